package kinora.understand.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/// Matchers, held against the value of a key in two drafts.
///
/// @param before the start
/// @param after the draft that is judged, named by the start
record Matching(Flat before, Flat after) {
    /// A frame of 30 a second.
    static final double FRAME_MS = 34;
    private static final double SHARE = 0.015;
    private static final double LEAST = 0.005;
    private static final double TINY = 1e-9;

    /// Whether the value of a key after is as the matcher says.
    boolean holds(JsonNode matcher, String key) {
        Optional<Object> value = after.get(key);
        if (!matcher.isObject()) {
            return matcher.isArray() ? exact(matcher, list(value)) : value.isPresent() && equal(matcher, key, value.get());
        }
        return matcher.properties().stream().allMatch(form -> form(form.getKey(), form.getValue(), matcher, key, value));
    }

    private boolean form(String form, JsonNode says, JsonNode matcher, String key, Optional<Object> value) {
        Optional<Object> was = before.get(key);
        return switch (form) {
            case "range" -> number(value).filter(is -> within(says, is)).isPresent();
            case "more_than_before" -> more(key, was, value);
            case "less_than_before" -> more(key, value, was);
            case "times" -> number(was).isPresent() && number(value).filter(is -> within(says, is / number(was).get())).isPresent();
            case "plus_ms" -> number(was).isPresent() && number(value).filter(is -> within(says, is - number(was).get())).isPresent();
            case "one_of" -> some(says, one -> holds(one, key));
            case "not" -> !holds(says, key);
            case "same" -> was.isPresent() ? value.isPresent() && Flat.alike(key, was.get(), value.get()) : value.isEmpty();
            case "absent" -> value.isEmpty();
            case "starts" -> value.map(String::valueOf).filter(text -> text.startsWith(says.asString())).isPresent();
            case "contains" -> value.isPresent() && contains(says, key, value.get());
            case "lacks" -> value.isPresent() && lacks(says, key);
            case "exact" -> value.isPresent() && exact(says, list(value));
            case "without", "plus" -> value.isPresent() && changed(matcher, key);
            case "count" -> value.isPresent() && within(says, list(value).size());
            case "set" -> value.isPresent() && set(says, list(value));
            case "ratio" -> value.filter(is -> ratio(says.asString(), String.valueOf(is))).isPresent();
            case "colour" -> value.filter(is -> Colours.is(says.asString(), String.valueOf(is))).isPresent();
            default -> throw new IllegalArgumentException("no matcher " + form);
        };
    }

    private interface Test {
        boolean of(JsonNode node);
    }

    private static boolean some(JsonNode array, Test test) {
        for (JsonNode one : array) {
            if (test.of(one)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Double> number(Optional<Object> value) {
        return value.filter(Double.class::isInstance).map(Double.class::cast);
    }

    private static List<String> list(Optional<Object> value) {
        return value.filter(List.class::isInstance).map(is -> ((List<?>) is).stream().map(String::valueOf).toList()).orElse(List.of());
    }

    /// Equality with the tolerance of the key.
    static boolean equal(JsonNode says, String key, Object value) {
        if (says.isNumber() && value instanceof Double is) {
            double wanted = says.asDouble();
            return Math.abs(is - wanted) <= tolerance(key, wanted);
        }
        if (says.isBoolean()) {
            return value instanceof Boolean is && is == says.asBoolean();
        }
        return says.isString() && says.asString().equals(value);
    }

    private static double tolerance(String key, double wanted) {
        return (key.endsWith("Ms") ? FRAME_MS : Math.max(LEAST, SHARE * Math.abs(wanted))) + TINY;
    }

    private static boolean within(JsonNode range, double is) {
        return (range.get(0).isNull() || is >= range.get(0).asDouble() - TINY)
                && (range.get(1).isNull() || is <= range.get(1).asDouble() + TINY);
    }

    private static boolean more(String key, Optional<Object> less, Optional<Object> more) {
        return number(less).isPresent() && number(more).isPresent()
                && number(more).get() > number(less).get() + tolerance(key, number(less).get());
    }

    // --- lists ---

    private boolean contains(JsonNode says, String key, Object value) {
        if (!(value instanceof List)) {
            return says.isString() && String.valueOf(value).contains(says.asString());
        }
        List<String> is = after.list(key);
        boolean found = is.stream().anyMatch(element -> element(says, element));
        return found && (!key.endsWith(".effects") || gaveWay(before.list(key), is));
    }

    /// Whether nothing went that need not: a look may give way to a look or to black and white, sepia and black and white to each other.
    static boolean gaveWay(List<String> were, List<String> are) {
        for (String was : were) {
            boolean gone = !are.contains(was);
            boolean forLook = Catalogue.isLook(was)
                    && are.stream().anyMatch(is -> !were.contains(is) && (Catalogue.isLook(is) || is.equals("black-and-white")));
            Set<String> tints = Set.of("sepia", "black-and-white");
            boolean forTint = tints.contains(was) && are.stream().anyMatch(is -> !were.contains(is) && tints.contains(is));
            if (gone && !forLook && !forTint) {
                return false;
            }
        }
        return true;
    }

    private boolean lacks(JsonNode says, String key) {
        List<String> rest = before.list(key).stream().filter(element -> !element(says, element)).toList();
        return after.list(key).equals(rest);
    }

    /// Whether an element of a list is as a matcher says.
    private boolean element(JsonNode says, String element) {
        if (says.isString()) {
            String wanted = says.asString();
            return wanted.equals("+")
                    ? element.startsWith("+")
                    : wanted.startsWith("+") ? element.startsWith("+") && shows(wanted.substring(1), element) : wanted.equals(element);
        }
        if (says.has("one_of")) {
            return some(says.get("one_of"), one -> element(one, element));
        }
        if (says.has("contains")) {
            return element.contains(says.get("contains").asString());
        }
        if (says.has("starts")) {
            return element.startsWith(says.get("starts").asString());
        }
        if (says.has("not")) {
            return !element(says.get("not"), element);
        }
        throw new IllegalArgumentException("no matcher of elements: " + says);
    }

    private boolean shows(String source, String name) {
        String is = after.get(name + ".source").map(String::valueOf).orElse("");
        return source.equals("make:") ? is.startsWith(source) : is.equals(source);
    }

    private boolean exact(JsonNode says, List<String> is) {
        if (says.size() != is.size()) {
            return false;
        }
        for (int i = 0; i < is.size(); i++) {
            if (!element(says.get(i), is.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean set(JsonNode says, List<String> is) {
        List<String> left = new ArrayList<>(is);
        List<JsonNode> wanted = new ArrayList<>();
        says.forEach(wanted::add);
        wanted.sort((one, other) -> Boolean.compare(one.asString("").startsWith("+"), other.asString("").startsWith("+")));
        for (JsonNode one : wanted) {
            Optional<String> found = left.stream().filter(element -> element(one, element)).findFirst();
            if (found.isEmpty()) {
                return false;
            }
            left.remove(found.get());
        }
        return left.isEmpty();
    }

    /// The list before without some, and with new ones.
    private boolean changed(JsonNode says, String key) {
        List<String> wanted = new ArrayList<>(before.list(key));
        if (says.has("without")) {
            says.get("without").forEach(name -> wanted.remove(name.asString()));
        }
        List<String> kept = after.list(key).stream().filter(name -> !name.startsWith("+")).toList();
        List<String> fresh = after.list(key).stream().filter(name -> name.startsWith("+")).toList();
        if (!kept.equals(wanted)) {
            return false;
        }
        JsonNode plus = says.get("plus");
        if (plus == null || plus.isNumber()) {
            return fresh.size() == (plus == null ? 0 : plus.asInt());
        }
        if (plus.size() != fresh.size()) {
            return false;
        }
        for (int i = 0; i < fresh.size(); i++) {
            String name = fresh.get(i);
            if (!plus.get(i).properties().stream().allMatch(one -> holds(one.getValue(), name + "." + one.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean ratio(String says, String canvas) {
        String[] wanted = says.split(":", -1);
        String[] is = canvas.split("x", -1);
        double shape = Double.parseDouble(wanted[0]) / Double.parseDouble(wanted[1]);
        return Math.abs(Double.parseDouble(is[0]) / Double.parseDouble(is[1]) / shape - 1) <= 0.01;
    }
}
