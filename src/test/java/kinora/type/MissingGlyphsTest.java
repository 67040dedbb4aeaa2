package kinora.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What no font has is named, never drawn as a box.
final class MissingGlyphsTest {
    @Test
    void eachIsNamedOnceInOrder() {
        String linearA = Character.toString(0x10600);

        assertThat(missing("a" + linearA + "b\uE000 中" + linearA)).containsExactly(linearA, "\uE000");
    }

    /// Private use, unassigned, a lone half of a pair, a noncharacter, a Han character outside of the fonts.
    @ParameterizedTest
    @CsvSource({"57344, U+E000", "888, U+0378", "55357, U+D83D", "65535, U+FFFF", "13388, U+344C"})
    void codePointsTellWhich(int point, String name) {
        String text = point < 0x10000 ? String.valueOf((char) point) : Character.toString(point);

        assertThat(Texts.paint("x" + text)).isEqualTo(new Painting.MissingGlyphs(List.of(new Painting.Cluster(text))));
        assertThat(new Painting.Cluster(text).codePoints()).isEqualTo(name);
    }

    @Test
    void clustersAreNamedWhole() {
        assertThat(missing("\uE000\u0301")).containsExactly("\uE000\u0301");
    }

    @Test
    void whatIsNeverSeenIsNeverMissing() {
        for (String invisible : List.of("\u200B", "\u200D", "\u200E", "\u2066a\u2069", "\uFEFF", "\u00AD", "\uFE0F", "\u0000", "\u0007",
                "\u001B[", "\u2060")) {
            assertThat(Texts.paint("a" + invisible + "b中" + invisible + "ب" + invisible)).as(new Painting.Cluster(invisible).codePoints())
                    .isInstanceOf(Painting.Painted.class);
        }
    }

    /// Whatever is given, there is an answer; and what is drawn has no unresolved glyph, which the painter itself checks.
    @Test
    void everyCodePointHasAnAnswer() {
        for (int first = 0; first < 0x3100; first += 64) {
            StringBuilder text = new StringBuilder();
            for (int point = first; point < first + 64; point++) {
                text.appendCodePoint(point).append(' ');
            }
            assertThat(Texts.PAINTER.paint(text.toString(), TextStyle.of(8, 0), new TextBox(2000, 50, false)))
                    .isInstanceOfAny(Painting.Painted.class, Painting.MissingGlyphs.class);
        }
    }

    private static List<String> missing(String text) {
        return Texts.paint(text) instanceof Painting.MissingGlyphs(List<Painting.Cluster> clusters)
                ? clusters.stream().map(Painting.Cluster::text).toList()
                : List.of();
    }
}
