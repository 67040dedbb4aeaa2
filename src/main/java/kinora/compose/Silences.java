package kinora.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kinora.timeline.TimeRange;

/// Finds what of a sound is spoken and what is silent between, from its loudness over time. Pure: the same sound gives the same spans.
///
/// Speech is as loud as the loudest fifth of its steps of 10 ms; background as quiet as the quietest tenth. Silent is what lies more than 26 dB below
/// speech, or within 6 dB of the background where that is louder; never less than −70 dB of full scale. Weak ends of words, breath and plosives are
/// shorter than the shortest silence, and around every word 150 ms are kept, so that nothing is cut inside one.
public final class Silences {
    /// Kept before and after what is heard.
    public static final int PADDING_MS = 150;
    /// Shortest silence that can be asked for.
    public static final int LEAST_MS = 400;
    /// Longest silence that can be asked for as the shortest.
    public static final int MOST_MS = 1_500;

    private static final int STEP_MS = 10;
    private static final int STEP = Soundtrack.RATE * STEP_MS / 1000;
    private static final double BELOW_SPEECH_DB = 26;
    private static final double ABOVE_BACKGROUND_DB = 6;
    private static final double FLOOR_DB = -70;
    private static final double SPEECH = 0.8;
    private static final double BACKGROUND = 0.1;
    /// Without at least this between speech and background nothing is told apart.
    private static final double APART_DB = 12;
    /// What is louder for so short is a click, no word.
    private static final int CLICK_STEPS = 3;

    private float[] levels = new float[1024];
    private int count;
    private double sum;
    private int inStep;

    /// Hears what comes next.
    ///
    /// @param samples left and right in turn
    /// @param moments how many of them count
    public void add(float[] samples, int moments) {
        for (int i = 0; i < moments; i++) {
            double left = samples[2 * i];
            double right = samples[2 * i + 1];
            sum += left * left + right * right;
            if (++inStep == STEP) {
                step();
            }
        }
    }

    private void step() {
        if (count == levels.length) {
            levels = Arrays.copyOf(levels, 2 * count);
        }
        levels[count++] = (float) (sum > 0 ? Math.max(FLOOR_DB, 10 * StrictMath.log10(sum / inStep)) : FLOOR_DB);
        sum = 0;
        inStep = 0;
    }

    /// What is kept when silences go, in milliseconds of the sound, in order; the whole sound when none is found or nothing is told apart.
    ///
    /// @param shortestMs the shortest silence that goes, 400 to 1500
    public List<TimeRange> kept(int shortestMs) {
        if (shortestMs < LEAST_MS || shortestMs > MOST_MS) {
            throw new IllegalArgumentException("a silence is " + LEAST_MS + " to " + MOST_MS + " ms, got " + shortestMs);
        }
        long lengthMs = ((long) count * STEP + inStep) * 1000 / Soundtrack.RATE;
        if (lengthMs == 0) {
            return List.of();
        }
        boolean[] heard = heard();
        List<TimeRange> kept = new ArrayList<>();
        long from = -1;
        long to = 0;
        for (int i = 0; i < heard.length; i++) {
            if (!heard[i]) {
                continue;
            }
            long start = (long) i * STEP_MS;
            if (from < 0 || start - to >= shortestMs) {
                add(kept, from, to, lengthMs);
                from = start < shortestMs && from < 0 ? 0 : start;
            }
            to = start + STEP_MS;
        }
        add(kept, from, lengthMs - to < shortestMs ? lengthMs : to, lengthMs);
        return kept.isEmpty() ? List.of(new TimeRange(0, lengthMs)) : List.copyOf(kept);
    }

    private static void add(List<TimeRange> kept, long from, long to, long lengthMs) {
        if (from >= 0) {
            kept.add(TimeRange.between(Math.max(0, from - PADDING_MS), Math.min(lengthMs, to + PADDING_MS)));
        }
    }

    /// Which steps are louder than silence, without single clicks.
    private boolean[] heard() {
        float[] sorted = Arrays.copyOf(levels, count);
        Arrays.sort(sorted);
        boolean[] heard = new boolean[count];
        double speech = count == 0 ? FLOOR_DB : sorted[(int) ((count - 1) * SPEECH)];
        double background = count == 0 ? FLOOR_DB : sorted[(int) ((count - 1) * BACKGROUND)];
        if (speech - background < APART_DB) {
            Arrays.fill(heard, true);
            return heard;
        }
        double threshold = Math.max(speech - BELOW_SPEECH_DB, Math.min(background + ABOVE_BACKGROUND_DB, speech - APART_DB / 2));
        for (int i = 0; i < count;) {
            int end = i;
            while (end < count && levels[end] > threshold) {
                end++;
            }
            if (end - i >= CLICK_STEPS) {
                Arrays.fill(heard, i, end, true);
            }
            i = Math.max(end, i + 1);
        }
        return heard;
    }
}
