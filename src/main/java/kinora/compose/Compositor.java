package kinora.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import kinora.compose.FramePlan.Layer;
import kinora.compose.LayerView.Plane;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;

/// Draws frames of one composition. Holds one frame's planes and draws into them again and again; not safe for several threads.
public final class Compositor {
    private final Composition composition;
    private final Pictures pictures;
    private final YuvColour background;
    private final Kernels kernels;
    private final Planes target;
    private final LayerView view;
    private final LayerView coming;
    /// A row of the coming picture of a transition.
    private final byte[] line;
    private final short[] weights;
    private final PlacedMix placed;
    private final Blurring blurring = new Blurring();
    private final Shifting shifting = new Shifting();
    private final Lighting lighting;
    private final Grading grading = new Grading();
    private final Plates plates = new Plates();
    private final Laying laying;
    private final List<InsetPainter> insets;

    /// Prepares to draw still pictures.
    ///
    /// @param pictures the prepared planes of every picture and the patch of every title that the composition shows
    public Compositor(Composition composition, Map<PictureKey, Planes> pictures) {
        this(composition, pictures, Kernels.best());
    }

    /// Prepares to draw.
    public Compositor(Composition composition, Pictures pictures) {
        this(composition, pictures, Kernels.best());
    }

    Compositor(Composition composition, Map<PictureKey, Planes> pictures, Kernels kernels) {
        this(composition, Pictures.of(pictures), kernels);
    }

    private Compositor(Composition composition, Pictures pictures, Kernels kernels) {
        this.composition = composition;
        this.pictures = pictures;
        this.kernels = kernels;
        Canvas canvas = composition.canvas();
        background = YuvColour.of(canvas.backgroundRgb());
        target = Planes.filled(canvas.width(), canvas.height(), background);
        view = new LayerView(kernels, canvas);
        coming = new LayerView(kernels, canvas);
        line = new byte[canvas.width()];
        weights = new short[canvas.width()];
        placed = new PlacedMix(kernels, canvas, background);
        lighting = new Lighting(kernels, canvas.width());
        laying = new Laying(kernels, canvas.width());
        insets = composition.insets().stream().map(inset -> new InsetPainter(kernels, canvas, inset)).toList();
    }

    /// The name of the class that draws with vectors, for those who start Java machines: it is slow until it is compiled.
    public static String hotClass() {
        return VectorKernels.class.getName();
    }

    /// The names of its methods that are loops over a row. A compiler that takes one of them into what calls it comes to its limit of size (HotSpot's
    /// NodeCountInliningCutoff), leaves out some of the parts that make vectors, and every vector becomes an object.
    public static List<String> hotLoops() {
        return Kernels.LOOPS;
    }

    /// Draws a frame.
    ///
    /// @param frame 0 to frames − 1
    /// @return planes that are overwritten by the next call
    public Planes draw(long frame) {
        draw(composition.frame(frame));
        veil(composition.unveiled(frame));
        for (InsetPainter inset : insets) {
            inset.draw(pictures, frame, target);
        }
        for (TitlePatch title : composition.titles()) {
            TitleMove.Seen seen = title.seen(frame);
            if (seen.share() > 0) {
                laying.draw(target, patch(title), title, seen);
            }
        }
        return target;
    }

    /// Lets the background come through what the shots show.
    ///
    /// @param share how much of the shots is seen
    private void veil(int share) {
        if (share == Matte.WHOLE) {
            return;
        }
        for (Plane plane : Plane.values()) {
            int width = width(plane);
            byte[] to = plane.of(target);
            Arrays.fill(line, 0, width, plane.of(background));
            for (int at = 0; at < to.length; at += width) {
                kernels.mix(to, at, line, 0, width, Matte.WHOLE - share);
            }
        }
    }

    private Planes patch(TitlePatch title) {
        return switch (title.ink()) {
            case TitlePatch.Ink.Words words -> pictures.at(title.key(words), 0);
            case TitlePatch.Ink.Plate plate -> plates.at(plate, title.width(), title.height());
        };
    }

    /// Draws what is under the titles.
    Planes draw(FramePlan plan) {
        switch (plan) {
            case FramePlan.Background() -> target.fill(background);
            case FramePlan.Single(Layer layer) -> draw(layer);
            case FramePlan.Mixed(Layer from, Layer to, Blend blend) -> blended(from, to, blend);
        }
        return target;
    }

    private void draw(Layer layer) {
        Planes from = planes(layer);
        if (isWhole(from, layer.pose())) {
            System.arraycopy(from.y(), 0, target.y(), 0, target.y().length);
            System.arraycopy(from.u(), 0, target.u(), 0, target.u().length);
            System.arraycopy(from.v(), 0, target.v(), 0, target.v().length);
            view.finish(layer).all(target);
            return;
        }
        view.look(from, layer.pose());
        view.finish(layer);
        for (int y = 0; y < target.height(); y++) {
            view.row(Plane.Y, y, background, target.y(), y * target.width());
        }
        int half = target.width() / 2;
        for (int y = 0; y < target.height() / 2; y++) {
            view.row(Plane.U, y, background, target.u(), y * half);
            view.row(Plane.V, y, background, target.v(), y * half);
        }
    }

    /// Whether every pixel is the sample of its place, which resampling would give as it is, only slower.
    private boolean isWhole(Planes from, Pose pose) {
        return from.isOpaque() && pose.step() == 1 && pose.originX() == 0 && pose.originY() == 0 && pose.turnDeg() == 0
                && from.width() == target.width() && from.height() == target.height();
    }

    private void blended(Layer from, Layer to, Blend blend) {
        if (!blend.isStill()) {
            view.look(planes(from), from.pose(), blend.from());
            coming.look(planes(to), to.pose(), blend.to());
            view.finish(from);
            coming.finish(to);
            placed.draw(view, coming, blend, target);
        } else if (blend.matte() instanceof Matte.Uniform(int weight) && weight % Matte.WHOLE == 0) {
            draw(weight == 0 ? from : to);
        } else {
            mixed(from, to, blend);
        }
        switch (blend.treat()) {
            case Treat.None() -> {
                // It stays as it is.
            }
            case Treat.Blur blur -> blurring.apply(blur, target);
            case Treat.Shift shift -> shifting.apply(shift, target);
        }
        lighting.apply(blend.light(), target);
    }

    /// Row by row, so that both pictures' samples are still in the nearest cache when they are mixed. What shines through a picture is the background, in
    /// each of the two before they are mixed: `(from over background)·(1 − w) + (to over background)·w`.
    private void mixed(Layer from, Layer to, Blend blend) {
        view.look(planes(from), from.pose());
        coming.look(planes(to), to.pose());
        view.finish(from);
        coming.finish(to);
        for (int y = 0; y < target.height(); y++) {
            blend.matte().row(0.5, 1, y + 0.5, target.width(), target.height(), target.width(), weights);
            mixed(Plane.Y, y, blend.matte());
        }
        for (int y = 0; y < target.height() / 2; y++) {
            blend.matte().row(0.5, 2, 2 * y + 1, target.width(), target.height(), target.width() / 2, weights);
            mixed(Plane.U, y, blend.matte());
            mixed(Plane.V, y, blend.matte());
        }
    }

    private void mixed(Plane plane, int y, Matte matte) {
        int width = width(plane);
        byte[] to = plane.of(target);
        view.row(plane, y, background, to, y * width);
        coming.row(plane, y, background, line, 0);
        switch (matte) {
            case Matte.Uniform(int weight) -> kernels.mix(to, y * width, line, 0, width, weight);
            case Matte.Edge _,Matte.Front _ -> kernels.mix(to, y * width, line, 0, width, weights);
        }
    }

    private int width(Plane plane) {
        return plane == Plane.Y ? target.width() : target.width() / 2;
    }

    private Planes planes(Layer layer) {
        return grading.apply(layer.shot(), layer.frame(), pictures.at(PictureKey.of(layer.shot()), layer.moment()));
    }
}
