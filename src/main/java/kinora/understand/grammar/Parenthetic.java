package kinora.understand.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What stands between two commas inside of a clause and only tells how it goes on: "the title, on the other hand, should be red". It is passed over, with its commas.
final class Parenthetic {
    private static final List<String> PHRASES = List.of("on the other hand", "by the way", "of course", "however", "in turn", "by contrast",
            "in contrast", "then again", "meanwhile", "i think", "i guess", "though", "please", "if possible", "if you can", "instead",
            "ideally", "for its part", "obviously", "naturally", "btw");
    /// What tells of the thing that stands before.
    private static final List<String> TELLING = List.of("should", "must", "needs", "need", "can", "could", "shall", "ought", "has to",
            "have to", "is", "are", "may");

    private Parenthetic() {}

    /// Where such words stand: begin and end of each, and what does not divide a clause before them.
    static Map<Integer, Integer> in(String text) {
        Map<Integer, Integer> found = new HashMap<>();
        String small = text.toLowerCase(Locale.ROOT);
        for (int at = small.indexOf(','); at >= 0; at = small.indexOf(',', at + 1)) {
            int begin = at + 1;
            while (begin < small.length() && small.charAt(begin) == ' ') {
                begin++;
            }
            int comma = small.indexOf(',', begin);
            if (comma > begin && PHRASES.contains(small.substring(begin, comma).strip()) && tells(small, comma + 1)) {
                found.put(at, comma + 1);
            }
        }
        return found;
    }

    private static boolean tells(String small, int from) {
        String rest = small.substring(from).stripLeading();
        return TELLING.stream().anyMatch(word -> rest.startsWith(word + " "));
    }
}
