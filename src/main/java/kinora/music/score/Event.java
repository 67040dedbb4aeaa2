package kinora.music.score;

/// A note before it is performed, in ticks.
///
/// @param lag samples that it comes later than written, as the strings of a strum do
record Event(int tick, int length, int pitch, int velocity, int lag) {
    static Event of(int tick, int length, int pitch, int velocity) {
        return new Event(tick, length, pitch, velocity, 0);
    }

    int end() {
        return tick + length;
    }

    Event until(int end) {
        return new Event(tick, end - tick, pitch, velocity, lag);
    }

    /// The same, as loud as this at least.
    Event atLeast(int loud) {
        return new Event(tick, length, pitch, Math.max(velocity, loud), lag);
    }
}
