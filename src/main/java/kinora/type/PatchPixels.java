package kinora.type;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

import kinora.media.Planes;

/// Skia's pixels, premultiplied RGB, as planes with alpha: integers only, so that the bytes are the same everywhere.
final class PatchPixels {
    /// BT.709 in limited range from 8-bit RGB, in 1/65536: 219/255 · (0.2126, 0.7152, 0.0722), and for the differences 224/255 · 1/2 · (…)/(1 - KB or
    /// KR); each row of a difference sums to 0, so that grey has none.
    private static final int Y_R = 11966;
    private static final int Y_G = 40254;
    private static final int Y_B = 4064;
    private static final int U_R = -6596;
    private static final int U_G = -22189;
    private static final int U_B = 28785;
    private static final int V_R = 28784;
    private static final int V_G = -26145;
    private static final int V_B = -2639;

    private final int width;
    private final int height;
    /// 0xAARRGGBB, premultiplied
    private final int[] pixels;

    /// @param pixels rows from above, 0xAARRGGBB with colours premultiplied
    PatchPixels(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// Reads BGRA bytes without padding between the rows.
    static PatchPixels of(ByteBuffer bgra, int width, int height) {
        IntBuffer values = bgra.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        int[] pixels = new int[width * height];
        values.get(pixels);
        return new PatchPixels(width, height, pixels);
    }

    /// The same on a shade.
    PatchPixels over(Shade shade) {
        if (shade.isNone()) {
            return this;
        }
        int[] letters = new int[pixels.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = pixels[i] >>> 24;
        }
        int[] mask = ShadeMask.of(letters, width, height, shade);
        int[] laid = new int[pixels.length];
        for (int i = 0; i < laid.length; i++) {
            int shows = mask[i] * (255 - letters[i]);
            laid[i] = pixels[i] + (((shows + 127) / 255) << 24) + (shown(red(shade.rgb()), shows) << 16)
                    + (shown(green(shade.rgb()), shows) << 8) + shown(blue(shade.rgb()), shows);
        }
        return new PatchPixels(width, height, laid);
    }

    /// A premultiplied level.
    ///
    /// @param opacity in 255² parts
    private static int shown(int level, int opacity) {
        return (level * opacity + 255 * 127) / (255 * 255);
    }

    /// The smallest part with even borders that holds all that is drawn, and a column on its right that chroma sited left needs; without size when
    /// nothing is drawn.
    Part drawn() {
        int top = height;
        int bottom = 0;
        int left = width;
        int right = 0;
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                if (pixels[i] != 0) {
                    top = Math.min(top, y);
                    bottom = y + 1;
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                }
            }
        }
        if (bottom == 0) {
            return new Part(0, 0, 0, 0);
        }
        return new Part(left & ~1, top & ~1, ((right + 2) & ~1) - (left & ~1), ((bottom + 1) & ~1) - (top & ~1));
    }

    /// A rectangle in these pixels, which may stand out at the right and at the bottom.
    record Part(int left, int top, int width, int height) {}

    /// A part as planes.
    ///
    /// @param opacity 0…255, of everything
    Planes planes(Part part, int opacity) {
        int columns = part.width();
        int rows = part.height();
        Planes planes = new Planes(columns, rows, new byte[columns * rows], new byte[columns * rows / 4], new byte[columns * rows / 4],
                new byte[columns * rows]);
        int[] upper = new int[columns];
        int[] lower = new int[columns];
        for (int row = 0; row < rows; row += 2) {
            read(part, row, opacity, upper);
            read(part, row + 1, opacity, lower);
            luma(upper, planes, row);
            luma(lower, planes, row + 1);
            chroma(upper, lower, planes, row / 2);
        }
        return planes;
    }

    private void read(Part part, int row, int opacity, int[] line) {
        int y = part.top() + row;
        for (int column = 0; column < line.length; column++) {
            int x = part.left() + column;
            int pixel = x < width && y < height ? pixels[y * width + x] : 0;
            line[column] = opacity == 255 ? pixel : fade(pixel, opacity);
        }
    }

    private static int fade(int pixel, int opacity) {
        int faded = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            faded |= ((((pixel >>> shift) & 0xFF) * opacity + 127) / 255) << shift;
        }
        return faded;
    }

    private static void luma(int[] line, Planes planes, int row) {
        int at = row * line.length;
        for (int pixel : line) {
            int sum = Y_R * red(pixel) + Y_G * green(pixel) + Y_B * blue(pixel);
            planes.y()[at] = (byte) (16 + ((sum + 0x8000) >> 16));
            planes.a()[at++] = (byte) (pixel >>> 24);
        }
    }

    /// Sited left: a sample stands on its even column and takes a quarter of either neighbour; of two rows the mean.
    private static void chroma(int[] upper, int[] lower, Planes planes, int row) {
        int at = row * upper.length / 2;
        for (int column = 0; column < upper.length; column += 2) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int[] line : new int[][]{upper, lower}) {
                int before = column == 0 ? 0 : line[column - 1];
                int here = line[column];
                int after = line[column + 1];
                red += red(before) + 2 * red(here) + red(after);
                green += green(before) + 2 * green(here) + green(after);
                blue += blue(before) + 2 * blue(here) + blue(after);
            }
            planes.u()[at] = difference(U_R * red + U_G * green + U_B * blue);
            planes.v()[at++] = difference(V_R * red + V_G * green + V_B * blue);
        }
    }

    /// From a sum over weights of 8.
    private static byte difference(int sum) {
        return (byte) (128 + ((sum + 0x40000) >> 19));
    }

    private static int red(int pixel) {
        return (pixel >> 16) & 0xFF;
    }

    private static int green(int pixel) {
        return (pixel >> 8) & 0xFF;
    }

    private static int blue(int pixel) {
        return pixel & 0xFF;
    }
}
