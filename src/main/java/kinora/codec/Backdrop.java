package kinora.codec;

import java.util.Arrays;

import kinora.media.Planes;
import kinora.media.YuvColour;

/// Frames around a picture whose shape is not the canvas'.
final class Backdrop {
    /// The blurred picture is worked on at a sixteenth of the size: what is lost is what the blur removes.
    private static final int SHRINK = 16;
    /// Three box passes of this radius (in shrunk samples) come near a Gaussian of 2.4 · 16 = 39 pixels.
    private static final int RADIUS = 2;
    private static final int PASSES = 3;
    /// Light of the backdrop in 256ths, so that the picture stands out.
    private static final int DARKEN = 190;

    private Backdrop() {}

    /// The picture in the middle of a frame of one colour, which shines through it.
    static Planes colour(Planes picture, int width, int height, int rgb) {
        Planes frame = Planes.filled(width, height, YuvColour.of(rgb));
        paste(picture, frame);
        return frame;
    }

    /// The picture in the middle of a frame that is clear.
    static Planes clear(Planes picture, int width, int height) {
        Planes frame = Planes.filled(width, height, YuvColour.of(0));
        int left = even(width, picture.width());
        int top = even(height, picture.height());
        paste(picture.y(), picture.width(), frame.y(), width, left, top);
        paste(picture.u(), picture.width() / 2, frame.u(), width / 2, left / 2, top / 2);
        paste(picture.v(), picture.width() / 2, frame.v(), width / 2, left / 2, top / 2);
        byte[] alpha = new byte[frame.y().length];
        if (picture.isOpaque()) {
            for (int row = 0; row < picture.height(); row++) {
                Arrays.fill(alpha, (top + row) * width + left, (top + row) * width + left + picture.width(), (byte) 255);
            }
        } else {
            paste(picture.a(), picture.width(), alpha, width, left, top);
        }
        return new Planes(width, height, frame.y(), frame.u(), frame.v(), alpha);
    }

    /// The picture in the middle of a frame that it fills itself, on black, enlarged, blurred and darkened.
    static Planes blurred(Planes picture, int width, int height) {
        Planes frame = Planes.filled(width, height, YuvColour.of(0));
        blur(picture.y(), picture.width(), picture.height(), frame.y(), width, height, 16, DARKEN);
        blur(picture.u(), picture.width() / 2, picture.height() / 2, frame.u(), width / 2, height / 2, 128, 256);
        blur(picture.v(), picture.width() / 2, picture.height() / 2, frame.v(), width / 2, height / 2, 128, 256);
        paste(picture, frame);
        return frame;
    }

    private static void paste(Planes picture, Planes frame) {
        paste(picture, frame, even(frame.width(), picture.width()), even(frame.height(), picture.height()));
    }

    /// Where something begins that lies in the middle.
    private static int even(int frame, int picture) {
        return (frame - picture) / 4 * 2;
    }

    /// Puts a picture into a frame at an even place; it must lie within. What is clear shows the frame.
    static void paste(Planes picture, Planes frame, int left, int top) {
        Planes laid = picture.isOpaque() ? picture : over(picture, frame, left, top);
        paste(laid.y(), picture.width(), frame.y(), frame.width(), left, top);
        paste(laid.u(), picture.width() / 2, frame.u(), frame.width() / 2, left / 2, top / 2);
        paste(laid.v(), picture.width() / 2, frame.v(), frame.width() / 2, left / 2, top / 2);
    }

    private static void paste(byte[] picture, int width, byte[] frame, int frameWidth, int left, int top) {
        for (int row = 0; row < picture.length / width; row++) {
            System.arraycopy(picture, row * width, frame, (top + row) * frameWidth + left, width);
        }
    }

    /// The picture with what shines through it of the frame behind it.
    private static Planes over(Planes picture, Planes frame, int left, int top) {
        int width = picture.width();
        byte[] a = picture.a();
        byte[] halved = new byte[a.length / 4];
        for (int i = 0; i < halved.length; i++) {
            int at = i / (width / 2) * 2 * width + i % (width / 2) * 2;
            int sum = (a[at] & 0xFF) + (a[at + 1] & 0xFF) + (a[at + width] & 0xFF) + (a[at + width + 1] & 0xFF);
            halved[i] = (byte) ((sum + 2) / 4);
        }
        return new Planes(width, picture.height(), over(picture.y(), a, width, frame.y(), frame.width(), left, top, 16),
                over(picture.u(), halved, width / 2, frame.u(), frame.width() / 2, left / 2, top / 2, 128),
                over(picture.v(), halved, width / 2, frame.v(), frame.width() / 2, left / 2, top / 2, 128));
    }

    private static byte[] over(byte[] picture, byte[] a, int width, byte[] frame, int frameWidth, int left, int top, int zero) {
        byte[] laid = new byte[picture.length];
        for (int i = 0; i < laid.length; i++) {
            int ground = (frame[(top + i / width) * frameWidth + left + i % width] & 0xFF) - zero;
            int through = StrictMath.floorDiv(ground * (255 - (a[i] & 0xFF)) + 127, 255);
            laid[i] = (byte) Math.clamp((picture[i] & 0xFF) + through, 0, 255);
        }
        return laid;
    }

    private static void blur(byte[] plane, int width, int height, byte[] frame, int frameWidth, int frameHeight, int zero, int lightOf256) {
        int smallWidth = Math.max(2, frameWidth / SHRINK);
        int smallHeight = Math.max(2, frameHeight / SHRINK);
        int[] small = cover(plane, width, height, smallWidth, smallHeight);
        for (int pass = 0; pass < PASSES; pass++) {
            small = transposed(boxed(small, smallWidth, smallHeight), smallWidth, smallHeight);
            small = transposed(boxed(small, smallHeight, smallWidth), smallHeight, smallWidth);
        }
        for (int i = 0; i < small.length; i++) {
            small[i] = (zero << 8) + (small[i] - (zero << 8)) * lightOf256 / 256;
        }
        enlarge(small, smallWidth, smallHeight, frame, frameWidth, frameHeight);
    }

    /// Area averages, in 256ths, of the middle of the plane that has the small one's shape.
    private static int[] cover(byte[] plane, int width, int height, int smallWidth, int smallHeight) {
        long usedWidth = Math.min(width, (long) height * smallWidth / smallHeight);
        long usedHeight = Math.min(height, (long) width * smallHeight / smallWidth);
        long left = (width - usedWidth) / 2;
        long top = (height - usedHeight) / 2;
        int[] small = new int[smallWidth * smallHeight];
        for (int y = 0; y < smallHeight; y++) {
            int from = (int) (top + usedHeight * y / smallHeight);
            int to = Math.max(from + 1, (int) (top + usedHeight * (y + 1) / smallHeight));
            for (int x = 0; x < smallWidth; x++) {
                int start = (int) (left + usedWidth * x / smallWidth);
                int end = Math.max(start + 1, (int) (left + usedWidth * (x + 1) / smallWidth));
                long sum = 0;
                for (int row = from; row < to; row++) {
                    for (int column = start; column < end; column++) {
                        sum += plane[row * width + column] & 0xFF;
                    }
                }
                small[y * smallWidth + x] = (int) (256 * sum / ((long) (to - from) * (end - start)));
            }
        }
        return small;
    }

    /// Means over 2·RADIUS + 1 samples of each row; beyond the ends the end sample counts.
    private static int[] boxed(int[] in, int width, int height) {
        int[] out = new int[in.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int d = -RADIUS; d <= RADIUS; d++) {
                    sum += in[y * width + Math.clamp(x + d, 0, width - 1)];
                }
                out[y * width + x] = sum / (2 * RADIUS + 1);
            }
        }
        return out;
    }

    private static int[] transposed(int[] in, int width, int height) {
        int[] out = new int[in.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out[x * height + y] = in[y * width + x];
            }
        }
        return out;
    }

    /// Linear interpolation with dither; positions in 256ths of a small sample. A small row is stretched once for all rows that it is seen in.
    private static void enlarge(int[] small, int smallWidth, int smallHeight, byte[] frame, int width, int height) {
        int[] places = new int[width];
        for (int x = 0; x < width; x++) {
            places[x] = Math.clamp((int) ((2L * x + 1) * smallWidth * 128 / width) - 128, 0, (smallWidth - 1) * 256);
        }
        int[][] dither = Dither.rows(width, 20, true);
        int[] above = new int[width];
        int[] below = new int[width];
        int stretched = -1;
        for (int y = 0; y < height; y++) {
            int fy = Math.clamp((int) ((2L * y + 1) * smallHeight * 128 / height) - 128, 0, (smallHeight - 1) * 256);
            if (fy / 256 != stretched) {
                stretched = fy / 256;
                stretch(small, stretched * smallWidth, smallWidth, places, above);
                stretch(small, Math.min(stretched + 1, smallHeight - 1) * smallWidth, smallWidth, places, below);
            }
            mix(above, below, fy % 256, dither[y & 3], frame, y * width);
        }
    }

    private static void stretch(int[] small, int row, int smallWidth, int[] places, int[] wide) {
        for (int x = 0; x < wide.length; x++) {
            int column = places[x] / 256;
            int next = Math.min(column + 1, smallWidth - 1);
            wide[x] = (small[row + column] * (256 - places[x] % 256) + small[row + next] * (places[x] % 256)) >> 4;
        }
    }

    private static void mix(int[] above, int[] below, int share, int[] dither, byte[] frame, int offset) {
        for (int x = 0; x < above.length; x++) {
            frame[offset + x] = (byte) Math.min(255, (above[x] * (256 - share) + below[x] * share + dither[x]) >> 20);
        }
    }
}
