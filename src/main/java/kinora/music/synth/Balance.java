package kinora.music.synth;

import java.util.ArrayList;
import java.util.List;

/// Brings the colour of a mix gently towards that of recorded music: measures octaves and turns each by a part of what it lacks.
final class Balance {
    /// Middles of octaves.
    private static final double[] BANDS = {31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000, 14_000};
    /// Level of octaves in recorded music, in dB, relative to each other: the mean of four pieces of freely licensed music.
    private static final double[] TARGET = {-10, 0, -1, -1, -1, -1, -4, -10, -15, -21};
    /// How much of what is lacking is given.
    private static final double PART = 0.92;
    private static final double MOST_UP = 14;
    /// Below this there is rumble rather than music when music is lacking.
    private static final double LOW = 200;
    private static final double MOST_UP_LOW = 6;
    private static final double MOST_DOWN = 7;
    /// What is quieter than the target by this much is not there, and cannot be turned up.
    private static final double ABSENT = 48;
    private static final int BLOCK = 8192;
    /// One block of so many is measured.
    private static final int EVERY = 3;
    /// What is turned by less stays as it is.
    private static final double LEAST = 0.6;

    private Balance() {}

    /// Filters of one side; the same for both.
    static List<Biquad> filters(double[] gains) {
        List<Biquad> filters = new ArrayList<>();
        filters.add(Biquad.lowShelf(45, gains[0]));
        for (int i = 1; i < BANDS.length - 1; i++) {
            if (Math.abs(gains[i]) >= LEAST) {
                filters.add(Biquad.peak(BANDS[i], 1.1, gains[i]));
            }
        }
        filters.add(Biquad.highShelf(11_000, gains[BANDS.length - 1]));
        return filters;
    }

    /// How much each octave is to be turned, in dB.
    ///
    /// @param lowPassHz where highs are meant to end
    static double[] gains(Piece piece, int lowPassHz) {
        double[] levels = levels(piece);
        double mean = 0;
        double weights = 0;
        for (int i = 1; i < BANDS.length; i++) {
            double weight = BANDS[i] > lowPassHz * 0.6 || BANDS[i] > 9000 ? 0 : 1;
            mean += weight * Math.max(-ABSENT, levels[i] - TARGET[i] - levels[3] + TARGET[3]);
            weights += weight;
        }
        mean = mean / weights + levels[3] - TARGET[3];
        double[] gains = new double[BANDS.length];
        for (int i = 0; i < BANDS.length; i++) {
            double lacks = TARGET[i] + mean - levels[i];
            gains[i] = Math.clamp(PART * lacks, -MOST_DOWN,
                    lacks > ABSENT || BANDS[i] > lowPassHz ? 0 : BANDS[i] < LOW ? MOST_UP_LOW : MOST_UP);
        }
        return gains;
    }

    private static double[] levels(Piece piece) {
        Biquad[] bands = new Biquad[BANDS.length];
        for (int i = 0; i < BANDS.length; i++) {
            bands[i] = Biquad.band(BANDS[i], 1.41);
        }
        double[] powers = new double[BANDS.length];
        float[] middle = new float[BLOCK];
        for (int from = 0; from < piece.samples(); from += EVERY * BLOCK) {
            int length = Math.min(BLOCK, piece.samples() - from);
            for (int i = 0; i < length; i++) {
                middle[i] = (piece.left()[from + i] + piece.right()[from + i]) * 0.5f;
            }
            for (int i = 0; i < BANDS.length; i++) {
                powers[i] += bands[i].power(middle, 0, length);
            }
        }
        for (int i = 0; i < BANDS.length; i++) {
            powers[i] = 10 * StrictMath.log10(powers[i] * EVERY / piece.samples() + 1e-12);
        }
        return powers;
    }
}
