package kinora.compose;

import java.util.Arrays;

import kinora.media.Planes;

/// Draws what a window of the canvas sees of a picture in a box: its camera and its box are one view, so that the picture is sampled once.
final class InsetView {
    private final Kernels kernels;
    private int width = -1;
    private Resampler luma;
    private Resampler chroma;
    private WideResampler wideLuma;
    private WideResampler wideChroma;
    private AffineResampler turnedLuma;
    private AffineResampler turnedChroma;

    InsetView(Kernels kernels) {
        this.kernels = kernels;
        luma = new Resampler(kernels, 2);
        chroma = new Resampler(kernels, 1);
        wideLuma = new WideResampler(2);
        wideChroma = new WideResampler(1);
        turnedLuma = new AffineResampler(kernels, 2);
        turnedChroma = new AffineResampler(kernels, 1);
    }

    /// The picture as the window sees it, premultiplied; beyond the box, as if the box went on.
    ///
    /// @param camera of the box, whose origin is the box's corner
    Planes draw(Planes from, Window window, BoxPath box, Pose camera) {
        fit(window.width());
        boolean fills = camera.turnDeg() == 0 && camera.originX() >= -Pose.NOTHING && camera.originY() >= -Pose.NOTHING
                && camera.originX() + box.width() * camera.step() <= from.width() + Pose.NOTHING
                && camera.originY() + box.height() * camera.step() <= from.height() + Pose.NOTHING;
        return fills && box.isUpright() ? upright(from, window, box, camera) : turned(from, window, box, camera, fills);
    }

    private void fit(int columns) {
        if (columns == width) {
            return;
        }
        width = columns;
        luma = new Resampler(kernels, columns);
        chroma = new Resampler(kernels, columns / 2);
        wideLuma = new WideResampler(columns);
        wideChroma = new WideResampler(columns / 2);
        turnedLuma = new AffineResampler(kernels, columns);
        turnedChroma = new AffineResampler(kernels, columns / 2);
    }

    /// How one plane is drawn, row by row.
    private interface Rows {
        void row(byte[] from, int zero, int y, byte[] to, int offset);
    }

    private Planes upright(Planes from, Window window, BoxPath box, Pose camera) {
        double step = camera.step();
        double x = camera.originX() + step * (window.left() - box.x() + box.width() / 2);
        double y = camera.originY() + step * (window.top() - box.y() + box.height() / 2);
        // Left-sited chroma, as in LayerView.
        double chromaX = (x + step * 0.5 - 0.5) / 2 + 0.5 - step / 2;
        if (step > WideResampler.FROM) {
            wideLuma.look(from.width(), from.height(), x, y, step);
            wideChroma.look(from.width() / 2, from.height() / 2, chromaX, y / 2, step);
            return drawn(from, window, (plane, _, row, to, at) -> wideLuma.row(plane, row, to, at),
                    (plane, _, row, to, at) -> wideChroma.row(plane, row, to, at));
        }
        luma.look(from.width(), from.height(), x, y, step);
        chroma.look(from.width() / 2, from.height() / 2, chromaX, y / 2, step);
        return drawn(from, window, (plane, _, row, to, at) -> luma.row(plane, row, to, at),
                (plane, _, row, to, at) -> chroma.row(plane, row, to, at));
    }

    private Planes turned(Planes from, Window window, BoxPath box, Pose camera, boolean endless) {
        double angle = camera.turnDeg() + box.turnDeg();
        double radians = StrictMath.toRadians(angle);
        double stepX = camera.step() * (angle == 0 ? 1 : StrictMath.cos(radians));
        double stepY = camera.step() * (angle == 0 ? 0 : StrictMath.sin(radians));
        double middleX = camera.originX() + camera.step() * box.width() / 2;
        double middleY = camera.originY() + camera.step() * box.height() / 2;
        double right = window.left() + 0.5 - box.x();
        double lumaDown = window.top() + 0.5 - box.y();
        double chromaDown = window.top() + 1 - box.y();
        turnedLuma.look(new AffineResampler.View(from.width(), from.height(), -0.5, -0.5, middleX + stepX * right + stepY * lumaDown - 0.5,
                middleY - stepY * right + stepX * lumaDown - 0.5, stepX, stepY, endless));
        turnedChroma.look(new AffineResampler.View(from.width() / 2, from.height() / 2, -0.25, -0.5,
                (middleX + stepX * right + stepY * chromaDown - 0.5) / 2, (middleY - stepY * right + stepX * chromaDown - 1) / 2, stepX,
                stepY, endless));
        Planes drawn = drawn(from, window, turnedLuma::row, turnedChroma::row);
        if (!from.isOpaque() || endless) {
            return drawn;
        }
        byte[] alpha = new byte[window.width() * window.height()];
        byte[] row = new byte[window.width()];
        for (int y = 0; y < window.height(); y++) {
            turnedLuma.opacity(y, row);
            System.arraycopy(row, 0, alpha, y * row.length, row.length);
        }
        return new Planes(drawn.width(), drawn.height(), drawn.y(), drawn.u(), drawn.v(), alpha);
    }

    private static Planes drawn(Planes from, Window window, Rows luma, Rows chroma) {
        int half = window.width() / 2;
        byte[] y = plane(from.y(), 16, window.width(), window.height(), luma);
        byte[] u = plane(from.u(), 128, half, window.height() / 2, chroma);
        byte[] v = plane(from.v(), 128, half, window.height() / 2, chroma);
        return from.isOpaque()
                ? new Planes(window.width(), window.height(), y, u, v)
                : new Planes(window.width(), window.height(), y, u, v, plane(from.a(), 0, window.width(), window.height(), luma));
    }

    private static byte[] plane(byte[] from, int zero, int width, int height, Rows rows) {
        byte[] plane = new byte[width * height];
        for (int y = 0; y < height; y++) {
            rows.row(from, zero, y, plane, y * width);
        }
        return plane;
    }

    /// An opaque mask.
    static byte[] opaque(int length) {
        byte[] mask = new byte[length];
        Arrays.fill(mask, (byte) 255);
        return mask;
    }
}
