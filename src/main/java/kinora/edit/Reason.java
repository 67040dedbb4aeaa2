package kinora.edit;

import java.util.List;
import kinora.timeline.Problem;
import kinora.timeline.SegmentId;
import kinora.timeline.TrackId;

/// Why an edit could not be done: what was wrong and what is allowed, for a sentence in any language.
public sealed interface Reason {
    /// No segment has this id.
    record NoSuchSegment(SegmentId id) implements Reason {}

    /// No track has this id.
    record NoSuchTrack(TrackId id) implements Reason {}

    /// There is no transition between these two.
    record NoSuchTransition(SegmentId left, SegmentId right) implements Reason {}

    /// The segment has no effect of this name.
    record NoSuchEffect(SegmentId id, String name) implements Reason {}

    /// The edit is for another kind of segment.
    record WrongKind(SegmentId id, Wanted wanted) implements Reason {}

    /// The track is of another kind, or is the main track where another is needed.
    record WrongTrack(TrackId id) implements Reason {}

    /// A segment of this id is already there.
    record IdTaken(SegmentId id) implements Reason {}

    /// A quantity lies outside of what is allowed here, both ends included.
    record OutOfRange(Quantity what, long value, long min, long max) implements Reason {}

    /// It is so already.
    record NothingToChange() implements Reason {}

    /// The second does not follow the first directly, on one video track with no gap.
    record NotNeighbours(SegmentId left, SegmentId right) implements Reason {}

    /// The main track has no two shots that touch.
    record NoNeighbours() implements Reason {}

    /// The main track has no shot.
    record NoShots() implements Reason {}

    /// The segment would last `wantedMs`; it must last at least `shortestMs`.
    record TooShort(SegmentId id, long wantedMs, long shortestMs) implements Reason {}

    /// The film cannot be this short.
    record FilmTooShort(long wantedMs, long shortestMs) implements Reason {}

    /// The film cannot be this long with the clips that it has.
    record FilmTooLong(long wantedMs, long longestMs) implements Reason {}

    /// The source has only this much more at that end, in milliseconds of the film.
    record BeyondSource(SegmentId id, Edit.Edge edge, long wantedMs, long availableMs) implements Reason {}

    /// How long the source is must be known, because it plays backwards from its end.
    record SourceLengthUnknown(SegmentId id) implements Reason {}

    /// The two cannot spare the two frames that the shortest transition needs.
    record NoRoomForTransition(SegmentId left, SegmentId right) implements Reason {}

    /// These two pictures would share time on one track.
    record Occupied(SegmentId first, SegmentId second) implements Reason {}

    /// The order leaves some shots out, or names what is no shot or was named before.
    record NotAnOrder(List<SegmentId> missing, List<SegmentId> surplus) implements Reason {
        public NotAnOrder {
            missing = List.copyOf(missing);
            surplus = List.copyOf(surplus);
        }
    }

    /// A draft can hold only so much.
    record LimitReached(Quantity what, long value, long max) implements Reason {}

    /// The timeline cannot stand.
    record Unsound(List<Problem> problems) implements Reason {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }

    /// Of several edits the one at this place (0 = first) could not be done.
    record AtStep(int step, Reason reason) implements Reason {}

    /// What kind of segment an edit is for.
    ///
    /// - `SHOT` a visual of the main track.
    /// - `NO_SHOT` a sound, a title or a visual of another track.
    /// - `VISUAL`, `SOUND`, `TITLE` one of that type.
    /// - `VISUAL_OR_SOUND` what has a source.
    /// - `CLIP_OR_SOUND` what has a source that takes time.
    /// - `CLIP` a visual that takes time.
    /// - `STILL_OR_TITLE` what takes no time of its own.
    enum Wanted {
        SHOT, NO_SHOT, VISUAL, SOUND, TITLE, VISUAL_OR_SOUND, CLIP_OR_SOUND, CLIP, STILL_OR_TITLE
    }

    /// What a number counts.
    ///
    /// - `TIME_MS` a time of the film, `DURATION_MS` a length of film.
    /// - `SOURCE_MS` a time or length in a source.
    /// - `FADE_MS` the length of a fade, `TRANSITION_MS` that of a transition.
    /// - `INDEX` a place in the main track, from 0.
    /// - `GAIN_PERMILLE` loudness in thousandths.
    /// - `NAME_LENGTH`, `TEXT_LENGTH` characters, in UTF-16 units.
    /// - `TRACKS`, `SEGMENTS`, `EFFECTS` how many there are.
    /// - `FILM_MS` the length of the whole film.
    /// - `TIMES` how often something is shown.
    enum Quantity {
        TIME_MS, DURATION_MS, SOURCE_MS, FADE_MS, TRANSITION_MS, INDEX, GAIN_PERMILLE, NAME_LENGTH, TEXT_LENGTH, TRACKS, SEGMENTS, EFFECTS, FILM_MS, TIMES
    }
}
