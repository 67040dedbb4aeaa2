package kinora.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;

/// Tracks: segments in order and on the frame grid, transitions between them.
final class TrackReader {
    private final FrameRate rate;
    private final long lastFrame;
    private final Ids trackIds;
    private final Ids segmentIds;
    private final Findings findings;
    private final Places places;

    /// @param places receives where each segment and transition stands
    TrackReader(FrameRate rate, Ids trackIds, Ids segmentIds, Findings findings, Places places) {
        this.rate = rate;
        long last = rate.frame(Limits.MAX_FILM_MS);
        this.lastFrame = rate.ms(last) > Limits.MAX_FILM_MS ? last - 1 : last;
        this.trackIds = trackIds;
        this.segmentIds = segmentIds;
        this.findings = findings;
        this.places = places;
    }

    Track.Video video(Members track) {
        TrackId id = new TrackId(trackIds.next(track, Fields.ID_OF_TRACK));
        return new Track.Video(id, segments(track, Fields.VISUALS, Fields.VISUAL, true, SegmentReader::visual), transitions(track),
                unknown(track));
    }

    Track.Audio audio(Members track) {
        TrackId id = new TrackId(trackIds.next(track, Fields.ID_OF_TRACK));
        return new Track.Audio(id, segments(track, Fields.SOUNDS, Fields.SOUND, false, SegmentReader::sound), unknown(track));
    }

    Track.Text text(Members track) {
        TrackId id = new TrackId(trackIds.next(track, Fields.ID_OF_TRACK));
        return new Track.Text(id, segments(track, Fields.TITLES, Fields.TITLE, false, SegmentReader::title), unknown(track));
    }

    private static Extras unknown(Members members) {
        Map<String, String> unknown = new LinkedHashMap<>();
        members.addUnknown(unknown, "");
        return ParameterReader.extras(unknown);
    }

    /// A segment as it was given: its times in milliseconds, on no grid.
    private record Given(Members members, SegmentId id, long startMs, long durationMs) {
        long endMs() {
            return startMs + durationMs;
        }
    }

    private <S extends Segment> List<S> segments(Members track, Field field, Shape shape, boolean alone, SegmentReader.Kindred<S> kind) {
        List<Json> items = track.items(field, DraftProblem.Counted.SEGMENTS);
        List<Given> given = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Members members = Members.segment(items.get(i), shape, track.path().child(field).child(i), findings);
            SegmentId id = new SegmentId(segmentIds.next(members, Fields.ID_OF_SEGMENT));
            places.put(id, members.place());
            given.add(new Given(members, id, members.millis(Fields.START), members.millis(Fields.DURATION)));
        }
        List<Given> sorted = given.stream().sorted(Comparator.comparingLong(Given::startMs)).toList();
        if (!sorted.equals(given)) {
            findings.adjusted(new Adjustment.Sorted(track.place(field)));
        }
        List<S> segments = new ArrayList<>(sorted.size());
        long free = 0;
        for (int i = 0; i < sorted.size() && !findings.refused(); i++) {
            Given segment = sorted.get(i);
            if (alone && i > 0) {
                refuseOverlap(sorted.get(i - 1), segment);
            }
            TimeRange range = onGrid(segment, free);
            free = alone ? rate.frame(range.endMs()) : 0;
            segments.add(kind.read(segment.members(), segment.id(), range, segment.durationMs()));
        }
        return findings.refused() ? List.of() : segments;
    }

    /// Less than a frame of shared time is rounding of somebody else's; more is meant and cannot be.
    private void refuseOverlap(Given before, Given segment) {
        long shared = before.endMs() - segment.startMs();
        if (shared * rate.num() >= 1000L * rate.den()) {
            findings.refuse(new DraftProblem.Overlap(placeOf(before), placeOf(segment), shared));
        }
    }

    private Place placeOf(Given segment) {
        return places.of(segment.id());
    }

    /// The nearest range of at least one frame that begins at frame `free` or later.
    private TimeRange onGrid(Given segment, long free) {
        if (segment.endMs() > Limits.MAX_FILM_MS) {
            long most = Limits.MAX_FILM_MS - segment.startMs();
            findings.refuse(new DraftProblem.OutOfRange(segment.members().place(Fields.DURATION), Long.toString(segment.durationMs()),
                    List.of(new Span(0, most)), "ms"));
        }
        long first = Math.max(free, rate.frame(segment.startMs()));
        long end = Math.min(lastFrame, Math.max(first + 1, rate.frame(segment.endMs())));
        if (first >= end) {
            findings.refuse(new DraftProblem.OutOfRange(segment.members().place(Fields.START), Long.toString(segment.startMs()),
                    List.of(new Span(0, rate.ms(lastFrame - 1))), "ms"));
        }
        if (findings.refused()) return rate.range(0, 1);
        TimeRange range = rate.range(first, end - first);
        if (range.startMs() != segment.startMs() || range.durationMs() != segment.durationMs()) {
            findings.adjusted(
                    new Adjustment.Snapped(placeOf(segment), segment.startMs(), segment.durationMs(), range.startMs(), range.durationMs()));
        }
        return range;
    }

    private List<Transition> transitions(Members track) {
        List<Json> items = track.items(Fields.TRANSITIONS, DraftProblem.Counted.TRANSITIONS);
        List<Transition> transitions = new ArrayList<>(items.size());
        for (int i = 0; i < items.size() && !findings.refused(); i++) {
            Members members = track.inner(items.get(i), Fields.TRANSITION, track.path().child(Fields.TRANSITIONS).child(i));
            addTransition(members, transitions);
        }
        return findings.refused() ? List.of() : transitions;
    }

    private void addTransition(Members members, List<Transition> into) {
        String left = members.words(Fields.LEFT);
        String right = members.words(Fields.RIGHT);
        String name = members.words(Fields.ENTRY);
        long givenMs = members.millis(Fields.LENGTH_OF_TRANSITION);
        long lengthMs = rate.snap(givenMs);
        Easing easing = members.choice(Fields.EASING_OF_TRANSITION, Easing.LINEAR);
        DraftProblem.TransitionFault fault = left.equals(right)
                ? DraftProblem.TransitionFault.NOT_NEIGHBOURS
                : rate.frame(givenMs) < 2
                        ? DraftProblem.TransitionFault.TOO_SHORT
                        : lengthMs > Limits.MAX_FILM_MS ? DraftProblem.TransitionFault.TOO_LONG : null;
        if (fault != null) {
            findings.refuse(new DraftProblem.TransitionRefused(members.place(), JsonText.clipped(name), JsonText.clipped(left),
                    JsonText.clipped(right), givenMs, fault));
        }
        if (findings.refused()) return;
        if (lengthMs != givenMs) {
            findings.adjusted(new Adjustment.TransitionSnapped(members.place(), left, right, givenMs, lengthMs));
        }
        Transition transition = new Transition(new SegmentId(left), new SegmentId(right), name, lengthMs, easing, unknown(members));
        places.put(transition, members.place());
        into.add(transition);
    }
}
