package kinora.music.synth;

import kinora.music.Fft;
import kinora.music.score.Score;

/// The colour of recorded sound: how loud each third of an octave is, beside the mean of recorded music.
final class Colour {
    /// Middles of thirds of octaves, 1000·10^(n/10) Hz. Below 50 Hz small speakers are silent; above 12.5 kHz coders end and the given pieces have little in common.
    static final double[] THIRDS = thirds();
    /// The mean of the four pieces of music that are given under CC-BY (two of a band, an orchestra, a trumpet): each turned to −14 LUFS, powers of both sides summed per
    /// third with a Hann window of 16384 samples, the mean of the four powers, in dB of their sum.
    static final double[] RECORDED = {-13.6, -10.1, -8.0, -10.2, -15.0, -12.3, -16.9, -12.1, -11.3, -12.5, -13.6, -12.9, -15.6, -13.1,
            -12.9, -17.5, -17.5, -17.2, -20.9, -23.2, -26.0, -28.5, -26.8, -27.5, -28.1};
    private static final int SIZE = 16_384;

    private Colour() {}

    private static double[] thirds() {
        double[] middles = new double[25];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = 1000 * Math.pow(10, (i - 13) / 10.0);
        }
        return middles;
    }

    /// By how many dB each third is louder than in recorded music, the mean of those that count taken away.
    ///
    /// @param highestHz where highs are meant to end; bands from there on are left out
    static double[] off(Piece piece, double highestHz) {
        double[] levels = levels(piece);
        int count = 0;
        while (count < THIRDS.length && THIRDS[count] <= highestHz) {
            count++;
        }
        double[] off = new double[count];
        double mean = 0;
        for (int i = 0; i < count; i++) {
            off[i] = levels[i] - RECORDED[i];
            mean += off[i] / count;
        }
        for (int i = 0; i < count; i++) {
            off[i] -= mean;
        }
        return off;
    }

    /// Levels of [#THIRDS] in dB of their sum, both sides together.
    static double[] levels(Piece piece) {
        double[] spectrum = new double[SIZE / 2 + 1];
        Fft fft = new Fft(SIZE);
        add(piece.left(), fft, spectrum);
        add(piece.right(), fft, spectrum);
        double[] levels = new double[THIRDS.length];
        double all = 1e-20;
        for (int band = 0; band < levels.length; band++) {
            double low = THIRDS[band] * Math.pow(10, -0.05) * SIZE / Score.RATE;
            double high = THIRDS[band] * Math.pow(10, 0.05) * SIZE / Score.RATE;
            for (int k = (int) low; k <= high + 1; k++) {
                levels[band] += Math.max(0, Math.min(k + 0.5, high) - Math.max(k - 0.5, low)) * spectrum[k];
            }
            all += levels[band];
        }
        for (int band = 0; band < levels.length; band++) {
            levels[band] = 10 * Math.log10(levels[band] / all + 1e-12);
        }
        return levels;
    }

    private static void add(float[] side, Fft fft, double[] spectrum) {
        double[] window = new double[SIZE];
        double[] magnitudes = new double[SIZE / 2 + 1];
        for (int from = 0; from + SIZE <= side.length; from += SIZE / 2) {
            for (int i = 0; i < SIZE; i++) {
                window[i] = side[from + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE));
            }
            fft.magnitudes(window, magnitudes);
            for (int k = 0; k < spectrum.length; k++) {
                spectrum[k] += magnitudes[k] * magnitudes[k];
            }
        }
    }
}
