package kinora.compose;

import java.util.Map;

import kinora.compose.FramePlan.Layer;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;

/// Draws frames of one composition. Holds two frames' planes and draws into them again and again; not safe for several threads.
public final class Compositor {
    private final Composition composition;
    private final Map<PictureKey, Planes> pictures;
    private final YuvColour background;
    private final Planes target;
    private final Planes other;

    /// Prepares to draw.
    ///
    /// @param pictures the prepared planes of every picture that the composition shows
    public Compositor(Composition composition, Map<PictureKey, Planes> pictures) {
        this.composition = composition;
        this.pictures = Map.copyOf(pictures);
        Canvas canvas = composition.canvas();
        background = YuvColour.of(canvas.backgroundRgb());
        target = Planes.filled(canvas.width(), canvas.height(), background);
        other = Planes.filled(canvas.width(), canvas.height(), background);
    }

    /// Draws a frame.
    ///
    /// @param frame 0 to frames − 1
    /// @return planes that are overwritten by the next call
    public Planes draw(long frame) {
        switch (composition.frame(frame)) {
            case FramePlan.Background() -> target.fill(background);
            case FramePlan.Single(Layer layer) -> draw(layer, target);
            case FramePlan.Dissolve(Layer from, Layer to, int weight) -> {
                draw(from, target);
                draw(to, other);
                mix(target.y(), other.y(), weight);
                mix(target.u(), other.u(), weight);
                mix(target.v(), other.v(), weight);
            }
        }
        return target;
    }

    private void draw(Layer layer, Planes to) {
        Planes from = pictures.get(PictureKey.of(layer.shot()));
        if (from == null) {
            throw new IllegalArgumentException("no planes for " + layer.shot().contentHash());
        }
        Pose pose = layer.pose();
        Resampler.draw(from.y(), from.width(), from.height(), pose.originX(), pose.originY(), pose.step(), to.y(), to.width());
        // Left-sited chroma: its sample c lies on luma column 2c, a quarter of a chroma sample left of the middle of its pair.
        double chromaX = (pose.originX() + pose.step() * 0.5 - 0.5) / 2 + 0.5 - pose.step() / 2;
        double chromaY = pose.originY() / 2;
        draw(from.u(), from, chromaX, chromaY, pose.step(), to.u(), to.width() / 2);
        draw(from.v(), from, chromaX, chromaY, pose.step(), to.v(), to.width() / 2);
    }

    private static void draw(byte[] chroma, Planes from, double x, double y, double step, byte[] to, int width) {
        Resampler.draw(chroma, from.width() / 2, from.height() / 2, x, y, step, to, width);
    }

    private static void mix(byte[] under, byte[] over, int weight) {
        int rest = 256 - weight;
        for (int i = 0; i < under.length; i++) {
            under[i] = (byte) (((under[i] & 0xFF) * rest + (over[i] & 0xFF) * weight + 128) >> 8);
        }
    }
}
