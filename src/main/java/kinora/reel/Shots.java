package kinora.reel;

import kinora.media.PictureFacts;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;

/// How long one shot lasts: craft rules 10 and 11.
final class Shots {
    /// Craft rule 11: several faces and readable text take at least so long.
    private static final long LOOK_MS = 1_500;
    private static final int SEVERAL = 2;
    private static final int READABLE = 120;
    /// Moving pictures take longer to be seen than still ones: our own factor, in halves.
    private static final int HALVES = 3;
    /// Somebody who speaks is not cut off sooner; our own limit.
    private static final long SPEECH_MS = 8_000;
    /// Craft rule 14, and half a second more to be felt as an end.
    private static final long END_MS = 2_000;

    private Shots() {}

    /// When nothing else decides.
    static long usualMs(Story.Item item, Style.Pace pace) {
        return switch (item) {
            case Story.Photo photo -> Math.max(leastMs(photo, pace), pace.usualMs());
            case Story.Clip clip -> {
                long wanted = Math.max(pace.usualMs() * HALVES / 2, Stretch.speechMs(clip, SPEECH_MS));
                yield Math.min(clip.info().durationMs(), wanted);
            }
        };
    }

    /// The shortest that may be.
    static long leastMs(Story.Item item, Style.Pace pace) {
        boolean long_ = item.facts().filter(Shots::takesTime).isPresent();
        long least = long_ ? Math.max(LOOK_MS, pace.leastMs()) : pace.leastMs();
        return item instanceof Story.Clip clip ? Math.min(clip.info().durationMs(), least) : least;
    }

    private static boolean takesTime(PictureFacts facts) {
        return facts.faces().size() >= SEVERAL || facts.textPermille() > READABLE;
    }

    /// All of it in frames.
    ///
    /// @param last whether it ends the film
    static Pacing pacing(FrameRate rate, Story.Item item, Style.Pace pace, boolean last) {
        long longest = rate.frame(Limits.MAX_FILM_MS);
        long end = last ? Math.max(1, ceil(rate, END_MS)) : 1;
        long least = Math.max(end, ceil(rate, leastMs(item, pace)));
        long usual = Math.max(least, rate.frame(usualMs(item, pace)));
        return switch (item) {
            case Story.Photo _ -> new Pacing(usual, least, longest);
            case Story.Clip clip -> {
                // The last picture of a clip that ends a film and is too short for it holds.
                long whole = Math.max(end, Math.clamp(rate.frame(clip.info().durationMs()), 1, longest));
                yield new Pacing(Math.min(usual, whole), Math.min(least, whole), whole);
            }
        };
    }

    private static long ceil(FrameRate rate, long ms) {
        return Math.ceilDiv(ms * rate.num(), 1000L * rate.den());
    }
}
