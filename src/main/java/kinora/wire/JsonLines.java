package kinora.wire;

import java.util.Map;

/// JSON laid out for people: the draft, its tracks and their lists are spread out, each segment and transition stays on one line.
final class JsonLines {
    private static final int DEEPEST = 4;

    private JsonLines() {}

    static String of(Json value) {
        StringBuilder out = new StringBuilder();
        append(value, 0, out);
        return out.toString();
    }

    private static void append(Json value, int depth, StringBuilder out) {
        if (value instanceof Json.Obj object && hasList(object, depth)) {
            out.append('{');
            String separator = "";
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                newLine(out.append(separator), depth + 1);
                JsonText.appendQuoted(member.getKey(), out);
                append(member.getValue(), depth + 1, out.append(": "));
                separator = ",";
            }
            newLine(out, depth);
            out.append('}');
        } else if (value instanceof Json.Arr array && isList(array, depth)) {
            out.append('[');
            String separator = "";
            for (Json item : array.items()) {
                newLine(out.append(separator), depth + 1);
                append(item, depth + 1, out);
                separator = ",";
            }
            newLine(out, depth);
            out.append(']');
        } else {
            value.appendTo(out);
        }
    }

    private static boolean hasList(Json.Obj object, int depth) {
        return object.members().values().stream().anyMatch(member -> member instanceof Json.Arr array && isList(array, depth + 1));
    }

    private static boolean isList(Json.Arr array, int depth) {
        return depth < DEEPEST && !array.items().isEmpty()
                && array.items().stream().allMatch(item -> item instanceof Json.Obj || item instanceof Json.Raw);
    }

    private static void newLine(StringBuilder out, int depth) {
        out.append('\n').repeat("  ", depth);
    }
}
