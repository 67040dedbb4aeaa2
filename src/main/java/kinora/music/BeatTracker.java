package kinora.music;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kinora.media.MusicFacts;

/// Listens to a piece of music and tells where its beats, bars and phrases are. Pure: the same samples give the same facts. Not safe for several threads.
///
/// Onsets are measured in 72 bands ([Hearing]) and weighed by how loud they are ([Accents]); several periods are tried, each followed through the piece ([Tempo]) and its beats placed by dynamic programming
/// ([Pulse]); the level whose beats are strong, even and without much between them is kept. Whether all this was worth it is [Trust]'s to say. A level that is twice
/// or half as fast as people tap counts as right: every second cut still falls on a beat, or every cut on every second one. What comes after twenty minutes is not
/// listened to.
public final class BeatTracker {
    /// Less than this has no pulse, in steps.
    private static final int LEAST_STEPS = 2 * Hearing.STEPS_A_SECOND;
    /// A piece in which nothing ever grows louder than that has no pulse, in powers of ten.
    private static final double LEAST_ONSET = 0.005;
    /// From the step at which most begins to the moment at which it is heard: a window looks 43 ms back, and growth is measured over two steps. Measured on clicks.
    private static final double LATENCY_MS = -6;
    private static final int STEP_MS = 1000 / Hearing.STEPS_A_SECOND;
    /// Phrases without bars are looked for second by second, six to both sides.
    private static final int SECONDS = 6;
    /// Bars that are compared before and after a place.
    private static final int BARS = 4;
    /// A phrase without bars begins at the clearest onset within so many steps.
    private static final int NEAR = 60;
    /// A part that is 24 dB weaker than the loudest has no energy.
    private static final double RANGE_DB = 24;
    private static final double LOUD = 0.75;

    private final Hearing hearing = new Hearing();

    /// Hears what comes next.
    ///
    /// @param samples 48 kHz, left and right in turn
    /// @param moments how many of them count
    public void add(float[] samples, int moments) {
        hearing.add(samples, moments);
    }

    /// What was heard.
    public MusicFacts facts() {
        double[] onsets = hearing.onsets();
        double most = Arrays.stream(onsets).max().orElse(0);
        if (onsets.length < LEAST_STEPS || most < LEAST_ONSET) {
            return new MusicFacts(List.of(), 0, 4, 0, 0, List.of(), parts(List.of()));
        }
        double[] envelope = Envelope.of(onsets);
        double[] accents = Accents.of(envelope, hearing.powers());
        Tempogram tempogram = new Tempogram(accents);
        Pulse pulse = Pulse.best(accents, tempogram);
        Beats beats = Beats.of(pulse.steps(), envelope, hearing.powers());
        if (beats.count() < 2) {
            return new MusicFacts(List.of(), 0, 4, 0, 0, List.of(), parts(List.of()));
        }
        int confidence = Trust.of(hearing, accents, tempogram, pulse, beats).permille();
        Bars bars = Bars.of(hearing, beats);
        List<Double> phrases = confidence >= MusicFacts.TRUSTED ? phrases(beats, bars) : phrases(envelope);
        int milliBpm = (int) Math.round(60_000.0 * Hearing.STEPS_A_SECOND / beats.period());
        return new MusicFacts(rising(Arrays.stream(beats.at()).boxed().toList()), bars.start(), bars.beats(), milliBpm, confidence,
                rising(phrases), parts(phrases));
    }

    private static int ms(double step) {
        return (int) Math.max(0, Math.round(step * STEP_MS + LATENCY_MS));
    }

    private static List<Integer> rising(List<Double> steps) {
        return steps.stream().map(BeatTracker::ms).distinct().toList();
    }

    private List<Double> phrases(Beats beats, Bars bars) {
        List<Double> borders = new ArrayList<>();
        for (int i = bars.start(); i < beats.count(); i += bars.beats()) {
            borders.add(beats.at()[i]);
        }
        return found(borders, BARS, true);
    }

    private List<Double> phrases(double[] envelope) {
        List<Double> borders = new ArrayList<>();
        for (int step = 0; step <= envelope.length; step += Hearing.STEPS_A_SECOND) {
            borders.add((double) step);
        }
        List<Double> phrases = new ArrayList<>();
        for (double border : found(borders, SECONDS, false)) {
            int best = (int) border;
            for (int i = Math.max(0, best - NEAR); i < Math.min(envelope.length, (int) border + NEAR); i++) {
                best = envelope[i] > envelope[best] ? i : best;
            }
            phrases.add((double) best);
        }
        return phrases;
    }

    private List<Double> found(List<Double> borders, int reach, boolean regular) {
        double[] places = borders.stream().mapToDouble(Double::doubleValue).toArray();
        return Sections.novel(hearing, places, reach, regular).stream().map(borders::get).filter(border -> ms(border) > 0).toList();
    }

    /// What lies between phrases, with how loud and dense it is beside the others.
    private List<MusicFacts.Part> parts(List<Double> phrases) {
        double[] powers = hearing.powers();
        double[] onsets = hearing.onsets();
        List<Double> borders = new ArrayList<>(phrases);
        borders.addFirst(0.0);
        double[] levels = new double[borders.size()];
        double[] densities = new double[borders.size()];
        for (int i = 0; i < levels.length; i++) {
            int from = (int) Math.round(borders.get(i));
            int to = i + 1 < levels.length ? (int) Math.round(borders.get(i + 1)) : powers.length;
            double power = 0;
            for (int step = from; step < to; step++) {
                power += powers[step] / (to - from);
                densities[i] += onsets[step] / (to - from);
            }
            levels[i] = power > 0 ? 10 * StrictMath.log10(power) : Double.NEGATIVE_INFINITY;
        }
        double loudest = Arrays.stream(levels).max().orElse(0);
        double densest = Arrays.stream(densities).max().orElse(0);
        List<MusicFacts.Part> parts = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            double loud = Double.isInfinite(levels[i]) ? 0 : Math.clamp((levels[i] - loudest + RANGE_DB) / RANGE_DB, 0.0, 1.0);
            double dense = densest > 0 ? densities[i] / densest : 0;
            int energy = (int) Math.round(100 * (LOUD * loud + (1 - LOUD) * dense)) * 10;
            parts.add(new MusicFacts.Part(i == 0 ? 0 : ms(borders.get(i)), energy));
        }
        return parts;
    }
}
