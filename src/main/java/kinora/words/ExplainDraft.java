package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import kinora.wire.Adjustment;
import kinora.wire.DraftProblem;
import kinora.wire.JsonType;
import kinora.wire.Place;
import kinora.wire.Span;

/// Says why a draft cannot be read, and what was changed in one that can: where, what was found, what is allowed, what to do.
public final class ExplainDraft {
    /// Longest place in a sentence, in characters; keys may be far longer.
    private static final int PLACE = 120;

    private final Messages messages;
    private final Amounts amounts;

    public ExplainDraft(Messages messages) {
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    /// Why a draft was refused.
    public String of(DraftProblem problem) {
        return switch (problem) {
            case DraftProblem.NotUtf8(long offset) -> messages.say("draft.not-utf8", offset + 1);
            case DraftProblem.NotJson(Place place, int line, int column) ->
                messages.say(place.pointer().isEmpty() ? "draft.not-json" : "draft.not-json-in", line, column, where(place));
            case DraftProblem.TooLarge(long bytes, long max) ->
                messages.say("draft.too-large", Amounts.megabytesUp(bytes), Amounts.megabytesDown(max));
            case DraftProblem.TooDeep(Place place, int max) -> messages.say("draft.too-deep", where(place), max);
            case DraftProblem.NumberTooLong(Place place, int max) -> messages.say("draft.number-too-long", where(place), max);
            case DraftProblem.DuplicateKey(Place place, String key) -> messages.say("draft.duplicate-key", where(place), key);
            case DraftProblem.NewerVersion(long found, int current) -> messages.say("draft.newer-version", found, current);
            case DraftProblem.WrongType(Place place, JsonType found, var allowed) ->
                messages.say("draft.wrong-type", where(place), type(found), amounts.anyOf(allowed.stream().map(this::type).toList()));
            case DraftProblem.MissingKey(Place place, String key) -> messages.say("draft.missing-key", where(place), key);
            case DraftProblem.OutOfRange(Place place, String found, var allowed, String unit) -> outOfRange(place, found, allowed, unit);
            case DraftProblem.NotWhole(Place place, String found) -> messages.say("draft.not-whole", where(place), found);
            case DraftProblem.WrongLength(Place place, int found, int min, int max) ->
                messages.say("draft.wrong-length", where(place), found, min, amounts.characters(max));
            case DraftProblem.Blank(Place place) -> messages.say("draft.blank", where(place));
            case DraftProblem.NotAllowed(Place place, String found, var allowed) ->
                messages.say("draft.not-allowed", where(place), found, amounts.anyOfQuoted(allowed));
            case DraftProblem.WrongForm(Place place, String found, var forms) ->
                messages.say("draft.wrong-form", where(place), found, amounts.anyOfQuoted(forms));
            case DraftProblem.WrongCount(Place place, var what, long found, int min, int max) ->
                messages.say("draft.wrong-count", where(place), counted(what, found), min, max);
            case DraftProblem.KeyframesCollide(Place place, double at) ->
                messages.say("draft.keyframes-collide", where(place), Amounts.number(at));
            case DraftProblem.DuplicateId(Place place, String id) -> messages.say("draft.duplicate-id", where(place), id);
            case DraftProblem.Overlap(Place first, Place second, long sharedMs) ->
                messages.say("draft.overlap", where(second), where(first), amounts.seconds(sharedMs));
            case DraftProblem.TransitionRefused(Place place, String name, String left, String right, long durationMs, var fault) ->
                messages.say("draft.transition." + Amounts.key(fault), where(place), name, left, right, amounts.seconds(durationMs));
        };
    }

    /// What was changed.
    public String of(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Snapped snapped -> snapped(snapped);
            case Adjustment.TransitionSnapped(Place place, String left, String right, long fromMs, long durationMs) ->
                messages.say("draft.transition-snapped", where(place), left, right, amounts.seconds(fromMs), amounts.seconds(durationMs));
            case Adjustment.Rounded(Place place, String found, String used) -> messages.say("draft.rounded", where(place), found, used);
            case Adjustment.Sorted(Place place) -> messages.say("draft.sorted", where(place));
            case Adjustment.IdGiven(Place place, String id) -> messages.say("draft.id-given", where(place), id);
            case Adjustment.LengthDiffers(String found, long durationMs) -> messages.say("draft.length-differs", found, durationMs);
            case Adjustment.TextRepaired(Place place) -> messages.say("draft.text-repaired", where(place));
        };
    }

    /// What was changed, a sentence each in the order given; ids that were given to several are one sentence, the last.
    public List<String> ofAll(List<Adjustment> adjustments) {
        long ids = adjustments.stream().filter(Adjustment.IdGiven.class::isInstance).count();
        List<String> sentences = new ArrayList<>();
        for (Adjustment adjustment : adjustments) {
            if (ids < 2 || !(adjustment instanceof Adjustment.IdGiven)) {
                sentences.add(of(adjustment));
            }
        }
        if (ids >= 2) {
            sentences.add(messages.say("draft.ids-given", ids));
        }
        return sentences;
    }

    private String where(Place place) {
        String pointer = Amounts.clipped(place.pointer(), PLACE);
        String segment = place.segmentName().isBlank() ? place.segmentId() : place.segmentName();
        if (segment.isBlank()) {
            return pointer.isEmpty() ? messages.say("draft.where.draft") : pointer;
        }
        return messages.say("draft.where.segment", pointer, Amounts.clipped(segment, PLACE));
    }

    private String type(JsonType type) {
        return messages.say("draft.type." + Amounts.key(type));
    }

    private String counted(DraftProblem.Counted what, long count) {
        return messages.say("draft.counted." + Amounts.key(what), count);
    }

    private String outOfRange(Place place, String found, List<Span> allowed, String unit) {
        if (allowed.stream().anyMatch(Amounts::isBoundless)) {
            return messages.say("draft.number-too-large", where(place), found);
        }
        String spans = allowed.stream().map(span -> messages.say("amount.range", Amounts.number(span.min()), Amounts.number(span.max())))
                .collect(Collectors.collectingAndThen(Collectors.toList(), amounts::anyOf));
        return messages.say("draft.out-of-range", where(place), amounts.inUnit(found, unit), amounts.inUnit(spans, unit));
    }

    private String snapped(Adjustment.Snapped snapped) {
        String where = where(snapped.place());
        String fromStart = amounts.seconds(snapped.fromStartMs());
        String start = amounts.seconds(snapped.startMs());
        String fromLength = amounts.seconds(snapped.fromDurationMs());
        String length = amounts.seconds(snapped.durationMs());
        if (start.equals(fromStart)) {
            return messages.say("draft.snapped-length", where, fromLength, length);
        }
        return length.equals(fromLength)
                ? messages.say("draft.snapped-start", where, fromStart, start)
                : messages.say("draft.snapped", where, fromStart, start, fromLength, length);
    }
}
