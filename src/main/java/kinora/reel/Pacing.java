package kinora.reel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import kinora.timeline.FrameRate;
import kinora.timeline.Limits;

/// How long the shots of a reel last, in frames.
///
/// @param usual how long a shot lasts when no length is asked for
/// @param least the shortest that it may become
/// @param most the longest that it may become
record Pacing(long usual, long least, long most) {

    /// Craft: calm reels show a photo for 3 to 5 s.
    static final long PHOTO_MS = 4_000;
    /// Our own choice: longer clips among others are cut; people rarely film a moment for longer.
    static final long CLIP_MS = 8_000;
    /// Craft: nothing is seen in less.
    static final long LEAST_MS = 800;
    /// Parts of a frame in which shares are counted, so that sums are exact.
    private static final int PARTS = 1 << 20;
    /// Halvings until a share is known to less than such a part.
    private static final int STEPS = 100;

    static Pacing of(FrameRate rate, Brief.Footage footage, boolean alone) {
        long longest = rate.frame(Limits.MAX_FILM_MS);
        long brief = Math.max(1, Math.ceilDiv(LEAST_MS * rate.num(), 1000L * rate.den()));
        return switch (footage) {
            case Brief.Photo _ -> new Pacing(Math.max(1, rate.frame(PHOTO_MS)), brief, longest);
            case Brief.Clip clip -> {
                long whole = Math.clamp(rate.frame(clip.info().durationMs()), 1, longest);
                yield new Pacing(alone ? whole : Math.min(whole, Math.max(1, rate.frame(CLIP_MS))), Math.min(whole, brief), whole);
            }
        };
    }

    /// The lengths of all shots. Without a wish each lasts as usual. With one all become longer or shorter in proportion as far as each of them may, and
    /// together they last exactly as long as wanted.
    ///
    /// @param wanted frames; not less than all least and not more than all most together
    static List<Long> lengths(List<Pacing> shots, OptionalLong wanted) {
        if (wanted.isEmpty()) {
            return shots.stream().map(Pacing::usual).toList();
        }
        long all = wanted.getAsLong();
        double low = 0;
        double high = all + 1.0;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            boolean enough = shots.stream().mapToLong(shot -> shot.parts(middle)).sum() >= all * PARTS;
            low = enough ? low : middle;
            high = enough ? middle : high;
        }
        List<Long> lengths = new ArrayList<>();
        long sum = 0;
        long border = 0;
        for (Pacing shot : shots) {
            sum += shot.parts(high);
            long next = Math.floorDiv(sum + PARTS / 2, PARTS);
            lengths.add(next - border);
            border = next;
        }
        if (border != all) {
            throw new IllegalArgumentException("these shots cannot last " + all + " frames, but " + border);
        }
        return lengths;
    }

    private long parts(double share) {
        return (long) Math.clamp(share * usual * PARTS, (double) least * PARTS, (double) most * PARTS);
    }
}
