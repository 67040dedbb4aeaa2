package kinora.music;

/// How beats make bars.
///
/// @param beats in each of them, 3 or 4
/// @param start which of the first beats begins one
record Bars(int beats, int start) {
    /// How much a change of harmony counts beside a deep onset: drums mark two beats of four alike, chords change at one of them.
    private static final double HARMONY = 1.5;
    /// How much an accent of all sounds counts.
    private static final double ACCENT = 0.5;
    /// Bars of three must fit so much better than those of four, which are far more usual.
    private static final double RARER = 1.25;
    /// Marks that differ less are alike.
    private static final double LEAST = 0.01;
    /// Steps of 50 ms at the beginning of a beat that still hold what sounded before it, and at its end that hold what comes next: each one looks back 170 ms.
    private static final double BLURRED = 1.5;
    private static final double OVER = 0.5;

    static Bars of(Hearing hearing, Beats beats) {
        double[] marks = new double[beats.count()];
        add(marks, onsets(hearing.deepOnsets(), beats), 1);
        add(marks, harmony(hearing, beats), HARMONY);
        add(marks, onsets(hearing.onsets(), beats), ACCENT);
        Bars four = best(marks, 4);
        Bars three = best(marks, 3);
        return contrast(marks, three) > RARER * contrast(marks, four) ? three : four;
    }

    private static double[] onsets(double[] onsets, Beats beats) {
        double[] marks = new double[beats.count()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = Pulse.highest(onsets, (int) Math.round(beats.at()[i]));
        }
        return marks;
    }

    /// How different the tones of each beat are from those of the beat before it: 1 minus the cosine between them.
    private static double[] harmony(Hearing hearing, Beats beats) {
        double[] marks = new double[beats.count()];
        double[] before = new double[Hearing.TONES];
        for (int i = 0; i < marks.length; i++) {
            double from = beats.at()[i] / Hearing.TONE_STEPS + BLURRED;
            double to = (i + 1 < marks.length ? beats.at()[i + 1] : beats.at()[i] + beats.period()) / Hearing.TONE_STEPS - OVER;
            double[] tones = new double[Hearing.TONES];
            for (int step = (int) Math.ceil(from); step < to && step < hearing.toneSteps(); step++) {
                for (int tone = 0; tone < tones.length; tone++) {
                    tones[tone] += hearing.tone(step, tone);
                }
            }
            marks[i] = i == 0 ? 0 : 1 - cosine(before, tones);
            before = tones;
        }
        return marks;
    }

    private static double cosine(double[] one, double[] other) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        return first > 0 && second > 0 ? product / Math.sqrt(first * second) : 1;
    }

    /// Adds marks in units of their deviation from their mean.
    private static void add(double[] to, double[] marks, double weight) {
        double mean = 0;
        double square = 0;
        for (double mark : marks) {
            mean += mark / marks.length;
            square += mark * mark / marks.length;
        }
        double deviation = Math.sqrt(Math.max(0, square - mean * mean));
        for (int i = 0; i < marks.length && deviation > LEAST; i++) {
            to[i] += weight * Math.clamp((marks[i] - mean) / deviation, -2.0, 3.0);
        }
    }

    private static Bars best(double[] marks, int beats) {
        Bars best = new Bars(beats, 0);
        for (int start = 1; start < beats; start++) {
            Bars other = new Bars(beats, start);
            if (contrast(marks, other) > contrast(marks, best)) {
                best = other;
            }
        }
        return best;
    }

    /// How much more the first beats of bars are marked than the others.
    private static double contrast(double[] marks, Bars bars) {
        double first = 0;
        double others = 0;
        int firsts = 0;
        for (int i = 0; i < marks.length; i++) {
            if (i % bars.beats == bars.start) {
                first += marks[i];
                firsts++;
            } else {
                others += marks[i];
            }
        }
        return firsts == 0 || firsts == marks.length ? 0 : first / firsts - others / (marks.length - firsts);
    }
}
