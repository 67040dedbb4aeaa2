package kinora.compose;

import java.util.Optional;

import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;

/// Draws one inset over frames, only where it lies. What does not change from frame to frame is kept: of a still picture in a box that stands still only the
/// laying is left to do. Not safe for several threads.
final class InsetPainter {
    private final Grading grading = new Grading();
    private final Kernels kernels;
    private final Canvas canvas;
    private final InsetShot inset;
    private final BlendMode blend;
    private final Blender blender;
    private final InsetView view;
    private final double height;
    private final int radius;
    private final int drop;
    private Optional<Masks> masks = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    /// The edge of a box that lies so.
    private record Masks(Window window, BoxPath box, byte[] outer, byte[] inner, boolean whole) {}

    /// What a patch was made of.
    private record Seen(Window window, BoxPath box, Pose camera, long moment, long frame) {}

    private record Drawn(Seen seen, InsetPatch patch) {}

    InsetPainter(Kernels kernels, Canvas canvas, InsetShot inset) {
        this.kernels = kernels;
        this.canvas = canvas;
        this.inset = inset;
        this.blend = BlendModes.find(inset.blend()).orElseThrow();
        this.blender = new Blender(kernels);
        this.view = new InsetView(kernels);
        this.height = canvas.height() / (double) Shot.UNIT;
        boolean shadow = inset.trim().shadow() > 0;
        this.radius = shadow ? (int) StrictMath.round(inset.trim().softness() * height / 2) : 0;
        this.drop = shadow ? (int) StrictMath.round(inset.trim().drop() * height) : 0;
    }

    /// Lays it over a frame.
    ///
    /// @param target is changed
    void draw(Pictures pictures, long frame, Planes target) {
        int share = inset.share(frame);
        if (share == 0) {
            return;
        }
        Shot shot = inset.shot();
        long own = frame - shot.first();
        double progress = shot.progress(own);
        BoxPath box = BoxPath.at(inset, canvas, progress);
        int opacity = (int) StrictMath.round(share * box.opacity());
        int reach = 3 * radius + drop;
        Window window = Window.around(box, canvas.width(), canvas.height(), reach, reach);
        if (opacity == 0 || window.isEmpty()) {
            return;
        }
        long moment = shot.moments().at(own);
        Pose camera = CameraPath.pose(shot, box.width(), box.height(), progress);
        Seen seen = new Seen(window, solid(box), camera, moment, shot.grade().isNone() ? 0 : own);
        if (drawn.isEmpty() || !drawn.get().seen.equals(seen)) {
            drawn = Optional.of(new Drawn(seen, patch(seen, grading.apply(shot, own, pictures.at(PictureKey.of(shot), moment)))));
        }
        blender.lay(drawn.get().patch, blend, opacity, target);
    }

    private static BoxPath solid(BoxPath box) {
        return new BoxPath(box.x(), box.y(), box.width(), box.height(), box.turnDeg(), 1);
    }

    private InsetPatch patch(Seen seen, Planes from) {
        Masks edge = masks(seen.window, seen.box);
        Planes picture = view.draw(from, seen.window, seen.box, seen.camera);
        if (!inset.shot().grade().onFrame().isEmpty()) {
            finish(picture, seen);
        }
        InsetPatch patch = edge.whole
                ? InsetPatch.of(seen.window, picture)
                : InsetPatch.of(seen.window, picture, edge.outer, edge.inner, border());
        int strength = (int) StrictMath.round(inset.trim().shadow() * 256L / (double) Shot.UNIT);
        return strength == 0 ? patch : patch.shadowed(strength, radius, drop);
    }

    private Masks masks(Window window, BoxPath box) {
        Optional<Masks> known = masks.filter(kept -> kept.window.equals(window) && kept.box.equals(box));
        if (known.isPresent()) {
            return known.get();
        }
        double round = inset.trim().radius() * height;
        double line = inset.trim().border() * height;
        byte[] outer = EdgeMask.of(window, box, 0, round);
        byte[] inner = line == 0 ? outer : EdgeMask.of(window, box, line, round);
        boolean whole = true;
        for (int i = 0; i < inner.length && whole; i++) {
            whole = inner[i] == (byte) 255;
        }
        Masks made = new Masks(window, box, outer, inner, whole);
        masks = Optional.of(made);
        return made;
    }

    private int[] border() {
        YuvColour colour = YuvColour.of(inset.trim().borderRgb());
        return new int[]{colour.y() & 0xFF, colour.u() & 0xFF, colour.v() & 0xFF};
    }

    /// Done to the window as to a frame. Where the picture is clear nothing may be added.
    private void finish(Planes picture, Seen seen) {
        FrameFinish finish = new FrameFinish(kernels, picture.width(), picture.height());
        finish.begin(inset.shot().grade().onFrameAt(inset.shot().progress(seen.frame)), seen.frame);
        finish.all(picture);
        byte[] a = picture.a();
        for (int i = 0; i < a.length; i++) {
            picture.y()[i] = (byte) Math.min(picture.y()[i] & 0xFF, 16 + (a[i] & 0xFF));
        }
    }
}
