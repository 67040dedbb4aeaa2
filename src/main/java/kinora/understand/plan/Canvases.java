package kinora.understand.plan;

import java.util.Optional;
import java.util.OptionalDouble;

import kinora.edit.Edit;
import kinora.timeline.Canvas;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What the film is drawn on.
record Canvases(Work work) {

    /// The size that a wish means.
    static Optional<Shapes.Size> size(Wish.Canvas wish, Canvas now) {
        Optional<Shapes.Size> exact = wish.shape().flatMap(Shapes::sides).or(() -> wish.size().flatMap(Shapes::sides));
        Optional<double[]> ratio = wish.shape().or(() -> wish.platform().flatMap(Shapes::ofPlatform)).flatMap(Shapes::ratio);
        Optional<Integer> shorter = wish.size().flatMap(Shapes::shorter);
        if (exact.isPresent()) {
            return exact;
        }
        if (ratio.isEmpty() && shorter.isEmpty()) {
            return wish.platform().map(_ -> Shapes.of(16, 9));
        }
        double[] shape = ratio.orElse(new double[]{now.width(), now.height()});
        boolean same = Math.abs(shape[0] / shape[1] * now.height() / now.width() - 1) < 0.005;
        if (same && shorter.isEmpty()) {
            return Optional.of(new Shapes.Size(now.width(), now.height()));
        }
        return Optional.of(shorter.map(side -> Shapes.of(shape[0], shape[1], side)).orElseGet(() -> Shapes.of(shape[0], shape[1])));
    }

    void canvas(Wish.Canvas wish) {
        Canvas now = work.draft().canvas();
        Optional<Shapes.Size> size = size(wish, now);
        if (size.isEmpty()) {
            work.unmet(Topic.NOT_THERE, wish.shape().or(wish::size).or(wish::platform).orElse(""));
            return;
        }
        int width = size.get().width();
        int height = size.get().height();
        if (Math.min(width, height) < Limits.MIN_SIDE || Math.max(width, height) > Limits.MAX_SIDE) {
            work.unmet(Topic.BEYOND_SOURCE, width + "x" + height);
            return;
        }
        Canvas changed = new Canvas(width / 2 * 2, height / 2 * 2, now.rate(), now.backgroundRgb());
        if (!changed.equals(now) && work.edit(new Edit.SetCanvas(changed))) {
            double shape = (double) width / height * now.height() / now.width();
            if (Math.abs(shape - 1) > 0.02) {
                refit(changed);
            }
        }
    }

    /// On another shape pictures meet the canvas as suits them there; logos keep their shape.
    private void refit(Canvas canvas) {
        for (Visual shot : work.now().shots()) {
            Optional<Scene.File> file = work.now().file(shot);
            Fit fit = file.map(one -> Showing.fit(canvas, one.width(), one.height())).orElse(shot.fit());
            boolean wholly = shot.fit() == Fit.CONTAIN;
            if (!wholly && fit != shot.fit() && shot.inset().isPlain()) {
                work.edit(new Edit.SetFit(shot.id(), fit));
            }
        }
        new Overlays(work).reshape();
    }

    void rate(Wish.Rate wish) {
        Canvas now = work.draft().canvas();
        double current = now.rate().perSecond();
        Measure measure = new Measure(Limits.MIN_FPS, Limits.MAX_FPS, 30, new Measure.Steps(1.25, 2, 2), new Measure.Steps(0.8, 0.5, 0.5));
        OptionalDouble fps = measure.within(wish.fps(), current, work);
        fps.ifPresent(
                value -> work.edit(new Edit.SetCanvas(new Canvas(now.width(), now.height(), FrameRate.of(value), now.backgroundRgb()))));
    }

    void background(Wish.Background wish) {
        Canvas now = work.draft().canvas();
        int rgb = Integer.parseInt(wish.colour().substring(1), 16);
        work.edit(new Edit.SetCanvas(new Canvas(now.width(), now.height(), now.rate(), rgb)));
    }
}
