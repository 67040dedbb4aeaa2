package kinora.vision;

import java.util.Random;

import kinora.media.Planes;
import kinora.media.YuvColour;

/// Pictures made by formulas, to be measured.
final class Drawn {
    private Drawn() {}

    interface Luma {
        int at(int x, int y);
    }

    static Gray gray(int width, int height, Luma luma) {
        byte[] pixels = new byte[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.clamp(luma.at(i % width, i / width), 0, 255);
        }
        return new Gray(width, height, pixels);
    }

    /// Rows of digits, each the luma of a pixel in tens.
    static Gray gray(String... rows) {
        return gray(rows[0].length(), rows.length, (x, y) -> 10 * (rows[y].charAt(x) - '0'));
    }

    static Planes planes(int width, int height, Luma full) {
        Planes planes = Planes.filled(width, height, YuvColour.of(0x808080));
        for (int i = 0; i < planes.y().length; i++) {
            planes.y()[i] = (byte) (16 + Math.clamp(full.at(i % width, i / width), 0, 255) * 219 / 255);
        }
        return planes;
    }

    /// A disc of one colour on another.
    static Planes disc(int width, int height, int x, int y, int radius, int rgb, int ground) {
        YuvColour inside = YuvColour.of(rgb);
        Planes planes = Planes.filled(width, height, YuvColour.of(ground));
        for (int i = 0; i < planes.y().length; i++) {
            if (within(i % width - x, i / width - y, radius)) {
                planes.y()[i] = inside.y();
            }
        }
        for (int i = 0; i < planes.u().length; i++) {
            if (within(i % (width / 2) * 2 - x, i / (width / 2) * 2 - y, radius)) {
                planes.u()[i] = inside.u();
                planes.v()[i] = inside.v();
            }
        }
        return planes;
    }

    private static boolean within(int x, int y, int radius) {
        return x * x + y * y < radius * radius;
    }

    /// Boxes of different luma, with sharp edges in every direction.
    static Gray boxes(int width, int height, long seed) {
        Random random = new Random(seed);
        int[] luma = random.ints(64, 30, 220).toArray();
        return gray(width, height,
                (x, y) -> luma[((x + y / 3) * 8 / (width + height) + (y - x / 4 + width) * 8 / (width + height) * 8) & 63]);
    }

    static Gray blurred(Gray picture, int radius) {
        double[] values = new double[picture.pixels().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = picture.pixels()[i] & 0xFF;
        }
        for (int round = 0; round < 3; round++) {
            values = Blur.box(values, picture.width(), picture.height(), radius);
        }
        double[] done = values;
        return gray(picture.width(), picture.height(), (x, y) -> (int) StrictMath.round(done[y * picture.width() + x]));
    }

    static Gray noisy(Gray picture, int strength, long seed) {
        Random random = new Random(seed);
        return gray(picture.width(), picture.height(),
                (x, y) -> picture.at(x, y) + (int) StrictMath.round(strength * random.nextGaussian()));
    }
}
