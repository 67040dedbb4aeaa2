package kinora.music;

/// What is heard of a piece of music, in steps of 10 ms: how much begins, how much of it is deep, how loud it is; and in steps of 50 ms which tones sound and
/// what they sound like. Memory grows by a few hundred bytes a second, up to [#MOST_STEPS].
///
/// What begins is measured as Böck and Widmer's SuperFlux does: the growth of the logarithm of each band of the spectrum over two steps, against the loudest of the
/// neighbouring bands before, so that vibrato does not count.
final class Hearing {
    /// Steps a second.
    static final int STEPS_A_SECOND = 100;
    /// Most that is listened to: 20 minutes.
    static final int MOST_STEPS = 20 * 60 * STEPS_A_SECOND;
    /// Steps of 10 ms in one of tones.
    static final int TONE_STEPS = 5;
    /// Numbers for one step of tones: twelve pitch classes, then twelve ranges of frequency, from deep to high.
    static final int TONES = 12;
    static final int COLOURS = 12;

    private static final int RATE = 24_000;
    private static final int STEP = RATE / STEPS_A_SECOND;
    private static final int WINDOW = 1024;
    private static final int LONG_WINDOW = 4096;
    private static final int BANDS = 72;
    /// Bands below about 150 Hz: drums and bass.
    private static final int DEEP = 4;
    /// How many steps apart growth is measured.
    private static final int LAG = 2;
    /// What is this much weaker than full scale begins to count: −66 dB.
    private static final double KNEE = 2000;
    private static final double LOWEST_TONE = 110;
    private static final double HIGHEST_TONE = 2000;

    private final Series onsets = new Series();
    private final Series deepOnsets = new Series();
    private final Series powers = new Series();
    private final Series tones = new Series();

    private final Fft shortFft = new Fft(WINDOW);
    private final Fft longFft = new Fft(LONG_WINDOW);
    private final double[] shortWindow = hann(WINDOW);
    private final double[] longWindow = hann(LONG_WINDOW);
    private final MelBands bands = new MelBands(BANDS, (double) RATE / WINDOW);
    private final int[] pitchClasses = pitchClasses();
    private final double[] windowed = new double[LONG_WINDOW];
    private final double[] magnitudes = new double[LONG_WINDOW / 2 + 1];
    /// The levels of bands now and in the steps before.
    private final double[][] levels = new double[LAG + 1][BANDS];
    private final double[] colours = new double[COLOURS];

    private final double[] sound = new double[4 * LONG_WINDOW];
    private int end = LONG_WINDOW;
    private int inStep;
    private double power;
    private double half;
    private long moments;

    private static double[] hann(int length) {
        double[] window = new double[length];
        for (int i = 0; i < length; i++) {
            window[i] = (1 - StrictMath.cos(2 * StrictMath.PI * (i + 0.5) / length)) / 2 * 4 / length;
        }
        return window;
    }

    private static int[] pitchClasses() {
        int[] classes = new int[LONG_WINDOW / 2 + 1];
        for (int bin = 0; bin < classes.length; bin++) {
            double hertz = (double) bin * RATE / LONG_WINDOW;
            boolean tone = hertz >= LOWEST_TONE && hertz <= HIGHEST_TONE;
            classes[bin] = tone ? Math.floorMod(Math.round(12 * StrictMath.log(hertz / 440) / StrictMath.log(2)), TONES) : -1;
        }
        return classes;
    }

    /// Hears what comes next.
    ///
    /// @param samples 48 kHz, left and right in turn
    /// @param count how many moments of them
    void add(float[] samples, int count) {
        for (int i = 0; i < count && onsets.size() < MOST_STEPS; i++) {
            double middle = ((double) samples[2 * i] + samples[2 * i + 1]) / 2;
            if (((moments + i) & 1) == 0) {
                half = middle;
            } else {
                next((half + middle) / 2);
            }
        }
        moments += count;
    }

    private void next(double sample) {
        if (end == sound.length) {
            System.arraycopy(sound, end - LONG_WINDOW, sound, 0, LONG_WINDOW);
            end = LONG_WINDOW;
        }
        double finite = Double.isFinite(sample) ? Math.clamp(sample, -8.0, 8.0) : 0;
        sound[end++] = finite;
        power += finite * finite;
        if (++inStep == STEP) {
            step();
        }
    }

    private void step() {
        powers.add(power / STEP);
        power = 0;
        inStep = 0;
        spectrum(shortFft, shortWindow);
        growth();
        if (onsets.size() % TONE_STEPS == 0) {
            tones();
        }
    }

    private void spectrum(Fft fft, double[] window) {
        int from = end - window.length;
        for (int i = 0; i < window.length; i++) {
            windowed[i] = sound[from + i] * window[i];
        }
        fft.magnitudes(windowed, magnitudes);
    }

    private void growth() {
        double[] before = levels[(onsets.size() + 1) % (LAG + 1)];
        double[] now = levels[onsets.size() % (LAG + 1)];
        double all = 0;
        double deep = 0;
        double[] fresh = new double[BANDS];
        for (int band = 0; band < BANDS; band++) {
            fresh[band] = StrictMath.log10(1 + KNEE * bands.of(band, magnitudes));
            colours[band * COLOURS / BANDS] += fresh[band];
            double beside = Math.max(before[band], Math.max(before[Math.max(0, band - 1)], before[Math.min(BANDS - 1, band + 1)]));
            all += Math.max(0, fresh[band] - beside);
            deep += band < DEEP ? Math.max(0, fresh[band] - before[band]) : 0;
        }
        System.arraycopy(fresh, 0, now, 0, BANDS);
        onsets.add(all / BANDS);
        deepOnsets.add(deep / DEEP);
    }

    private void tones() {
        spectrum(longFft, longWindow);
        double[] sums = new double[TONES];
        for (int bin = 0; bin < magnitudes.length; bin++) {
            if (pitchClasses[bin] >= 0) {
                sums[pitchClasses[bin]] += Math.sqrt(magnitudes[bin]);
            }
        }
        for (double sum : sums) {
            tones.add(sum);
        }
        for (int i = 0; i < COLOURS; i++) {
            tones.add(colours[i] * COLOURS / (BANDS * TONE_STEPS));
            colours[i] = 0;
        }
    }

    /// How long what was heard is, in milliseconds, also beyond what was listened to.
    long lengthMs() {
        return moments * 1000 / (2 * RATE);
    }

    /// How many steps of 10 ms were listened to.
    int steps() {
        return onsets.size();
    }

    /// How much begins at each step: mean growth over all bands in powers of ten; 0 when nothing does, some hundredths in quiet music, above 1 at a click.
    double[] onsets() {
        return onsets.asArray();
    }

    /// The same for the deepest sounds alone.
    double[] deepOnsets() {
        return deepOnsets.asArray();
    }

    /// Mean power of each step, 1 = full scale.
    double[] powers() {
        return powers.asArray();
    }

    /// How many steps of 50 ms there are.
    int toneSteps() {
        return tones.size() / (TONES + COLOURS);
    }

    /// One number of a step of tones.
    ///
    /// @param place below [#TONES] a pitch class, from there on a range of frequency
    double tone(int step, int place) {
        return tones.get(step * (TONES + COLOURS) + place);
    }
}
