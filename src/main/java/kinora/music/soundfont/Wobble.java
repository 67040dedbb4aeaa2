package kinora.music.soundfont;

/// A slow triangle between −1 and 1 that sets in after a delay.
record Wobble(double delay, double hz) {
    private static final double LOWEST_HZ = 8.176;

    static Wobble of(int delay, int cents) {
        return new Wobble(Stages.seconds(delay), LOWEST_HZ * StrictMath.pow(2, Math.clamp(cents, -16_000, 4_500) / 1200.0));
    }

    double at(double seconds) {
        double turns = Math.max(0, seconds - delay) * hz + 0.25;
        double part = turns - Math.floor(turns);
        return part < 0.5 ? 4 * part - 1 : 3 - 4 * part;
    }
}
