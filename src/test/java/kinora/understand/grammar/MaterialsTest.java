package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/// Noun phrases of material, and sentences that ask for a film: one piece each, whatever is said of them.
class MaterialsTest {
    private static final Names NONE = new Names(Set.of(), Set.of("horse"), Set.of(), Map.of());

    /// The longest target that begins with a word, in words.
    private static String phrase(String said, String first) {
        List<Token> tokens = Tokenizer.read(said, Set.of());
        List<List<Piece>> pieces = Reader.usual().pieces(said, tokens, NONE);
        return Stream.iterate(0, i -> i < tokens.size(), i -> i + 1).filter(i -> tokens.get(i).word().equals(first))
                .flatMap(i -> pieces.get(i).stream()).filter(piece -> piece.sort() == Sort.ITEM).mapToInt(Piece::to).max().stream()
                .mapToObj(to -> said.substring(tokens.stream().filter(token -> token.word().equals(first)).findFirst().orElseThrow().from(),
                        tokens.get(to - 1).to()))
                .findFirst().orElse("");
    }

    @Test
    void whatIsSaidOfAMaterialIsPartOfIt() {
        assertThat(phrase("trim my raw 30-minute lecture recording to 5 minutes", "my")).isEqualTo("my raw 30-minute lecture recording");
        assertThat(phrase("add music to these holiday clips from my phone", "these")).isEqualTo("these holiday clips from my phone");
    }

    @Test
    void wishesBehindAMaterialAreNotPartOfIt() {
        assertThat(phrase("animate this product photo with a slow zoom", "this")).isEqualTo("this product photo");
        assertThat(phrase("turn this old portrait into a short clip", "this")).isEqualTo("this old portrait");
    }

    @Test
    void whatIsInTheSceneKeepsItsName() {
        assertThat(phrase("make the horse photo brighter", "the")).isEqualTo("the horse photo");
    }

    /// What a row of words is as one of a sort.
    private static List<String> sorts(String said, Sort sort) {
        List<Token> tokens = Tokenizer.read(said, Set.of());
        return Reader.usual().pieces(said, tokens, NONE).stream().flatMap(List::stream).filter(piece -> piece.sort() == sort)
                .map(piece -> said.substring(tokens.get(piece.from()).from(), tokens.get(piece.to() - 1).to())).toList();
    }

    @Test
    void aimsSayNothingButWhereTheFilmIsSeen() {
        assertThat(sorts("create a quick video for busy parents with music", Sort.QUALITY)).doesNotContain("busy");
        assertThat(sorts("create a quick video for TikTok with music", Sort.PLATFORM)).contains("TikTok");
    }

    @Test
    void timesBehindForAreNoAims() {
        assertThat(sorts("create a teaser with a title for the first 2 seconds and soft acoustic music", Sort.MUSIC_STYLE)).contains("acoustic");
    }
}
