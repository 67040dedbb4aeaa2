package kinora.music.synth;

/// What a whole part passes through, in place.
sealed interface Insert {
    /// Nothing.
    Insert NONE = new Through();

    /// What works on one part of one piece.
    Effect start();

    /// Works on stretch after stretch.
    interface Effect {
        void run(float[] left, float[] right, int samples);
    }

    /// Passes everything.
    record Through() implements Insert {
        @Override
        public Effect start() {
            return (left, right, samples) -> {
            };
        }
    }

    /// Level and side swing.
    ///
    /// @param depth how far, 0 to 1
    /// @param apart by how much of a turn the right side is later
    record Tremolo(double hz, double depth, double apart) implements Insert {
        @Override
        public Effect start() {
            int step = Sine.step(hz);
            int later = Sine.phase(apart);
            float deep = (float) depth / 2;
            int[] phase = {Sine.phase(0.25)};
            return (left, right, samples) -> {
                int now = phase[0];
                for (int i = 0; i < samples; i++) {
                    left[i] *= 1 - deep + deep * Sine.at(now);
                    right[i] *= 1 - deep + deep * Sine.at(now + later);
                    now += step;
                }
                phase[0] = now;
            };
        }
    }

    /// Copies that are a few milliseconds late, by a moving time, on each side another.
    ///
    /// @param lateMs how late in the middle
    /// @param depthMs how far this moves
    /// @param mix how much of the copies is added
    record Chorus(double hz, double lateMs, double depthMs, double mix) implements Insert {
        @Override
        public Effect start() {
            return new Copies(this);
        }
    }

    /// A running chorus.
    final class Copies implements Effect {
        private static final int SIZE = 2048;
        private final float[] line = new float[SIZE];
        private final float late;
        private final float deep;
        private final float mix;
        private final int step;
        private int phase;
        private int place;

        Copies(Chorus chorus) {
            late = (float) (chorus.lateMs() * Tone.RATE / 1000);
            deep = (float) (chorus.depthMs() * Tone.RATE / 1000);
            mix = (float) chorus.mix();
            step = Sine.step(chorus.hz());
        }

        @Override
        public void run(float[] left, float[] right, int samples) {
            for (int i = 0; i < samples; i++) {
                line[place] = (left[i] + right[i]) * 0.5f;
                left[i] += mix * at(late + deep * Sine.at(phase));
                right[i] += mix * at(late + deep * Sine.at(phase + (1 << 30)));
                phase += step;
                place = (place + 1) & (SIZE - 1);
            }
        }

        private float at(float back) {
            int whole = (int) back;
            float part = back - whole;
            float near = line[(place - whole) & (SIZE - 1)];
            float far = line[(place - whole - 1) & (SIZE - 1)];
            return near + (far - near) * part;
        }
    }
}
