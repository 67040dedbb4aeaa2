package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/// Finds the phrases of [EnglishAsides] in a row of tokens.
final class Asides {
    /// What every word of a phrase explains.
    private static final double WORD = 1.1;

    private Asides() {}

    /// The words of a text with every phrase in the place of what stands within it.
    static List<Piece> in(List<Token> tokens, List<Piece> words) {
        StringBuilder text = new StringBuilder(" ");
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            starts.put(text.length() - 1, i);
            text.append(tokens.get(i).is(Token.Kind.QUOTE) ? "\"" : tokens.get(i).word()).append(' ');
            ends.put(text.length() - 1, i + 1);
        }
        List<Piece> all = words;
        BitSet taken = new BitSet();
        for (Aside aside : EnglishAsides.ALL) {
            Matcher matcher = aside.phrase().matcher(text);
            int at = 0;
            while (matcher.find(at)) {
                int from = starts.getOrDefault(matcher.start(), -1);
                int to = ends.getOrDefault(matcher.end(), -1);
                boolean free = from >= 0 && to > from && taken.get(from, to).isEmpty();
                if (free && aside.near().matcher(text).find()) {
                    taken.set(from, to);
                    all = with(all, new Piece(aside.sort(), aside.value(), from, to, WORD * (to - from), false));
                }
                at = Math.max(matcher.start() + 1, matcher.end());
                if (at > text.length()) {
                    break;
                }
            }
        }
        return all;
    }

    private static List<Piece> with(List<Piece> words, Piece phrase) {
        boolean file = words.stream()
                .anyMatch(piece -> piece.sort() == Sort.FILE && piece.from() >= phrase.from() && piece.to() <= phrase.to());
        boolean other = words.stream().anyMatch(piece -> piece.sort() == Sort.KIND && piece.to() - piece.from() > 2
                && piece.from() < phrase.to() && piece.to() > phrase.from() && (piece.from() < phrase.from() || piece.to() > phrase.to()));
        if (file || other) {
            return words;
        }
        List<Piece> all = new ArrayList<>(words);
        all.removeIf(piece -> piece.from() < phrase.to() && piece.to() > phrase.from());
        all.add(phrase);
        return all;
    }
}
