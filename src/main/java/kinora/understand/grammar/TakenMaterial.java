package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// "Take our hiking photos and make a short film": said in two clauses, it is what "turn our hiking photos into a short film" is.
final class TakenMaterial {
    private static final Set<String> TAKES = Set.of("take", "grab", "use", "get", "pick");
    private static final Set<String> MAKES = Set.of("make", "turn", "create", "build", "cut", "edit", "produce", "convert");
    private static final Set<String> IT = Set.of("it", "them", "that", "me", "into", "to", "together");
    private static final Set<String> ONE = Set.of("a", "an", "one");
    private static final Set<String> MATERIAL = Set.of("PHOTO", "CLIP");
    private static final EnumSet<Sort> POLITE = EnumSet.of(Sort.FILLER, Sort.GREETING, Sort.MARK, Sort.CONJ, Sort.YES, Sort.AUX);
    /// Farther from each other they are not one wish.
    private static final int LONGEST = 12;

    private TakenMaterial() {}

    /// The words of a sentence, with what joins the two clauses in the place of "into".
    static List<Piece> in(List<Token> tokens, List<Piece> words) {
        int take = 0;
        while (take < tokens.size() && !TAKES.contains(tokens.get(take).word()) && polite(take, words)) {
            take++;
        }
        if (take >= tokens.size() || !TAKES.contains(tokens.get(take).word())) {
            return words;
        }
        for (int i = take + 2; i < Math.min(tokens.size() - 2, take + LONGEST); i++) {
            int verb = i + 1 < tokens.size() && tokens.get(i + 1).word().equals("then") ? i + 2 : i + 1;
            if (tokens.get(i).word().equals("and") && verb < tokens.size() && MAKES.contains(tokens.get(verb).word())) {
                return joined(tokens, words, take, i, verb);
            }
        }
        return words;
    }

    private static List<Piece> joined(List<Token> tokens, List<Piece> words, int take, int and, int verb) {
        int end = verb + 1;
        while (end < tokens.size() && IT.contains(tokens.get(end).word())) {
            end++;
        }
        int made = end;
        boolean material = words.stream().anyMatch(piece -> piece.sort() == Sort.KIND && piece.several() && MATERIAL.contains(piece.text())
                && piece.from() > take && piece.to() <= and);
        boolean film = words.stream().anyMatch(piece -> piece.sort() == Sort.REEL && piece.from() > made)
                || tokens.subList(end, tokens.size()).stream().anyMatch(token -> EnglishMakings.PRODUCTS.contains(token.word()));
        if (!material || !film || end >= tokens.size() || !ONE.contains(tokens.get(end).word())) {
            return words;
        }
        List<Piece> all = new ArrayList<>(words);
        all.removeIf(piece -> (piece.from() < made && piece.to() > and) || (piece.from() == take && piece.to() == take + 1));
        all.add(new Piece(Sort.LIGHT, "", take, take + 1, 0.5, false));
        all.add(new Piece(Sort.PREP, "into", and, end, 0.5 * (end - and), false));
        return all;
    }

    private static boolean polite(int at, List<Piece> words) {
        return words.stream().anyMatch(piece -> piece.from() <= at && piece.to() > at && POLITE.contains(piece.sort()));
    }
}
