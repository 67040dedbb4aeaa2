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
        text(batch + ".jsonl").lines().filter(line -> !line.isBlank()).forEach(line -> entries.add(entry(json(line), language)));
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
        List<String> turns = new ArrayList<>();
        if (node.has("turns")) {
            node.get("turns").forEach(turn -> turns.add(turn.asString()));
        } else {
            turns.add(node.get("text").asString());
        }
        List<String> tags = new ArrayList<>();
        if (node.has("tags")) {
            node.get("tags").forEach(tag -> tags.add(tag.asString()));
        }
        return new Entry(node.get("id").asString(), turns, node.has("start") ? node.get("start").asString() : "standard",
                Expectation.of(node.get("expect"), language), tags);
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
