package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Ways in which polite people, and those who are learning the language, say "I would like" and "I want": a phrase of the lexicon that begins so is known in these ways too.
final class Courtesy {
    private static final Map<String, List<String>> WAYS = Map.of( //
            "i would like", ways("i", "like"), "we would like", ways("we", "like"), //
            "i would love", ways("i", "love"), "we would love", ways("we", "love"), //
            "i would prefer", ways("i", "prefer"), "we would prefer", ways("we", "prefer"), //
            "i want", List.of("i wish", "i wish that", "i want that", "i would want", "i'd want that", "i would wish", "i'm wishing for"), //
            "we want", List.of("we wish", "we wish that", "we want that", "we would want", "we would wish"));

    /// The same where something else stands between: "I should very much like the title larger".
    static final List<Rule> RULES = List.of( //
            weighted(Sort.FILLER, 3, "i/we should/would/'d very/so/rather much like/love/prefer/appreciate it? if? you? could?", m -> ""), //
            weighted(Sort.FILLER, 3, "i'd/we'd/id very/so/rather much like/love/prefer/appreciate it? if? you? could?", m -> ""), //
            weighted(Sort.FILLER, 1.5, "might/may/could/can/should one", m -> ""), //
            weighted(Sort.FILLER, 1.5, "be so/very? kind/good and/as to?", m -> ""));

    private Courtesy() {}

    private static List<String> ways(String who, String verb) {
        List<String> all = new ArrayList<>();
        for (String would : List.of(who + " would", who + " should", who + "'d", who + "d")) {
            for (String much : List.of("", " very much", " much", " rather", " quite", " dearly", " so", " really", " also")) {
                boolean kept = !(much.isEmpty() && would.endsWith("d") && !would.endsWith("should"))
                        && (verb.equals("prefer") || !much.equals(" much"));
                if (kept) {
                    all.add(would + much + " " + verb);
                }
            }
        }
        return List.copyOf(all);
    }

    /// Other ways to say a phrase.
    static List<String> of(String phrase) {
        List<String> all = new ArrayList<>();
        WAYS.forEach((plain, ways) -> {
            if (phrase.equals(plain) || phrase.startsWith(plain + " ")) {
                ways.forEach(way -> all.add(way + phrase.substring(plain.length())));
            }
        });
        return all;
    }
}
