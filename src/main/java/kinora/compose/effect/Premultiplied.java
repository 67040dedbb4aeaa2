package kinora.compose.effect;

import java.util.Arrays;

import kinora.media.Planes;

/// Colours of pictures through which something shines, without their opacity and back. Premultiplied samples are `zero + (colour − zero)·alpha/255`.
final class Premultiplied {
    /// How many samples of a line count for the colour of what is clear, by their distance.
    private static final int FADING = 4;

    private Premultiplied() {}

    /// The colours, opaque. What is clear has no colour; it takes on those around it, so that blurs do not draw its black into the picture.
    static Planes straight(Planes picture) {
        byte[] halved = Planes.atChroma(picture.a(), picture.width());
        int half = picture.width() / 2;
        return new Planes(picture.width(), picture.height(), straight(picture.y(), picture.a(), picture.width(), 16),
                straight(picture.u(), halved, half, 128), straight(picture.v(), halved, half, 128));
    }

    /// Colours with this opacity, premultiplied.
    static Planes by(byte[] alpha, Planes opaque) {
        byte[] halved = Planes.atChroma(alpha, opaque.width());
        return new Planes(opaque.width(), opaque.height(), by(opaque.y(), alpha, 16), by(opaque.u(), halved, 128),
                by(opaque.v(), halved, 128), alpha);
    }

    private static byte[] by(byte[] plane, byte[] alpha, int zero) {
        byte[] laid = new byte[plane.length];
        for (int i = 0; i < laid.length; i++) {
            laid[i] = (byte) (zero + StrictMath.floorDiv(2 * ((plane[i] & 0xFF) - zero) * (alpha[i] & 0xFF) + 255, 510));
        }
        return laid;
    }

    private static byte[] straight(byte[] plane, byte[] alpha, int width, int zero) {
        byte[] straight = new byte[plane.length];
        int height = plane.length / width;
        int[] sums = new int[width];
        int[] weights = new int[width];
        for (int y = 0; y < height; y++) {
            sweep(plane, alpha, y * width, sums, weights, zero, straight, false);
        }
        Arrays.fill(sums, 0);
        Arrays.fill(weights, 0);
        for (int y = height - 1; y >= 0; y--) {
            sweep(plane, alpha, y * width, sums, weights, zero, straight, true);
        }
        return straight;
    }

    /// One row, and the colours that it hands on to the next: of each column a mean of premultiplied samples that fades with distance, and of its neighbours.
    private static void sweep(byte[] plane, byte[] alpha, int at, int[] sums, int[] weights, int zero, byte[] to, boolean back) {
        int carriedSum = 0;
        int carriedWeight = 0;
        for (int x = 0; x < sums.length; x++) {
            int opacity = alpha[at + x] & 0xFF;
            int sample = (plane[at + x] & 0xFF) - zero;
            if (opacity > 0) {
                to[at + x] = (byte) Math.clamp(zero + StrictMath.floorDiv(2 * sample * 255 + opacity, 2 * opacity), 0, 255);
            } else {
                int weight = weights[x] + carriedWeight;
                if (weight > 0) {
                    int level = Math.clamp(zero + (sums[x] + carriedSum) / weight, 0, 255);
                    to[at + x] = (byte) (back && (to[at + x] & 0xFF) != zero ? ((to[at + x] & 0xFF) + level + 1) / 2 : level);
                } else if (!back) {
                    to[at + x] = (byte) zero;
                }
            }
            sums[x] = fade(sums[x]) + sample * 255;
            weights[x] = fade(weights[x]) + opacity;
            carriedSum = fade(carriedSum) + sample * 255;
            carriedWeight = fade(carriedWeight) + opacity;
        }
    }

    private static int fade(int carried) {
        return carried - carried / FADING;
    }
}
