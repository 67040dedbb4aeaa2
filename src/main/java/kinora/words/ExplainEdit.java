package kinora.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinora.edit.Adjustment;
import kinora.edit.Edit;
import kinora.edit.Reason;
import kinora.edit.Reason.Quantity;
import kinora.timeline.Draft;
import kinora.timeline.Problem;
import kinora.timeline.SegmentId;

/// Says why an edit could not be done, and what gave way so that it could.
public final class ExplainEdit {
    /// Problems of one timeline in a sentence.
    private static final int PROBLEMS = 3;

    private final Messages messages;
    private final Amounts amounts;
    private final SegmentNames names;

    /// @param drafts where segments are looked up to be called what people call them, the first that has one counts; for what an edit did the
    ///        draft after it and the one before
    public ExplainEdit(Messages messages, Draft... drafts) {
        this.messages = messages;
        this.amounts = new Amounts(messages);
        this.names = new SegmentNames(List.of(drafts));
    }

    /// Why an edit could not be done.
    public String of(Reason reason) {
        return switch (reason) {
            case Reason.NoSuchSegment(var id) -> messages.say("edit.no-such-segment", id);
            case Reason.NoSuchTrack(var id) -> messages.say("edit.no-such-track", id.value());
            case Reason.NoSuchTransition(var left, var right) -> pair("edit.no-such-transition", left, right);
            case Reason.NoSuchEffect(var id, String name) -> messages.say("edit.no-such-effect", name(id), name);
            case Reason.WrongKind(var id, var wanted) -> messages.say("edit.wrong-kind", name(id), wanted(wanted));
            case Reason.WrongTrack(var id) -> messages.say("edit.wrong-track", id.value());
            case Reason.IdTaken(var id) -> messages.say("edit.id-taken", id);
            case Reason.OutOfRange(var what, long value, long min, long max) -> outOfRange(what, value, min, max);
            case Reason.NothingToChange() -> messages.say("edit.nothing-to-change");
            case Reason.NotNeighbours(var left, var right) -> pair("edit.not-neighbours", left, right);
            case Reason.NoNeighbours() -> messages.say("edit.no-neighbours");
            case Reason.NoShots() -> messages.say("edit.no-shots");
            case Reason.TooShort(var id, long wantedMs, long shortestMs) ->
                messages.say("edit.too-short", name(id), amounts.seconds(wantedMs), amounts.seconds(shortestMs));
            case Reason.FilmTooShort(long wantedMs, long shortestMs) ->
                messages.say("edit.film-too-short", amounts.seconds(wantedMs), amounts.seconds(shortestMs));
            case Reason.FilmTooLong(long wantedMs, long longestMs) ->
                messages.say("edit.film-too-long", amounts.seconds(wantedMs), amounts.seconds(longestMs));
            case Reason.BeyondSource(var id, var edge, long wantedMs, long availableMs) -> beyondSource(id, edge, wantedMs, availableMs);
            case Reason.SourceLengthUnknown(var id) -> messages.say("edit.source-length-unknown", name(id));
            case Reason.NoRoomForTransition(var left, var right) -> pair("edit.no-room-for-transition", left, right);
            case Reason.Occupied(var first, var second) -> pair("edit.occupied", first, second);
            case Reason.NotAnOrder(var missing, var surplus) -> notAnOrder(missing, surplus);
            case Reason.LimitReached(var what, long value, long max) -> limit(what, value, max);
            case Reason.Unsound(var problems) -> unsound(problems);
            case Reason.AtStep(int step, Reason inner) -> messages.say("edit.at-step", step + 1L, of(inner));
        };
    }

    /// What gave way.
    public String of(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.TransitionShortened(var left, var right, long fromMs, long toMs) ->
                messages.say("edit.transition-shortened", name(left), name(right), amounts.seconds(fromMs), amounts.seconds(toMs));
            case Adjustment.TransitionDropped(var left, var right, String name) ->
                messages.say("edit.transition-dropped", name(left), name(right), name);
            case Adjustment.TransitionHandedOn(var left, var right, String name) ->
                messages.say("edit.transition-handed-on", name(left), name(right), name);
            case Adjustment.SegmentDropped(var id) -> messages.say("edit.segment-dropped", name(id));
            case Adjustment.SegmentShortened(var id, long fromMs, long toMs) ->
                messages.say("edit.segment-shortened", name(id), amounts.seconds(fromMs), amounts.seconds(toMs));
            case Adjustment.SegmentLengthened(var id, long fromMs, long toMs) ->
                messages.say("edit.segment-lengthened", name(id), amounts.seconds(fromMs), amounts.seconds(toMs));
            case Adjustment.TailSilent(long fromMs, long endMs) ->
                messages.say("edit.tail-silent", amounts.seconds(fromMs), amounts.seconds(endMs));
            case Adjustment.OverlayStayed(var id) -> messages.say("edit.overlay-stayed", name(id));
        };
    }

    /// Why tracks cannot stand together.
    public String of(Problem problem) {
        return switch (problem) {
            case Problem.DuplicateId(String id) -> messages.say("timeline.duplicate-id", id);
            case Problem.OffGrid(var segment, long ms) -> messages.say("timeline.off-grid", name(segment), amounts.seconds(ms));
            case Problem.OutOfOrder(var segment) -> messages.say("timeline.out-of-order", name(segment));
            case Problem.Overlap(var first, var second) -> pair("timeline.overlap", first, second);
            case Problem.NotAdjacent(var left, var right) -> pair("timeline.not-adjacent", left, right);
            case Problem.TransitionLength(var left, var right, long durationMs) ->
                messages.say("timeline.transition-length", name(left), name(right), amounts.seconds(durationMs));
            case Problem.TooLong(var segment, long endMs) -> messages.say("timeline.too-long", name(segment), amounts.seconds(endMs));
            case Problem.TooMany(String what, int count, int max) -> limit(counted(what), count, max);
        };
    }

    private String name(SegmentId id) {
        return names.of(id);
    }

    private String pair(String key, SegmentId first, SegmentId second) {
        return messages.say(key, name(first), name(second));
    }

    private String wanted(Reason.Wanted wanted) {
        return messages.say("edit.wanted." + Amounts.key(wanted));
    }

    private String quantity(Quantity what) {
        return messages.say("edit.quantity." + Amounts.key(what));
    }

    /// The words of [Problem.TooMany] as what they count.
    private static Quantity counted(String what) {
        return switch (what) {
            case "tracks" -> Quantity.TRACKS;
            case "segments" -> Quantity.SEGMENTS;
            default -> throw new IllegalArgumentException("there are no words for too many " + what);
        };
    }

    private Object amount(Quantity what, long value) {
        return switch (what) {
            case TIME_MS, DURATION_MS, SOURCE_MS, FADE_MS, TRANSITION_MS, FILM_MS -> amounts.seconds(value);
            case INDEX -> value == Long.MAX_VALUE ? value : value + 1;
            case GAIN_PERMILLE -> amounts.percent(value);
            case NAME_LENGTH, TEXT_LENGTH -> amounts.characters(value);
            case TRACKS, SEGMENTS, EFFECTS, TIMES -> value;
        };
    }

    private String outOfRange(Quantity what, long value, long min, long max) {
        return min < max
                ? messages.say("edit.out-of-range", quantity(what), amount(what, value), amount(what, min), amount(what, max))
                : messages.say("edit.out-of-range-only", quantity(what), amount(what, value), amount(what, max));
    }

    private String limit(Quantity what, long value, long max) {
        return messages.say("edit.limit-reached", quantity(what), amount(what, value), amount(what, max));
    }

    private String beyondSource(SegmentId id, Edit.Edge edge, long wantedMs, long availableMs) {
        return availableMs > 0
                ? messages.say("edit.beyond-source." + Amounts.key(edge), name(id), amounts.seconds(wantedMs), amounts.seconds(availableMs))
                : messages.say("edit.source-used-up." + Amounts.key(edge), name(id));
    }

    private String notAnOrder(List<SegmentId> missing, List<SegmentId> surplus) {
        return Stream
                .of(messages.say("edit.not-an-order"), missing.isEmpty() ? "" : messages.say("edit.not-an-order.missing", all(missing)),
                        surplus.isEmpty() ? "" : messages.say("edit.not-an-order.surplus", all(surplus)))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(messages.say("edit.separator")));
    }

    private String all(List<SegmentId> ids) {
        return amounts.all(ids.stream().map(this::name).toList());
    }

    private String unsound(List<Problem> problems) {
        Stream<String> first = problems.stream().limit(PROBLEMS).map(this::of);
        Stream<String> rest = problems.size() > PROBLEMS
                ? Stream.of(messages.say("amount.more", problems.size() - PROBLEMS))
                : Stream.empty();
        return messages.say("edit.unsound", Stream.concat(first, rest).collect(Collectors.joining(messages.say("edit.separator"))));
    }
}
