package kinora.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import kinora.codec.Glance;
import kinora.codec.MediaException;
import kinora.codec.SoundSource;
import kinora.codec.Source;
import kinora.compose.Silences;
import kinora.media.AudioBlock;
import kinora.media.ClipFacts;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.PictureFacts;
import kinora.media.Planes;
import kinora.render.Request;
import kinora.sight.CascadeFaces;
import kinora.timeline.TimeRange;
import kinora.vision.ClipMeasures;
import kinora.vision.FaceDetector;
import kinora.vision.Gray;
import kinora.vision.PictureMeasures;
import kinora.vision.SpeechMeasure;

/// Does what requests about looking ask: measures pictures, and clips step by step.
final class LookWork {
    /// What is not louder at its loudest is silent, in decibels of full scale.
    private static final int SILENT_DB = -70;
    private static final int LEAST_DB = -100;

    private final FaceDetector faces = new CascadeFaces();

    /// Looks at a photo, or at the first picture of a clip.
    PictureFacts look(Request.Look request) throws MediaException {
        try (Source source = Source.open(request.file()); Glance glance = Glance.open(source, request.contentHash())) {
            return PictureMeasures.of(shown(glance, 0), faces);
        }
    }

    /// Looks at a clip from its beginning to its end, or to where it is damaged.
    ClipFacts watch(Request.Watch request, Context context) throws MediaException {
        try (Source source = Source.open(request.file()); Glance glance = Glance.open(source, request.contentHash())) {
            if (!(glance.info() instanceof MediaInfo.Clip clip)) {
                throw new MediaException(new MediaRefusal.NothingInside(glance.info().format()));
            }
            ClipMeasures measures = new ClipMeasures(clip.durationMs());
            Hearing hearing = new Hearing(measures);
            if (clip.audio().isPresent()) {
                hearing.listen(source, clip, context);
            }
            boolean whole = true;
            for (int step = 0; step < measures.count() && whole; step++) {
                context.progress(step, measures.count());
                for (long moment : measures.moments(step, clip.durationMs())) {
                    context.checkCancelled();
                    Optional<Planes> picture = glance.at(moment, ClipMeasures.LONGEST);
                    whole = picture.isPresent();
                    if (!whole) {
                        break;
                    }
                    measures.add(Gray.of(picture.get()), moment);
                }
                measures.endStep(hearing.levelDb(step));
            }
            PictureFacts poster = PictureMeasures.of(shown(glance, measures.posterMs()), faces);
            boolean speech = hearing.isSpeech();
            return new ClipFacts(measures.stepMs(), measures.steps(), poster, hearing.spoken(clip.durationMs()),
                    speech ? hearing.rests(clip.durationMs()) : List.of(), speech);
        }
    }

    private static Planes shown(Glance glance, long ms) throws MediaException {
        Optional<Planes> picture = glance.at(ms, PictureMeasures.LONGEST);
        if (picture.isEmpty()) {
            throw new MediaException(new MediaRefusal.Damaged(glance.info().format()));
        }
        return picture.get();
    }

    /// What is heard in a clip, step by step.
    private static final class Hearing {
        private final double[] power;
        private final long[] counts;
        private final long stepMoments;
        private final Silences silences = new Silences();
        private final SpeechMeasure speech = new SpeechMeasure();

        Hearing(ClipMeasures measures) {
            power = new double[measures.count()];
            counts = new long[measures.count()];
            stepMoments = (long) measures.stepMs() * AudioBlock.RATE / 1000;
        }

        /// Hears all of it. A sound that cannot be decoded is none: the clip's pictures can still be shown.
        void listen(Source source, MediaInfo.Clip clip, Context context) throws MediaException {
            try (SoundSource sound = SoundSource.open(source, clip.contentHash())) {
                long at = 0;
                for (Optional<AudioBlock> block = sound.next(); block.isPresent(); block = sound.next()) {
                    context.checkCancelled();
                    float[] samples = block.get().samples();
                    silences.add(samples, block.get().length());
                    speech.add(samples, block.get().length());
                    for (int i = 0; i < block.get().length(); i++, at++) {
                        int step = (int) Math.min(power.length - 1, at / stepMoments);
                        power[step] += ((double) samples[2 * i] * samples[2 * i] + (double) samples[2 * i + 1] * samples[2 * i + 1]) / 2;
                        counts[step]++;
                    }
                }
            } catch (MediaException refused) {
                if (!(refused.refusal() instanceof MediaRefusal.Damaged)) {
                    throw refused;
                }
                Arrays.fill(power, 0);
            }
        }

        int levelDb(int step) {
            double mean = counts[step] == 0 ? 0 : power[step] / counts[step];
            return mean <= 0 ? LEAST_DB : Math.clamp(StrictMath.round(10 * StrictMath.log10(mean)), LEAST_DB, 0);
        }

        private boolean isSilent() {
            for (int step = 0; step < power.length; step++) {
                if (levelDb(step) > SILENT_DB) {
                    return false;
                }
            }
            return true;
        }

        List<ClipFacts.Span> spoken(long durationMs) {
            return isSilent() ? List.of() : spans(silences.kept(Silences.LEAST_MS), durationMs);
        }

        List<ClipFacts.Span> rests(long durationMs) {
            return spans(silences.rests(), durationMs);
        }

        private static List<ClipFacts.Span> spans(List<TimeRange> ranges, long durationMs) {
            List<ClipFacts.Span> spans = new ArrayList<>();
            for (TimeRange range : ranges) {
                long to = Math.min(durationMs, range.endMs());
                if (range.startMs() < to) {
                    spans.add(new ClipFacts.Span(range.startMs(), to));
                }
            }
            return spans;
        }

        boolean isSpeech() {
            return !isSilent() && speech.isSpeech();
        }
    }
}
