package kinora.music.soundfont;

/// The numbers that shape a zone, by their places in the format (SoundFont 2.04, 8.1.2). Times are timecents, frequencies cents above 8.176 Hz, levels tenths of a dB.
final class Generator {
    static final int START = 0;
    static final int END = 1;
    static final int LOOP_START = 2;
    static final int LOOP_END = 3;
    static final int START_COARSE = 4;
    static final int MOD_LFO_TO_PITCH = 5;
    static final int VIBRATO_TO_PITCH = 6;
    static final int MOD_ENVELOPE_TO_PITCH = 7;
    static final int FILTER = 8;
    static final int RESONANCE = 9;
    static final int MOD_LFO_TO_FILTER = 10;
    static final int MOD_ENVELOPE_TO_FILTER = 11;
    static final int END_COARSE = 12;
    static final int MOD_LFO_TO_VOLUME = 13;
    static final int PAN = 17;
    static final int MOD_LFO_DELAY = 21;
    static final int MOD_LFO = 22;
    static final int VIBRATO_DELAY = 23;
    static final int VIBRATO = 24;
    static final int MOD_DELAY = 25;
    static final int VOLUME_DELAY = 33;
    static final int INSTRUMENT = 41;
    static final int KEYS = 43;
    static final int VELOCITIES = 44;
    static final int LOOP_START_COARSE = 45;
    static final int KEY = 46;
    static final int VELOCITY = 47;
    static final int ATTENUATION = 48;
    static final int LOOP_END_COARSE = 50;
    static final int TUNE_COARSE = 51;
    static final int TUNE_FINE = 52;
    static final int SAMPLE = 53;
    static final int MODE = 54;
    static final int SCALE = 56;
    static final int ROOT = 58;
    /// How many there are.
    static final int COUNT = 61;

    private static final int INSTANT = -12_000;
    private static final int[] USUAL = usual();

    private Generator() {}

    private static int[] usual() {
        int[] usual = new int[COUNT];
        usual[FILTER] = 13_500;
        usual[SCALE] = 100;
        for (int none : new int[]{KEY, VELOCITY, ROOT, SAMPLE}) {
            usual[none] = -1;
        }
        for (int at : new int[]{MOD_LFO_DELAY, VIBRATO_DELAY, MOD_DELAY, MOD_DELAY + 1, MOD_DELAY + 2, MOD_DELAY + 3, MOD_DELAY + 5,
                VOLUME_DELAY, VOLUME_DELAY + 1, VOLUME_DELAY + 2, VOLUME_DELAY + 3, VOLUME_DELAY + 5}) {
            usual[at] = INSTANT;
        }
        return usual;
    }

    /// What holds where a file says nothing.
    static int[] defaults() {
        return USUAL.clone();
    }

    /// Whether what a preset says is added to what its instruments say; the rest belongs to instruments alone.
    static boolean adds(int generator) {
        return switch (generator) {
            case START, END, LOOP_START, LOOP_END, START_COARSE, END_COARSE, INSTRUMENT, KEYS, VELOCITIES, LOOP_START_COARSE, KEY, VELOCITY,
                    LOOP_END_COARSE, SAMPLE, MODE, 57, ROOT ->
                false;
            default -> true;
        };
    }
}
