package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The words of a sentence in which phrases of material are looked for.
///
/// @param sorts what every token is by itself
record MaterialWords(List<Token> tokens, List<Piece> words, List<EnumSet<Sort>> sorts, Names names) {
    private static final Set<String> GENERAL = Set.of("recording", "footage", "video", "clip", "film", "movie", "screen");

    static MaterialWords of(List<Token> tokens, List<Piece> words, Names names) {
        List<EnumSet<Sort>> sorts = tokens.stream().map(_ -> EnumSet.noneOf(Sort.class)).toList();
        words.stream().filter(piece -> piece.to() - piece.from() == 1).forEach(piece -> sorts.get(piece.from()).add(piece.sort()));
        return new MaterialWords(tokens, words, sorts, names);
    }

    /// A word; empty where there is none.
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }

    /// The words of the phrase that are names of something in the scene, apart by blanks.
    String scene(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = word(i);
            String plain = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            boolean general = EnglishMaterials.PICTURES.contains(word) || GENERAL.contains(word);
            if (!general && (names.words().contains(word) || names.words().contains(plain))) {
                all.append(all.isEmpty() ? "" : " ").append(word);
            }
        }
        return all.toString();
    }
}
