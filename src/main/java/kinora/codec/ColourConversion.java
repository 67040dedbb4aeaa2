package kinora.codec;

import java.util.Arrays;

import kinora.media.Planes;

/// Levels to the planes of a film and back, in integers so that every CPU gives the same bytes.
final class ColourConversion {
    private static final double KR_709 = YuvMatrix.KR_709;
    private static final double KB_709 = YuvMatrix.KB_709;
    private static final int BITS = 21;
    private static final int ONE = 1 << BITS;
    /// Bits of factors to R'G'B', which are up to 2.3: a sum stays within 2^31.
    private static final int RGB_BITS = 13;

    private ColourConversion() {}

    /// Levels to the planes of a film. Chroma is filtered 1-2-1 across, about every other column (left-sited), and averaged down.
    ///
    /// @param levels of even sides
    /// @param dithered whether fractions of a step become a pattern, so that gradients of more than 8 bits do not band
    static Planes toFilm(Levels levels, YuvMatrix matrix, boolean dithered) {
        double[][] film = matrix.toFilm();
        int count = levels.components().length;
        int[][] factors = new int[3][count];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < count; i++) {
                factors[row][i] = (int) StrictMath.round(film[row][i] * ONE);
            }
        }
        byte[] luma = new byte[levels.width() * levels.height()];
        luma(levels, matrix.zeros(), factors[0], dithered, luma);
        byte[] u = new byte[luma.length / 4];
        byte[] v = new byte[u.length];
        if (count == 1) {
            Arrays.fill(u, (byte) 128);
            Arrays.fill(v, (byte) 128);
        } else {
            chroma(levels, matrix.zeros(), factors, dithered, u, v);
        }
        return new Planes(levels.width(), levels.height(), luma, u, v, opacity(levels.alpha()));
    }

    /// Levels to R'G'B' of full levels, changed by a step; opacity is taken out of the colours before the step and put in again behind it. Colours are changed in place, except
    /// that gray becomes three components.
    static Levels toRgb(Levels levels, YuvMatrix matrix, ColourStep step) {
        int width = levels.width();
        short[][] components = levels.components();
        if (components.length == 1) {
            components = new short[][]{components[0], components[0].clone(), components[0].clone()};
        }
        int[][] factors = new int[3][3];
        int[] zeros = Arrays.copyOf(matrix.zeros(), 3);
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < matrix.zeros().length; i++) {
                factors[row][i] = (int) StrictMath.round(matrix.toRgb()[row][i] * ColourStep.TOP * (1 << RGB_BITS));
            }
        }
        for (int row = 0; row < levels.height(); row++) {
            int from = row * width;
            int to = from + width;
            multiply(components, from, to, factors, zeros);
            if (levels.alpha().length > 0) {
                Opacity.takeOut(components, levels.alpha(), from, to);
            }
            step.apply(components, from, to);
            if (levels.alpha().length > 0) {
                Opacity.putIn(components, levels.alpha(), from, to);
            }
        }
        return new Levels(width, levels.height(), components, levels.alpha());
    }

    private static void multiply(short[][] components, int from, int to, int[][] factors, int[] zeros) {
        short[] first = components[0];
        short[] second = components[1];
        short[] third = components[2];
        int[] offsets = new int[3];
        for (int row = 0; row < 3; row++) {
            offsets[row] = (1 << (RGB_BITS - 1)) - factors[row][0] * zeros[0] - factors[row][1] * zeros[1] - factors[row][2] * zeros[2];
        }
        for (int i = from; i < to; i++) {
            int a = first[i];
            int b = second[i];
            int c = third[i];
            first[i] = level(offsets[0] + factors[0][0] * a + factors[0][1] * b + factors[0][2] * c);
            second[i] = level(offsets[1] + factors[1][0] * a + factors[1][1] * b + factors[1][2] * c);
            third[i] = level(offsets[2] + factors[2][0] * a + factors[2][1] * b + factors[2][2] * c);
        }
    }

    private static short level(int sum) {
        return (short) Math.min(Math.max(sum >> RGB_BITS, 0), ColourStep.TOP);
    }

    private static void luma(Levels levels, int[] zeros, int[] factors, boolean dithered, byte[] luma) {
        int width = levels.width();
        int[] sums = new int[width];
        int[][] halves = Dither.rows(width, BITS, dithered);
        for (int row = 0; row < levels.height(); row++) {
            int black = 16 * ONE;
            for (int i = 0; i < factors.length; i++) {
                black -= factors[i] * zeros[i];
            }
            Arrays.fill(sums, black);
            int[] half = halves[row & 3];
            for (int i = 0; i < factors.length; i++) {
                add(levels.components()[i], row * width, factors[i], sums);
            }
            for (int x = 0; x < width; x++) {
                luma[row * width + x] = (byte) Math.min(Math.max((sums[x] + half[x]) >> BITS, 16), 235);
            }
        }
    }

    private static void add(short[] component, int offset, int factor, int[] sums) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += factor * component[offset + x];
        }
    }

    private static void chroma(Levels levels, int[] zeros, int[][] factors, boolean dithered, byte[] u, byte[] v) {
        int width = levels.width() / 2;
        int[][] halved = new int[3][width];
        int[][] halves = Dither.rows(width, BITS, dithered);
        for (int row = 0; row < levels.height() / 2; row++) {
            for (int i = 0; i < 3; i++) {
                halve(levels.components()[i], 2 * row * levels.width(), levels.width(), zeros[i], halved[i]);
            }
            for (int x = 0; x < width; x++) {
                int half = halves[row & 3][x];
                int blue = half + factors[1][0] * halved[0][x] + factors[1][1] * halved[1][x] + factors[1][2] * halved[2][x];
                int red = half + factors[2][0] * halved[0][x] + factors[2][1] * halved[1][x] + factors[2][2] * halved[2][x];
                u[row * width + x] = (byte) Math.min(Math.max(128 + (blue >> BITS), 16), 240);
                v[row * width + x] = (byte) Math.min(Math.max(128 + (red >> BITS), 16), 240);
            }
        }
    }

    /// Filtered levels at the even columns of two rows, above their zero; the left neighbour of column 0 is column 0.
    private static void halve(short[] plane, int offset, int width, int zero, int[] halved) {
        int below = offset + width;
        for (int x = 0; x < halved.length; x++) {
            int at = 2 * x;
            int left = Math.max(at - 1, 0);
            int sum = plane[offset + left] + 2 * plane[offset + at] + plane[offset + at + 1] + plane[below + left] + 2 * plane[below + at]
                    + plane[below + at + 1];
            halved[x] = ((sum + 4) >> 3) - zero;
        }
    }

    private static byte[] opacity(short[] alpha) {
        byte[] opacity = new byte[alpha.length];
        int top = (1 << Scaler.BITS) - 1;
        for (int i = 0; i < opacity.length; i++) {
            opacity[i] = (byte) ((alpha[i] * 255 + top / 2) / top);
        }
        return opacity;
    }

    /// The planes as 8-bit RGB, three bytes a pixel. Chroma is interpolated linearly across and repeated down.
    static byte[] toRgb(Planes planes) {
        int width = planes.width();
        byte[] rgb = new byte[width * planes.height() * 3];
        for (int row = 0, i = 0; row < planes.height(); row++) {
            int chromaRow = row / 2 * (width / 2);
            for (int column = 0; column < width; column++, i += 3) {
                int here = chromaRow + column / 2;
                int next = column % 2 == 0 ? here : Math.min(here + 1, chromaRow + width / 2 - 1);
                double luma = ((planes.y()[row * width + column] & 0xFF) - 16) / 219.0;
                double blue = ((planes.u()[here] & 0xFF) + (planes.u()[next] & 0xFF) - 256) / 2.0 / 224 * 2 * (1 - KB_709);
                double red = ((planes.v()[here] & 0xFF) + (planes.v()[next] & 0xFF) - 256) / 2.0 / 224 * 2 * (1 - KR_709);
                rgb[i] = eightBit(luma + red);
                rgb[i + 1] = eightBit(luma - (KR_709 * red + KB_709 * blue) / (1 - KR_709 - KB_709));
                rgb[i + 2] = eightBit(luma + blue);
            }
        }
        return rgb;
    }

    private static byte eightBit(double value) {
        return (byte) Math.clamp(StrictMath.round(255 * value), 0, 255);
    }
}
