package kinora.reel;

import java.util.ArrayList;
import java.util.List;

import kinora.media.MediaInfo;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// A calm reel of photos in the order given: four seconds each, slow zooms in and out in turn, dissolves between.
public final class PlainReel {
    /// Craft: calm reels show a photo for 3 to 5 s.
    private static final long SHOT_MS = 4_000;
    /// Craft: calm dissolves last 0.3 to 0.5 s.
    private static final long DISSOLVE_MS = 500;
    /// Craft: a zoom is at most 12 % of the frame and 3.5 % for each second.
    private static final double ZOOM = Math.min(0.12, 0.035 * SHOT_MS / 1000);
    /// Craft: a photo is cropped when at least this share of it survives; otherwise it is shown whole over a blurred copy.
    private static final double SURVIVES = 0.7;
    /// The name of the transition.
    private static final String DISSOLVE = "dissolve";

    private PlainReel() {}

    /// A photo of the reel.
    ///
    /// @param name what people call it
    /// @param source where it comes from
    /// @param info its size as shown
    public record Photo(String name, MediaRef source, MediaInfo.Picture info) {}

    /// The reel as a draft; ids are `s1`, `s2`, … in order.
    ///
    /// @param photos at least one, in the order in which they are shown
    public static Draft of(Canvas canvas, List<Photo> photos) {
        if (photos.isEmpty()) {
            throw new IllegalArgumentException("a reel has at least one photo");
        }
        long shot = canvas.rate().frame(SHOT_MS);
        // Two frames are the least that a transition has.
        long dissolve = canvas.rate().ms(Math.max(2, canvas.rate().frame(DISSOLVE_MS)));
        List<Visual> visuals = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            Photo photo = photos.get(i);
            SegmentId id = new SegmentId("s" + (i + 1));
            TimeRange range = canvas.rate().range(i * shot, shot);
            visuals.add(Visual.still(id, range, photo.name(), photo.source()).withFit(fit(canvas, photo.info())).withCamera(move(i)));
            if (i > 0) {
                transitions.add(new Transition(visuals.get(i - 1).id(), id, DISSOLVE, dissolve, Easing.EASE_IN_OUT, Extras.none()));
            }
        }
        Track main = new Track.Video(new TrackId("t1"), visuals, transitions, Extras.none());
        return new Draft(canvas, "", List.of(main), 0, Extras.none());
    }

    private static Fit fit(Canvas canvas, MediaInfo.Picture photo) {
        double shape = (double) photo.width() * canvas.height() / ((double) photo.height() * canvas.width());
        return Math.min(shape, 1 / shape) >= SURVIVES ? Fit.COVER : Fit.BLUR_FILL;
    }

    private static Keyframes<Camera> move(int index) {
        Camera near = Camera.zoomed(1 + ZOOM);
        return index % 2 == 0
                ? Keyframes.move(Camera.WHOLE, near, Easing.EASE_IN_OUT)
                : Keyframes.move(near, Camera.WHOLE, Easing.EASE_IN_OUT);
    }
}
