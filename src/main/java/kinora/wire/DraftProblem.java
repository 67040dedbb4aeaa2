package kinora.wire;

import java.util.List;

/// Why a draft was refused: where, what was found, what is allowed. Texts that were found are clipped to 80 characters.
public sealed interface DraftProblem {
    /// The bytes are not UTF-8; `offset` is the first wrong byte.
    record NotUtf8(long offset) implements DraftProblem {}

    /// The text is not JSON; lines and columns count from 1.
    record NotJson(Place place, int line, int column) implements DraftProblem {}

    /// More bytes (as UTF-8) than a draft may have.
    record TooLarge(long bytes, long maxBytes) implements DraftProblem {}

    /// Values nested deeper than `max`.
    record TooDeep(Place place, int max) implements DraftProblem {}

    /// A number spelt with more characters than `max`.
    record NumberTooLong(Place place, int max) implements DraftProblem {}

    /// An object has the same key twice.
    record DuplicateKey(Place place, String key) implements DraftProblem {}

    /// The draft was written in a newer form than this version knows.
    record NewerVersion(long found, int current) implements DraftProblem {}

    /// Another kind of JSON value than is allowed here.
    record WrongType(Place place, JsonType found, List<JsonType> allowed) implements DraftProblem {}

    /// A required key is missing (or null).
    record MissingKey(Place place, String key) implements DraftProblem {}

    /// A number outside of what is allowed, in the unit (which may be empty).
    record OutOfRange(Place place, String found, List<Span> allowed, String unit) implements DraftProblem {}

    /// A number that must be whole is not.
    record NotWhole(Place place, String found) implements DraftProblem {}

    /// A string with too few or too many characters (UTF-16 units).
    record WrongLength(Place place, int found, int min, int max) implements DraftProblem {}

    /// A string of nothing but white space where words are needed.
    record Blank(Place place) implements DraftProblem {}

    /// A word that is not one of those allowed.
    record NotAllowed(Place place, String found, List<String> allowed) implements DraftProblem {}

    /// A string of another form than those allowed, such as `#rrggbb`.
    record WrongForm(Place place, String found, List<String> forms) implements DraftProblem {}

    /// Too few or too many of what stands at the place: tracks, segments of the whole draft, keyframes, values of the whole JSON.
    record WrongCount(Place place, Counted what, long found, int min, int max) implements DraftProblem {}

    /// What is counted.
    enum Counted {
        VALUES, TRACKS, SEGMENTS, TRANSITIONS, KEYFRAMES, EFFECTS, PARAMETERS
    }

    /// Two keyframes at the same progress.
    record KeyframesCollide(Place place, double at) implements DraftProblem {}

    /// Two tracks or two segments have the same id.
    record DuplicateId(Place place, String id) implements DraftProblem {}

    /// Two visuals of one track share a frame or more; `sharedMs` is how much.
    record Overlap(Place first, Place second, long sharedMs) implements DraftProblem {}

    /// A transition cannot stand between these segments.
    record TransitionRefused(Place place, String name, String left, String right, long durationMs,
            TransitionFault fault) implements DraftProblem {}

    /// Why a transition cannot stand.
    ///
    /// - `NOT_NEIGHBOURS`: the two do not follow each other on this track, or do not touch, or another transition stands at the same border.
    /// - `TOO_SHORT`: it has fewer than two frames.
    /// - `TOO_LONG`: it and the transition at a segment's other end need more frames than the segment has.
    enum TransitionFault {
        NOT_NEIGHBOURS, TOO_SHORT, TOO_LONG
    }
}
