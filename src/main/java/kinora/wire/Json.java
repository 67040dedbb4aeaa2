package kinora.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON value that still knows its own text: what is carried through unread is written as it came, save for white space.
sealed interface Json {
    /// The kind of value.
    JsonType type();

    /// Adds the value's text, without white space outside of strings.
    void appendTo(StringBuilder out);

    /// The value's text, without white space outside of strings.
    default String text() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    /// Where a parsed value stands in its source: [from, to).
    record Slice(String source, int from, int to) {}

    /// Members in the order they came. The map belongs to whoever made the object.
    record Obj(Map<String, Json> members, @Nullable Slice slice) implements Json {
        static Obj made() {
            return new Obj(new LinkedHashMap<>(), null);
        }

        @Override
        public JsonType type() {
            return JsonType.OBJECT;
        }

        @Override
        public void appendTo(StringBuilder out) {
            if (slice != null) {
                JsonText.appendCompact(slice, out);
                return;
            }
            out.append('{');
            boolean first = true;
            for (Map.Entry<String, Json> member : members.entrySet()) {
                if (!first) {
                    out.append(',');
                }
                first = false;
                JsonText.appendQuoted(member.getKey(), out);
                out.append(':');
                member.getValue().appendTo(out);
            }
            out.append('}');
        }
    }

    /// Elements in order. The list belongs to whoever made the array.
    record Arr(List<Json> items, @Nullable Slice slice) implements Json {
        static Arr made() {
            return new Arr(new ArrayList<>(), null);
        }

        @Override
        public JsonType type() {
            return JsonType.ARRAY;
        }

        @Override
        public void appendTo(StringBuilder out) {
            if (slice != null) {
                JsonText.appendCompact(slice, out);
                return;
            }
            out.append('[');
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                items.get(i).appendTo(out);
            }
            out.append(']');
        }
    }

    /// A string.
    record Str(String value, @Nullable Slice slice) implements Json {
        static Str of(String value) {
            return new Str(value, null);
        }

        @Override
        public JsonType type() {
            return JsonType.STRING;
        }

        @Override
        public void appendTo(StringBuilder out) {
            if (slice != null) {
                JsonText.appendCompact(slice, out);
            } else {
                JsonText.appendQuoted(value, out);
            }
        }
    }

    /// A number as it is spelt.
    record Num(String spelling) implements Json {
        static Num of(long value) {
            return new Num(Long.toString(value));
        }

        static Num of(double value) {
            return new Num(JsonText.number(value));
        }

        static Num ofPermille(int permille) {
            return new Num(JsonText.thousandths(permille));
        }

        /// The nearest double; infinite when it is too large for one.
        double value() {
            return Double.parseDouble(spelling);
        }

        @Override
        public JsonType type() {
            return JsonType.NUMBER;
        }

        @Override
        public void appendTo(StringBuilder out) {
            out.append(spelling);
        }
    }

    /// `true` or `false`.
    record Bool(boolean value) implements Json {
        @Override
        public JsonType type() {
            return JsonType.BOOLEAN;
        }

        @Override
        public void appendTo(StringBuilder out) {
            out.append(value);
        }
    }

    /// `null`.
    record Null() implements Json {
        static final Null VALUE = new Null();

        @Override
        public JsonType type() {
            return JsonType.NULL;
        }

        @Override
        public void appendTo(StringBuilder out) {
            out.append("null");
        }
    }

    /// Text that is a JSON value already; only for writing.
    record Raw(String raw) implements Json {
        @Override
        public JsonType type() {
            return JsonType.NULL;
        }

        @Override
        public void appendTo(StringBuilder out) {
            out.append(raw);
        }
    }
}
