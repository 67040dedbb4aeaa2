package kinora.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Text to [Json], within bounds. Strict JSON (RFC 8259); keys are unique.
final class JsonParsing {
    /// Largest draft, in bytes of UTF-8: 8 MiB, some twenty times a film with 5000 segments.
    static final int MAX_BYTES = 8 << 20;
    /// Deepest nesting of objects and arrays.
    static final int MAX_DEPTH = 64;
    /// Most values (of all kinds together) in one draft.
    static final int MAX_VALUES = 1_000_000;
    /// Longest spelling of one number, in characters.
    static final int MAX_NUMBER = 1_000;

    // Names are not kept in a shared table: what strangers send must not stay in memory, and cannot be made to collide there.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH + 1).maxNumberLength(MAX_NUMBER)
                    .maxStringLength(MAX_BYTES).maxNameLength(MAX_BYTES).build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build();

    private final String source;
    private final JsonParser parser;
    private final Findings findings;
    private int values;

    private JsonParsing(String source, JsonParser parser, Findings findings) {
        this.source = source;
        this.parser = parser;
        this.findings = findings;
    }

    /// The text of these bytes, or null and a problem when it is not UTF-8 or too large. A byte order mark is dropped.
    static @Nullable String decode(byte[] utf8, Findings findings) {
        if (utf8.length > MAX_BYTES) {
            findings.refuse(new DraftProblem.TooLarge(utf8.length, MAX_BYTES));
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (result.isError()) {
            findings.refuse(new DraftProblem.NotUtf8(bytes.position()));
            return null;
        }
        return text.flip().toString();
    }

    /// The value that the text spells, or null and a problem.
    static @Nullable Json parse(String text, Findings findings) {
        long bytes = utf8Length(text);
        if (bytes > MAX_BYTES) {
            findings.refuse(new DraftProblem.TooLarge(bytes, MAX_BYTES));
            return null;
        }
        String source = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char[] characters = source.toCharArray();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), characters, 0, characters.length)) {
            return new JsonParsing(source, parser, findings).document();
        }
    }

    /// The length as UTF-8 without encoding it; stops counting past twice the limit.
    private static long utf8Length(String text) {
        if (text.length() > 2 * MAX_BYTES) return text.length();
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }

    private @Nullable Json document() {
        try {
            Json value = value(parser.nextToken(), Path.ROOT, 1);
            if (!findings.refused() && parser.nextToken() != null) {
                refuseSyntax(Path.ROOT, parser.currentTokenLocation());
            }
            return findings.refused() ? null : value;
        } catch (StreamConstraintsException tooMuch) {
            findings.refuse(new DraftProblem.NumberTooLong(here(), MAX_NUMBER));
        } catch (JacksonException notJson) {
            TokenStreamLocation at = notJson.getLocation();
            TokenStreamLocation place = at == null ? parser.currentLocation() : at;
            findings.refuse(new DraftProblem.NotJson(here(), Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr())));
        }
        return null;
    }

    private Json value(@Nullable JsonToken token, Path path, int depth) {
        values++;
        if (values > MAX_VALUES) {
            findings.refuse(new DraftProblem.WrongCount(place(Path.ROOT), DraftProblem.Counted.VALUES, values, 0, MAX_VALUES));
        }
        if (depth > MAX_DEPTH && (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY)) {
            findings.refuse(new DraftProblem.TooDeep(place(path), MAX_DEPTH));
        }
        if (findings.refused()) return Json.Null.VALUE;
        return switch (token) {
            case START_OBJECT -> object(path, depth);
            case START_ARRAY -> array(path, depth);
            case VALUE_STRING -> {
                int from = tokenStart();
                String value = parser.getString();
                yield new Json.Str(value, slice(from));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> Json.Null.VALUE;
            case null, default -> {
                refuseSyntax(path, parser.currentLocation());
                yield Json.Null.VALUE;
            }
        };
    }

    private Json object(Path path, int depth) {
        int from = tokenStart();
        Map<String, Json> members = new LinkedHashMap<>();
        while (!findings.refused() && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Json value = value(parser.nextToken(), path.child(key), depth + 1);
            if (members.putIfAbsent(key, value) != null) {
                findings.refuse(new DraftProblem.DuplicateKey(place(path), JsonText.clipped(key)));
            }
        }
        return new Json.Obj(members, slice(from));
    }

    private Json array(Path path, int depth) {
        int from = tokenStart();
        List<Json> items = new ArrayList<>();
        while (!findings.refused()) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) break;
            items.add(value(token, path.child(items.size()), depth + 1));
        }
        return new Json.Arr(items, slice(from));
    }

    private int tokenStart() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private Json.Slice slice(int from) {
        return new Json.Slice(source, from, (int) parser.currentLocation().getCharOffset());
    }

    private void refuseSyntax(Path path, TokenStreamLocation at) {
        findings.refuse(new DraftProblem.NotJson(place(path), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
    }

    private Place here() {
        return new Place(JsonText.repaired(parser.streamReadContext().pathAsPointer().toString()), "", "");
    }

    private static Place place(Path path) {
        return new Place(path.pointer(), "", "");
    }
}
