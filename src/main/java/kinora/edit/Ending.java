package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import org.jspecify.annotations.Nullable;

/// How sounds end when the end of the film has moved, or they have.
///
/// @param before the film before the edit
/// @param film the film after it, at the same frame rate
record Ending(Film before, Film film) {

    /// The film with its sounds ended: music never later than the picture, nothing later that was not so before, and what went on to the end going on
    /// to the new one where it can.
    Film settled() {
        long end = film.pictureEnd();
        if (end == 0) {
            return film;
        }
        Map<SegmentId, Span> was = sounds(before).stream().collect(Collectors.toMap(Span::id, span -> span));
        List<Adjustment> notes = new ArrayList<>();
        List<Lane> lanes = new ArrayList<>();
        for (Lane lane : film.lanes()) {
            List<Span> spans = new ArrayList<>();
            for (Span span : lane.spans()) {
                Span settled = span.segment() instanceof Sound sound ? settled(span, sound, was.get(span.id()), end) : span;
                if (settled.frames() < 1) {
                    notes.add(new Adjustment.SegmentDropped(span.id()));
                    continue;
                }
                spans.add(settled);
                note(span, settled, notes);
            }
            lanes.add(lane.kind() == Lane.Kind.AUDIO ? lane.withSpans(spans) : lane);
        }
        return silence(film.withLanes(lanes).noting(notes));
    }

    private Span settled(Span span, Sound sound, @Nullable Span was, long end) {
        long endBefore = before.pictureEnd();
        boolean touched = was == null || was.first() != span.first() || was.frames() != span.frames() || end != endBefore;
        boolean outlasts = sound.role() == SoundRole.MUSIC || (was != null && was.end() <= endBefore && end < endBefore);
        boolean tooLong = span.end() > end && touched && outlasts;
        if (tooLong) {
            return span.lasting(end - span.first());
        }
        boolean reached = was != null && endBefore > 0 && was.end() >= endBefore;
        if (reached && end > endBefore && span.end() < end && Window.canGoOn(sound, film.rate(), span.frames())) {
            return span.lasting(Math.min(end - span.first(), Window.lasting(sound, film.rate())));
        }
        return span;
    }

    private void note(Span from, Span to, List<Adjustment> notes) {
        if (to.frames() < from.frames()) {
            notes.add(new Adjustment.SegmentShortened(from.id(), from.ms(film.rate()), to.ms(film.rate())));
        } else if (to.frames() > from.frames()) {
            notes.add(new Adjustment.SegmentLengthened(from.id(), from.ms(film.rate()), to.ms(film.rate())));
        }
    }

    private Film silence(Film settled) {
        long end = settled.pictureEnd();
        long endBefore = before.pictureEnd();
        boolean sounded = endBefore > 0 && soundEnd(before) >= endBefore;
        return end > endBefore && sounded ? settled.noting(tail(settled)) : settled;
    }

    /// Where a film is silent up to its end; nothing where it is not.
    static List<Adjustment> tail(Film film) {
        long end = film.pictureEnd();
        long heard = soundEnd(film);
        return heard < end ? List.of(new Adjustment.TailSilent(film.rate().ms(heard), film.rate().ms(end))) : List.of();
    }

    private static List<Span> sounds(Film film) {
        return film.lanes().stream().filter(lane -> lane.kind() == Lane.Kind.AUDIO).flatMap(lane -> lane.spans().stream()).toList();
    }

    private static long soundEnd(Film film) {
        return sounds(film).stream().mapToLong(Span::end).max().orElse(0);
    }
}
