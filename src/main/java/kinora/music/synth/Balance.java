package kinora.music.synth;

import java.util.ArrayList;
import java.util.List;

import kinora.music.Fft;

/// Brings the colour of a mix gently towards that of recorded music: measures thirds of octaves, turns each by most of what its surroundings lack, and single ones by what
/// they stand out beyond that.
final class Balance {
    /// Middles of thirds, 1000·10^(n/10) Hz from 50 Hz on.
    private static final double[] BANDS = bands();
    /// Level of thirds in recorded music in dB of their sum: the mean of the powers of four pieces of freely licensed music, each at −14 LUFS.
    private static final double[] TARGET = {-13.6, -10.1, -8.0, -10.2, -15.0, -12.3, -16.9, -12.1, -11.3, -12.5, -13.6, -12.9, -15.6, -13.1,
            -12.9, -17.5, -17.5, -17.2, -20.9, -23.2, -26.0, -28.5, -26.8, -27.5, -28.1};
    /// How much of what is lacking is given.
    private static final double PART = 0.92;
    /// How far a single third may stand out or back: keys and chords leave gaps that are no fault.
    private static final double SINGLE = 2;
    private static final double MOST_UP = 16;
    /// Below this there is rumble rather than music when music is lacking.
    private static final double LOW = 200;
    private static final double MOST_UP_LOW = 16;
    private static final double MOST_DOWN = 12;
    /// What is quieter than the target by this much is not there, and cannot be turned up.
    private static final double ABSENT = 48;
    private static final int SIZE = 16_384;
    /// Shorter pieces are measured in stretches that overlap: in them every stroke counts.
    private static final int SHORT = 40 * Tone.RATE;
    /// What is turned by less stays as it is.
    private static final double LEAST = 0.4;
    /// Filters of thirds are a little wider than thirds: what they do to each other is taken into account in rounds.
    private static final double Q = 3;
    private static final int ROUNDS = 8;

    private Balance() {}

    private static double[] bands() {
        double[] middles = new double[25];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = 1000 * StrictMath.pow(10, (i - 13) / 10.0);
        }
        return middles;
    }

    /// Filters of one side that turn each third as wanted; the same for both.
    static List<Biquad> filters(double[] gains) {
        int last = gains.length - 1;
        double[] own = gains.clone();
        for (int round = 0; round < ROUNDS; round++) {
            List<Biquad> tried = cascade(own);
            for (int i = 0; i <= last; i++) {
                double turned = 0;
                for (Biquad filter : tried) {
                    turned += filter.responseDb(BANDS[i]);
                }
                own[i] = Math.clamp(own[i] + 0.7 * (gains[i] - turned), -18, 18);
            }
        }
        return cascade(own);
    }

    private static List<Biquad> cascade(double[] gains) {
        List<Biquad> filters = new ArrayList<>();
        for (int i = 0; i < gains.length; i++) {
            if (Math.abs(gains[i]) >= LEAST) {
                filters.add(Biquad.peak(BANDS[i], Q, gains[i]));
            }
        }
        return filters;
    }

    /// How much each third is to be turned, in dB.
    ///
    /// @param lowPassHz where highs are meant to end
    static double[] gains(Piece piece, int lowPassHz) {
        double[] levels = levels(piece);
        int bands = BANDS.length;
        double[] lacks = new double[bands];
        double mean = 0;
        double weights = 0;
        for (int i = 0; i < bands; i++) {
            double weight = BANDS[i] > lowPassHz ? 0 : 1;
            lacks[i] = Math.min(ABSENT, TARGET[i] - levels[i]);
            mean += weight * lacks[i];
            weights += weight;
        }
        for (int i = 0; i < bands; i++) {
            lacks[i] -= mean / weights;
        }
        double[] gains = new double[bands];
        for (int i = 0; i < bands; i++) {
            double wide = PART * around(lacks, i);
            double rest = lacks[i] - wide;
            gains[i] = Math.clamp(wide + rest - Math.clamp(rest, -SINGLE, SINGLE), -MOST_DOWN, BANDS[i] < LOW ? MOST_UP_LOW : MOST_UP);
        }
        return gains;
    }

    /// The mean of an octave.
    private static double around(double[] lacks, int at) {
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, at - 1); i <= Math.min(lacks.length - 1, at + 1); i++) {
            sum += lacks[i];
            count++;
        }
        return sum / count;
    }

    private static double[] levels(Piece piece) {
        double[] spectrum = new double[SIZE / 2 + 1];
        double[] window = window();
        double[] windowed = new double[SIZE];
        double[] magnitudes = new double[SIZE / 2 + 1];
        Fft fft = new Fft(SIZE);
        int hop = piece.samples() < SHORT ? SIZE / 2 : SIZE;
        for (int from = 0; from < piece.samples(); from += hop) {
            for (float[] side : List.of(piece.left(), piece.right())) {
                for (int i = 0; i < SIZE; i++) {
                    windowed[i] = from + i < side.length ? side[from + i] * window[i] : 0;
                }
                fft.magnitudes(windowed, magnitudes);
                for (int k = 0; k < spectrum.length; k++) {
                    spectrum[k] += magnitudes[k] * magnitudes[k];
                }
            }
        }
        double[] levels = new double[BANDS.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = 10 * StrictMath.log10(power(spectrum, BANDS[i]) / piece.samples() + 1e-20);
        }
        return levels;
    }

    private static double[] window() {
        double[] window = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            window[i] = 0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / SIZE);
        }
        return window;
    }

    private static double power(double[] spectrum, double hz) {
        double low = hz * StrictMath.pow(10, -0.05) * SIZE / Tone.RATE;
        double high = hz * StrictMath.pow(10, 0.05) * SIZE / Tone.RATE;
        double power = 0;
        for (int k = (int) low; k <= high + 1; k++) {
            power += Math.max(0, Math.min(k + 0.5, high) - Math.max(k - 0.5, low)) * spectrum[k];
        }
        return power;
    }
}
