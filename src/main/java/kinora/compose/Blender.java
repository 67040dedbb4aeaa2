package kinora.compose;

import kinora.media.Planes;

/// Lays patches over frames.
final class Blender {
    private final Kernels kernels;

    Blender(Kernels kernels) {
        this.kernels = kernels;
    }

    /// Lays a patch over a frame; what lies outside of the frame is cut off.
    ///
    /// @param opacity 1 to 256
    /// @param frame opaque; is changed
    void lay(InsetPatch patch, BlendMode mode, int opacity, Planes frame) {
        Window window = patch.window();
        int fromX = Math.max(0, -window.left());
        int toX = Math.min(window.width(), frame.width() - window.left());
        int fromY = Math.max(0, -window.top());
        int toY = Math.min(window.height(), frame.height() - window.top());
        if (fromX >= toX || fromY >= toY) {
            return;
        }
        if (mode.isNormal()) {
            Planes over = patch.planes();
            plane(patch, over.a(), over.y(), frame.y(), new Part(1, 16, fromX, toX, fromY, toY, frame.width()), opacity);
            Part half = new Part(2, 128, fromX / 2, toX / 2, fromY / 2, toY / 2, frame.width() / 2);
            plane(patch, patch.chromaAlpha(), over.u(), frame.u(), half, opacity);
            plane(patch, patch.chromaAlpha(), over.v(), frame.v(), half, opacity);
        } else {
            BlendRows rows = new BlendRows(toX - fromX);
            int wide = window.width();
            for (int y = fromY; y < toY; y += 2) {
                int top = window.top() + y;
                int left = window.left() + fromX;
                rows.blend(frame, new BlendRows.Place(top * frame.width() + left, frame.width(), (top * frame.width() / 2 + left) / 2),
                        patch.planes(), new BlendRows.Place(y * wide + fromX, wide, (y * wide / 2 + fromX) / 2), toX - fromX,
                        mode.function(), opacity);
            }
        }
    }

    /// Samples of one plane of the window.
    ///
    /// @param pixel luma pixels of a sample along one side
    /// @param stride of the frame's plane
    private record Part(int pixel, int zero, int fromX, int toX, int fromY, int toY, int stride) {}

    private void plane(InsetPatch patch, byte[] alpha, byte[] over, byte[] under, Part part, int opacity) {
        int width = patch.window().width() / part.pixel;
        int length = part.toX - part.fromX;
        for (int y = part.fromY; y < part.toY; y++) {
            int at = y * width + part.fromX;
            int to = (patch.window().top() / part.pixel + y) * part.stride + patch.window().left() / part.pixel + part.fromX;
            if (alpha.length == 0) {
                kernels.mix(under, to, over, at, length, opacity);
            } else if (opacity == 256) {
                kernels.lay(under, to, over, at, alpha, at, length, part.zero);
            } else {
                kernels.lay(under, to, over, at, alpha, at, length, part.zero, opacity);
            }
        }
    }
}
