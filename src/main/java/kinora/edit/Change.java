package kinora.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;

/// What is different between two drafts. What is not named here is equal, save for the version.
///
/// @param added segments that were not there before; this and the other lists are in the order of the draft
/// @param removed segments that are no longer there
/// @param altered segments on another track, of another length in frames or with anything else changed, save for their place
/// @param moved segments that lie elsewhere in time and are otherwise the same, to the frame
/// @param tracksAdded tracks that were not there before
/// @param tracksRemoved tracks that are no longer there
/// @param tracksAltered tracks of another kind, with other unknown members, or in another order, themselves or in what they list
/// @param borders where a transition was added, removed or altered
/// @param canvas whether the canvas is another
/// @param title whether the film is called something else
/// @param gain whether the film's master gain is another
/// @param extras whether the film's own unknown members are others
/// @param adjustments what had to give way; told by the edit, and part of the lists above
public record Change(List<SegmentId> added, List<SegmentId> removed, List<SegmentId> altered, List<SegmentId> moved,
        List<TrackId> tracksAdded, List<TrackId> tracksRemoved, List<TrackId> tracksAltered, List<Border> borders, boolean canvas,
        boolean title, boolean gain, boolean extras, List<Adjustment> adjustments) {

    /// Two neighbours between which the transition is another than before.
    public record Border(SegmentId left, SegmentId right, How how) {}

    /// What became of a transition.
    public enum How {
        ADDED, REMOVED, ALTERED
    }

    public Change {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        altered = List.copyOf(altered);
        moved = List.copyOf(moved);
        tracksAdded = List.copyOf(tracksAdded);
        tracksRemoved = List.copyOf(tracksRemoved);
        tracksAltered = List.copyOf(tracksAltered);
        borders = List.copyOf(borders);
        adjustments = List.copyOf(adjustments);
    }

    /// Reads the difference off two drafts; there are no adjustments in it.
    public static Change between(Draft before, Draft after) {
        Map<SegmentId, Home> old = homes(before);
        Map<SegmentId, Home> now = homes(after);
        FrameRate rate = after.canvas().rate();
        boolean sameRate = rate.equals(before.canvas().rate());
        List<SegmentId> altered = new ArrayList<>();
        List<SegmentId> moved = new ArrayList<>();
        now.forEach((id, home) -> {
            Home was = old.get(id);
            if (was != null && !was.equals(home)) {
                boolean shifted = sameRate && was.track.equals(home.track)
                        && rate.frames(was.segment.range()) == rate.frames(home.segment.range())
                        && was.segment.withRange(home.segment.range()).equals(home.segment);
                (shifted ? moved : altered).add(id);
            }
        });
        List<SegmentId> added = missing(now.keySet(), old.keySet());
        List<SegmentId> removed = missing(old.keySet(), now.keySet());
        Set<SegmentId> untouched = new HashSet<>(now.keySet());
        List.of(added, altered, moved).forEach(untouched::removeAll);
        return new Change(added, removed, altered, moved, missing(trackIds(after), trackIds(before)),
                missing(trackIds(before), trackIds(after)), alteredTracks(before, after, untouched), borders(before, after),
                !before.canvas().equals(after.canvas()), !before.title().equals(after.title()),
                before.gainPermille() != after.gainPermille(), !before.extras().equals(after.extras()), List.of());
    }

    /// Whether the two drafts are equal, save for the version.
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && altered.isEmpty() && moved.isEmpty() && tracksAdded.isEmpty()
                && tracksRemoved.isEmpty() && tracksAltered.isEmpty() && borders.isEmpty() && !canvas && !title && !gain && !extras;
    }

    Change with(List<Adjustment> told) {
        return new Change(added, removed, altered, moved, tracksAdded, tracksRemoved, tracksAltered, borders, canvas, title, gain, extras,
                told);
    }

    private record Home(TrackId track, Segment segment) {}

    private static Map<SegmentId, Home> homes(Draft draft) {
        Map<SegmentId, Home> homes = new LinkedHashMap<>();
        draft.tracks().forEach(track -> track.segments().forEach(segment -> homes.put(segment.id(), new Home(track.id(), segment))));
        return homes;
    }

    private static <T> List<T> missing(Collection<T> all, Collection<T> known) {
        return all.stream().filter(Predicate.not(known::contains)).toList();
    }

    private static Set<TrackId> trackIds(Draft draft) {
        return byId(draft).keySet();
    }

    private static Map<TrackId, Track> byId(Draft draft) {
        Map<TrackId, Track> tracks = new LinkedHashMap<>();
        draft.tracks().forEach(track -> tracks.put(track.id(), track));
        return tracks;
    }

    private static List<TrackId> alteredTracks(Draft before, Draft after, Set<SegmentId> untouched) {
        Map<TrackId, Track> old = byId(before);
        Map<TrackId, Track> now = byId(after);
        List<TrackId> orderBefore = old.keySet().stream().filter(now::containsKey).toList();
        List<TrackId> orderNow = now.keySet().stream().filter(old::containsKey).toList();
        List<TrackId> altered = new ArrayList<>();
        for (int i = 0; i < orderNow.size(); i++) {
            TrackId id = orderNow.get(i);
            Track was = old.get(id);
            Track is = now.get(id);
            if (was != null && is != null && (!orderBefore.get(i).equals(id) || differs(was, is, untouched))) {
                altered.add(id);
            }
        }
        return altered;
    }

    private static boolean differs(Track was, Track is, Set<SegmentId> untouched) {
        return was.getClass() != is.getClass() || !was.extras().equals(is.extras()) || !order(was, untouched).equals(order(is, untouched))
                || !joinOrder(was, is).equals(joinOrder(is, was));
    }

    private static List<SegmentId> order(Track track, Set<SegmentId> untouched) {
        return track.segments().stream().<SegmentId>map(Segment::id).filter(untouched::contains).toList();
    }

    private static List<Pair> joinOrder(Track track, Track other) {
        Set<Pair> common = new HashSet<>(joins(other).keySet());
        return joins(track).keySet().stream().filter(common::contains).toList();
    }

    private record Pair(SegmentId left, SegmentId right) {}

    private static Map<Pair, Transition> joins(Track track) {
        Map<Pair, Transition> joins = new LinkedHashMap<>();
        if (track instanceof Track.Video video) {
            video.transitions().forEach(join -> joins.put(new Pair(join.left(), join.right()), join));
        }
        return joins;
    }

    private static List<Border> borders(Draft before, Draft after) {
        Map<Pair, Transition> old = new LinkedHashMap<>();
        Map<Pair, Transition> now = new LinkedHashMap<>();
        before.tracks().forEach(track -> old.putAll(joins(track)));
        after.tracks().forEach(track -> now.putAll(joins(track)));
        List<Border> borders = new ArrayList<>();
        old.keySet().stream().filter(pair -> !now.containsKey(pair))
                .forEach(pair -> borders.add(new Border(pair.left, pair.right, How.REMOVED)));
        now.forEach((pair, join) -> {
            Transition was = old.get(pair);
            if (!join.equals(was)) {
                borders.add(new Border(pair.left, pair.right, was == null ? How.ADDED : How.ALTERED));
            }
        });
        return borders;
    }
}
