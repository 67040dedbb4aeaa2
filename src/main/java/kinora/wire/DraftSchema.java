package kinora.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form of a draft as a JSON Schema (draft 2020-12), made from the table of fields.
///
/// It describes the current version. What it accepts can still be refused for reasons that a schema cannot say: segments that overlap, ids that
/// repeat, transitions between strangers. What it does not accept may still be read: `null` for a missing member, older versions.
public final class DraftSchema {
    private static final String ID = "urn:kinora:draft:" + Fields.CURRENT;

    private DraftSchema() {}

    /// The schema, laid out for reading and ending with a line break; always the same text.
    public static String text() {
        Map<String, Shape> shapes = shapes(Fields.DRAFT);
        Json.Obj schema = Json.Obj.made();
        put(schema, "$schema", "https://json-schema.org/draft/2020-12/schema");
        put(schema, "$id", ID);
        put(schema, "title", "Kinora draft, version " + Fields.CURRENT);
        schema.members().putAll(object(Fields.DRAFT).members());
        Json.Obj definitions = Json.Obj.made();
        shapes.forEach((name, shape) -> definitions.members().put(name, object(shape)));
        definitions.members().remove(Fields.DRAFT.name());
        schema.members().put("$defs", definitions);
        StringBuilder out = new StringBuilder();
        appendSpread(schema, 0, out);
        return out.append('\n').toString();
    }

    /// This shape and all that it leads to, by name, in the order of their first mention.
    static Map<String, Shape> shapes(Shape top) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        collect(top, shapes);
        return shapes;
    }

    private static void collect(Shape shape, Map<String, Shape> into) {
        if (into.putIfAbsent(shape.name(), shape) == null) {
            shape.fields().forEach(field -> collect(field.kind(), into));
        }
    }

    private static void collect(Kind kind, Map<String, Shape> into) {
        switch (kind) {
            case Kind.One one -> collect(one.shape(), into);
            case Kind.Many many -> collect(many.item(), into);
            case Kind.Either either -> either.kinds().forEach(choice -> collect(choice, into));
            case Kind.Open open -> collect(open.value(), into);
            case Kind.ByType types -> types.shapes().values().forEach(shape -> collect(shape, into));
            case Kind.Words words -> {
            }
            case Kind.Choice choice -> {
            }
            case Kind.Form form -> {
            }
            case Kind.Whole whole -> {
            }
            case Kind.Millis millis -> {
            }
            case Kind.Decimal decimal -> {
            }
            case Kind.Flag flag -> {
            }
        }
    }

    private static Json.Obj object(Shape shape) {
        Json.Obj json = Json.Obj.made();
        put(json, "description", shape.meaning());
        put(json, "type", "object");
        List<Json> required = shape.fields().stream().filter(Field::required).<Json>map(field -> Json.Str.of(field.key())).toList();
        if (!required.isEmpty()) {
            json.members().put("required", new Json.Arr(required, null));
        }
        Json.Obj properties = Json.Obj.made();
        shape.fields().forEach(field -> properties.members().put(field.key(), property(field)));
        json.members().put("properties", properties);
        return json;
    }

    private static Json property(Field field) {
        Json.Obj json = Json.Obj.made();
        put(json, "description", field.meaning() + (field.unit().isEmpty() ? "" : " Unit: " + field.unit() + "."));
        json.members().putAll(value(field.kind()).members());
        if (field.fallback() != null) {
            json.members().put("default", field.fallback());
        }
        return json;
    }

    private static Json.Obj value(Kind kind) {
        Json.Obj json = Json.Obj.made();
        switch (kind) {
            case Kind.Words words -> {
                put(json, "type", "string");
                bound(json, "minLength", words.min(), "maxLength", words.max());
                if (words.min() > 0) {
                    put(json, "pattern", "\\S");
                }
            }
            case Kind.Choice choice ->
                json.members().put("enum", new Json.Arr(choice.words().stream().<Json>map(Json.Str::of).toList(), null));
            case Kind.Form form -> {
                put(json, "type", "string");
                put(json, "pattern", form.pattern());
            }
            case Kind.Whole whole -> {
                put(json, "type", "integer");
                bound(json, "minimum", whole.min(), "maximum", whole.max());
            }
            case Kind.Millis millis -> {
                put(json, "type", "number");
                bound(json, "minimum", millis.min(), "maximum", millis.max());
            }
            case Kind.Decimal decimal -> putSpans(json, decimal.spans());
            case Kind.Flag flag -> put(json, "type", "boolean");
            case Kind.One one -> put(json, "$ref", "#/$defs/" + one.shape().name());
            case Kind.Many many -> {
                put(json, "type", "array");
                bound(json, "minItems", many.min(), "maxItems", many.max());
                json.members().put("items", value(many.item()));
            }
            case Kind.Either either ->
                json.members().put("anyOf", new Json.Arr(either.kinds().stream().<Json>map(DraftSchema::value).toList(), null));
            case Kind.Open open -> putOpen(json, open);
            case Kind.ByType types -> putTypes(json, types);
        }
        return json;
    }

    private static void putSpans(Json.Obj json, List<Span> spans) {
        put(json, "type", "number");
        if (spans.size() > 1) {
            Json.Arr choices = Json.Arr.made();
            for (Span span : spans) {
                Json.Obj choice = Json.Obj.made();
                putSpan(choice, span);
                choices.items().add(choice);
            }
            json.members().put("anyOf", choices);
        } else if (spans.getFirst().max() < Double.MAX_VALUE) {
            putSpan(json, spans.getFirst());
        }
    }

    private static void putSpan(Json.Obj json, Span span) {
        json.members().put("minimum", Json.Num.of(span.min()));
        json.members().put("maximum", Json.Num.of(span.max()));
    }

    /// The number of parameters is bounded too, but members of other types do not count.
    private static void putOpen(Json.Obj json, Kind.Open open) {
        put(json, "type", "object");
        Json.Obj unknown = Json.Obj.made();
        unknown.members().put("type", new Json.Arr(List.of(Json.Str.of("boolean"), Json.Str.of("object"), Json.Str.of("null")), null));
        Json.Obj either = Json.Obj.made();
        either.members().put("anyOf", new Json.Arr(List.of(value(open.value()), unknown), null));
        json.members().put("additionalProperties", either);
    }

    private static void putTypes(Json.Obj json, Kind.ByType types) {
        put(json, "type", "array");
        bound(json, "minItems", 0, "maxItems", 2L * types.max());
        Json.Arr conditions = Json.Arr.made();
        types.shapes().forEach((type, shape) -> {
            Json.Obj constant = Json.Obj.made();
            constant.members().put("const", Json.Num.of(type));
            Json.Obj condition = Json.Obj.made();
            condition.members().put("if", within("properties", within(types.key(), constant)));
            condition.members().put("then", value(new Kind.One(shape)));
            conditions.items().add(condition);
        });
        Json.Obj number = Json.Obj.made();
        put(number, "type", "number");
        Json.Obj item = Json.Obj.made();
        put(item, "type", "object");
        item.members().put("required", new Json.Arr(List.of(Json.Str.of(types.key())), null));
        item.members().put("properties", within(types.key(), number));
        item.members().put("allOf", conditions);
        json.members().put("items", item);
    }

    private static Json.Obj within(String key, Json value) {
        Json.Obj json = Json.Obj.made();
        json.members().put(key, value);
        return json;
    }

    private static void put(Json.Obj json, String key, String value) {
        json.members().put(key, Json.Str.of(value));
    }

    private static void bound(Json.Obj json, String lower, long min, String upper, long max) {
        boolean counts = lower.equals("minLength") || lower.equals("minItems");
        if (min != 0 || !counts) {
            json.members().put(lower, Json.Num.of(min));
        }
        json.members().put(upper, Json.Num.of(max));
    }

    private static void appendSpread(Json value, int depth, StringBuilder out) {
        if (value instanceof Json.Obj object && object.text().length() > 100) {
            out.append('{');
            String separator = "";
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                out.append(separator).append('\n').repeat("  ", depth + 1);
                JsonText.appendQuoted(member.getKey(), out);
                appendSpread(member.getValue(), depth + 1, out.append(": "));
                separator = ",";
            }
            out.append('\n').repeat("  ", depth).append('}');
        } else if (value instanceof Json.Arr array && array.text().length() > 100) {
            out.append('[');
            String separator = "";
            for (Json item : array.items()) {
                appendSpread(item, depth + 1, out.append(separator).append('\n').repeat("  ", depth + 1));
                separator = ",";
            }
            out.append('\n').repeat("  ", depth).append(']');
        } else {
            value.appendTo(out);
        }
    }
}
