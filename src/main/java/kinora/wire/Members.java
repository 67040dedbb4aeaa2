package kinora.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One object while it is read: known members by their field, checked against the table; unknown ones to be carried along.
///
/// After a refusal every question is still answered, with something harmless.
final class Members {
    private final Json.Obj object;
    private final Shape shape;
    private final Path path;
    private final Findings findings;
    private final String segmentId;
    private final String segmentName;

    private Members(Json.Obj object, Shape shape, Path path, Findings findings, String segmentId, String segmentName) {
        this.object = object;
        this.shape = shape;
        this.path = path;
        this.findings = findings;
        this.segmentId = segmentId;
        this.segmentName = segmentName;
    }

    /// An object outside of segments.
    static Members of(Json value, Shape shape, Path path, Findings findings) {
        Json.Obj object = object(value, new Place(path.pointer(), "", ""), findings);
        return new Members(object, shape, path, findings, "", "");
    }

    /// A segment; places within it name it.
    static Members segment(Json value, Shape shape, Path path, Findings findings) {
        Json.Obj object = object(value, new Place(path.pointer(), "", ""), findings);
        String id = object.members().get("id") instanceof Json.Str text ? JsonText.clipped(JsonText.repaired(text.value())) : "";
        String name = object.members().get("name") instanceof Json.Str text ? JsonText.clipped(JsonText.repaired(text.value())) : "";
        return new Members(object, shape, path, findings, id, name);
    }

    /// An object within this one.
    Members inner(Json value, Shape inner, Path at) {
        return new Members(object(value, place(at), findings), inner, at, findings, segmentId, segmentName);
    }

    private static Json.Obj object(Json value, Place place, Findings findings) {
        if (value instanceof Json.Obj object) return object;
        findings.refuse(new DraftProblem.WrongType(place, value.type(), List.of(JsonType.OBJECT)));
        return Json.Obj.made();
    }

    Path path() {
        return path;
    }

    Place place() {
        return place(path);
    }

    Place place(Path at) {
        return new Place(at.pointer(), segmentId, segmentName);
    }

    Place place(Field field) {
        return place(path.child(field));
    }

    Findings findings() {
        return findings;
    }

    void refuse(DraftProblem problem) {
        findings.refuse(problem);
    }

    void wrongType(Path at, Json value, JsonType... allowed) {
        refuse(new DraftProblem.WrongType(place(at), value.type(), List.of(allowed)));
    }

    /// The member, or null when it is missing, null or refused because it is required.
    @Nullable
    Json get(Field field) {
        Json value = object.members().get(field.key());
        if (value == null || value instanceof Json.Null) {
            if (field.required()) {
                refuse(new DraftProblem.MissingKey(place(field), field.key()));
            }
            return null;
        }
        return value;
    }

    private @Nullable Json orFallback(Field field) {
        Json value = get(field);
        return value == null ? field.fallback() : value;
    }

    /// The string of a field of words.
    String words(Field field) {
        Json value = orFallback(field);
        Kind.Words kind = (Kind.Words) field.kind();
        return value == null ? harmless(kind) : words(value, kind, path.child(field));
    }

    /// A string within these bounds.
    String words(Json value, Kind.Words kind, Path at) {
        String text = string(value, at);
        if (text.length() < kind.min() || text.length() > kind.max()) {
            refuse(new DraftProblem.WrongLength(place(at), text.length(), kind.min(), kind.max()));
            return harmless(kind);
        }
        if (kind.min() > 0 && text.isBlank()) {
            refuse(new DraftProblem.Blank(place(at)));
            return harmless(kind);
        }
        return text;
    }

    private static String harmless(Kind.Words kind) {
        return kind.min() > 0 ? "?" : "";
    }

    /// A string that is text: lone halves of surrogate pairs are replaced.
    String string(Json value, Path at) {
        if (!(value instanceof Json.Str text)) {
            wrongType(at, value, JsonType.STRING);
            return "";
        }
        if (JsonText.isWellFormed(text.value())) return text.value();
        findings.adjusted(new Adjustment.TextRepaired(place(at)));
        return JsonText.repaired(text.value());
    }

    /// The constant that the field's word names; `first` and its siblings are what the field's choices were made from.
    <E extends Enum<E>> E choice(Field field, E first) {
        Json value = orFallback(field);
        if (value == null) return first;
        String word = string(value, path.child(field));
        for (E constant : first.getDeclaringClass().getEnumConstants()) {
            if (Fields.word(constant).equals(word)) return constant;
        }
        refuse(new DraftProblem.NotAllowed(place(field), JsonText.clipped(word), ((Kind.Choice) field.kind()).words()));
        return first;
    }

    boolean flag(Field field) {
        Json value = orFallback(field);
        if (value instanceof Json.Bool flag) return flag.value();
        if (value != null) {
            wrongType(path.child(field), value, JsonType.BOOLEAN);
        }
        return false;
    }

    /// The string of a field with a form; "" when it has none or another form.
    String form(Field field) {
        Json value = orFallback(field);
        if (value == null) return "";
        String text = string(value, path.child(field));
        Kind.Form kind = (Kind.Form) field.kind();
        if (text.matches(kind.pattern())) return text;
        wrongForm(field, text, kind);
        return "";
    }

    void wrongForm(Field field, String found, Kind.Form kind) {
        refuse(new DraftProblem.WrongForm(place(field), JsonText.clipped(found), kind.forms()));
    }

    /// A number of milliseconds, rounded to whole ones; 0 when there is none.
    long millis(Field field) {
        Json value = orFallback(field);
        if (value == null) return 0;
        Kind.Millis kind = (Kind.Millis) field.kind();
        double found = number(value, path.child(field));
        long rounded = Math.round(found);
        if (!inRange(value, found, List.of(new Span(kind.min(), kind.max())), field)) return kind.min();
        if (rounded != found) {
            adjustRounded(field, value, Long.toString(rounded));
        }
        return Math.max(kind.min(), rounded);
    }

    /// A whole number; the lowest allowed when there is none.
    long whole(Field field) {
        Json value = orFallback(field);
        Kind.Whole kind = (Kind.Whole) field.kind();
        if (value == null) return kind.min();
        double found = number(value, path.child(field));
        if (!inRange(value, found, List.of(new Span(kind.min(), kind.max())), field)) return kind.min();
        if (found != Math.rint(found)) {
            refuse(new DraftProblem.NotWhole(place(field), JsonText.clipped(value.text())));
        }
        return (long) found;
    }

    /// A decimal number in thousandths, rounded to the nearest.
    int thousandths(Field field) {
        Json value = orFallback(field);
        Kind.Decimal kind = (Kind.Decimal) field.kind();
        if (value == null) return 0;
        double found = number(value, path.child(field));
        if (!inRange(value, found, kind.spans(), field)) return 1000;
        int rounded = (int) Math.round(found * 1000);
        if (Math.abs(found * 1000 - rounded) > 1e-6) {
            adjustRounded(field, value, JsonText.thousandths(rounded));
        }
        return rounded;
    }

    /// A decimal number with 15 significant digits.
    double decimal(Field field) {
        Json value = orFallback(field);
        Kind.Decimal kind = (Kind.Decimal) field.kind();
        double lowest = kind.spans().getFirst().min();
        if (value == null) return lowest;
        double found = number(value, path.child(field));
        return inRange(value, found, kind.spans(), field) ? JsonText.rounded(found) : lowest;
    }

    /// A number that a double can hold, with 15 significant digits; it stands in no field of its own.
    double finite(Json.Num number, Path at) {
        double found = number.value();
        if (Double.isFinite(found)) return JsonText.rounded(found);
        Span allowed = new Span(-Double.MAX_VALUE, Double.MAX_VALUE);
        refuse(new DraftProblem.OutOfRange(place(at), JsonText.clipped(number.spelling()), List.of(allowed), ""));
        return 0;
    }

    private double number(Json value, Path at) {
        if (value instanceof Json.Num number) return number.value();
        wrongType(at, value, JsonType.NUMBER);
        return Double.NaN;
    }

    private boolean inRange(Json value, double found, List<Span> allowed, Field field) {
        if (allowed.stream().anyMatch(span -> span.holds(found))) return true;
        refuse(new DraftProblem.OutOfRange(place(field), JsonText.clipped(value.text()), allowed, field.unit()));
        return false;
    }

    void adjustRounded(Field field, Json found, String used) {
        findings.adjusted(new Adjustment.Rounded(place(field), JsonText.clipped(found.text()), used));
    }

    /// The elements of an array field, as many as are allowed; none when it is missing or refused.
    List<Json> items(Field field, DraftProblem.Counted what) {
        Json value = get(field);
        Kind.Many kind = (Kind.Many) field.kind();
        return value == null ? List.of() : items(value, path.child(field), what, kind.min(), kind.max());
    }

    /// The elements of an array, as many as are allowed; none when it is refused.
    List<Json> items(Json value, Path at, DraftProblem.Counted what, int min, int max) {
        if (!(value instanceof Json.Arr array)) {
            wrongType(at, value, JsonType.ARRAY);
            return List.of();
        }
        int count = array.items().size();
        if (count < min || count > max) {
            refuse(new DraftProblem.WrongCount(place(at), what, count, min, max));
            return List.of();
        }
        return array.items();
    }

    /// Adds the members that the shape does not know, under pointers that begin with `prefix`.
    void addUnknown(Map<String, String> into, String prefix) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            if (!shape.keys().contains(member.getKey())) {
                into.put(prefix + "/" + Path.escape(member.getKey()), member.getValue().text());
            }
        }
    }
}
