package kinora.compose;

import kinora.media.PictureSpec;

/// Words over the frames in which they are seen.
///
/// @param contentHash names the patch by its content
/// @param width of the patch, even
/// @param height of the patch, even
/// @param left even place on the canvas, may be negative
/// @param top even place on the canvas, may be negative
/// @param first first frame in which it is seen, relative to the composition; negative in a slice that starts later
/// @param frames number of frames in which it is seen
/// @param fadeIn frames until it is seen wholly
/// @param fadeOut frames at its end in which it goes
public record TitlePatch(String contentHash, int width, int height, int left, int top, long first, int frames, int fadeIn, int fadeOut) {
    public TitlePatch {
        if (frames < 1 || fadeIn < 0 || fadeOut < 0 || fadeIn + fadeOut > frames || left % 2 != 0 || top % 2 != 0) {
            throw new IllegalArgumentException(
                    "a title of " + frames + " frames, " + fadeIn + " and " + fadeOut + " of them fading, at " + left + ", " + top);
        }
    }

    /// What it is drawn from.
    public PictureKey key() {
        return new PictureKey(contentHash, new PictureSpec(width, height, new PictureSpec.Surround.None()));
    }

    /// The first frame after it.
    public long end() {
        return first + frames;
    }

    /// How much of it is seen in a frame, 0 to 256; fades start and end slowly and never waste a frame on 0 or 256.
    int share(long frame) {
        if (frame < first || frame >= end()) {
            return 0;
        }
        double in = Math.min(1, (frame - first + 1.0) / (fadeIn + 1));
        double out = Math.min(1, (double) (end() - frame) / (fadeOut + 1));
        double p = Math.min(in, out);
        return (int) StrictMath.round(256 * p * p * (3 - 2 * p));
    }

    /// What a slice sees of it, counted from the slice's start. Where it is seen wholly all the time, when it started and ends is no longer told: what looks
    /// alike is alike.
    TitlePatch sliced(long from, int length) {
        boolean steady = first + fadeIn <= from && end() - fadeOut >= from + length;
        return steady
                ? new TitlePatch(contentHash, width, height, left, top, 0, length, 0, 0)
                : new TitlePatch(contentHash, width, height, left, top, first - from, frames, fadeIn, fadeOut);
    }
}
