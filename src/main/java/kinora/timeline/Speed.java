package kinora.timeline;

import java.util.Optional;

/// How fast a source plays, in thousandths of its own speed: 1000 as it is, 2000 twice as fast, -1000 backwards. Never between -100 and 100.
///
/// @param permille the speed or, of a ramp, its mean
/// @param ramp how the speed changes; empty when it does not
/// @param pitch what becomes of the pitch of its sound
public record Speed(int permille, Optional<Ramp> ramp, Pitch pitch) {

    public static final Speed NORMAL = new Speed(1000);

    /// What another speed does to the pitch of a sound.
    ///
    /// - `KEPT` voices and music stay as high as they are.
    /// - `FOLLOWS` they rise and fall with the speed, as on tape.
    public enum Pitch {
        KEPT, FOLLOWS
    }

    public Speed {
        require(permille);
        Limits.require(ramp.isEmpty() || ramp.get().mean() == permille, permille, "the speed of a ramp is its mean");
    }

    /// One that does not change and keeps the pitch.
    public Speed(int permille) {
        this(permille, Optional.empty(), Pitch.KEPT);
    }

    /// One that changes, or that does not when there is but one keyframe.
    public static Speed of(Keyframes<Integer> permille, Pitch pitch) {
        int first = permille.frames().getFirst().value();
        if (permille.frames().stream().allMatch(frame -> frame.value() == first)) {
            return new Speed(first, Optional.empty(), pitch);
        }
        Ramp ramp = new Ramp(permille);
        return new Speed(ramp.mean(), Optional.of(ramp), pitch);
    }

    static void require(int permille) {
        Limits.require(Math.abs(permille) >= Limits.MIN_SPEED_PERMILLE && Math.abs(permille) <= Limits.MAX_SPEED_PERMILLE, permille,
                "a speed must be 100 to 16000 thousandths, or the same backwards");
    }

    /// Whether the source plays as it is, from its beginning to its end.
    public boolean isNormal() {
        return permille == 1000 && ramp.isEmpty();
    }

    /// Whether it plays from its end to its beginning.
    public boolean isBackwards() {
        return permille < 0;
    }

    /// The speed at its start.
    public int first() {
        return ramp.isPresent() ? ramp.get().permille().frames().getFirst().value() : permille;
    }

    /// How much of the source, in its milliseconds (rounded to nearest), passes in `filmMs` of the film at the mean speed.
    public long sourceMs(long filmMs) {
        return Math.floorDiv(filmMs * Math.abs(permille) + 500, 1000);
    }

    /// The integral of the speed over progress, 0 the segment's start and 1 its end: thousandths of the segment's length, negative backwards. Beyond both
    /// the speed goes on.
    public double passed(double progress) {
        return ramp.isPresent() ? ramp.get().passed(progress) : permille * progress;
    }

    /// The speed of a part of the segment, 0 ≤ `from` < `to` ≤ 1.
    public Speed part(double from, double to) {
        return ramp.isPresent() ? ramp.get().part(from, to, pitch) : this;
    }
}
