package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;
import kinora.media.Planes;

/// Shows the picture as squares of one colour each, counted from its middle.
final class Mosaic {
    static final Effect EFFECT = new Effect("mosaic", new Phrase("Mosaic", "马赛克"), new Phrase("squares of one colour each", "由单色方块组成"),
            List.of("pixelate", "pixelation", "像素化"),
            List.of(new EffectParameter("size", new Phrase("Size of a square", "方块大小"), Unit.HEIGHT, 0, 0.25, 0.03, true)),
            new Work.Spatial(Mosaic::apply));

    private Mosaic() {}

    private static Planes apply(Planes planes, Settings settings) {
        int side = Math.max(1, (int) StrictMath.round(settings.samples("size") / 2));
        int left = first(planes.width() / 2, side);
        int top = first(planes.height() / 2, side);
        byte[] y = squares(planes.y(), planes.width(), 2 * side, 2 * left, 2 * top);
        byte[] u = squares(planes.u(), planes.width() / 2, side, left, top);
        byte[] v = squares(planes.v(), planes.width() / 2, side, left, top);
        return new Planes(planes.width(), planes.height(), y, u, v);
    }

    private static byte[] squares(byte[] plane, int width, int side, int left, int first) {
        int height = plane.length / width;
        byte[] to = new byte[plane.length];
        for (int top = first; top < height; top += side) {
            int upper = Math.max(top, 0);
            int lower = Math.min(top + side, height);
            for (int x = left; x < width; x += side) {
                fill(plane, width, Math.max(x, 0), Math.min(x + side, width), upper, lower, to);
            }
        }
        return to;
    }

    /// Where the first square begins so that one stands around the middle: at or before 0.
    private static int first(int size, int side) {
        int middle = size / 2 - side / 2;
        return middle - Math.ceilDiv(middle, side) * side;
    }

    private static void fill(byte[] plane, int width, int left, int right, int top, int bottom, byte[] to) {
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += plane[y * width + x] & 0xFF;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        byte mean = (byte) ((sum + count / 2) / count);
        for (int y = top; y < bottom; y++) {
            java.util.Arrays.fill(to, y * width + left, y * width + right, mean);
        }
    }
}
