package kinora.compose;

import java.util.List;

import kinora.media.PictureSpec;
import kinora.timeline.Easing;

/// One picture over the frames in which it can be seen, its transitions included.
///
/// @param contentHash names the picture's file by its content
/// @param spec how the picture is prepared
/// @param first first frame in which it is seen, relative to the composition; negative in a slice that starts later
/// @param frames number of frames in which it is seen
/// @param path the camera over progress (frame − first) / (frames − 1), at least one point
public record Shot(String contentHash, PictureSpec spec, long first, int frames, List<Point> path) {

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

    /// The first frame after it.
    public long end() {
        return first + frames;
    }

    /// The same shot, counted from another frame.
    Shot shifted(long by) {
        return new Shot(contentHash, spec, first + by, frames, path);
    }
}
