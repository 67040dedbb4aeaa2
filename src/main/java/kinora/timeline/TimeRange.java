package kinora.timeline;

/// The half-open span [start, start + duration) on the film's axis, in milliseconds. The start is never negative and the duration always positive.
public record TimeRange(long startMs, long durationMs) {
    public TimeRange {
        Limits.require(startMs >= 0 && startMs <= Limits.MAX_FILM_MS, startMs, "a start must lie within the film");
        Limits.require(durationMs > 0 && durationMs <= Limits.MAX_FILM_MS, durationMs,
                "a duration must be positive and within the longest film");
    }

    /// The range between two times; `endMs` must be later than `startMs`.
    public static TimeRange between(long startMs, long endMs) {
        return new TimeRange(startMs, endMs - startMs);
    }

    /// The first millisecond that is no longer inside.
    public long endMs() {
        return startMs + durationMs;
    }

    /// Whether the instant lies inside.
    public boolean contains(long ms) {
        return ms >= startMs && ms < endMs();
    }

    /// Whether the two ranges share any time.
    public boolean overlaps(TimeRange other) {
        return startMs < other.endMs() && other.startMs < endMs();
    }
}
