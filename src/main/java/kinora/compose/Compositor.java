package kinora.compose;

import java.util.Map;

import kinora.compose.FramePlan.Layer;
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
    private final View view;
    private final View coming;
    /// A row of the coming picture of a dissolve.
    private final byte[] line;

    /// Prepares to draw still pictures.
    ///
    /// @param pictures the prepared planes of every picture that the composition shows
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
        view = View.of(kernels, canvas.width());
        coming = View.of(kernels, canvas.width());
        line = new byte[canvas.width()];
    }

    /// The name of the class that draws with vectors, for those who start Java machines: it is slow until it is compiled.
    public static String hotClass() {
        return VectorKernels.class.getName();
    }

    /// Draws a frame.
    ///
    /// @param frame 0 to frames − 1
    /// @return planes that are overwritten by the next call
    public Planes draw(long frame) {
        switch (composition.frame(frame)) {
            case FramePlan.Background() -> target.fill(background);
            case FramePlan.Single(Layer layer) -> draw(layer);
            case FramePlan.Dissolve(Layer from, Layer to, int weight) -> dissolve(from, to, weight);
        }
        return target;
    }

    private void draw(Layer layer) {
        Planes from = planes(layer);
        if (isWhole(from, layer.pose())) {
            System.arraycopy(from.y(), 0, target.y(), 0, target.y().length);
            System.arraycopy(from.u(), 0, target.u(), 0, target.u().length);
            System.arraycopy(from.v(), 0, target.v(), 0, target.v().length);
            return;
        }
        view.look(from, layer.pose());
        draw(view.luma, from.y(), target.y(), target.width());
        draw(view.chroma, from.u(), target.u(), target.width() / 2);
        draw(view.chroma, from.v(), target.v(), target.width() / 2);
    }

    /// Whether every pixel is the sample of its place, which resampling would give as it is, only slower.
    private boolean isWhole(Planes from, Pose pose) {
        return pose.step() == 1 && pose.originX() == 0 && pose.originY() == 0 && from.width() == target.width()
                && from.height() == target.height();
    }

    private static void draw(Resampler resampler, byte[] from, byte[] to, int width) {
        for (int y = 0; y < to.length / width; y++) {
            resampler.row(from, y, to, y * width);
        }
    }

    private void dissolve(Layer under, Layer over, int weight) {
        Planes from = planes(under);
        Planes with = planes(over);
        view.look(from, under.pose());
        coming.look(with, over.pose());
        dissolve(view.luma, from.y(), coming.luma, with.y(), weight, target.y(), target.width());
        dissolve(view.chroma, from.u(), coming.chroma, with.u(), weight, target.u(), target.width() / 2);
        dissolve(view.chroma, from.v(), coming.chroma, with.v(), weight, target.v(), target.width() / 2);
    }

    /// Row by row, so that both pictures' samples are still in the nearest cache when they are mixed.
    private void dissolve(Resampler under, byte[] from, Resampler over, byte[] with, int weight, byte[] to, int width) {
        for (int y = 0; y < to.length / width; y++) {
            under.row(from, y, to, y * width);
            over.row(with, y, line, 0);
            kernels.mix(to, y * width, line, 0, width, weight);
        }
    }

    private Planes planes(Layer layer) {
        return pictures.at(PictureKey.of(layer.shot()), layer.moment());
    }

    /// How one layer is looked at: its luma, and its two planes of chroma, which lie alike.
    private record View(Resampler luma, Resampler chroma) {
        static View of(Kernels kernels, int width) {
            return new View(new Resampler(kernels, width), new Resampler(kernels, width / 2));
        }

        void look(Planes from, Pose pose) {
            luma.look(from.width(), from.height(), pose.originX(), pose.originY(), pose.step());
            // Left-sited chroma: its sample c lies on luma column 2c, a quarter of a chroma sample left of the middle of its pair.
            double chromaX = (pose.originX() + pose.step() * 0.5 - 0.5) / 2 + 0.5 - pose.step() / 2;
            chroma.look(from.width() / 2, from.height() / 2, chromaX, pose.originY() / 2, pose.step());
        }
    }
}
