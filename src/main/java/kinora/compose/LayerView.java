package kinora.compose;

import java.util.Arrays;

import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;

/// How one layer is looked at, row by row: its samples, premultiplied about (16, 128, 128), and its opacity, which is that of the picture times the share of
/// a pixel that the picture covers. Upright views that lie within their planes take the separable [Resampler], or the
/// [WideResampler] where it would shimmer; all others take the [AffineResampler], which is not widened.
final class LayerView {

    /// The planes of a frame and the level of each that stands for nothing.
    enum Plane {
        Y(16), U(128), V(128);

        final int zero;

        Plane(int zero) {
            this.zero = zero;
        }

        /// This plane's samples.
        byte[] of(Planes planes) {
            return switch (this) {
                case Y -> planes.y();
                case U -> planes.u();
                case V -> planes.v();
            };
        }

        /// This plane's part of a colour.
        byte of(YuvColour colour) {
            return switch (this) {
                case Y -> colour.y();
                case U -> colour.u();
                case V -> colour.v();
            };
        }
    }

    private static final byte[] NONE = {};

    private final Kernels kernels;
    private final int width;
    private final int height;
    /// A row of what is laid over a background, and its opacity.
    private final byte[] laid;
    private final byte[] opacity;
    private final FrameFinish finish;
    private final Resampler luma;
    private final Resampler chroma;
    private final WideResampler wideLuma;
    private final WideResampler wideChroma;
    private final AffineResampler turnedLuma;
    private final AffineResampler turnedChroma;
    private Planes planes;
    private byte[] chromaAlpha = NONE;
    private boolean turned;
    private boolean wide;
    private boolean endless;

    LayerView(Kernels kernels, Canvas canvas) {
        this.kernels = kernels;
        width = canvas.width();
        height = canvas.height();
        laid = new byte[width];
        opacity = new byte[width];
        finish = new FrameFinish(kernels, width, height);
        luma = new Resampler(kernels, width);
        chroma = new Resampler(kernels, width / 2);
        wideLuma = new WideResampler(width);
        wideChroma = new WideResampler(width / 2);
        turnedLuma = new AffineResampler(kernels, width);
        turnedChroma = new AffineResampler(kernels, width / 2);
        planes = Planes.filled(2, 2, YuvColour.of(0));
    }

    /// Chooses a picture and a view of it.
    void look(Planes from, Pose pose) {
        look(from, pose, Placement.STILL);
    }

    /// Chooses a picture, a view of it, and where the frame of that view lies. Beyond the planes of a picture that fills its frame the edge sample counts: what lies
    /// outside of the frame is not for this class to know.
    void look(Planes from, Pose camera, Placement placement) {
        Pose pose = placement.through(camera, width, height);
        endless = !placement.isStill() && camera.liesWithin(from.width(), from.height(), width, height);
        if (!from.equals(planes)) {
            planes = from;
            chromaAlpha = from.isOpaque() ? NONE : Planes.atChroma(from.a(), from.width());
        }
        turned = pose.turnDeg() != 0 || !(endless || pose.liesWithin(from.width(), from.height(), width, height));
        wide = !turned && pose.step() > WideResampler.FROM;
        if (turned) {
            turn(pose);
        } else {
            // Left-sited chroma: its sample c lies on luma column 2c, a quarter of a chroma sample left of the middle of its pair.
            double chromaX = (pose.originX() + pose.step() * 0.5 - 0.5) / 2 + 0.5 - pose.step() / 2;
            if (wide) {
                wideLuma.look(from.width(), from.height(), pose.originX(), pose.originY(), pose.step());
                wideChroma.look(from.width() / 2, from.height() / 2, chromaX, pose.originY() / 2, pose.step());
            } else {
                luma.look(from.width(), from.height(), pose.originX(), pose.originY(), pose.step());
                chroma.look(from.width() / 2, from.height() / 2, chromaX, pose.originY() / 2, pose.step());
            }
        }
    }

    /// Luma pixel (x, y) of the canvas lies at (x + ½, y + ½), chroma pixel (c, r) at (2c + ½, 2r + 1); the same holds for samples of the planes.
    private void turn(Pose pose) {
        double angle = StrictMath.toRadians(pose.turnDeg());
        boolean upright = pose.turnDeg() == 0;
        double stepX = pose.step() * (upright ? 1 : StrictMath.cos(angle));
        double stepY = pose.step() * (upright ? 0 : StrictMath.sin(angle));
        double middleX = pose.originX() + pose.step() * width / 2;
        double middleY = pose.originY() + pose.step() * height / 2;
        double right = 0.5 - width / 2.0;
        double lumaDown = 0.5 - height / 2.0;
        double chromaDown = 1 - height / 2.0;
        turnedLuma.look(new AffineResampler.View(planes.width(), planes.height(), -0.5, -0.5,
                middleX + stepX * right + stepY * lumaDown - 0.5, middleY - stepY * right + stepX * lumaDown - 0.5, stepX, stepY, endless));
        turnedChroma.look(new AffineResampler.View(planes.width() / 2, planes.height() / 2, -0.25, -0.5,
                (middleX + stepX * right + stepY * chromaDown - 0.5) / 2, (middleY - stepY * right + stepX * chromaDown - 1) / 2, stepX,
                stepY, endless));
    }

    /// Whether nothing shines through a row.
    boolean isOpaque(Plane plane, int y) {
        return planes.isOpaque() && (!turned || turned(plane).covers(y));
    }

    /// Chooses what is done to the rows that are drawn on a background from now on.
    FrameFinish finish(FramePlan.Layer layer) {
        finish.begin(layer);
        return finish;
    }

    /// One row on a background, finished.
    void row(Plane plane, int y, YuvColour background, byte[] to, int offset) {
        ground(plane, y, background, to, offset);
        finish.row(plane, y, to, offset);
    }

    private void ground(Plane plane, int y, YuvColour background, byte[] to, int offset) {
        if (isOpaque(plane, y)) {
            row(plane, y, to, offset);
            return;
        }
        int length = plane == Plane.Y ? width : width / 2;
        Arrays.fill(to, offset, offset + length, plane.of(background));
        row(plane, y, laid, 0);
        opacity(plane, y, opacity);
        kernels.lay(to, offset, laid, 0, opacity, 0, length, plane.zero);
    }

    /// The samples of a row.
    void row(Plane plane, int y, byte[] to, int offset) {
        if (turned) {
            turned(plane).row(plane.of(planes), plane.zero, y, to, offset);
        } else {
            upright(plane, plane.of(planes), y, to, offset);
        }
    }

    /// The opacity of a row, from the first element on.
    void opacity(Plane plane, int y, byte[] to) {
        byte[] alpha = plane == Plane.Y ? planes.a() : chromaAlpha;
        if (turned && planes.isOpaque()) {
            turned(plane).opacity(y, to);
        } else if (turned) {
            turned(plane).row(alpha, 0, y, to, 0);
        } else if (planes.isOpaque()) {
            Arrays.fill(to, 0, plane == Plane.Y ? width : width / 2, (byte) 255);
        } else {
            upright(plane, alpha, y, to, 0);
        }
    }

    private void upright(Plane plane, byte[] from, int y, byte[] to, int offset) {
        if (wide) {
            (plane == Plane.Y ? wideLuma : wideChroma).row(from, y, to, offset);
        } else {
            (plane == Plane.Y ? luma : chroma).row(from, y, to, offset);
        }
    }

    private AffineResampler turned(Plane plane) {
        return plane == Plane.Y ? turnedLuma : turnedChroma;
    }
}
