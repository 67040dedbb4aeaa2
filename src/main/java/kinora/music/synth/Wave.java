package kinora.music.synth;

import java.util.function.IntToDoubleFunction;

/// Shapes of one turn of a steady tone, made of as many harmonics as fit below the limit of hearing: so they do not alias.
/// A pulse has a hollow third; a voice falls by 12 dB an octave beyond the first few harmonics; a bowed string is a saw with the dents of a bow near the bridge;
/// a round wave is a sine through something that bends it a little, so that it is heard where sines are not; an organ has drawbars of 16, 8, 5⅓, 4, 2⅔, 2 and 1 feet and is an octave below what is played.
/// Tables are made when first needed and never changed.
@SuppressWarnings("ImmutableEnumChecker")
enum Wave {
    SAW(n -> 1.0 / n), SQUARE(n -> n % 2 == 1 ? 1.0 / n : 0), PULSE(n -> StrictMath.sin(StrictMath.PI * n * 0.3) / n), VOICE(
            n -> 1.0 / n / StrictMath.sqrt(1 + n * n / 36.0)), BOWED(
                    n -> (0.35 + 0.65 * Math.abs(StrictMath.sin(StrictMath.PI * n * 0.13))) / n), FLUTE(
                            listed(1, 0.42, 0.2, 0.07, 0.05, 0.025, 0.012, 0.006)), ROUND(listed(1, 0.32, 0.16, 0.05, 0.03)), ORGAN(
                                    listed(0.55, 1, 0.5, 0.55, 0, 0.22, 0, 0.25, 0, 0.08, 0, 0.06, 0, 0, 0, 0.08));

    /// Harmonics of the fullest table; each further one has about 0.7 times as many.
    private static final int MOST = 320;
    private static final int TABLES = 18;
    private static final double HIGHEST = 19_000;
    private final IntToDoubleFunction harmonics;
    private final float[][] tables = new float[TABLES][];

    /// @param harmonics the amplitude of each harmonic, counted from 1
    Wave(IntToDoubleFunction harmonics) {
        this.harmonics = harmonics;
    }

    private static IntToDoubleFunction listed(double... amplitudes) {
        return n -> n <= amplitudes.length ? amplitudes[n - 1] : 0;
    }

    /// A turn for a frequency, one value longer than [Sine#SIZE].
    synchronized float[] table(double hz) {
        int place = 0;
        while (place < TABLES - 1 && harmonics(place) * hz > HIGHEST) {
            place++;
        }
        float[] made = tables[place];
        if (made == null) {
            made = make(harmonics(place));
            tables[place] = made;
        }
        return made;
    }

    private static int harmonics(int place) {
        return Math.max(1, (int) (MOST * StrictMath.pow(2, -place / 2.0)));
    }

    private float[] make(int most) {
        double[] turn = new double[Sine.SIZE];
        for (int n = 1; n <= most; n++) {
            double amplitude = harmonics.applyAsDouble(n);
            if (amplitude != 0) {
                int at = 0;
                for (int i = 0; i < Sine.SIZE; i++) {
                    turn[i] += amplitude * Sine.TABLE[at];
                    at = (at + n) & (Sine.SIZE - 1);
                }
            }
        }
        float[] table = new float[Sine.SIZE + 1];
        for (int i = 0; i <= Sine.SIZE; i++) {
            table[i] = (float) turn[i & (Sine.SIZE - 1)];
        }
        return table;
    }
}
