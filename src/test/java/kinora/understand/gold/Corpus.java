package kinora.understand.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The files of the corpus.
final class Corpus {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Corpus() {}

    /// The entries of a file, which is in a language.
    static List<Entry> entries(String batch, String language) {
        List<Entry> entries = new ArrayList<>();
        text(batch + ".jsonl").lines().filter(line -> !line.isBlank()).forEach(line -> entries.addAll(all(json(line), language)));
        return entries;
    }

    /// The entries of a file that has no texts of its own: they are given by id.
    static List<Entry> entries(String batch, String language, Map<String, String> texts) {
        List<Entry> entries = new ArrayList<>();
        text(batch + ".jsonl").lines().filter(line -> !line.isBlank()).map(Corpus::json).forEach(node -> {
            String id = node.get("id").asString();
            String text = texts.get(id);
            if (text == null) {
                throw new IllegalStateException("no text of " + id);
            }
            entries.add(entry(((ObjectNode) node).put("text", text), language));
        });
        return entries;
    }

    static Entry entry(JsonNode node, String language) {
        List<String> turns = node.has("turns") ? strings(node, "turns") : List.of(node.get("text").asString());
        return entry(node, node.get("id").asString(), turns, language);
    }

    /// What a line says: one entry, or one for each way of saying the same, which are numbered behind a dot.
    private static List<Entry> all(JsonNode node, String language) {
        if (!node.has("says")) {
            return List.of(entry(node, language));
        }
        List<Entry> ways = new ArrayList<>();
        for (String way : strings(node, "says")) {
            List<String> turns = new ArrayList<>(strings(node, "before"));
            turns.add(way);
            ways.add(entry(node, node.get("id").asString() + "." + (ways.size() + 1), turns, language));
        }
        return ways;
    }

    private static Entry entry(JsonNode node, String id, List<String> turns, String language) {
        String start = node.has("start") ? node.get("start").asString() : "standard";
        return new Entry(id, turns, start, Expectation.of(node.get("expect"), language), strings(node, "tags"));
    }

    private static List<String> strings(JsonNode node, String key) {
        List<String> strings = new ArrayList<>();
        if (node.has(key)) {
            node.get(key).forEach(string -> strings.add(string.asString()));
        }
        return strings;
    }

    /// A text of JSON.
    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /// Whether there is such a batch.
    static boolean has(String batch) {
        return Corpus.class.getResource("/gold/" + batch + ".jsonl") != null;
    }

    /// A file of the corpus.
    static String text(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream("/gold/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no gold/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
