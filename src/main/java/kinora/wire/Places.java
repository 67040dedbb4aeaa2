package kinora.wire;

import java.util.HashMap;
import java.util.Map;
import kinora.timeline.SegmentId;
import kinora.timeline.Transition;

/// Where the segments and transitions of a draft stand in its JSON.
final class Places {
    private record Border(SegmentId left, SegmentId right) {}

    private record Standing(Transition transition, Place place) {}

    private final Map<SegmentId, Place> segments = new HashMap<>();
    private final Map<Border, Standing> transitions = new HashMap<>();

    /// Notes a segment under the id that it has now, which it may have been given.
    void put(SegmentId id, Place place) {
        segments.put(id, new Place(place.pointer(), JsonText.clipped(id.value()), place.segmentName()));
    }

    /// Notes a transition; of two at one border the later one is remembered.
    void put(Transition transition, Place place) {
        transitions.put(new Border(transition.left(), transition.right()), new Standing(transition, place));
    }

    /// Where a noted segment stands.
    Place of(SegmentId id) {
        Place place = segments.get(id);
        if (place == null) throw new IllegalStateException("no place of " + id);
        return place;
    }

    /// The refusal of the noted transition between these two.
    DraftProblem refused(SegmentId left, SegmentId right, DraftProblem.TransitionFault fault) {
        Standing standing = transitions.get(new Border(left, right));
        if (standing == null) throw new IllegalStateException("no transition from " + left + " to " + right);
        Transition transition = standing.transition();
        return new DraftProblem.TransitionRefused(standing.place(), JsonText.clipped(transition.name()), JsonText.clipped(left.value()),
                JsonText.clipped(right.value()), transition.durationMs(), fault);
    }
}
