package kinora.music.synth;

/// Shapes of one turn of a steady tone, made of as many harmonics as fit below the limit of hearing: so they do not alias.
enum Wave {
    SAW {
        @Override
        double harmonic(int n) {
            return 1.0 / n;
        }
    },
    SQUARE {
        @Override
        double harmonic(int n) {
            return n % 2 == 1 ? 1.0 / n : 0;
        }
    },
    /// Between square and saw, with a hollow third.
    PULSE {
        @Override
        double harmonic(int n) {
            return StrictMath.sin(StrictMath.PI * n * 0.3) / n;
        }
    },
    TRIANGLE {
        @Override
        double harmonic(int n) {
            return n % 2 == 1 ? (n % 4 == 1 ? 1.0 : -1.0) / ((double) n * n) : 0;
        }
    },
    /// Vocal folds: 12 dB an octave beyond the first few.
    VOICE {
        @Override
        double harmonic(int n) {
            return 1.0 / n / StrictMath.sqrt(1 + n * n / 36.0);
        }
    },
    /// Bowed: a saw with the dents of a bow that stands near the bridge.
    BOWED {
        @Override
        double harmonic(int n) {
            return (0.35 + 0.65 * Math.abs(StrictMath.sin(StrictMath.PI * n * 0.13))) / n;
        }
    },
    FLUTE {
        private static final double[] HARMONICS = {1, 0.42, 0.2, 0.07, 0.05, 0.025, 0.012, 0.006};

        @Override
        double harmonic(int n) {
            return n <= HARMONICS.length ? HARMONICS[n - 1] : 0;
        }
    },
    /// Drawbars, an octave below what is played: 16′ 8′ 5⅓′ 4′ 2⅔′ 2′ and a little 1′.
    ORGAN {
        private static final double[] HARMONICS = {0.55, 1, 0.5, 0.55, 0, 0.22, 0, 0.25, 0, 0.08, 0, 0.06, 0, 0, 0, 0.08};

        @Override
        double harmonic(int n) {
            return n <= HARMONICS.length ? HARMONICS[n - 1] : 0;
        }
    },
    SINE {
        @Override
        double harmonic(int n) {
            return n == 1 ? 1 : 0;
        }
    };

    /// Harmonics of the fullest table; each further one has about 0.7 times as many.
    private static final int MOST = 320;
    private static final int TABLES = 18;
    private static final double HIGHEST = 19_000;
    private final float[][] tables = new float[TABLES][];

    /// The amplitude of a harmonic, counted from 1.
    abstract double harmonic(int n);

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

    private float[] make(int harmonics) {
        double[] turn = new double[Sine.SIZE];
        for (int n = 1; n <= harmonics; n++) {
            double amplitude = harmonic(n);
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
