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

    /// A shorter silence is a part of a consonant.
    private static final int REST_STEPS = 80 / STEP_MS;
    private static final int SOFT_STEPS = 50 / STEP_MS;
    private static final int SECOND_STEPS = 1000 / STEP_MS;

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

    /// Where speech can be ended, in milliseconds of the sound, in order: what is not heard for 80 to 400 ms between what is, and of every second without such a rest its softest 50 ms.
    /// What is shorter than some 150 ms may lie within a word, such as before a t; a softest moment mostly does.
    public List<TimeRange> rests() {
        boolean[] heard = heard();
        List<TimeRange> rests = new ArrayList<>();
        int bare = 0;
        for (int i = 0; i < count;) {
            int end = i;
            while (end < count && !heard[end]) {
                end++;
            }
            if (end - i >= REST_STEPS) {
                soft(rests, bare, i);
                if (i > 0 && end < count && end - i < LEAST_MS / STEP_MS) {
                    rests.add(TimeRange.between((long) i * STEP_MS, (long) end * STEP_MS));
                }
                bare = end;
            }
            i = Math.max(end, i + 1);
        }
        soft(rests, bare, count);
        return List.copyOf(rests);
    }

    /// Adds the softest moment of every whole second between two steps.
    private void soft(List<TimeRange> rests, int from, int to) {
        for (int second = from; second + SECOND_STEPS <= to; second += SECOND_STEPS) {
            int softest = second;
            double least = Double.POSITIVE_INFINITY;
            for (int i = second; i + SOFT_STEPS <= second + SECOND_STEPS; i++) {
                double loudest = FLOOR_DB;
                for (int k = i; k < i + SOFT_STEPS; k++) {
                    loudest = Math.max(loudest, levels[k]);
                }
                softest = loudest < least ? i : softest;
                least = Math.min(least, loudest);
            }
            rests.add(TimeRange.between((long) softest * STEP_MS, (long) (softest + SOFT_STEPS) * STEP_MS));
        }
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
