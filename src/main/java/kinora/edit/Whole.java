package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.Keyframes;
import kinora.timeline.Problem;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Edits of the film as a whole.
final class Whole {
    private Whole() {}

    static Step setTitle(Film film, String title) {
        return Checks.badName(title, true)
                .orElseGet(() -> new Step.Made(new Film(film.canvas(), title, film.gainPermille(), film.lanes(), film.notes())));
    }

    static Step setGain(Film film, int gainPermille) {
        return Checks.outside(Reason.Quantity.GAIN_PERMILLE, gainPermille, 0, Limits.MAX_GAIN_PERMILLE)
                .orElseGet(() -> new Step.Made(new Film(film.canvas(), film.title(), gainPermille, film.lanes(), film.notes())));
    }

    static Step rebuild(Film film, Edit.Rebuild wanted) {
        List<Problem> problems = Draft.problems(wanted.canvas().rate(), wanted.tracks());
        if (!problems.isEmpty()) {
            return Step.refused(new Reason.Unsound(problems));
        }
        List<Lane> lanes = wanted.tracks().stream().map(track -> Lane.of(track, wanted.canvas().rate())).toList();
        return setTitle(new Film(wanted.canvas(), "", film.gainPermille(), lanes, List.of()), wanted.title());
    }

    static Step setCanvas(Film film, Canvas canvas) {
        List<Lane> lanes = canvas.rate().equals(film.rate())
                ? film.lanes()
                : film.lanes().stream().map(lane -> regridded(lane, film.rate(), canvas.rate())).toList();
        return new Step.Made(new Film(canvas, film.title(), film.gainPermille(), lanes, film.notes()));
    }

    private static Lane regridded(Lane lane, FrameRate from, FrameRate to) {
        List<Span> spans = new ArrayList<>();
        long endBefore = 0;
        for (Span span : lane.spans()) {
            long first = to.frame(from.ms(span.first()));
            if (lane.kind() == Lane.Kind.VIDEO && !spans.isEmpty()) {
                long free = spans.getLast().end();
                first = endBefore == span.first() ? free : Math.max(first, free);
            }
            long end = Math.max(first + 1, to.frame(from.ms(span.end())));
            spans.add(new Span(first, end - first, span.segment()));
            endBefore = span.end();
        }
        List<Transition> joins = lane.joins().stream().map(join -> Joins.lasting(join, to.ms(Math.max(2, to.frame(join.durationMs())))))
                .toList();
        return lane.withSpans(spans).withJoins(joins);
    }

    static Step removeAll(Film film, Edit.Kind kind) {
        return switch (kind) {
            case TITLES -> new Step.Made(film.mapOthers(lane -> lane.kind() == Lane.Kind.TEXT ? lane.withSpans(List.of()) : lane));
            case OVERLAYS -> new Step.Made(film.mapOthers(lane -> lane.kind() == Lane.Kind.VIDEO ? lane.withSpans(List.of()) : lane));
            case MUSIC -> silenced(film, SoundRole.MUSIC);
            case VOICES -> silenced(film, SoundRole.VOICE);
            case SOUND_EFFECTS -> silenced(film, SoundRole.EFFECT);
            case TRANSITIONS -> lanes(film, lane -> lane.withJoins(List.of()));
            case EFFECTS -> lanes(film, lane -> lane.map(span -> span.with(Contents.withEffects(span.segment(), List.of()))));
            case CAMERA_MOVES -> lanes(film, lane -> lane.map(span -> span.with(whole(span.segment()))));
            case GAPS -> new Step.Made(closed(film));
        };
    }

    private interface LaneChange {
        Lane of(Lane lane);
    }

    private static Step lanes(Film film, LaneChange change) {
        return new Step.Made(film.withLanes(film.lanes().stream().map(change::of).toList()));
    }

    private static Step silenced(Film film, SoundRole role) {
        Predicate<Span> stays = span -> !(span.segment() instanceof Sound sound && sound.role() == role);
        return lanes(film, lane -> lane.withSpans(lane.spans().stream().filter(stays).toList()));
    }

    private static Segment whole(Segment segment) {
        return segment instanceof Visual visual ? Contents.withCamera(visual, Keyframes.still(Camera.WHOLE)) : segment;
    }

    private static Film closed(Film film) {
        Film closed = film;
        for (int i = 0; i < film.shots().size(); i++) {
            List<Span> shots = new ArrayList<>(closed.shots());
            long from = i == 0 ? 0 : shots.get(i - 1).end();
            long gap = shots.get(i).first() - from;
            for (int later = i; later < shots.size(); later++) {
                shots.set(later, shots.get(later).shifted(-gap));
            }
            closed = Ripple.remove(closed, from, gap, shots);
        }
        return closed;
    }
}
