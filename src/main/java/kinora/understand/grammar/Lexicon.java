package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of a language, as a tree of phrases.
///
/// A block has lines `SORT value: phrase | phrase | …`; the value may be missing, and has `+` at its end where the phrases mean several. Phrases are divided as texts are, so `b&w` or `lo-fi` may be written as people write them. Lines that begin with `#` are remarks.
final class Lexicon {
    /// What a phrase means.
    ///
    /// @param several whether it is a plural by itself
    record Sense(Sort sort, String value, boolean several) {}

    /// A phrase that was found.
    ///
    /// @param to behind its last token
    /// @param cost 0 for a phrase as it stands in the lexicon; more for other forms and mistyped ones
    /// @param several whether it was met as a plural
    record Found(Sense sense, int to, double cost, boolean several) {}

    private static final Set<Sort> PARTED = EnumSet.of(Sort.BRIGHTEN, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.FADE, Sort.SHORTEN,
            Sort.LENGTHEN);
    private static final Set<String> PARTICLES = Set.of("up", "down", "out", "in", "off", "away");

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Sense> senses = new ArrayList<>(1);
    }

    private final Node root = new Node();
    private final Set<String> vocabulary = new HashSet<>();

    /// Reads a block of lines into it.
    Lexicon read(String block) {
        for (String line : block.lines().toList()) {
            int colon = line.indexOf(": ");
            if (line.isBlank() || line.startsWith("#") || colon < 0) {
                continue;
            }
            String head = line.substring(0, colon).strip();
            int blank = head.indexOf(' ');
            Sort sort = Sort.valueOf(blank < 0 ? head : head.substring(0, blank));
            String value = blank < 0 ? "" : head.substring(blank + 1).strip();
            for (String phrase : line.substring(colon + 1).split("\\|", -1)) {
                add(sort, value, phrase.strip());
                parted(sort, value, phrase.strip());
                Courtesy.of(phrase.strip()).forEach(other -> add(sort, value, other));
            }
        }
        return this;
    }

    /// "Cool off" is "cool it off" too.
    private void parted(Sort sort, String value, String phrase) {
        int last = phrase.lastIndexOf(' ');
        if (last > 0 && phrase.indexOf(' ') == last && PARTED.contains(sort) && PARTICLES.contains(phrase.substring(last + 1))) {
            for (String it : List.of("it", "them", "that")) {
                add(sort, value, phrase.substring(0, last) + " " + it + phrase.substring(last));
            }
        }
    }

    /// One phrase more.
    void add(Sort sort, String value, String phrase) {
        boolean several = value.endsWith("+") && value.length() > 1 && Character.isLetter(value.charAt(value.length() - 2))
                && Character.isUpperCase(value.charAt(value.length() - 2));
        String plain = several ? value.substring(0, value.length() - 1) : value;
        Node node = root;
        for (Token token : Tokenizer.read(phrase, Set.of())) {
            node = node.next.computeIfAbsent(token.word(), word -> new Node());
            vocabulary.add(token.word());
        }
        Sense sense = new Sense(sort, plain, several);
        if (node != root && !node.senses.contains(sense)) {
            node.senses.add(sense);
        }
    }

    /// All words of all phrases.
    Set<String> vocabulary() {
        return vocabulary;
    }

    /// All phrases that begin at a token.
    ///
    /// @param forms of every token
    List<Found> at(List<List<Spelling.Form>> forms, int from) {
        List<Found> found = new ArrayList<>();
        walk(root, forms, from, 0, false, found);
        return found;
    }

    private static void walk(Node node, List<List<Spelling.Form>> forms, int at, double cost, boolean several, List<Found> found) {
        for (Sense sense : node.senses) {
            found.add(new Found(sense, at, cost, sense.several() || several));
        }
        if (at >= forms.size() || node.next.isEmpty()) {
            return;
        }
        for (Spelling.Form form : forms.get(at)) {
            Optional.ofNullable(node.next.get(form.word()))
                    .ifPresent(next -> walk(next, forms, at + 1, cost + form.cost(), form.several(), found));
        }
    }
}
