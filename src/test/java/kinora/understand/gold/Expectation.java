package kinora.understand.gold;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/// What a good editor would do.
///
/// @param outcomes any of these
/// @param changes key to matcher
/// @param may patterns of keys that may change
/// @param some whether one of `may` must
/// @param unmet topics that must be named; none: not looked at where nothing was done
/// @param action options that must be so
/// @param replyAny one of these is in the reply, unless empty
/// @param source as it is written
record Expectation(Set<Heard.Outcome> outcomes, Map<String, JsonNode> changes, List<String> may, boolean some, Optional<Set<String>> unmet,
        Set<String> unmetMay, Map<String, JsonNode> action, List<String> replyAny, List<String> replyNone, String language, String source) {

    /// An `expect` and its alternatives.
    static List<Expectation> of(JsonNode expect, String language) {
        List<Expectation> all = new ArrayList<>();
        all.add(one(expect, language));
        if (expect.has("alternatives")) {
            expect.get("alternatives").forEach(other -> all.addAll(of(other, language)));
        }
        return all;
    }

    private static Expectation one(JsonNode expect, String language) {
        Set<Heard.Outcome> outcomes = new LinkedHashSet<>();
        for (String word : words(expect.get("outcome"))) {
            outcomes.add(Heard.Outcome.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        JsonNode reply = expect.get("reply");
        return new Expectation(outcomes, members(expect.get("changes")), words(expect.get("may")),
                expect.has("some") && expect.get("some").asBoolean(),
                expect.has("unmet") ? Optional.of(Set.copyOf(words(expect.get("unmet")))) : Optional.empty(),
                Set.copyOf(words(expect.get("unmet_may"))), members(expect.get("action")),
                reply == null ? List.of() : words(reply.get("any")), reply == null ? List.of() : words(reply.get("none")),
                expect.has("language") ? expect.get("language").asString() : language, expect.toString());
    }

    private static Map<String, JsonNode> members(@Nullable JsonNode object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (object != null) {
            object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        }
        return members;
    }

    private static List<String> words(@Nullable JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(item -> words.add(item.asString()));
        } else if (node != null) {
            words.add(node.asString());
        }
        return words;
    }

    /// Whether the way is expected to lead back to the start.
    boolean back() {
        return changes.isEmpty() && may.isEmpty();
    }
}
