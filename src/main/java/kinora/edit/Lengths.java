package kinora.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Speed;
import kinora.timeline.Title;

/// Edits that make segments longer or shorter.
final class Lengths {
    private Lengths() {}

    static Step trim(Film film, SegmentId id, long offStartMs, long offEndMs) {
        return Checks.at(film, id, place -> {
            Segment segment = place.span().segment();
            if (!Contents.hasTime(segment)) {
                return Step.refused(new Reason.WrongKind(id, Reason.Wanted.CLIP_OR_SOUND));
            }
            return outside(offStartMs).or(() -> outside(offEndMs))
                    .orElseGet(() -> trim(film, place, frames(film.rate(), offStartMs), frames(film.rate(), offEndMs)));
        });
    }

    private static Optional<Step> outside(long ms) {
        return Checks.outside(Reason.Quantity.DURATION_MS, ms, -Limits.MAX_FILM_MS, Limits.MAX_FILM_MS);
    }

    private static long frames(FrameRate rate, long ms) {
        return Long.signum(ms) * rate.frame(Math.abs(ms));
    }

    private static Step trim(Film film, Film.Place place, long offStart, long offEnd) {
        Span span = place.span();
        FrameRate rate = film.rate();
        long frames = span.frames() - offStart - offEnd;
        if (frames < 1 || offStart >= span.frames() || offEnd >= span.frames()) {
            return Step.refused(new Reason.TooShort(span.id(), rate.ms(Math.max(0, frames)), rate.ms(1)));
        }
        Optional<Segment> skipped = Window.skip(span.segment(), rate, offStart, span.frames())
                .map(segment -> Window.paced(segment, offStart, offStart + frames, span.frames()));
        if (skipped.isEmpty()) {
            long spare = Window.backwards(span.segment()) ? 0 : Window.framesIn(span.segment(), rate, Window.of(span.segment()).inMs());
            return Step.refused(new Reason.BeyondSource(span.id(), Edit.Edge.START, rate.ms(-offStart), rate.ms(spare)));
        }
        long lasting = Window.lasting(skipped.get(), rate);
        if (offEnd < 0 && frames > lasting) {
            long spare = Math.max(0, lasting - (span.frames() - offStart));
            return Step.refused(new Reason.BeyondSource(span.id(), Edit.Edge.END, rate.ms(-offEnd), rate.ms(spare)));
        }
        return resized(film, place, offStart, offEnd, skipped.get());
    }

    static Step setDuration(Film film, SegmentId id, long durationMs, Edit.Edge edge) {
        return Checks.at(film, id, place -> {
            Span span = place.span();
            if (!(span.segment() instanceof Title) && !Contents.isStill(span.segment())) {
                return Step.refused(new Reason.WrongKind(id, Reason.Wanted.STILL_OR_TITLE));
            }
            if (durationMs < 0 || durationMs > Limits.MAX_FILM_MS) {
                return Step.refused(new Reason.OutOfRange(Reason.Quantity.DURATION_MS, durationMs, film.rate().ms(1), Limits.MAX_FILM_MS));
            }
            long frames = film.rate().frame(durationMs);
            if (frames < 1) {
                return Step.refused(new Reason.TooShort(id, durationMs, film.rate().ms(1)));
            }
            long off = span.frames() - frames;
            return switch (edge) {
                case START -> resized(film, place, off, 0, span.segment());
                case END -> resized(film, place, 0, off, span.segment());
            };
        });
    }

    /// Moves the two edges of a segment inwards, or outwards where negative: in the main track by taking out or opening time at them.
    private static Step resized(Film film, Film.Place place, long offStart, long offEnd, Segment segment) {
        Span span = place.span();
        if (place.lane() != film.main()) {
            long first = span.first() + offStart;
            return first < 0
                    ? Step.refused(
                            new Reason.OutOfRange(Reason.Quantity.TIME_MS, -film.rate().ms(-first), 0, film.rate().ms(span.end() - 1)))
                    : new Step.Made(film.with(place, new Span(first, span.frames() - offStart - offEnd, segment)));
        }
        List<Span> closed = resized(film.shots(), place.index(), span.lasting(span.frames() - offEnd), -offEnd);
        Film atEnd = offEnd > 0
                ? Ripple.remove(film, span.end() - offEnd, offEnd, closed)
                : Ripple.insert(film, span.end(), -offEnd, closed);
        List<Span> shots = resized(closed, place.index(), new Span(span.first(), span.frames() - offEnd - offStart, segment), -offStart);
        Film atBoth = offStart > 0
                ? Ripple.remove(atEnd, span.first(), offStart, shots)
                : Ripple.insert(atEnd, span.first(), -offStart, shots);
        return new Step.Made(atBoth.withShots(shots));
    }

    private static List<Span> resized(List<Span> shots, int index, Span shot, long shift) {
        List<Span> changed = new ArrayList<>(shots);
        changed.set(index, shot);
        for (int later = index + 1; later < changed.size(); later++) {
            changed.set(later, changed.get(later).shifted(shift));
        }
        return changed;
    }

    static Step retime(Film film, SegmentId id, Speed speed) {
        return Checks.at(film, id, place -> {
            Span span = place.span();
            Segment segment = span.segment();
            if (!Contents.hasTime(segment)) {
                return Step.refused(new Reason.WrongKind(id, Reason.Wanted.CLIP_OR_SOUND));
            }
            if (speed.equals(Window.speed(segment))) {
                return Step.refused(new Reason.NothingToChange());
            }
            if (Window.backwards(segment) && Window.of(segment).lengthMs() == 0) {
                return Step.refused(new Reason.SourceLengthUnknown(id));
            }
            Span retimed = retimed(film.rate(), span, speed);
            if (place.lane() != film.main()) {
                return new Step.Made(film.with(place, retimed));
            }
            long[] lengths = film.shots().stream().mapToLong(Span::frames).toArray();
            lengths[place.index()] = retimed.frames();
            Film changed = film.with(place, span.with(retimed.segment()));
            return new Step.Made(Ripple.stretch(changed, lengths));
        });
    }

    private static Span retimed(FrameRate rate, Span span, Speed speed) {
        Segment segment = span.segment();
        Window window = Window.of(segment).turned(segment, rate, span.frames(), speed);
        Segment turned = Contents.playing(segment, window, speed);
        long now = Math.abs(speed.permille());
        long scaled = Math.max(1, (2 * span.frames() * Math.abs(Window.speed(segment).permille()) + now) / (2 * now));
        boolean held = span.frames() > Window.lasting(segment, rate);
        boolean loops = segment instanceof Sound sound && sound.loop();
        long lasting = Math.max(1, Window.lasting(turned, rate));
        return new Span(span.first(), loops ? span.frames() : held ? scaled : Math.min(scaled, lasting), turned);
    }

    static Step setTotal(Film film, long durationMs, long shortestShotMs) {
        List<Span> shots = film.shots();
        if (shots.isEmpty()) {
            return Step.refused(new Reason.NoShots());
        }
        FrameRate rate = film.rate();
        Optional<Step> outside = Checks.outside(Reason.Quantity.DURATION_MS, durationMs, rate.ms(1), Limits.MAX_FILM_MS)
                .or(() -> Checks.outside(Reason.Quantity.DURATION_MS, shortestShotMs, 0, Limits.MAX_FILM_MS));
        return outside.orElseGet(() -> {
            long floor = Math.max(1, rate.frame(shortestShotMs));
            long[] lengths = shots.stream().mapToLong(Span::frames).toArray();
            long[] most = shots.stream().mapToLong(shot -> longest(rate, shot, floor)).toArray();
            long[] least = new long[lengths.length];
            Arrays.fill(least, floor);
            long fixed = film.pictureEnd() - Arrays.stream(lengths).sum();
            long shortest = floor * lengths.length + fixed;
            long wanted = rate.frame(durationMs);
            if (wanted < shortest) {
                return Step.refused(new Reason.FilmTooShort(durationMs, rate.ms(shortest)));
            }
            return new Shares(lengths, least, most).of(wanted - fixed).<Step>map(parts -> new Step.Made(Ripple.stretch(film, parts)))
                    .orElseGet(() -> Step.refused(new Reason.FilmTooLong(durationMs, rate.ms(Arrays.stream(most).sum() + fixed))));
        });
    }

    /// The most frames that a shot may get: a clip plays to the end of its source, or on as long as it already does.
    private static long longest(FrameRate rate, Span shot, long floor) {
        long source = Contents.isStill(shot.segment()) ? rate.frame(Limits.MAX_FILM_MS) : Window.lasting(shot.segment(), rate);
        return Math.max(floor, Math.max(shot.frames(), Math.min(source, rate.frame(Limits.MAX_FILM_MS))));
    }
}
