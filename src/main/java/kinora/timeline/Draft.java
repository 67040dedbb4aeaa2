package kinora.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A film as a person has asked for it. Immutable: an edit makes the next version, and undo is going back to an earlier one.
///
/// @param canvas what it is drawn on
/// @param title what the film is called; may be empty
/// @param tracks drawn and mixed from first to last
/// @param version counts the edits, from 0
/// @param extras unknown members
/// @param gainPermille how loud all that is heard is together, in thousandths: the master gain
public record Draft(Canvas canvas, String title, List<Track> tracks, long version, Extras extras, int gainPermille) {

    /// A master gain that leaves everything as loud as it is.
    public static final int UNITY = 1_000;

    public Draft {
        Limits.require(gainPermille >= 0 && gainPermille <= Limits.MAX_GAIN_PERMILLE, gainPermille,
                "a master gain has 0 to " + Limits.MAX_GAIN_PERMILLE + " thousandths");
        Limits.require(title.length() <= Limits.MAX_NAME, title.length(), "a title may have " + Limits.MAX_NAME + " characters");
        Limits.require(version >= 0, version, "a version must not be negative");
        tracks = List.copyOf(tracks);
        List<Problem> problems = problems(canvas.rate(), tracks);
        Limits.require(problems.isEmpty(), problems, "a draft must be valid");
    }

    /// A film that is as loud as its sounds are.
    public Draft(Canvas canvas, String title, List<Track> tracks, long version, Extras extras) {
        this(canvas, title, tracks, version, extras, UNITY);
    }

    /// The same with other tracks.
    public Draft withTracks(List<Track> changed) {
        return new Draft(canvas, title, changed, version, extras, gainPermille);
    }

    /// The same with another master gain.
    public Draft withGain(int changed) {
        return new Draft(canvas, title, tracks, version, extras, changed);
    }

    /// An empty film.
    public static Draft empty(Canvas canvas) {
        return new Draft(canvas, "", List.of(), 0, Extras.none());
    }

    /// All segments, track by track.
    public Stream<Segment> segments() {
        return tracks.stream().flatMap(track -> track.segments().stream());
    }

    /// The segment with this id.
    public Optional<Segment> find(SegmentId id) {
        return segments().filter(segment -> segment.id().equals(id)).findFirst();
    }

    /// The first video track: the one that carries the story.
    public Optional<Track.Video> main() {
        return tracks.stream().filter(Track.Video.class::isInstance).map(Track.Video.class::cast).findFirst();
    }

    /// The length of the film: where the last picture or title ends, or the last sound when there is neither. 0 for an empty film.
    public long durationMs() {
        long seen = tracks.stream().filter(track -> !(track instanceof Track.Audio)).flatMap(track -> track.segments().stream())
                .mapToLong(segment -> segment.range().endMs()).max().orElse(0);
        return seen > 0 ? seen : segments().mapToLong(segment -> segment.range().endMs()).max().orElse(0);
    }

    /// Everything that keeps these tracks from standing together at this frame rate; empty when they can.
    public static List<Problem> problems(FrameRate rate, List<Track> tracks) {
        List<Problem> problems = new ArrayList<>();
        int count = tracks.stream().mapToInt(track -> track.segments().size()).sum();
        if (tracks.size() > Limits.MAX_TRACKS) {
            problems.add(new Problem.TooMany("tracks", tracks.size(), Limits.MAX_TRACKS));
        }
        if (count > Limits.MAX_SEGMENTS) {
            problems.add(new Problem.TooMany("segments", count, Limits.MAX_SEGMENTS));
        }
        Set<TrackId> trackIds = new HashSet<>();
        Set<SegmentId> segmentIds = new HashSet<>();
        for (Track track : tracks) {
            if (!trackIds.add(track.id())) {
                problems.add(new Problem.DuplicateId(track.id().value()));
            }
            checkSegments(rate, track, segmentIds, problems);
            if (track instanceof Track.Video video) {
                checkTransitions(rate, video, problems);
            }
        }
        return problems;
    }

    private static void checkSegments(FrameRate rate, Track track, Set<SegmentId> seen, List<Problem> problems) {
        Segment before = null;
        for (Segment segment : track.segments()) {
            if (!seen.add(segment.id())) {
                problems.add(new Problem.DuplicateId(segment.id().value()));
            }
            long start = segment.range().startMs();
            long end = segment.range().endMs();
            if (!rate.onBorder(start) || !rate.onBorder(end)) {
                problems.add(new Problem.OffGrid(segment.id(), rate.onBorder(start) ? end : start));
            }
            if (end > Limits.MAX_FILM_MS) {
                problems.add(new Problem.TooLong(segment.id(), end));
            }
            if (before != null && start < before.range().startMs()) {
                problems.add(new Problem.OutOfOrder(segment.id()));
            } else if (before != null && track instanceof Track.Video && start < before.range().endMs()) {
                problems.add(new Problem.Overlap(before.id(), segment.id()));
            }
            before = segment;
        }
    }

    private static void checkTransitions(FrameRate rate, Track.Video track, List<Problem> problems) {
        List<Visual> visuals = track.visuals();
        Map<SegmentId, Integer> position = new HashMap<>();
        for (int i = 0; i < visuals.size(); i++) {
            position.put(visuals.get(i).id(), i);
        }
        long[] spare = visuals.stream().mapToLong(visual -> rate.frames(visual.range())).toArray();
        Set<SegmentId> lefts = new HashSet<>();
        for (Transition transition : track.transitions()) {
            int left = position.getOrDefault(transition.left(), -1);
            int right = position.getOrDefault(transition.right(), -1);
            boolean touching = left >= 0 && right == left + 1 && visuals.get(left).range().endMs() == visuals.get(right).range().startMs();
            if (!touching || !lefts.add(transition.left())) {
                problems.add(new Problem.NotAdjacent(transition.left(), transition.right()));
                continue;
            }
            if (!rate.onBorder(transition.durationMs())) {
                problems.add(new Problem.OffGrid(transition.left(), transition.durationMs()));
            }
            long frames = rate.frame(transition.durationMs());
            spare[left] -= frames / 2;
            spare[right] -= frames - frames / 2;
            if (frames < 2 || spare[left] < 0 || spare[right] < 0) {
                problems.add(new Problem.TransitionLength(transition.left(), transition.right(), transition.durationMs()));
            }
        }
    }
}
