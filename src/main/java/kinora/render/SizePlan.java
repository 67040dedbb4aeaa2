package kinora.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.timeline.Canvas;
import kinora.timeline.Limits;

/// How many bytes of a file go to what, decided before anything is made.
///
/// @param canvas what the film is drawn on: its own, or a smaller one where the bytes are too few for it
/// @param soundBits bits a second of the sound; 0 when there is none
public record SizePlan(Canvas canvas, int soundBits) {
    /// Shorter sides that a film is brought down to, each about two thirds or half of the one before.
    static final List<Integer> RUNGS = List.of(2160, 1440, 1080, 720, 480, 360, 240);
    /// Bits of sound to choose from.
    private static final List<Integer> SOUND_BITS = List.of(192_000, 128_000, 96_000, 64_000, 48_000, 32_000);
    /// Sound takes at most one part in so many.
    private static final int SOUND_PART = 6;
    /// Bits for each pixel, in hundred-thousandths, below which a smaller canvas looks better. It follows from craft rule 29: 16 MB are 1080p up to 45 s and 720p from there on:
    /// (16 MB · 8 / 45 s − 192 kbit/s) / (1920 · 1080 · 30) = 0.043.
    private static final long WORTH_IT = 4_270;
    /// Bits for each pixel below which pictures fall apart even on the smallest canvas: our own value, about x264's CRF 40 of photos.
    private static final long LEAST = 1_500;
    private static final long UNIT = 100_000;
    /// What a container takes for itself: its index, some 24 bytes a frame with sound beside it, and its head.
    private static final int BYTES_A_FRAME = 24;
    private static final int HEAD = 8_000;

    /// A plan, or why there is none.
    public sealed interface Result {
        /// There is one.
        record Planned(SizePlan plan) implements Result {}

        /// There is none.
        record None(Shortfall.TooLittleRoom why) implements Result {}
    }

    /// What a container takes for itself.
    static long overhead(long frames) {
        return HEAD + BYTES_A_FRAME * frames;
    }

    /// Plans a film.
    ///
    /// @param canvas what it was made for
    /// @param usualSoundBits bits a second that its sound would have; 0 when it is silent
    public static Result of(Canvas canvas, long frames, int usualSoundBits, long maxBytes) {
        long ms = Math.max(1, canvas.rate().ms(frames));
        long bits = 8_000 * (maxBytes - overhead(frames)) / ms;
        int sound = SOUND_BITS.stream().filter(one -> one <= usualSoundBits && (long) one * SOUND_PART <= bits).findFirst()
                .orElse(Math.min(usualSoundBits, SOUND_BITS.getLast()));
        List<Canvas> canvases = smaller(canvas);
        for (Canvas one : canvases) {
            if ((bits - sound) * UNIT >= WORTH_IT * pixels(one)) {
                return new Result.Planned(new SizePlan(one, sound));
            }
        }
        long least = LEAST * pixels(canvases.getLast()) / UNIT + sound;
        return bits >= least
                ? new Result.Planned(new SizePlan(canvases.getLast(), sound))
                : new Result.None(new Shortfall.TooLittleRoom(maxBytes, least * ms / 8_000 + overhead(frames),
                        Math.max(0, 8_000 * (maxBytes - HEAD) / (least + (long) (8 * BYTES_A_FRAME * canvas.rate().perSecond())))));
    }

    /// Bits a second of a file of sound alone.
    public static Optional<Integer> sound(long ms, int usualBits, long maxBytes) {
        long bits = 8_000 * (maxBytes - HEAD) / Math.max(1, ms);
        return SOUND_BITS.stream().filter(one -> one <= usualBits && one <= bits).findFirst();
    }

    /// Why there are none.
    public static Shortfall.TooLittleRoom noSound(long ms, long maxBytes) {
        int least = SOUND_BITS.getLast();
        return new Shortfall.TooLittleRoom(maxBytes, least * ms / 8_000 + HEAD, Math.max(0, 8_000 * (maxBytes - HEAD) / least));
    }

    /// The next smaller canvas; none below the smallest.
    public static Optional<Canvas> below(Canvas canvas) {
        List<Canvas> canvases = smaller(canvas);
        return canvases.size() > 1 ? Optional.of(canvases.get(1)) : Optional.empty();
    }

    /// A canvas of the same shape whose longest side is no longer than that.
    public static Canvas within(Canvas canvas, int side) {
        int longest = Math.max(canvas.width(), canvas.height());
        return longest <= side ? canvas : scaled(canvas, side, longest);
    }

    /// The canvas itself and those below it.
    private static List<Canvas> smaller(Canvas canvas) {
        List<Canvas> canvases = new ArrayList<>(List.of(canvas));
        int side = Math.min(canvas.width(), canvas.height());
        RUNGS.stream().filter(rung -> rung < side).map(rung -> scaled(canvas, rung, side)).forEach(canvases::add);
        return canvases;
    }

    private static Canvas scaled(Canvas canvas, int to, int from) {
        return new Canvas(side(canvas.width(), to, from), side(canvas.height(), to, from), canvas.rate(), canvas.backgroundRgb());
    }

    private static int side(int side, int to, int from) {
        return Math.clamp(Math.round((double) side * to / from / 2) * 2, Limits.MIN_SIDE, Limits.MAX_SIDE);
    }

    /// Pixels a second.
    private static long pixels(Canvas canvas) {
        return Math.round(canvas.width() * (double) canvas.height() * canvas.rate().perSecond());
    }
}
