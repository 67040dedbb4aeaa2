package kinora.compose;

import java.util.List;
import java.util.Map;

import kinora.compose.InsetShot.Place;
import kinora.compose.effect.Chain;
import kinora.media.ColourLut;
import kinora.media.MediaInfo;
import kinora.media.PictureSpec;
import kinora.timeline.Box;
import kinora.timeline.Canvas;
import kinora.timeline.Fit;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;
import kinora.timeline.Visual;

/// Resolves pictures that lie over others.
final class Insets {
    private Insets() {}

    /// Whether a picture of the main track is laid like an inset too: in a box, with a blend mode, or with an edge of its own. One that only fades is not: what
    /// is under it is the background.
    static boolean isLaid(Visual visual) {
        return !visual.inset().fading(0, 0).isPlain() || !Framings.of(visual).trim().equals(Trim.NONE);
    }

    /// A still picture.
    static InsetShot of(Canvas canvas, Visual visual, MediaInfo.Picture picture, Map<MediaRef, ColourLut> tables) {
        FrameShape shape = Framings.of(visual);
        Chain chain = Chain.of(Framings.others(visual.effects()), tables);
        MediaInfo.Picture seen = shape.of(picture);
        List<Place> places = places(visual, canvas, seen.width(), seen.height());
        Canvas view = view(places, canvas);
        PictureFit fit = PictureFit.of(seen, view, filling(visual));
        PictureSpec spec = shape.cut(finished(fit, chain, canvas, view), picture.width(), picture.height());
        return inset(canvas, visual, shot(canvas, visual, picture, spec, new Moments.Still(), fit, view, chain), places);
    }

    /// A clip.
    static InsetShot of(Canvas canvas, Visual visual, MediaInfo.Clip clip, Map<MediaRef, ColourLut> tables) {
        FrameShape shape = Framings.of(visual);
        Chain chain = Chain.of(Framings.others(visual.effects()), tables);
        MediaInfo.Clip seen = shape.of(clip);
        List<Place> places = places(visual, canvas, seen.width(), seen.height());
        Canvas view = view(places, canvas);
        PictureFit fit = PictureFit.moving(seen, view, filling(visual));
        PictureSpec spec = shape.cut(finished(fit, chain, canvas, view), clip.width(), clip.height());
        Moments moments = Playback.of(canvas, visual, clip.durationMs(), first(canvas, visual), frames(canvas, visual));
        return inset(canvas, visual, shot(canvas, visual, clip, spec, moments, fit, view, chain), places);
    }

    private static PictureSpec finished(PictureFit fit, Chain chain, Canvas canvas, Canvas view) {
        return fit.finished(chain.onPicture(), view, (double) canvas.height() / view.height());
    }

    private static Shot shot(Canvas canvas, Visual visual, MediaInfo info, PictureSpec spec, Moments moments, PictureFit fit, Canvas view,
            Chain chain) {
        return new Shot(info.contentHash(), spec, moments, first(canvas, visual), frames(canvas, visual), fit.path(visual.camera()),
                fit.grade(chain, view, (double) canvas.height() / view.height()));
    }

    private static InsetShot inset(Canvas canvas, Visual visual, Shot shot, List<Place> places) {
        Inset inset = visual.inset();
        return new InsetShot(shot, places, Framings.of(visual).trim(),
                BlendModes.find(inset.blend()).map(BlendMode::id).orElse(Inset.NORMAL), fade(canvas, inset.fadeInMs(), shot.frames()),
                fade(canvas, inset.fadeOutMs(), shot.frames()));
    }

    private static long first(Canvas canvas, Visual visual) {
        return canvas.rate().frame(visual.range().startMs());
    }

    private static int frames(Canvas canvas, Visual visual) {
        return (int) (canvas.rate().frame(visual.range().endMs()) - first(canvas, visual));
    }

    private static int fade(Canvas canvas, long ms, int frames) {
        return (int) Math.min(canvas.rate().frame(ms), frames);
    }

    /// A picture that is wholly visible has a box of its own shape, so that nothing is left around it.
    private static Visual filling(Visual visual) {
        return visual.fit() == Fit.CONTAIN ? visual.withFit(Fit.COVER) : visual;
    }

    private static List<Place> places(Visual visual, Canvas canvas, int width, int height) {
        double shape = (double) width / height * canvas.height() / canvas.width();
        return visual.inset().box().frames().stream().map(frame -> place(frame, visual.fit() == Fit.CONTAIN ? shape : 0)).toList();
    }

    /// @param shape width by height of the picture where both are shares of the canvas' sides; 0 = it fills the box
    private static Place place(Keyframes.Keyframe<Box> frame, double shape) {
        Box box = frame.value();
        double width = shape == 0 ? box.width() : Math.min(box.width(), box.height() * shape);
        double height = shape == 0 ? box.height() : Math.min(box.height(), box.width() / shape);
        return new Place(millionths(frame.at()), millionths(box.x()), millionths(box.y()), Math.max(1, millionths(width)),
                Math.max(1, millionths(height)), millionths(box.rotationDeg()), millionths(box.opacity()), frame.easing());
    }

    /// A canvas of the largest box, for which the picture is prepared.
    private static Canvas view(List<Place> places, Canvas canvas) {
        double width = places.stream().mapToInt(Place::width).max().orElse(Shot.UNIT) * (double) canvas.width() / Shot.UNIT;
        double height = places.stream().mapToInt(Place::height).max().orElse(Shot.UNIT) * (double) canvas.height() / Shot.UNIT;
        double scale = Math.min(1, Limits.MAX_SIDE / Math.max(width, height));
        return new Canvas(side(width * scale), side(height * scale), canvas.rate(), canvas.backgroundRgb());
    }

    private static int side(double length) {
        return Math.clamp(2 * StrictMath.round(length / 2), Limits.MIN_SIDE, Limits.MAX_SIDE);
    }

    private static int millionths(double value) {
        return (int) StrictMath.round(value * Shot.UNIT);
    }
}
