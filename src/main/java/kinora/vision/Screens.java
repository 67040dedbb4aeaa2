package kinora.vision;

import java.util.Set;

/// Sizes of screens in pixels, upright or lying: of phones, tablets and computers since about 2012. From the makers' data sheets.
final class Screens {
    /// The longer side first.
    private record Size(int longer, int shorter) {}

    private static final Set<Size> SIZES = Set.of(new Size(960, 640), new Size(1136, 640), new Size(1334, 750), new Size(1792, 828),
            new Size(1920, 1080), new Size(2208, 1242), new Size(2340, 1080), new Size(2436, 1125), new Size(2532, 1170),
            new Size(2556, 1179), new Size(2622, 1206), new Size(2688, 1242), new Size(2778, 1284), new Size(2796, 1290),
            new Size(2868, 1320), new Size(2736, 1260), new Size(1280, 720), new Size(1600, 720), new Size(1612, 720), new Size(1520, 720),
            new Size(1560, 720), new Size(2160, 1080), new Size(2220, 1080), new Size(2280, 1080), new Size(2310, 1080),
            new Size(2316, 1080), new Size(2376, 1080), new Size(2388, 1080), new Size(2400, 1080), new Size(2408, 1080),
            new Size(2412, 1080), new Size(2424, 1080), new Size(2460, 1080), new Size(2520, 1080), new Size(2640, 1080),
            new Size(2560, 1440), new Size(2880, 1440), new Size(2960, 1440), new Size(3040, 1440), new Size(3088, 1440),
            new Size(3120, 1440), new Size(3200, 1440), new Size(3216, 1440), new Size(2992, 1344), new Size(2856, 1280),
            new Size(2800, 1260), new Size(2772, 1240), new Size(2772, 1280), new Size(2780, 1264), new Size(2720, 1224),
            new Size(2712, 1220), new Size(3168, 1440), new Size(1024, 768), new Size(2048, 1536), new Size(2160, 1620),
            new Size(2224, 1668), new Size(2266, 1488), new Size(2360, 1640), new Size(2388, 1668), new Size(2420, 1668),
            new Size(2732, 2048), new Size(2752, 2064), new Size(1280, 800), new Size(1920, 1200), new Size(2000, 1200),
            new Size(2560, 1600), new Size(2800, 1752), new Size(2880, 1800), new Size(1366, 768), new Size(1440, 900), new Size(1600, 900),
            new Size(1680, 1050), new Size(2256, 1504), new Size(2304, 1440), new Size(2560, 1664), new Size(2880, 1864),
            new Size(3024, 1964), new Size(3072, 1920), new Size(3456, 2234), new Size(2560, 1080), new Size(3440, 1440),
            new Size(3840, 2160), new Size(3840, 2400), new Size(4096, 2304), new Size(4480, 2520), new Size(5120, 1440),
            new Size(5120, 2880), new Size(6016, 3384));

    private Screens() {}

    static boolean isSize(int width, int height) {
        return SIZES.contains(new Size(Math.max(width, height), Math.min(width, height)));
    }
}
