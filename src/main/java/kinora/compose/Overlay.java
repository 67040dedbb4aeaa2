package kinora.compose;

import kinora.media.Planes;

/// Lays one picture over another, sample on sample.
final class Overlay {
    private Overlay() {}

    /// Draws a patch into a frame with plain loops, for pictures that are made once.
    ///
    /// @see #draw(Kernels, Planes, Planes, int, int)
    static void draw(Planes frame, Planes patch, int left, int top) {
        draw(new ScalarKernels(), frame, patch, left, top);
    }

    /// Draws a patch into a frame. What lies outside of the frame is cut off.
    ///
    /// @param frame opaque; is changed
    /// @param patch premultiplied about (16, 128, 128) where it has alpha
    /// @param left even, may be negative
    /// @param top even, may be negative
    static void draw(Kernels kernels, Planes frame, Planes patch, int left, int top) {
        draw(kernels, frame, patch, left, top, 256);
    }

    /// Draws a patch into a frame as if it were less opaque.
    ///
    /// @param share of its opacity, 0 to 256
    /// @see #draw(Kernels, Planes, Planes, int, int)
    static void draw(Kernels kernels, Planes frame, Planes patch, int left, int top, int share) {
        if (left % 2 != 0 || top % 2 != 0) {
            throw new IllegalArgumentException("chroma is halved: a patch lies at even places, not " + left + ", " + top);
        }
        int fromX = Math.max(0, -left);
        int toX = Math.min(patch.width(), frame.width() - left);
        int fromY = Math.max(0, -top);
        int toY = Math.min(patch.height(), frame.height() - top);
        if (fromX >= toX) {
            return;
        }
        int length = toX - fromX;
        for (int y = fromY; y < toY; y++) {
            int at = y * patch.width() + fromX;
            int to = (top + y) * frame.width() + left + fromX;
            if (patch.isOpaque()) {
                kernels.mix(frame.y(), to, patch.y(), at, length, share);
            } else {
                kernels.lay(frame.y(), to, patch.y(), at, patch.a(), at, length, 16, share);
            }
        }
        byte[] alpha = new byte[patch.isOpaque() ? 0 : length / 2];
        for (int y = fromY / 2; y < toY / 2; y++) {
            int at = y * (patch.width() / 2) + fromX / 2;
            int to = (top / 2 + y) * (frame.width() / 2) + (left + fromX) / 2;
            if (patch.isOpaque()) {
                kernels.mix(frame.u(), to, patch.u(), at, length / 2, share);
                kernels.mix(frame.v(), to, patch.v(), at, length / 2, share);
            } else {
                chromaAlpha(patch, fromX, 2 * y, alpha);
                kernels.lay(frame.u(), to, patch.u(), at, alpha, 0, length / 2, 128, share);
                kernels.lay(frame.v(), to, patch.v(), at, alpha, 0, length / 2, 128, share);
            }
        }
    }

    /// Mean opacity of the four samples that share one of chroma, for a row of chroma.
    private static void chromaAlpha(Planes patch, int fromX, int y, byte[] to) {
        byte[] a = patch.a();
        int upper = y * patch.width() + fromX;
        int lower = upper + patch.width();
        for (int x = 0; x < to.length; x++) {
            int at = 2 * x;
            int sum = (a[upper + at] & 0xFF) + (a[upper + at + 1] & 0xFF) + (a[lower + at] & 0xFF) + (a[lower + at + 1] & 0xFF);
            to[x] = (byte) ((sum + 2) / 4);
        }
    }
}
