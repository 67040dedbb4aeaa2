package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;

/// Edits that make several segments of one clip or sound: repeated, frozen, without its silences, apart from its own sound.
final class ClipEdits {
    static final int MOST_TIMES = 100;
    /// How far inside of the moment of a frame a picture is looked for; a frozen clip shows it from there on.
    private static final long INSIDE_MS = 2;

    private ClipEdits() {}

    static Step repeat(Film film, SegmentId id, int times) {
        return clip(film, id, place -> {
            Optional<Step> outside = Checks.outside(Reason.Quantity.TIMES, times, 2, MOST_TIMES);
            return place.lane() != film.main()
                    ? Step.refused(new Reason.WrongKind(id, Reason.Wanted.SHOT))
                    : outside.orElseGet(() -> repeated(film, place, times));
        });
    }

    private static Step repeated(Film film, Film.Place place, int times) {
        Step done = new Step.Made(film);
        for (int i = 1; i < times; i++) {
            done = done.then(now -> {
                Visual copy = (Visual) Contents.withId(place.span().segment(), Edits.nextSegmentId(now));
                return Shots.insert(now, place.index() + 1, copy.withRange(now.rate().range(0, place.span().frames())));
            });
        }
        return done;
    }

    static Step freeze(Film film, SegmentId id, long atMs, long durationMs) {
        return clip(film, id, place -> {
            FrameRate rate = film.rate();
            Span span = place.span();
            if (place.lane() != film.main()) {
                return Step.refused(new Reason.WrongKind(id, Reason.Wanted.SHOT));
            }
            Optional<Step> outside = Checks.outside(Reason.Quantity.TIME_MS, atMs, rate.ms(span.first()), rate.ms(span.end()))
                    .or(() -> Checks.outside(Reason.Quantity.DURATION_MS, durationMs, rate.ms(1), Limits.MAX_FILM_MS));
            return outside.orElseGet(() -> frozen(film, place, rate.frame(atMs) - span.first(), rate.frame(durationMs)));
        });
    }

    private static Step frozen(Film film, Film.Place place, long frame, long frames) {
        FrameRate rate = film.rate();
        Span span = place.span();
        boolean inside = frame > 0 && frame < span.frames();
        Film parted = inside ? Splitting.split(film, place, frame) : film;
        Visual clip = (Visual) span.segment();
        long shown = Math.min(frame, span.frames() - 1);
        Visual still = (Visual) Contents.playing(Contents.withGain(clip, 0), picture(clip, rate, shown, span.frames()), Speed.NORMAL);
        Visual named = (Visual) Contents.withId(still, Edits.nextSegmentId(parted));
        Segment looking = new Slices(shown, 1, Math.max(2, span.frames())).cut(named);
        return Shots.insert(parted, place.index() + (frame > 0 ? 1 : 0), (Visual) looking.withRange(rate.range(0, frames)));
    }

    /// The millisecond of the source that a frame of a clip shows.
    private static Window picture(Visual clip, FrameRate rate, long frame, long frames) {
        double passed = Math.abs(clip.speed().passed((double) frame / frames)) * rate.ms(frames) / 1000;
        long offset = Math.min((long) passed + INSIDE_MS, Math.max(0, clip.sourceLengthMs() - INSIDE_MS));
        long at = clip.speed().isBackwards() ? clip.sourceInMs() + clip.sourceLengthMs() - offset : clip.sourceInMs() + offset;
        return new Window(Math.max(0, at), 1);
    }

    static Step extract(Film film, SegmentId id) {
        return clip(film, id, place -> {
            Visual clip = (Visual) place.span().segment();
            if (clip.gainPermille() == 0) {
                return Step.refused(new Reason.NothingToChange());
            }
            return sounding(film, place, clip.source(), new Window(clip.sourceInMs(), clip.sourceLengthMs()), clip.speed(), clip.name(),
                    SoundRole.VOICE, clip.gainPermille());
        });
    }

    static Step replaceSound(Film film, SegmentId id, MediaRef source, Window window, String name, SoundRole role) {
        return clip(film, id,
                place -> Checks.outside(Reason.Quantity.SOURCE_MS, window.inMs(), 0, Limits.MAX_SOURCE_MS)
                        .or(() -> Checks.outside(Reason.Quantity.SOURCE_MS, window.lengthMs(), 0, Limits.MAX_SOURCE_MS))
                        .or(() -> Checks.badName(name, true))
                        .orElseGet(() -> sounding(film, place, source, window, Speed.NORMAL, name, role, 1000)));
    }

    private static Step sounding(Film film, Film.Place place, MediaRef source, Window window, Speed speed, String name, SoundRole role,
            int gain) {
        Span span = place.span();
        Visual clip = (Visual) span.segment();
        TimeRange range = film.rate().range(span.first(), span.frames());
        Sound sound = new Sound(Edits.nextSegmentId(film), range, name, source, window.inMs(), window.lengthMs(), speed, gain, 0, 0, false,
                role, List.of(), clip.strip(), Extras.none());
        return Placing.add(film.with(place, span.with(Contents.withGain(clip, 0))), sound, Optional.empty());
    }

    /// Goes on with a visual that takes time.
    private static Step clip(Film film, SegmentId id, Function<Film.Place, Step> next) {
        return Checks.at(film, id,
                place -> place.span().segment() instanceof Visual && Contents.hasTime(place.span().segment())
                        ? next.apply(place)
                        : Step.refused(new Reason.WrongKind(id, Reason.Wanted.CLIP)));
    }

    static Step keep(Film film, SegmentId id, List<TimeRange> kept) {
        return Checks.at(film, id, place -> {
            Segment segment = place.span().segment();
            if (!Contents.hasTime(segment) || (segment instanceof Sound sound && sound.loop())) {
                return Step.refused(new Reason.WrongKind(id, Reason.Wanted.CLIP_OR_SOUND));
            }
            if (Window.backwards(segment) && Window.of(segment).lengthMs() == 0) {
                return Step.refused(new Reason.SourceLengthUnknown(id));
            }
            return kept.size() > Limits.MAX_SEGMENTS
                    ? Step.refused(new Reason.LimitReached(Reason.Quantity.SEGMENTS, kept.size(), Limits.MAX_SEGMENTS))
                    : without(film, place, stays(film.rate(), place.span(), kept));
        });
    }

    /// Which frames show or play something of the spans.
    private static boolean[] stays(FrameRate rate, Span span, List<TimeRange> kept) {
        boolean[] stays = new boolean[Math.toIntExact(span.frames())];
        Segment segment = span.segment();
        NavigableMap<Long, Long> ends = ends(kept);
        for (int frame = 0; frame < stays.length; frame++) {
            double one = sourceMs(segment, rate, frame, span.frames());
            double other = sourceMs(segment, rate, frame + 1L, span.frames());
            Map.Entry<Long, Long> before = ends.lowerEntry((long) StrictMath.ceil(Math.max(one, other)));
            stays[frame] = before != null && Math.min(one, other) < before.getValue();
        }
        return stays;
    }

    /// To the start of each span the latest end of those that start no later.
    private static NavigableMap<Long, Long> ends(List<TimeRange> kept) {
        NavigableMap<Long, Long> ends = new TreeMap<>();
        kept.forEach(range -> ends.merge(range.startMs(), range.endMs(), Math::max));
        long latest = 0;
        for (Map.Entry<Long, Long> entry : ends.entrySet()) {
            latest = Math.max(latest, entry.getValue());
            entry.setValue(latest);
        }
        return ends;
    }

    private static double sourceMs(Segment segment, FrameRate rate, long frame, long frames) {
        Window window = Window.of(segment);
        double passed = Window.speed(segment).passed((double) frame / frames) * rate.ms(frames) / 1000;
        return (Window.backwards(segment) ? window.inMs() + window.lengthMs() : window.inMs()) + passed;
    }

    /// Takes runs of frames out of a segment, the last first; what follows of it moves up.
    private static Step without(Film film, Film.Place place, boolean[] stays) {
        int first = 0;
        while (first < stays.length && !stays[first]) {
            first++;
        }
        if (first == stays.length) {
            return Step.refused(new Reason.TooShort(place.span().id(), 0, film.rate().ms(1)));
        }
        Step done = new Step.Made(film);
        int end = stays.length;
        while (end > 0) {
            int to = end;
            while (to > 0 && stays[to - 1]) {
                to--;
            }
            int from = to;
            while (from > 0 && !stays[from - 1]) {
                from--;
            }
            if (from < to) {
                int gone = from;
                int back = to;
                done = done.then(now -> cutOut(now, place.span(), gone, back, stays.length));
            }
            end = from;
        }
        return done;
    }

    private static Step cutOut(Film film, Span whole, long from, long to, long length) {
        Film now = film;
        if (to < length) {
            now = Splitting.split(now, place(now, whole.id()), to);
        }
        SegmentId gone = whole.id();
        if (from > 0) {
            gone = Edits.nextSegmentId(now);
            now = Splitting.split(now, place(now, whole.id()), from);
        }
        int lane = place(now, gone).lane();
        if (lane == now.main()) {
            return Shots.remove(now, gone);
        }
        List<Span> spans = new ArrayList<>();
        for (Span span : now.lanes().get(lane).without(gone).spans()) {
            boolean later = span.first() >= whole.first() + to && span.end() <= whole.end()
                    && Contents.isPartOf(span.segment(), whole.segment());
            spans.add(later ? span.shifted(from - to) : span);
        }
        return new Step.Made(now.with(lane, now.lanes().get(lane).withSpans(spans)));
    }

    private static Film.Place place(Film film, SegmentId id) {
        return film.find(id).orElseThrow();
    }
}
