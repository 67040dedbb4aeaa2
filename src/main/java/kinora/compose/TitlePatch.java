package kinora.compose;

import java.util.List;
import java.util.Optional;

import kinora.compose.TitleMove.Seen;
import kinora.media.PictureSpec;

/// Words, or a plate below words, over the frames in which they are seen.
///
/// @param ink what is drawn
/// @param width of the patch, even
/// @param height of the patch, even
/// @param left even place on the canvas, may be negative
/// @param top place on the canvas, even unless it rolls; may be negative
/// @param first first frame in which it is seen, relative to the composition; negative in a slice that starts later
/// @param frames number of frames in which it is seen
/// @param in how it comes
/// @param out how it goes: the same backwards
/// @param roll how many rows it moves up each frame
/// @param cells where characters stand in the patch, as they are read; told only where they are uncovered one by one
/// @param contrast how far its letters are set apart from what is behind them; of words in a whole film only
public record TitlePatch(Ink ink, int width, int height, int left, int top, long first, int frames, TitleMove in, TitleMove out, int roll,
        List<Cell> cells, Optional<TextContrast> contrast) {

    /// What is drawn.
    public sealed interface Ink {
        /// Words that were set.
        ///
        /// @param contentHash names the patch by its content
        record Words(String contentHash) implements Ink {}

        /// A plate of one colour.
        ///
        /// @param rgb 0xRRGGBB
        /// @param opacity 0 to 255
        /// @param radius of its corners in pixels
        /// @param softness over how many pixels it becomes clear towards its borders
        record Plate(int rgb, int opacity, int radius, int softness) implements Ink {
            public Plate {
                if (rgb >>> 24 != 0 || opacity < 0 || opacity > 255 || radius < 0 || softness < 0) {
                    throw new IllegalArgumentException("a plate of 0x" + Integer.toHexString(rgb) + ", opacity " + opacity);
                }
            }
        }
    }

    /// The part of a patch in which a character stands, its whole line high.
    public record Cell(int left, int right, int top, int bottom) {}

    public TitlePatch {
        cells = List.copyOf(cells);
        if (frames < 1 || in.frames() + out.frames() > frames || left % 2 != 0 || roll < 0 || (roll == 0 && top % 2 != 0)) {
            throw new IllegalArgumentException("a title of " + frames + " frames, " + in + " and " + out + ", at " + left + ", " + top);
        }
    }

    /// A patch whose contrast is not told.
    public TitlePatch(Ink ink, int width, int height, int left, int top, long first, int frames, TitleMove in, TitleMove out, int roll,
            List<Cell> cells) {
        this(ink, width, height, left, top, first, frames, in, out, roll, cells, Optional.empty());
    }

    /// Words that only fade.
    ///
    /// @param contentHash names the patch by its content
    /// @param fadeIn frames until it is seen wholly
    /// @param fadeOut frames at its end in which it goes
    public TitlePatch(String contentHash, int width, int height, int left, int top, long first, int frames, int fadeIn, int fadeOut) {
        this(new Ink.Words(contentHash), width, height, left, top, first, frames, TitleMove.fade(fadeIn), TitleMove.fade(fadeOut), 0,
                List.of());
    }

    /// What words are drawn from, by the hash of their content.
    public PictureKey key(Ink.Words words) {
        return new PictureKey(words.contentHash(), new PictureSpec(width, height, new PictureSpec.Surround.None()));
    }

    /// The same with its contrast.
    TitlePatch with(Optional<TextContrast> reached) {
        return new TitlePatch(ink, width, height, left, top, first, frames, in, out, roll, cells, reached);
    }

    /// The first frame after it.
    public long end() {
        return first + frames;
    }

    /// How much of its opacity is seen in a frame, 0 to 256.
    int share(long frame) {
        return seen(frame).share();
    }

    /// What is seen of it in a frame. Moves never waste a frame on nothing or on all of it.
    Seen seen(long frame) {
        if (frame < first || frame >= end()) {
            return new Seen(0, 0, 0, Seen.ONE, TitleMove.Reveal.WHOLE, Seen.ONE);
        }
        Seen seen;
        if (frame < first + in.frames()) {
            seen = in.at((frame - first + 1.0) / (in.frames() + 1));
        } else if (frame >= end() - out.frames()) {
            seen = out.at((double) (end() - frame) / (out.frames() + 1));
        } else {
            seen = Seen.ALL;
        }
        return roll == 0 ? seen : seen.raised(roll * (frame - first));
    }

    /// What a slice sees of it, counted from the slice's start. Where it is at rest all the time, when it started and ends is no longer told: what looks alike
    /// is alike.
    TitlePatch sliced(long from, int length) {
        boolean steady = roll == 0 && first + in.frames() <= from && end() - out.frames() >= from + length;
        return steady
                ? new TitlePatch(ink, width, height, left, top, 0, length, TitleMove.fade(0), TitleMove.fade(0), 0, List.of())
                : new TitlePatch(ink, width, height, left, top, first - from, frames, in, out, roll, cells);
    }
}
