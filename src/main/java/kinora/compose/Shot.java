package kinora.compose;

import java.util.List;

import kinora.compose.effect.Grade;
import kinora.media.PictureSpec;
import kinora.timeline.Easing;

/// One picture, still or moving, over the frames in which it can be seen, its transitions included.
///
/// @param contentHash names the picture's file by its content
/// @param spec how the picture is prepared
/// @param moments which moment of the file each frame shows
/// @param first first frame in which it is seen, relative to the composition; negative in a slice that starts later
/// @param frames number of frames in which it is seen
/// @param path the camera over progress (frame − first) / (frames − 1), at least one point
/// @param grade what is done to each frame of it
public record Shot(String contentHash, PictureSpec spec, Moments moments, long first, int frames, List<Point> path, Grade grade) {

    /// Parts per unit in which camera positions and zooms are held, so that equal drafts have equal numbers everywhere.
    public static final int UNIT = 1_000_000;

    /// One keyframe of the camera on the prepared planes, in millionths.
    ///
    /// @param at progress
    /// @param x middle of the view across the planes, 0 = left edge
    /// @param y middle of the view down the planes
    /// @param zoom 1 = the planes just cover the canvas
    /// @param turn degrees clockwise
    /// @param easing towards the next point
    public record Point(int at, int x, int y, int zoom, int turn, Easing easing) {
        /// An upright one.
        public Point(int at, int x, int y, int zoom, Easing easing) {
            this(at, x, y, zoom, 0, easing);
        }
    }

    public Shot {
        path = List.copyOf(path);
        if (frames < 1 || path.isEmpty()) {
            throw new IllegalArgumentException("a shot is seen and has a camera: " + frames + " frames, " + path.size() + " points");
        }
    }

    /// One to whose frames nothing is done.
    public Shot(String contentHash, PictureSpec spec, Moments moments, long first, int frames, List<Point> path) {
        this(contentHash, spec, moments, first, frames, path, Grade.none());
    }

    /// A still picture.
    public Shot(String contentHash, PictureSpec spec, long first, int frames, List<Point> path) {
        this(contentHash, spec, new Moments.Still(), first, frames, path);
    }

    /// How far through it a frame is, 0…1.
    ///
    /// @param frame counted from its first
    double progress(long frame) {
        return frames == 1 ? 0 : (double) frame / (frames - 1);
    }

    /// The first frame after it.
    public long end() {
        return first + frames;
    }

    /// The same shot, counted from another frame.
    Shot shifted(long by) {
        return new Shot(contentHash, spec, moments, first + by, frames, path, grade);
    }

    /// What is seen of it within the first frames of a composition. A moving picture's moments are told of these frames alone; where its camera stands still
    /// and nothing is done to its frames, it begins and ends with them, so that nothing else of it is told.
    Shot seen(int within) {
        return moments instanceof Moments.Still ? this : seen(within, path.size() == 1 && grade.isNone());
    }

    /// The same.
    ///
    /// @param alike whether all its frames look alike but for the moments that they show: then it begins and ends with those that are seen
    Shot seen(int within, boolean alike) {
        int skipped = (int) Math.max(0, -first);
        int count = (int) Math.min(frames, within - first) - skipped;
        Moments shown = moments.within(skipped, count);
        return !alike
                ? new Shot(contentHash, spec, shown, first, frames, path, grade)
                : new Shot(contentHash, spec, shown.countedFrom(skipped), first + skipped, count, path, grade);
    }
}
