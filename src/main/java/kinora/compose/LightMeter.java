package kinora.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import kinora.compose.Ground.Light;
import kinora.compose.Ground.Spot;
import kinora.media.Planes;

/// Measures how light spots of a film are, on frames that are drawn small. Integers only, so that it is the same on every machine.
public final class LightMeter {
    /// Of so many samples one may be lighter, or darker, than what is told: the 99th percentile (craft rule 22).
    private static final int STRAY = 100;
    private static final int BIN_BITS = 4;
    private static final int[] LINEAR = linear();
    /// Weights of red, green and blue in relative luminance (WCAG 2, BT.709), in 65 536ths.
    private static final int RED = 13_933;
    private static final int GREEN = 46_871;
    private static final int BLUE = 4_732;

    private final int[] bins = new int[(Light.WHITE + 1) >> BIN_BITS];

    private LightMeter() {}

    /// How light spots are.
    ///
    /// @param pictures of the film's shots and insets, as they are prepared for drawing it
    /// @param spots frames counted from the film's start
    public static List<Light> of(Composition film, Pictures pictures, List<Spot> spots) {
        Miniature small = Miniature.of(film, pictures);
        LightMeter meter = new LightMeter();
        Compositor compositor = new Compositor(small.film(), small.pictures());
        TreeSet<Long> frames = new TreeSet<>();
        spots.forEach(spot -> frames.addAll(spot.glimpses(film.canvas().rate())));
        List<Optional<Light>> lights = new ArrayList<>(Collections.nCopies(spots.size(), Optional.empty()));
        for (long frame : frames) {
            Planes drawn = compositor.draw(frame);
            for (int i = 0; i < spots.size(); i++) {
                if (spots.get(i).glimpses(film.canvas().rate()).contains(frame)) {
                    Light now = meter.read(drawn, spots.get(i).box(), small.by());
                    lights.set(i, Optional.of(lights.get(i).map(now::and).orElse(now)));
                }
            }
        }
        return lights.stream().map(light -> light.orElse(Light.ANY)).toList();
    }

    /// How light a box of a frame is.
    ///
    /// @param by how many pixels of the box' canvas one of the frame's stands for
    private Light read(Planes frame, Inscription.Box box, int by) {
        int left = Math.clamp(Math.floorDiv(box.left(), by), 0, frame.width() - 1);
        int top = Math.clamp(Math.floorDiv(box.top(), by), 0, frame.height() - 1);
        int right = Math.clamp(Math.ceilDiv(box.left() + box.width(), by), left + 1, frame.width());
        int bottom = Math.clamp(Math.ceilDiv(box.top() + box.height(), by), top + 1, frame.height());
        Arrays.fill(bins, 0);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                bins[luminance(frame, x, y) >> BIN_BITS]++;
            }
        }
        int stray = (bottom - top) * (right - left) / STRAY;
        return new Light(lowest(stray) << BIN_BITS, (highest(stray) << BIN_BITS) + (1 << BIN_BITS) - 1);
    }

    private int lowest(int stray) {
        int below = 0;
        int bin = 0;
        while (below + bins[bin] <= stray) {
            below += bins[bin++];
        }
        return bin;
    }

    private int highest(int stray) {
        int above = 0;
        int bin = bins.length - 1;
        while (above + bins[bin] <= stray) {
            above += bins[bin--];
        }
        return bin;
    }

    /// Relative luminance of a pixel, 0 to 65 535: BT.709 of limited range to linear red, green and blue.
    static int luminance(Planes frame, int x, int y) {
        int chroma = (y >> 1) * (frame.width() / 2) + (x >> 1);
        int luma = 76_309 * ((frame.y()[y * frame.width() + x] & 0xFF) - 16) + 0x8000;
        int blue = (frame.u()[chroma] & 0xFF) - 128;
        int red = (frame.v()[chroma] & 0xFF) - 128;
        long sum = (long) RED * LINEAR[level(luma + 117_489 * red)] + (long) GREEN * LINEAR[level(luma - 13_975 * blue - 34_925 * red)]
                + (long) BLUE * LINEAR[level(luma + 138_438 * blue)];
        return (int) (sum >> 16);
    }

    private static int level(int code) {
        return Math.clamp(code >> 16, 0, 255);
    }

    private static int[] linear() {
        int[] linear = new int[256];
        for (int code = 0; code < 256; code++) {
            linear[code] = (int) StrictMath.round(Legibility.linear(code / 255.0) * Light.WHITE);
        }
        return linear;
    }
}
