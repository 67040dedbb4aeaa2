package kinora.vision;

import kinora.media.Planes;

/// A picture without colour: samples of full range, 0 black to 255 white, rows without padding. The array is shared, not copied: whoever makes one must not change
/// it afterwards.
///
/// @param pixels `width × height` samples
public record Gray(int width, int height, byte[] pixels) {

    /// Fixed point of the angles of [#turned].
    private static final int FINE = 16;

    public Gray {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("a picture has its pixels: " + width + "x" + height + ", " + pixels.length);
        }
    }

    /// The luma of a film's planes, brought from 16…235 to 0…255.
    public static Gray of(Planes planes) {
        byte[] table = new byte[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.clamp(((i - 16) * 255 + 109) / 219, 0, 255);
        }
        byte[] pixels = new byte[planes.y().length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = table[planes.y()[i] & 0xFF];
        }
        return new Gray(planes.width(), planes.height(), pixels);
    }

    /// The sample at a place, 0 to 255.
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /// The whole picture with its longest side at most so long, each sample the mean of those that it stands for; the picture itself when it is no longer.
    public Gray within(int longest) {
        int side = Math.max(width, height);
        if (side <= longest) {
            return this;
        }
        int across = Math.max(1, (width * longest + side / 2) / side);
        int down = Math.max(1, (height * longest + side / 2) / side);
        return new Gray(across, down, Planes.mean(pixels, width, height, across, down));
    }

    /// The same, left and right exchanged.
    Gray mirrored() {
        byte[] turned = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[y * width + x] = pixels[y * width + width - 1 - x];
            }
        }
        return new Gray(width, height, turned);
    }

    /// The picture turned clockwise about its middle, at the same size; what comes from outside is the nearest sample of the edge.
    Gray turned(int degrees) {
        double angle = StrictMath.toRadians(degrees);
        long sine = StrictMath.round(StrictMath.sin(angle) * (1 << FINE));
        long cosine = StrictMath.round(StrictMath.cos(angle) * (1 << FINE));
        byte[] turned = new byte[pixels.length];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                long fromX = (2L * x - width + 1) * cosine + (2L * y - height + 1) * sine;
                long fromY = (2L * y - height + 1) * cosine - (2L * x - width + 1) * sine;
                int column = (int) ((fromX + ((long) width << FINE)) >> (FINE + 1));
                int row = (int) ((fromY + ((long) height << FINE)) >> (FINE + 1));
                turned[i] = pixels[Math.clamp(row, 0, height - 1) * width + Math.clamp(column, 0, width - 1)];
            }
        }
        return new Gray(width, height, turned);
    }

    /// A part of it.
    Gray part(int left, int top, int across, int down) {
        byte[] part = new byte[across * down];
        for (int y = 0; y < down; y++) {
            System.arraycopy(pixels, (top + y) * width + left, part, y * across, across);
        }
        return new Gray(across, down, part);
    }

    /// The mean of a part of it.
    int mean(int left, int top, int across, int down) {
        long sum = 0;
        for (int y = top; y < top + down; y++) {
            for (int x = left; x < left + across; x++) {
                sum += pixels[y * width + x] & 0xFF;
            }
        }
        return (int) (sum / Math.max(1, (long) across * down));
    }
}
