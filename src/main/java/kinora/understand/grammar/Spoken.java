package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;

/// The words of a stretch of text, small and without marks, asked for as they stand.
///
/// @param words with one blank before and behind each
record Spoken(String words) {
    static Spoken of(String text) {
        StringBuilder all = new StringBuilder(" ");
        String small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                all.append(letter);
            } else if (all.charAt(all.length() - 1) != ' ') {
                all.append(' ');
            }
        }
        return new Spoken(all.charAt(all.length() - 1) == ' ' ? all.toString() : all.append(' ').toString());
    }

    /// Words and phrases of a row that are apart by bars.
    static List<String> row(String row) {
        return List.of(row.split("\\|", -1)).stream().map(phrase -> " " + phrase + " ").toList();
    }

    /// Whether one of these words or phrases stands anywhere.
    boolean any(List<String> phrases) {
        return phrases.stream().anyMatch(words::contains);
    }

    /// Whether one of these stands anywhere, and one of those somewhere behind it.
    boolean then(List<String> first, List<String> later) {
        return first.stream().anyMatch(phrase -> {
            int at = words.indexOf(phrase);
            return at >= 0 && new Spoken(words.substring(at + phrase.length() - 1)).any(later);
        });
    }

    /// Whether it begins with one of these, after any of some words that tell nothing.
    boolean begins(List<String> skips, List<String> phrases) {
        String rest = words;
        while (true) {
            String left = rest;
            if (phrases.stream().anyMatch(left::startsWith)) {
                return true;
            }
            List<String> lead = skips.stream().filter(left::startsWith).toList();
            if (lead.isEmpty()) {
                return false;
            }
            rest = rest.substring(lead.getFirst().length() - 1);
        }
    }
}
