package kinora.reel;

import java.util.List;
import java.util.Optional;

import kinora.media.ClipFacts;

/// The part of a clip that is shown.
///
/// @param fromMs in the clip
/// @param because why this one
record Stretch(long fromMs, Decision.Cut.Part because) {
    /// What counts as lively, in hundredths of a level, and as loud, in decibels of full scale.
    private static final double LIVELY = 400;
    private static final double LOUD = -20;
    private static final double SILENT = -60;
    private static final double SHAKE = 0.8;
    private static final double MOTION = 0.6;
    private static final double SOUND = 0.3;
    private static final double SHARPNESS = 0.5;

    /// How long the longest part is in which somebody speaks; 0 when nobody does.
    static long speechMs(Story.Clip clip, long mostMs) {
        return spoken(clip, mostMs).map(span -> Math.min(mostMs, span.toMs() - span.fromMs())).orElse(0L);
    }

    /// The longest spoken part; of those that are long enough the first.
    private static Optional<ClipFacts.Span> spoken(Story.Clip clip, long mostMs) {
        if (clip.watched().isEmpty() || !clip.watched().get().speech()) {
            return Optional.empty();
        }
        ClipFacts.Span best = null;
        for (ClipFacts.Span span : clip.watched().get().spoken()) {
            if (best == null || Math.min(mostMs, length(span)) > Math.min(mostMs, length(best))) {
                best = span;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long length(ClipFacts.Span span) {
        return span.toMs() - span.fromMs();
    }

    /// The best part of this length: where somebody begins to speak; else the sharpest, liveliest, steadiest and loudest, and of equal ones the first.
    static Stretch of(Story.Clip clip, long lengthMs) {
        long spare = clip.info().durationMs() - lengthMs;
        if (spare <= 0) {
            return new Stretch(0, Decision.Cut.Part.ALL);
        }
        Optional<ClipFacts.Span> spoken = spoken(clip, lengthMs);
        if (spoken.isPresent()) {
            return new Stretch(Math.min(spare, spoken.get().fromMs()), Decision.Cut.Part.SPEECH);
        }
        return clip.watched().map(facts -> best(facts, lengthMs, spare)).orElse(new Stretch(0, Decision.Cut.Part.BEST));
    }

    private static Stretch best(ClipFacts facts, long lengthMs, long spareMs) {
        List<ClipFacts.Step> steps = facts.steps();
        int[] sharpness = steps.stream().mapToInt(ClipFacts.Step::sharpness).sorted().toArray();
        double usual = Math.max(1, sharpness[sharpness.length / 2]);
        double[] sums = new double[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            ClipFacts.Step step = steps.get(i);
            sums[i + 1] = sums[i] + SHARPNESS * Math.min(1.5, step.sharpness() / usual) + MOTION * Math.min(1, step.motion() / LIVELY)
                    - SHAKE * Math.min(1, step.shake() / LIVELY)
                    + SOUND * Math.clamp((step.levelDb() - SILENT) / (LOUD - SILENT), 0.0, 1.0);
        }
        int length = (int) Math.max(1, Math.min(steps.size(), lengthMs / facts.stepMs()));
        long from = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + length <= steps.size(); i++) {
            double sum = sums[i + length] - sums[i];
            long start = (long) i * facts.stepMs();
            if (sum > highest + 1e-9 && start <= spareMs) {
                highest = sum;
                from = start;
            }
        }
        return new Stretch(from, Decision.Cut.Part.BEST);
    }
}
