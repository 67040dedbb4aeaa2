package kinora.understand.plan;

import java.util.Map;
import java.util.Optional;

/// Shapes and sizes of canvases.
final class Shapes {
    /// Shorter sides of sizes that have names.
    private static final Map<String, Integer> SIDES = Map.of("360p", 360, "480p", 480, "540p", 540, "720p", 720, "1080p", 1080, "1440p",
            1440, "2160p", 2160, "4k", 2160, "hd", 720);
    /// The shape that a platform shows best; all others take 16:9.
    private static final Map<String, String> PLATFORMS = Map.of("tiktok", "9:16", "reels", "9:16", "shorts", "9:16", "xiaohongshu", "9:16",
            "wechat", "9:16", "instagram", "4:5", "whatsapp", "9:16");
    private static final int USUAL = 1080;
    private static final int MOST = 4096;

    private Shapes() {}

    /// Width and height, both even.
    record Size(int width, int height) {}

    /// The two numbers of a shape such as `4:5`, or the words for some.
    static Optional<double[]> ratio(String shape) {
        String said = switch (shape) {
            case "vertical", "portrait", "upright" -> "9:16";
            case "square" -> "1:1";
            case "wide", "landscape", "horizontal" -> "16:9";
            default -> shape;
        };
        int colon = said.indexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        try {
            double across = Double.parseDouble(said.substring(0, colon));
            double down = Double.parseDouble(said.substring(colon + 1));
            return across > 0 && down > 0 && across / down < 20 && down / across < 20
                    ? Optional.of(new double[]{across, down})
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<String> ofPlatform(String platform) {
        return Optional.ofNullable(PLATFORMS.get(platform));
    }

    /// Exact sides such as `1080x1920`; nothing when it is no such.
    static Optional<Size> sides(String text) {
        int x = text.indexOf('x');
        if (x <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Size(Integer.parseInt(text.substring(0, x).strip()), Integer.parseInt(text.substring(x + 1).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The shorter side that a size such as `720p` means.
    static Optional<Integer> shorter(String size) {
        return Optional.ofNullable(SIDES.get(size));
    }

    /// The size of a shape with this shorter side, as large as a canvas can be.
    static Size of(double across, double down, int shorter) {
        double scale = shorter / Math.min(across, down);
        double most = Math.min(scale, MOST / Math.max(across, down));
        return new Size(even(across * most), even(down * most));
    }

    /// The usual size of a shape.
    static Size of(double across, double down) {
        return of(across, down, USUAL);
    }

    private static int even(double side) {
        // 480 lines of 16:9 are 853 1/3 wide: 854.
        return Math.clamp(2L * (int) Math.ceil(side / 2 - 0.2), 16, MOST);
    }
}
