package kinora.music.synth;

/// Sines from a table, by phases of 32 bits that wrap by themselves: 2³² is a whole turn.
final class Sine {
    static final int BITS = 12;
    static final int SIZE = 1 << BITS;
    private static final int SHIFT = 32 - BITS;
    private static final int MASK = (1 << SHIFT) - 1;
    private static final float FRACTION = 1f / (1 << SHIFT);
    private static final double TURN = 4294967296.0;
    /// One value more than a turn, to interpolate.
    static final float[] TABLE = table();

    private Sine() {}

    /// How far a phase moves in a sample.
    static int step(double hz) {
        return (int) Math.round(hz / Tone.RATE * TURN);
    }

    /// A part of a turn as a phase.
    static int phase(double turns) {
        return (int) Math.round((turns - Math.floor(turns)) * TURN);
    }

    static float at(int phase) {
        return at(TABLE, phase);
    }

    /// The value of a table like [#TABLE] at a phase.
    static float at(float[] table, int phase) {
        int place = phase >>> SHIFT;
        float low = table[place];
        return low + (table[place + 1] - low) * ((phase & MASK) * FRACTION);
    }

    private static float[] table() {
        float[] table = new float[SIZE + 1];
        for (int i = 0; i <= SIZE; i++) {
            table[i] = (float) StrictMath.sin(2 * StrictMath.PI * i / SIZE);
        }
        table[SIZE] = table[0];
        return table;
    }
}
