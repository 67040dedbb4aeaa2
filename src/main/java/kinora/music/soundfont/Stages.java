package kinora.music.soundfont;

/// How something rises and falls after the onset of a note: delay, attack, hold, decay, sustain (SoundFont 2.04, 8.1.2); a note that is released is told elsewhere.
final class Stages {
    /// Times beyond are as good as for ever: 100 s.
    private static final int LONGEST = 8_000;
    private static final double MIDDLE_C = 60;

    private final double delay;
    private final double attack;
    private final double hold;
    private final double decay;

    /// @param first the generator of the delay; attack, hold, decay, sustain, release and two that follow keys come after it
    Stages(Zone zone, int first, int key) {
        delay = seconds(zone.value(first));
        attack = seconds(zone.value(first + 1));
        hold = seconds(zone.value(first + 2)) * following(zone.value(first + 6), key);
        decay = Math.max(0.001, seconds(zone.value(first + 3)) * following(zone.value(first + 7), key));
    }

    private static double following(int cents, int key) {
        return StrictMath.pow(2, Math.clamp(cents, -1200, 1200) * (MIDDLE_C - key) / 1200);
    }

    /// A time in seconds; the shortest is none.
    static double seconds(int timecents) {
        return timecents <= -12_000 ? 0 : StrictMath.pow(2, Math.min(timecents, LONGEST) / 1200.0);
    }

    /// How far the rise has come, 0 to 1.
    double risen(double at) {
        double since = at - delay;
        return since <= 0 ? 0 : since >= attack ? 1 : since / attack;
    }

    /// How much of the decay is over; more than 1 when a fall that takes so long is over.
    double fallen(double at) {
        return Math.max(0, (at - delay - attack - hold) / decay);
    }
}
