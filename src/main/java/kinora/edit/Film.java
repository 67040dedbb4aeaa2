package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.SegmentId;
import kinora.timeline.TrackId;

/// A draft counted in frames, on its way from one version to the next.
///
/// @param notes what had to be adapted so far
record Film(Canvas canvas, String title, int gainPermille, List<Lane> lanes, List<Adjustment> notes) {
    /// Where a segment stands.
    record Place(int lane, int index, Span span) {}

    Film {
        lanes = List.copyOf(lanes);
        notes = List.copyOf(notes);
    }

    static Film of(Draft draft) {
        List<Lane> lanes = draft.tracks().stream().map(track -> Lane.of(track, draft.canvas().rate())).toList();
        return new Film(draft.canvas(), draft.title(), draft.gainPermille(), lanes, List.of());
    }

    /// The version after `before`.
    Draft after(Draft before) {
        return new Draft(canvas, title, lanes.stream().map(lane -> lane.toTrack(rate())).toList(), before.version() + 1, before.extras(),
                gainPermille);
    }

    FrameRate rate() {
        return canvas.rate();
    }

    /// The index of the main track; -1 when there is none.
    int main() {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).kind() == Lane.Kind.VIDEO) {
                return i;
            }
        }
        return -1;
    }

    /// The spans of the main track.
    List<Span> shots() {
        return main() < 0 ? List.of() : lanes.get(main()).spans();
    }

    Optional<Place> find(SegmentId id) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            List<Span> spans = lanes.get(lane).spans();
            for (int index = 0; index < spans.size(); index++) {
                if (spans.get(index).id().equals(id)) {
                    return Optional.of(new Place(lane, index, spans.get(index)));
                }
            }
        }
        return Optional.empty();
    }

    /// The index of the track of this id; -1 when there is none.
    int lane(TrackId id) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    Film with(int index, Lane lane) {
        List<Lane> changed = new ArrayList<>(lanes);
        changed.set(index, lane);
        return withLanes(changed);
    }

    Film withLanes(List<Lane> changed) {
        return new Film(canvas, title, gainPermille, changed, notes);
    }

    Film withShots(List<Span> shots) {
        return with(main(), lanes.get(main()).withSpans(shots));
    }

    /// The same with one segment changed.
    Film with(Place place, Span span) {
        return with(place.lane(), lanes.get(place.lane()).map(other -> other.id().equals(place.span().id()) ? span : other));
    }

    /// The same with every track but the main one changed.
    Film mapOthers(UnaryOperator<Lane> change) {
        int main = main();
        List<Lane> changed = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            changed.add(i == main ? lanes.get(i) : change.apply(lanes.get(i)));
        }
        return withLanes(changed);
    }

    Film noting(List<? extends Adjustment> more) {
        List<Adjustment> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Film(canvas, title, gainPermille, lanes, all);
    }

    /// The first frame after the last picture or title; 0 when there is none.
    long pictureEnd() {
        return lanes.stream().filter(lane -> lane.kind() != Lane.Kind.AUDIO).mapToLong(Lane::end).max().orElse(0);
    }
}
