package kinora.music.synth;

import java.util.Arrays;

import kinora.music.Fft;
import kinora.music.score.Score;

/// What can be measured of a recording to tell kinds of music apart, whatever key and tempo they have.
final class Traits {
    static final String[] NAMES = {"crest", "loudness range", "width", "width low", "width high", "centroid", "flatness", "rolloff",
            "onsets", "regularity", "period", "percussive", "flux low", "flux middle", "flux high", "swing low", "swing middle",
            "swing high", "hiss", "highest"};
    private static final int SIZE = 2048;
    private static final int HOP = 1024;
    private static final int BINS = SIZE / 2 + 1;
    private static final double FRAMES_A_SECOND = (double) Score.RATE / HOP;
    private static final int[] EDGES = {1, bin(200), bin(2000), bin(14_000)};

    private final float[][] middle;
    private final float[][] side;

    private Traits(Piece piece) {
        middle = spectra(piece, 1);
        side = spectra(piece, -1);
    }

    private static int bin(double hz) {
        return (int) Math.round(hz * SIZE / Score.RATE);
    }

    /// One number for each of [#NAMES].
    static double[] of(Piece piece) {
        Traits traits = new Traits(piece);
        double rms = Math.sqrt((power(piece.left()) + power(piece.right())) / 2);
        double peak = Math.max(Ears.peak(piece.left()), Ears.peak(piece.right()));
        double[] flux = traits.flux(EDGES[0], EDGES[3]);
        double[] beat = regularity(flux);
        return new double[]{20 * Math.log10(peak / rms), spread(traits.levels(EDGES[0], EDGES[3])), traits.width(EDGES[0], EDGES[3]),
                traits.width(EDGES[0], EDGES[1]), traits.width(EDGES[2], EDGES[3]), traits.centroid(), traits.flatness(), traits.rolloff(),
                onsets(flux), beat[0], beat[1], traits.percussive(), mean(traits.flux(EDGES[0], EDGES[1])),
                mean(traits.flux(EDGES[1], EDGES[2])), mean(traits.flux(EDGES[2], EDGES[3])), spread(traits.levels(EDGES[0], EDGES[1])),
                spread(traits.levels(EDGES[1], EDGES[2])), spread(traits.levels(EDGES[2], EDGES[3])), traits.hiss(), traits.highest()};
    }

    private static double power(float[] samples) {
        double rms = Ears.rms(samples, 0, samples.length);
        return rms * rms;
    }

    private static float[][] spectra(Piece piece, int sign) {
        int frames = Math.max(1, (piece.samples() - SIZE) / HOP + 1);
        float[][] all = new float[frames][BINS];
        Fft fft = new Fft(SIZE);
        double[] window = new double[SIZE];
        double[] magnitudes = new double[BINS];
        for (int frame = 0; frame < frames; frame++) {
            for (int i = 0; i < SIZE; i++) {
                int at = frame * HOP + i;
                double x = at < piece.samples() ? piece.left()[at] + sign * piece.right()[at] : 0;
                window[i] = 0.5 * x * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE));
            }
            fft.magnitudes(window, magnitudes);
            for (int k = 0; k < BINS; k++) {
                all[frame][k] = (float) magnitudes[k];
            }
        }
        return all;
    }

    private double[] levels(int from, int to) {
        double[] levels = new double[middle.length];
        for (int frame = 0; frame < levels.length; frame++) {
            levels[frame] = 10 * Math.log10(sum(middle[frame], from, to) + sum(side[frame], from, to) + 1e-3);
        }
        return levels;
    }

    private static double sum(float[] magnitudes, int from, int to) {
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += (double) magnitudes[k] * magnitudes[k];
        }
        return sum;
    }

    /// What differs between the sides beside what is the same, in dB.
    private double width(int from, int to) {
        double same = 1e-9;
        double other = 1e-9;
        for (int frame = 0; frame < middle.length; frame++) {
            same += sum(middle[frame], from, to);
            other += sum(side[frame], from, to);
        }
        return 10 * Math.log10(other / same);
    }

    /// In octaves, the mean of all frames that sound.
    private double centroid() {
        double all = 0;
        int count = 0;
        for (float[] frame : middle) {
            double power = 0;
            double weighed = 0;
            for (int k = 2; k < EDGES[3]; k++) {
                power += frame[k];
                weighed += frame[k] * Math.log(k) / Math.log(2);
            }
            if (power > 1) {
                all += weighed / power;
                count++;
            }
        }
        return all / Math.max(1, count);
    }

    /// How like noise it is from 250 Hz to 8 kHz: the geometric mean of magnitudes beside the arithmetic, in dB.
    private double flatness() {
        double all = 0;
        for (float[] frame : middle) {
            double logs = 0;
            double plain = 0;
            for (int k = bin(250); k < bin(8000); k++) {
                logs += Math.log(frame[k] + 1e-6);
                plain += frame[k] + 1e-6;
            }
            int bins = bin(8000) - bin(250);
            all += 20 / Math.log(10) * (logs / bins - Math.log(plain / bins));
        }
        return all / middle.length;
    }

    /// Below which 95 % of the magnitudes of a frame lie, in octaves.
    private double rolloff() {
        double all = 0;
        for (float[] frame : middle) {
            double total = 0;
            for (int k = 1; k < BINS; k++) {
                total += frame[k];
            }
            double passed = 0;
            int k = 1;
            while (k < BINS - 1 && passed + frame[k] < 0.95 * total) {
                passed += frame[k++];
            }
            all += Math.log(k) / Math.log(2);
        }
        return all / middle.length;
    }

    /// How much louder magnitudes become from frame to frame, as logarithms.
    private double[] flux(int from, int to) {
        double[] flux = new double[middle.length];
        for (int frame = 1; frame < flux.length; frame++) {
            double rises = 0;
            for (int k = from; k < to; k++) {
                rises += Math.max(0, Math.log((middle[frame][k] + 0.1) / (middle[frame - 1][k] + 0.1)));
            }
            flux[frame] = rises / (to - from);
        }
        return flux;
    }

    /// Peaks of the flux a second.
    private static double onsets(double[] flux) {
        double mean = mean(flux);
        int peaks = 0;
        for (int i = 2; i + 2 < flux.length; i++) {
            boolean highest = flux[i] > flux[i - 1] && flux[i] >= flux[i + 1] && flux[i] > flux[i - 2] && flux[i] >= flux[i + 2];
            peaks += highest && flux[i] > 1.4 * mean ? 1 : 0;
        }
        return peaks * FRAMES_A_SECOND / flux.length;
    }

    /// How much the flux repeats itself after 0.28 to 0.8 s, and after how many octaves of seconds it does so most.
    private static double[] regularity(double[] flux) {
        double mean = mean(flux);
        double power = 1e-12;
        for (double x : flux) {
            power += (x - mean) * (x - mean);
        }
        double best = -1;
        int place = 1;
        for (int lag = (int) (0.28 * FRAMES_A_SECOND); lag <= 0.8 * FRAMES_A_SECOND; lag++) {
            double both = 0;
            for (int i = lag; i < flux.length; i++) {
                both += (flux[i] - mean) * (flux[i - lag] - mean);
            }
            if (both / power > best) {
                best = both / power;
                place = lag;
            }
        }
        return new double[]{best, Math.log(place / FRAMES_A_SECOND) / Math.log(2)};
    }

    /// The share of power that is more a moment than a tone: magnitudes that stand out less along time than along frequency.
    private double percussive() {
        double moments = 0;
        double all = 1e-9;
        float[] across = new float[9];
        float[] along = new float[9];
        for (int frame = 4; frame + 4 < middle.length; frame += 3) {
            for (int k = 8; k < EDGES[3]; k += 2) {
                for (int i = 0; i < 9; i++) {
                    across[i] = middle[frame][k - 4 + i];
                    along[i] = middle[frame - 4 + i][k];
                }
                Arrays.sort(across);
                Arrays.sort(along);
                double power = (double) middle[frame][k] * middle[frame][k];
                all += power;
                moments += across[4] > along[4] ? power : 0;
            }
        }
        return moments / all;
    }

    /// The quietest twentieth of frames above 6 kHz beside the mean, in dB: what never ends.
    private double hiss() {
        double[] levels = levels(bin(6000), EDGES[3]);
        double mean = mean(levels);
        Arrays.sort(levels);
        return levels[levels.length / 20] - mean;
    }

    /// Above 9 kHz beside 3 to 9 kHz, in dB.
    private double highest() {
        return mean(levels(bin(9000), bin(16_000))) - mean(levels(bin(3000), bin(9000)));
    }

    private static double mean(double[] numbers) {
        return Arrays.stream(numbers).average().orElse(0);
    }

    private static double spread(double[] numbers) {
        double mean = mean(numbers);
        return Math.sqrt(Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).average().orElse(0));
    }
}
