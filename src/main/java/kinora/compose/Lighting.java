package kinora.compose;

import java.util.Arrays;

import kinora.compose.Light.Lamp;
import kinora.compose.LayerView.Plane;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// Lets light shine over a picture.
final class Lighting {
    private static final int WHITE = 235;
    /// How much of its colour light loses where it is brightest, in 256ths: film that is exposed to the full is nearly white.
    private static final int BLEACHED = 205;

    private final Kernels kernels;
    private final byte[] colour;
    private final byte[] nothing;
    private final byte[] grey;
    private final short[] weights;
    private final short[] white;

    Lighting(Kernels kernels, int width) {
        this.kernels = kernels;
        colour = new byte[width];
        nothing = new byte[width];
        grey = new byte[width];
        Arrays.fill(grey, (byte) Plane.U.zero);
        weights = new short[width];
        white = new short[width / 2];
    }

    /// Lights a picture.
    void apply(Light light, Planes picture) {
        switch (light) {
            case Light.None() -> {
                // Darkness adds nothing.
            }
            case Light.Veil(int rgb, int share) -> veil(YuvColour.of(rgb), share, picture);
            case Light.Lamps lamps -> lamps(lamps, picture);
        }
    }

    private void veil(YuvColour veil, int share, Planes picture) {
        for (Plane plane : Plane.values()) {
            int width = plane == Plane.Y ? picture.width() : picture.width() / 2;
            byte[] samples = plane.of(picture);
            Arrays.fill(colour, plane.of(veil));
            for (int at = 0; at < samples.length; at += width) {
                kernels.mix(samples, at, colour, 0, width, share);
            }
        }
    }

    private void lamps(Light.Lamps lamps, Planes picture) {
        int width = picture.width();
        int height = picture.height();
        Arrays.fill(colour, (byte) WHITE);
        for (int y = 0; y < height; y++) {
            boolean lit = false;
            Arrays.fill(weights, (short) 0);
            for (Lamp lamp : lamps.lamps()) {
                lit |= add(lamp, share(Plane.Y, lamp), 1, y + 0.5, width, height, width, weights);
            }
            if (lit) {
                hold(weights, width, 0, Matte.WHOLE);
                kernels.mix(picture.y(), y * width, colour, 0, width, weights);
            }
        }
        chroma(Plane.U, lamps, picture);
        chroma(Plane.V, lamps, picture);
    }

    private void chroma(Plane plane, Light.Lamps lamps, Planes picture) {
        int width = picture.width() / 2;
        for (int y = 0; y < picture.height() / 2; y++) {
            boolean lit = false;
            Arrays.fill(weights, 0, width, (short) 0);
            Arrays.fill(white, (short) 0);
            for (Lamp lamp : lamps.lamps()) {
                lit |= add(lamp, share(plane, lamp), 2, 2 * y + 1, picture.width(), picture.height(), width, weights);
                add(lamp, share(Plane.Y, lamp), 2, 2 * y + 1, picture.width(), picture.height(), width, white);
            }
            if (lit) {
                hold(white, width, 0, Matte.WHOLE);
                for (int x = 0; x < width; x++) {
                    int level = (weights[x] * (Matte.WHOLE - ((white[x] * BLEACHED) >> 8))) >> 8;
                    colour[x] = (byte) (Plane.U.zero + Math.max(-Plane.U.zero, Math.min(level, Plane.U.zero - 1)));
                }
                kernels.mix(plane.of(picture), y * width, grey, 0, width, white);
                kernels.lay(plane.of(picture), y * width, colour, 0, nothing, 0, width, plane.zero);
            }
        }
    }

    private static void hold(short[] values, int length, int least, int most) {
        for (int x = 0; x < length; x++) {
            values[x] = (short) Math.max(least, Math.min(values[x], most));
        }
    }

    /// What a lamp gives in its middle: 256ths of the way to white for luma, levels for chroma.
    private static double share(Plane plane, Lamp lamp) {
        YuvColour shown = YuvColour.of(lamp.rgb());
        int level = (plane.of(shown) & 0xFF) - plane.zero;
        return lamp.strength() * (plane == Plane.Y ? level * (double) Matte.WHOLE / (WHITE - plane.zero) : level);
    }

    /// Adds a lamp to a row.
    private boolean add(Lamp lamp, double most, int pixel, double y, int width, int height, int length, short[] to) {
        double down = (y / height - lamp.y()) / lamp.down();
        double rest = 1 - down * down;
        if (rest <= 0) {
            return false;
        }
        double half = Math.sqrt(rest) * lamp.across();
        double each = (double) pixel / width;
        int first = Math.clamp((long) StrictMath.ceil((lamp.x() - half - 0.5 / width) / each), 0, length);
        int end = Math.clamp((long) StrictMath.ceil((lamp.x() + half - 0.5 / width) / each), 0, length);
        for (int x = first; x < end; x++) {
            double right = (0.5 / width + x * each - lamp.x()) / lamp.across();
            double left = Math.max(0, rest - right * right);
            to[x] += (short) (int) (most * left * left);
        }
        return end > first;
    }
}
