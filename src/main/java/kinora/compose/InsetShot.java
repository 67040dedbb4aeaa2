package kinora.compose;

import java.util.List;

import kinora.timeline.Easing;

/// A picture that lies over others, over the frames in which it is seen.
///
/// @param shot the picture; its path is the camera's within the box
/// @param places where its box lies over progress, at least one
/// @param trim what is done to its edge
/// @param blend id of a blend mode
/// @param fadeIn frames until it is seen wholly
/// @param fadeOut frames at its end in which it goes
public record InsetShot(Shot shot, List<Place> places, Trim trim, String blend, int fadeIn, int fadeOut) {

    /// One keyframe of the box, in millionths of the canvas' sides.
    ///
    /// @param at progress
    /// @param x its middle across the canvas
    /// @param y its middle down the canvas
    /// @param turn degrees clockwise
    /// @param opacity 0 to 1
    /// @param easing towards the next
    public record Place(int at, int x, int y, int width, int height, int turn, int opacity, Easing easing) {
        public Place {
            if (width < 1 || height < 1 || opacity < 0 || opacity > Shot.UNIT) {
                throw new IllegalArgumentException("a box of " + width + "x" + height + " with an opacity of " + opacity);
            }
        }
    }

    public InsetShot {
        places = List.copyOf(places);
        if (places.isEmpty() || fadeIn < 0 || fadeOut < 0 || fadeIn > shot.frames() || fadeOut > shot.frames()) {
            throw new IllegalArgumentException(
                    places.size() + " boxes, fades of " + fadeIn + " and " + fadeOut + " of " + shot.frames() + " frames");
        }
    }

    /// The same place with another picture.
    InsetShot with(Shot other) {
        return new InsetShot(other, places, trim, blend, fadeIn, fadeOut);
    }

    /// The first frame in which it is seen; negative in a slice that starts later.
    public long first() {
        return shot.first();
    }

    /// The first frame after it.
    public long end() {
        return shot.end();
    }

    /// How much of it is seen in a frame through its fades, 0 to 256; fades start and end slowly and never waste a frame on 0 or 256.
    int share(long frame) {
        if (frame < first() || frame >= end()) {
            return 0;
        }
        double in = Math.min(1, (frame - first() + 1.0) / (fadeIn + 1));
        double out = Math.min(1, (double) (end() - frame) / (fadeOut + 1));
        double p = Math.min(in, out);
        return (int) StrictMath.round(256 * p * p * (3 - 2 * p));
    }

    /// What a slice sees of it, counted from the slice's start. Where it is seen wholly and nothing of it moves but the pictures of a clip, when it started and
    /// ends is no longer told: what looks alike is alike.
    InsetShot sliced(long from, int length) {
        boolean steady = isStill() && first() + fadeIn <= from && end() - fadeOut >= from + length;
        boolean alike = steady || (isStill() && fadeIn == 0 && fadeOut == 0);
        return new InsetShot(shot.shifted(-from).seen(length, alike), places, trim, blend, steady ? 0 : fadeIn, steady ? 0 : fadeOut);
    }

    private boolean isStill() {
        return places.size() == 1 && shot.path().size() == 1 && shot.grade().isNone();
    }
}
