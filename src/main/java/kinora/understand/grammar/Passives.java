package kinora.understand.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Orders that tell what must be done to something: "the faces must be blurred" is "blur the faces".
final class Passives {
    private static final Set<String> MUST = Set.of("must", "should", "shall", "has", "have", "needs", "need", "ought", "can", "could");
    private static final Map<String, String> IRREGULAR = Map.of("hidden", "hide", "cut", "cut", "put", "put", "shown", "show", "taken",
            "take", "left", "leave", "written", "write", "kept", "keep", "slowed", "slow", "sped", "speed");
    private static final Set<String> REGULAR = Set.of("blur", "remove", "mute", "replace", "shorten", "add", "crop", "trim", "brighten",
            "darken", "translate", "pixelate", "mask", "censor", "rotate", "delete", "swap", "freeze", "enlarge", "lower", "raise",
            "reverse", "export");

    private Passives() {}

    /// The order that a phrase gives in this way.
    static Optional<String> order(List<Token> phrase, String text) {
        for (int i = 1; i + 2 < phrase.size() + 1; i++) {
            int be = phrase.get(i).word().equals("to") ? i + 1 : i;
            boolean must = MUST.contains(phrase.get(i - 1).word()) && be + 1 < phrase.size() && phrase.get(be).word().equals("be");
            Optional<String> verb = must ? verb(phrase.get(be + 1).word()) : Optional.empty();
            if (verb.isPresent() && i > 1) {
                return Optional.of(verb.get() + " " + said(phrase, 0, i - 1, text) + " " + said(phrase, be + 2, phrase.size(), text));
            }
        }
        return Optional.empty();
    }

    private static String said(List<Token> phrase, int from, int to, String text) {
        return from >= to ? "" : text.substring(phrase.get(from).from(), phrase.get(to - 1).to());
    }

    private static Optional<String> verb(String participle) {
        if (IRREGULAR.containsKey(participle)) {
            return Optional.of(IRREGULAR.get(participle));
        }
        String stem = participle.endsWith("ed") ? participle.substring(0, participle.length() - 2) : "";
        return stem.length() < 2
                ? Optional.empty()
                : Stream.of(stem, stem + "e", stem.substring(0, stem.length() - 1)).filter(REGULAR::contains).findFirst();
    }
}
