package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// The grain of film: soft noise of luma, strongest in middle tones. A tile of noise is made once and laid over the frames at other places, so that a frame
/// costs little; everything follows from seed, frame and place.
///
/// What is new in a frame cannot be foretold by an encoder: it costs bytes and time, and in films of the usual quality most of it is rounded away. So grain is drawn
/// *on twos*, as hand-drawn film is: another in every second frame. Of noise that stays for two frames more is left (over a plain sky 0.78 levels of standard deviation, where as
/// strong a grain that changed with every frame left 0.69), for a third less of what grain costs. Who wants it to be seen plainly in a file makes it stronger, or the quality higher.
final class Grain {
    static final Effect EFFECT = new Effect("grain", new Phrase("Film grain", "胶片颗粒"),
            new Phrase("the grain of film, alive in every second frame", "每两帧变化一次的胶片颗粒"), List.of("film-grain", "noise", "颗粒", "噪点"),
            List.of(EffectParameter.amount(0, 1, 0.09),
                    EffectParameter.manner("size", "Size of a grain", "颗粒大小", Unit.HEIGHT, 0.0005, 0.01, 0.0018),
                    EffectParameter.manner("seed", "Seed", "随机种子", Unit.NUMBER, 0, 1000, 0)),
            new Work.OnFrame(Tile::new));

    private Grain() {}

    /// Noise that goes on at the opposite edge.
    private static final class Tile implements FrameEffect.Noise {
        private static final int SIDE_BITS = 9;
        /// For how many frames a grain stays.
        private static final int HELD = 2;
        private static final int SIDE = 1 << SIDE_BITS;
        private static final int MASK = SIDE - 1;
        /// Rows that lie together; the next ones are taken from elsewhere, so that nothing repeats within a frame.
        private static final int BAND_BITS = 6;
        /// Levels of standard deviation at full strength in the middle tones.
        private static final double MOST = 16;
        /// Largest weight that drawing gives: see `Kernels.grain`.
        private static final double WEIGHT = 118 * 118 / 2.0;
        /// A Gaussian of this share of a grain's size makes grains of that size.
        private static final double SOFTNESS = 0.42;
        /// The mean of four random bytes' sum.
        private static final int MEAN = 510;

        private final int[] noise;
        private final int seed;

        Tile(Settings settings, int width, int height) {
            seed = (int) settings.of("seed");
            int[] rough = new int[SIDE * SIDE];
            for (int i = 0; i < rough.length; i++) {
                int h = hash(i ^ (seed << 20));
                rough[i] = ((h & 0xFF) + ((h >>> 8) & 0xFF) + ((h >>> 16) & 0xFF) + (h >>> 24) - MEAN) << 4;
            }
            double sigma = SOFTNESS * settings.of("size") * height;
            noise = scaled(sigma < 0.3 ? rough : softened(rough, sigma), MOST * settings.amount() * 65_536 / WEIGHT);
        }

        /// To this standard deviation.
        private static int[] scaled(int[] samples, double deviation) {
            double squares = 0;
            for (int sample : samples) {
                squares += (double) sample * sample;
            }
            double factor = deviation / StrictMath.sqrt(squares / samples.length);
            int[] scaled = new int[samples.length];
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] = (int) StrictMath.rint(samples[i] * factor);
            }
            return scaled;
        }

        private static int[] softened(int[] samples, double sigma) {
            int[] taps = Gaussian.taps(sigma);
            int[] across = new int[samples.length];
            int[] down = new int[samples.length];
            wrap(samples, taps, 1, across);
            wrap(across, taps, SIDE, down);
            return down;
        }

        /// Filters along one direction, around the edge.
        private static void wrap(int[] from, int[] taps, int step, int[] to) {
            int reach = taps.length / 2;
            for (int i = 0; i < from.length; i++) {
                int line = step == 1 ? i & ~MASK : i & MASK;
                int place = step == 1 ? i & MASK : i >> SIDE_BITS;
                int sum = 0;
                for (int k = 0; k < taps.length; k++) {
                    sum += taps[k] * from[line + ((place + k - reach) & MASK) * step];
                }
                to[i] = (sum + (Gaussian.WHOLE >> 1)) / Gaussian.WHOLE;
            }
        }

        /// Scrambles an integer (the finaliser of MurmurHash3).
        private static int hash(int value) {
            int h = value * 0x9E3779B1;
            h = (h ^ (h >>> 16)) * 0x85EBCA6B;
            h = (h ^ (h >>> 13)) * 0xC2B2AE35;
            return h ^ (h >>> 16);
        }

        @Override
        public void luma(long frame, int y, int[] to) {
            int moved = hash((int) (frame / HELD) * 0x2545F49 + (y >> BAND_BITS) * 31 + seed * 7919);
            int row = ((y + (moved >>> 16)) & MASK) << SIDE_BITS;
            int column = moved & MASK;
            for (int x = 0; x < to.length;) {
                int count = Math.min(SIDE - column, to.length - x);
                System.arraycopy(noise, row + column, to, x, count);
                x += count;
                column = 0;
            }
        }
    }
}
