package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import kinora.edit.Edit;
import kinora.timeline.Camera;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Wish;

/// How the camera moves over pictures: slow, small, in one direction (craft rule 15).
record Cameras(Work work) {
    private static final double MOST_ZOOM = 0.12;
    private static final double ZOOM_A_SECOND = 0.035;
    private static final double PAN_A_SECOND = 0.06;
    /// Zoom under which the edges of a pan lie, so that there is somewhere to go.
    private static final double PAN_ZOOM = 1.15;
    private static final double NEARER = 1.25;
    /// Who asks for the move that one picture has already does not see enough of it.
    private static final double STRONGER = 1.8;

    /// How near a move goes in that time.
    static double zoom(long lastingMs) {
        return 1 + Math.max(0.03, Math.min(MOST_ZOOM, ZOOM_A_SECOND * lastingMs / 1000));
    }

    /// A move from all of the picture to a nearer view, or back.
    static Keyframes<Camera> move(boolean in, double zoom) {
        Camera near = Camera.zoomed(zoom);
        return in ? Showing.soft(Camera.WHOLE, near) : Showing.soft(near, Camera.WHOLE);
    }

    /// Whether a camera goes nearer.
    static boolean isIn(Keyframes<Camera> camera) {
        return camera.frames().getLast().value().zoom() > camera.frames().getFirst().value().zoom() * 1.005;
    }

    void camera(Wish.Camera wish) {
        Target what = wish.what() instanceof Target.Unsaid ? new Target.Whole() : wish.what();
        List<Visual> visuals = work.visuals(what, Need.VISUAL);
        for (int i = 0; i < visuals.size(); i++) {
            Visual visual = visuals.get(i);
            Keyframes<Camera> camera = camera(visual, wish, i % 2 == 0);
            boolean asked = visuals.size() == 1 && (wish.move() == Wish.Camera.Move.IN || wish.move() == Wish.Camera.Move.OUT);
            if (asked && camera.equals(visual.camera())) {
                camera = changed(camera, zoom -> 1 + (zoom - 1) * STRONGER);
            }
            if (!camera.equals(visual.camera())) {
                work.edit(new Edit.SetCamera(visual.id(), camera));
            }
        }
    }

    private Keyframes<Camera> camera(Visual visual, Wish.Camera wish, boolean even) {
        double zoom = near(visual, wish.amount());
        return switch (wish.move()) {
            case IN -> from(visual, true, zoom);
            case OUT -> from(visual, false, zoom);
            case LEFT -> pan(visual, wish.amount(), -1, 0);
            case RIGHT -> pan(visual, wish.amount(), 1, 0);
            case UP -> pan(visual, wish.amount(), 0, -1);
            case DOWN -> pan(visual, wish.amount(), 0, 1);
            case STILL -> Keyframes.still(new Camera(0.5, 0.5, 1, visual.camera().frames().getLast().value().rotationDeg()));
            case CLOSER -> nearer(visual, wish.amount(), true);
            case WIDER -> nearer(visual, wish.amount(), false);
            case KEN_BURNS ->
                visual.camera().frames().size() > 1 && wish.amount() instanceof Amount.Unsaid ? visual.camera() : from(visual, even, zoom);
            case ALTERNATE -> from(visual, even, zoom);
            case LESS -> scaled(visual, wish.amount(), false);
            case MORE -> visual.camera().frames().size() > 1 ? scaled(visual, wish.amount(), true) : from(visual, true, zoom);
        };
    }

    private static double near(Visual visual, Amount amount) {
        double usual = zoom(visual.range().durationMs());
        double excess = usual - 1;
        double zoom = switch (amount) {
            case Amount.To(double value, Amount.Unit unit) ->
                unit == Amount.Unit.PERCENT ? value > 60 ? value / 100 : 1 + value / 100 : value;
            case Amount.By(double value, Amount.Unit unit) -> unit == Amount.Unit.PERCENT ? 1 + Math.abs(value) / 100 : 1 + Math.abs(value);
            case Amount.Times(double factor) -> factor;
            case Amount.Step(boolean more, int degree) -> 1 + excess * (more ? degree >= 3 ? 2.5 : degree == 2 ? 1.4 : 0.8 : 0.5);
            case Amount.Most(boolean least) -> least ? usual : 2;
            case Amount.Bound(double value, Amount.Unit unit, boolean _) -> unit == Amount.Unit.PERCENT ? value / 100 : value;
            case Amount.Unsaid _,Amount.Usual _,Amount.Like _ -> usual;
        };
        return Math.clamp(zoom, 1.02, 20);
    }

    /// A move that keeps what the camera looks at and how it is turned.
    private static Keyframes<Camera> from(Visual visual, boolean in, double zoom) {
        Camera was = nearest(visual);
        Camera whole = new Camera(0.5, 0.5, 1, was.rotationDeg());
        Camera near = new Camera(was.centerX(), was.centerY(), zoom, was.rotationDeg());
        return in ? Showing.soft(whole, near) : Showing.soft(near, whole);
    }

    private static Camera nearest(Visual visual) {
        Camera best = visual.camera().frames().getFirst().value();
        for (Keyframe<Camera> frame : visual.camera().frames()) {
            best = frame.value().zoom() > best.zoom() ? frame.value() : best;
        }
        return best;
    }

    private static Keyframes<Camera> pan(Visual visual, Amount amount, int across, int down) {
        Camera was = nearest(visual);
        double zoom = amount instanceof Amount.To || amount instanceof Amount.Times ? near(visual, amount) : Math.max(PAN_ZOOM, was.zoom());
        double room = (1 - 1 / zoom) / 2;
        double way = Math.min(room, PAN_A_SECOND * visual.range().durationMs() / 1000 / zoom / 2);
        Camera from = new Camera(0.5 - across * way, 0.5 - down * way, zoom, was.rotationDeg());
        Camera to = new Camera(0.5 + across * way, 0.5 + down * way, zoom, was.rotationDeg());
        return Showing.soft(from, to);
    }

    private static Keyframes<Camera> nearer(Visual visual, Amount amount, boolean closer) {
        if (amount instanceof Amount.To || amount instanceof Amount.Times) {
            double zoom = near(visual, amount);
            return Keyframes.still(new Camera(0.5, 0.5, zoom, nearest(visual).rotationDeg()));
        }
        if (closer && visual.camera().frames().size() > 1 && !isIn(visual.camera())) {
            return from(visual, true, Math.max(1.15, nearest(visual).zoom()));
        }
        double factor = amount instanceof Amount.Step(boolean _, int degree) && degree != 2 ? degree < 2 ? 1.12 : 1.6 : NEARER;
        return changed(visual.camera(), zoom -> Math.clamp(closer ? zoom * factor : Math.max(1, zoom / factor), 0.05, 20));
    }

    private static Keyframes<Camera> scaled(Visual visual, Amount amount, boolean more) {
        double share = amount instanceof Amount.Step(boolean _, int degree) ? degree <= 1 ? 0.7 : degree == 2 ? 0.5 : 0.25 : 0.5;
        double factor = amount instanceof Amount.Times(double times) ? times : more ? 1 / share : share;
        return changed(visual.camera(), zoom -> Math.clamp(1 + (zoom - 1) * factor, 0.05, 20));
    }

    private static Keyframes<Camera> changed(Keyframes<Camera> camera, UnaryOperator<Double> change) {
        List<Keyframe<Camera>> frames = new ArrayList<>();
        for (Keyframe<Camera> frame : camera.frames()) {
            Camera was = frame.value();
            frames.add(new Keyframe<>(frame.at(), new Camera(was.centerX(), was.centerY(), change.apply(was.zoom()), was.rotationDeg()),
                    frame.easing()));
        }
        return new Keyframes<>(frames);
    }

    /// Lets photos move that do not, in and out in turn.
    void moving() {
        int turn = 0;
        for (Visual photo : work.now().photos()) {
            if (photo.camera().frames().size() == 1 && photo.range().durationMs() >= 1_500) {
                work.edit(new Edit.SetCamera(photo.id(), move(turn++ % 2 == 0, zoom(photo.range().durationMs()))));
            }
        }
    }
}
