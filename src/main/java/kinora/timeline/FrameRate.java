package kinora.timeline;

import java.util.List;

/// Frames per second as an exact ratio in lowest terms, and the one place where milliseconds and frames are turned into each other.
///
/// The border before frame f lies at `round(1000·f·den/num)` ms (halves up). Every rate up to 120 has borders more than 8 ms apart, so the way back
/// is exact: `frame(ms(f)) == f`.
public record FrameRate(int num, int den) {
    /// The rates of film and television; the fractional ones are n·1000/1001 (SMPTE ST 12-1).
    public static final List<FrameRate> COMMON = List.of(new FrameRate(24_000, 1_001), new FrameRate(24, 1), new FrameRate(25, 1),
            new FrameRate(30_000, 1_001), new FrameRate(30, 1), new FrameRate(50, 1), new FrameRate(60_000, 1_001), new FrameRate(60, 1));

    public FrameRate {
        Limits.require(num > 0 && den > 0, num + "/" + den, "a frame rate must be positive");
        int divisor = gcd(num, den);
        num /= divisor;
        den /= divisor;
        Limits.require(num <= 1_000_000 && den <= 1_000_000, num + "/" + den, "a frame rate must be a ratio of numbers up to a million");
        Limits.require((long) num >= (long) Limits.MIN_FPS * den && (long) num <= (long) Limits.MAX_FPS * den, num + "/" + den,
                "a frame rate must be " + Limits.MIN_FPS + " to " + Limits.MAX_FPS);
    }

    /// Whole frames per second.
    public static FrameRate of(int framesPerSecond) {
        return new FrameRate(framesPerSecond, 1);
    }

    /// The rate that a decimal number means: a common rate when one lies within 0.005, otherwise the number in thousandths.
    public static FrameRate of(double framesPerSecond) {
        Limits.require(framesPerSecond >= Limits.MIN_FPS && framesPerSecond <= Limits.MAX_FPS, framesPerSecond,
                "a frame rate must be " + Limits.MIN_FPS + " to " + Limits.MAX_FPS);
        for (FrameRate rate : COMMON) {
            if (Math.abs(rate.perSecond() - framesPerSecond) < 0.005) {
                return rate;
            }
        }
        return new FrameRate((int) Math.round(framesPerSecond * 1000), 1000);
    }

    /// Frames per second as a decimal number, for display and for files; never for arithmetic on time.
    public double perSecond() {
        return (double) num / den;
    }

    /// The border before frame `frame`, in milliseconds.
    public long ms(long frame) {
        return Math.floorDiv(2_000L * frame * den + num, 2L * num);
    }

    /// The frame whose border is nearest to `ms`.
    public long frame(long ms) {
        return Math.floorDiv(2L * ms * num + 1_000L * den, 2_000L * den);
    }

    /// The millisecond of the nearest frame border.
    public long snap(long ms) {
        return ms(frame(ms));
    }

    /// Whether `ms` is the millisecond of a frame border.
    public boolean onBorder(long ms) {
        return snap(ms) == ms;
    }

    /// The number of frames in a range whose ends lie on borders.
    public long frames(TimeRange range) {
        return frame(range.endMs()) - frame(range.startMs());
    }

    /// The range from the border before frame `first`, `frames` long; `frames` is at least 1.
    public TimeRange range(long first, long frames) {
        return TimeRange.between(ms(first), ms(first + frames));
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
