package kinora.compose;

import kinora.media.Planes;

/// Lays one picture over another, sample on sample.
final class Overlay {
    private Overlay() {}

    /// Draws a patch into a frame. What lies outside of the frame is cut off.
    ///
    /// @param frame opaque; is changed
    /// @param patch premultiplied about (16, 128, 128) where it has alpha
    /// @param left even, may be negative
    /// @param top even, may be negative
    static void draw(Planes frame, Planes patch, int left, int top) {
        if (left % 2 != 0 || top % 2 != 0) {
            throw new IllegalArgumentException("chroma is halved: a patch lies at even places, not " + left + ", " + top);
        }
        int fromX = Math.max(0, -left);
        int toX = Math.min(patch.width(), frame.width() - left);
        int fromY = Math.max(0, -top);
        int toY = Math.min(patch.height(), frame.height() - top);
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                int at = y * patch.width() + x;
                int to = (top + y) * frame.width() + left + x;
                frame.y()[to] = blend(frame.y()[to], patch.y()[at], 16, alpha(patch, at));
            }
        }
        for (int y = fromY / 2; y < toY / 2; y++) {
            for (int x = fromX / 2; x < toX / 2; x++) {
                int at = y * (patch.width() / 2) + x;
                int to = (top / 2 + y) * (frame.width() / 2) + left / 2 + x;
                int alpha = chromaAlpha(patch, x * 2, y * 2);
                frame.u()[to] = blend(frame.u()[to], patch.u()[at], 128, alpha);
                frame.v()[to] = blend(frame.v()[to], patch.v()[at], 128, alpha);
            }
        }
    }

    private static byte blend(byte under, byte over, int zero, int alpha) {
        int shines = Math.floorDiv(((under & 0xFF) - zero) * (255 - alpha) + 127, 255);
        return (byte) Math.clamp((over & 0xFF) + shines, 0, 255);
    }

    private static int alpha(Planes patch, int at) {
        return patch.isOpaque() ? 255 : patch.a()[at] & 0xFF;
    }

    /// Mean opacity of the four samples that share one of chroma.
    private static int chromaAlpha(Planes patch, int x, int y) {
        if (patch.isOpaque()) {
            return 255;
        }
        int at = y * patch.width() + x;
        int below = at + patch.width();
        byte[] a = patch.a();
        return ((a[at] & 0xFF) + (a[at + 1] & 0xFF) + (a[below] & 0xFF) + (a[below + 1] & 0xFF) + 2) / 4;
    }
}
