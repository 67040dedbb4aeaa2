package kinora.compose;

import java.util.Arrays;

/// Which share of each pixel of a window a box with rounded corners covers: a ramp one pixel wide across its edge, by the signed distance to a rounded rectangle.
final class EdgeMask {
    private static final double WHOLE = 255;

    private EdgeMask() {}

    /// Shares of 0 to 255, row by row.
    ///
    /// @param inwards pixels by which the edge is moved inside
    /// @param radius of the corners of the edge that is not moved, in pixels
    static byte[] of(Window window, BoxPath box, double inwards, double radius) {
        byte[] mask = new byte[window.width() * window.height()];
        double halfX = box.width() / 2 - inwards;
        double halfY = box.height() / 2 - inwards;
        if (halfX <= 0 || halfY <= 0) {
            return mask;
        }
        double round = Math.max(0, Math.min(Math.min(radius, Math.min(box.width(), box.height()) / 2) - inwards, Math.min(halfX, halfY)));
        double cos = box.cos();
        double sin = box.sin();
        byte[] straight = new byte[0];
        for (int y = 0; y < window.height(); y++) {
            double down = window.top() + y + 0.5 - box.y();
            int at = y * window.width();
            boolean plain = box.isUpright() && Math.abs(down) + 1 <= halfY - round;
            if (plain && straight.length > 0) {
                System.arraycopy(straight, 0, mask, at, straight.length);
                continue;
            }
            for (int x = 0; x < window.width(); x++) {
                double across = window.left() + x + 0.5 - box.x();
                mask[at + x] = share(Math.abs(cos * across + sin * down) - halfX + round,
                        Math.abs(cos * down - sin * across) - halfY + round, round);
            }
            if (plain) {
                straight = Arrays.copyOfRange(mask, at, at + window.width());
            }
        }
        return mask;
    }

    /// The share of a pixel.
    ///
    /// @param x beyond the straight part of the edge
    /// @param y the same downwards
    private static byte share(double x, double y, double round) {
        double distance = x > 0 && y > 0 ? Math.sqrt(x * x + y * y) - round : Math.max(x, y) - round;
        return (byte) (int) (Math.clamp(0.5 - distance, 0.0, 1.0) * WHOLE + 0.5);
    }
}
