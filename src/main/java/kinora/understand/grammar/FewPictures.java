package kinora.understand.grammar;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// How many of the pictures that there are a film shall show: "five of these photos", "no more than six pictures", "with 4 clips".
///
/// @param files how many there are: as many or more are all of them
record FewPictures(List<Token> tokens, List<List<Piece>> pieces, int files) {

    /// What stands before a number that tells which pictures are meant, or of what there are so many.
    private static final Set<String> THESE = Set.of("these", "those", "my", "our", "the", "your", "first", "last", "all", "next", "other",
            "every");
    /// What stands behind pictures of which so many are seen at once.
    private static final Set<String> AT_ONCE = Set.of("side", "at", "per", "together", "next", "a", "each", "longer", "shorter");
    private static final Set<String> SHOWN = Set.of("PHOTO", "CLIP", "SHOT");

    /// How many a phrase says; none where it says no number, or one of other things.
    OptionalInt of(Phrases.Phrase phrase) {
        return IntStream.range(phrase.head(), phrase.to()).filter(i -> !THESE.contains(word(i - 1))).map(i -> count(i, phrase.to()))
                .filter(count -> count > 1 && count < files).findFirst();
    }

    private int count(int at, int end) {
        int count = pieces.get(at).stream().filter(piece -> piece.sort() == Sort.COUNT && piece.to() == at + 1)
                .mapToInt(piece -> ((Number) piece.value()).intValue()).findFirst().orElse(0);
        boolean of = word(at + 1).equals("of");
        int noun = of ? IntStream.range(at + 2, Math.min(at + 4, end)).filter(this::shown).findFirst().orElse(end) : at + 1;
        return count > 1 && noun < end && shown(noun) && !AT_ONCE.contains(word(noun + 1)) ? count : 0;
    }

    private boolean shown(int at) {
        return at < tokens.size() && pieces.get(at).stream()
                .anyMatch(piece -> piece.sort() == Sort.KIND && piece.to() == at + 1 && piece.several() && SHOWN.contains(piece.text()));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
