package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.TrackId;

/// What happens on the other tracks when time opens or closes on the main one. Each function changes both; rules stand in [Edits].
final class Ripple {
    /// What becomes of one span: its place now, or nothing.
    private record Fate(List<Span> spans, List<Adjustment> notes) {
        static Fate stays(Span span) {
            return new Fate(List.of(span), List.of());
        }
    }

    private Ripple() {}

    /// Takes `frames` of time out from frame `from` on. The main track's own spans become `shots`.
    static Film remove(Film film, long from, long frames, List<Span> shots) {
        return frames == 0 ? film : others(film, (lane, span) -> removed(film, span, from, from + frames)).withShots(shots);
    }

    private static Fate removed(Film film, Span span, long from, long to) {
        if (span.end() <= from) {
            return Fate.stays(span);
        }
        if (span.first() >= to) {
            return Fate.stays(span.shifted(from - to));
        }
        if (span.first() >= from && span.end() <= to) {
            return new Fate(List.of(), List.of(new Adjustment.SegmentDropped(span.id())));
        }
        long lost = Math.min(span.end(), to) - Math.max(span.first(), from);
        Span left = new Span(Math.min(span.first(), from), span.frames() - lost, span.segment());
        boolean headless = span.first() >= from && !isMusic(span);
        long headLost = headless ? lost : 0;
        Segment kept = headless ? Window.skip(span.segment(), film.rate(), lost, span.frames()).orElse(span.segment()) : span.segment();
        Span synced = left.with(Window.paced(kept, headLost, headLost + left.frames(), span.frames()));
        return new Fate(List.of(synced), List.of(shortened(film, span, synced)));
    }

    private static Adjustment shortened(Film film, Span before, Span after) {
        return new Adjustment.SegmentShortened(before.id(), before.ms(film.rate()), after.ms(film.rate()));
    }

    /// Opens `frames` of time at frame `at`. The main track's own spans become `shots`.
    static Film insert(Film film, long at, long frames, List<Span> shots) {
        if (frames == 0) {
            return film;
        }
        long end = film.pictureEnd();
        boolean several = film.shots().size() > 1;
        return others(film, (lane, span) -> {
            boolean bed = span.first() == 0 && at == 0 && isMusic(span);
            boolean cover = span.first() == 0 && span.end() == end && several && lane.kind() != Lane.Kind.AUDIO
                    && !Contents.hasTime(span.segment());
            if (cover) {
                Span longer = span.lasting(span.frames() + frames);
                return new Fate(List.of(longer),
                        List.of(new Adjustment.SegmentLengthened(span.id(), span.ms(film.rate()), longer.ms(film.rate()))));
            }
            return Fate.stays(span.first() >= at && !bed ? span.shifted(frames) : span);
        }).withShots(shots);
    }

    private static boolean isMusic(Span span) {
        return span.segment() instanceof Sound sound && sound.role() == SoundRole.MUSIC;
    }

    private static Film others(Film film, BiFunction<Lane, Span, Fate> change) {
        List<Adjustment> notes = new ArrayList<>();
        Film changed = film.mapOthers(lane -> {
            List<Fate> fates = lane.spans().stream().map(span -> change.apply(lane, span)).toList();
            fates.forEach(fate -> notes.addAll(fate.notes()));
            return lane.withSpans(fates.stream().flatMap(fate -> fate.spans().stream()).toList());
        });
        return changed.noting(notes);
    }

    /// Puts the shots at other places; what lies wholly over one travels with it, save for music. `shots` has the same segments with the same lengths.
    static Film travel(Film film, List<Span> shots) {
        List<Span> before = film.shots();
        List<Adjustment> notes = new ArrayList<>();
        Film changed = film.mapOthers(lane -> {
            Lane travelled = lane.map(span -> isMusic(span) ? span : span.shifted(journey(span, before, shots)));
            return lane.kind() == Lane.Kind.VIDEO ? parted(lane, travelled, notes) : travelled;
        });
        return Joins.carry(changed, shots).noting(notes);
    }

    private static long journey(Span span, List<Span> before, List<Span> after) {
        for (Span shot : before) {
            if (span.within(shot)) {
                return after.stream().filter(now -> now.id().equals(shot.id())).mapToLong(now -> now.first() - shot.first()).findFirst()
                        .orElse(0);
            }
        }
        return 0;
    }

    /// The lane as it travelled or, when overlays would meet, as it was.
    private static Lane parted(Lane lane, Lane travelled, List<Adjustment> notes) {
        boolean meet = Stream.iterate(1, i -> i < travelled.spans().size(), i -> i + 1)
                .anyMatch(i -> travelled.spans().get(i - 1).end() > travelled.spans().get(i).first());
        if (meet) {
            lane.spans().stream().filter(span -> !travelled.spans().contains(span))
                    .forEach(span -> notes.add(new Adjustment.OverlayStayed(span.id())));
        }
        return meet ? lane : travelled;
    }

    /// Gives every shot a new length; the other tracks keep their place in proportion.
    static Film stretch(Film film, long[] lengths) {
        Stretch map = Stretch.of(film.shots(), lengths);
        TrackId main = film.lanes().get(film.main()).id();
        List<Adjustment> notes = new ArrayList<>();
        Film changed = film.mapOthers(lane -> {
            List<Span> spans = new ArrayList<>();
            for (Span span : lane.spans()) {
                Span mapped = lane.kind() == Lane.Kind.AUDIO ? span.shifted(map.at(span.first()) - span.first()) : map.of(span);
                boolean crowded = lane.kind() == Lane.Kind.VIDEO && !spans.isEmpty() && spans.getLast().end() > mapped.first();
                Span placed = crowded ? new Span(spans.getLast().end(), mapped.end() - spans.getLast().end(), mapped.segment()) : mapped;
                if (placed.frames() < 1) {
                    notes.add(new Adjustment.SegmentDropped(span.id()));
                } else {
                    spans.add(placed);
                    if (placed.frames() < span.frames()) {
                        notes.add(shortened(film, span, placed));
                    }
                }
            }
            return lane.withSpans(spans);
        });
        return changed.with(changed.lane(main), changed.lanes().get(changed.lane(main)).withSpans(map.shots())).noting(notes);
    }
}
