package kinora.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;

import kinora.media.Planes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each script of the build, as people write it.
final class ScriptsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Grüße, Ŵëłċőmê", "Việt Nam", "Ελληνικά", "Українська", "العربية ٢٠٢٤", "שָׁלוֹם", "क्षत्रिय श्रीमान",
            "น้ำ ผู้ใหญ่", "我们的旅行：“照片”", "臺灣灣", "私たちの「写真」ｶﾀｶﾅ𠮷", "김민준 漢字", "→ ♥ ★ ✓ ∑ ① ♪ ⏎ €", "x̂ e\u0301", "😀👍🏽❤️"})
    void everyScriptIsDrawnInEveryWeight(String text) {
        for (FontWeight weight : FontWeight.values()) {
            Painting.Painted painted = Texts.painted(text, Texts.WHITE.withWeight(weight), Texts.WIDE);
            assertThat(Texts.ink(painted.patch())).isGreaterThan(10_000);
            assertThat(painted.lines()).hasSize(1).first().extracting(Painting.Line::widthPx).matches(width -> (double) width > 48);
        }
    }

    @Test
    void boldHasMoreInkThanRegular() {
        for (String text : List.of("Hamburg", "中文字", "写真", "한글", "العربية", "हिन्दी", "ไทย", "שלום")) {
            long regular = Texts.ink(Texts.painted(text).patch());
            long bold = Texts.ink(Texts.painted(text, Texts.WHITE.withWeight(FontWeight.BOLD), Texts.WIDE).patch());
            assertThat(bold).as(text).isGreaterThan(regular * 11 / 10);
        }
    }

    @Test
    void arabicLettersJoin() {
        double alone = Texts.width("ب") + Texts.width("ي") + Texts.width("ت");

        assertThat(Texts.width("بيت")).isLessThan(alone * 0.9);
    }

    @Test
    void spacingDoesNotTearArabic() {
        TextStyle spaced = Texts.WHITE.withLetterSpacingPx(20);

        assertThat(Texts.painted("بيت", spaced, Texts.WIDE).patch().y()).isEqualTo(Texts.painted("بيت").patch().y());
        assertThat(Texts.painted("bit", spaced, Texts.WIDE).lines().getFirst().widthPx()).isGreaterThan(Texts.width("bit") + 39);
    }

    /// The vowel sign i is written behind its consonant and stands before it; consonants with a virama between them become one.
    @Test
    void devanagariIsReorderedAndConjoined() {
        Planes sign = Texts.painted("कि").patch();
        Planes plain = Texts.painted("क").patch();

        assertThat(sign.width()).isGreaterThan(plain.width() + 8);
        assertThat(Texts.ink(sign, 0, 12)).as("the stem of the sign is on the left").isGreaterThan(Texts.ink(plain, 0, 12));
        assertThat(Texts.width("क्ष")).isLessThan(Texts.width("क") + Texts.width("ष") - 8);
    }

    @Test
    void marksOfThaiTakeNoWidth() {
        assertThat(Texts.width("ที่")).isEqualTo(Texts.width("ท"));
        assertThat(Texts.painted("ที่").topPx()).isLessThan(Texts.painted("ท").topPx());
    }

    @Test
    void rightToLeftStartsAtTheRight() {
        Painting.Painted hebrew = Texts.painted("שלום");
        Painting.Painted arabicThenLatin = Texts.painted("سلام ABC");

        assertThat(hebrew.leftPx() + hebrew.patch().width()).isBetween(1990, 2004);
        assertThat(arabicThenLatin.leftPx() + arabicThenLatin.patch().width()).isBetween(1990, 2004);
        assertThat(Texts.painted("ABC سلام").leftPx()).isBetween(-2, 8);
    }

    /// א is wide and full, ו a stroke: in reading order the stroke comes last, so it is on the left.
    @Test
    void rightToLeftRunsToTheLeft() {
        Planes patch = Texts.painted("אאו").patch();
        int third = patch.width() / 5;

        assertThat(Texts.ink(patch, 0, third)).isLessThan(Texts.ink(patch, patch.width() - 2 * third, patch.width()) / 2);
    }

    @Test
    void numbersInRightToLeftTextKeepTheirOrder() {
        Planes number = Texts.painted("2024").patch();
        Planes sentence = Texts.painted("שלום 2024").patch();

        assertThat(Texts.ink(sentence, 0, number.width())).isCloseTo(Texts.ink(number), withPercentage(2));
    }

    @Test
    void sharedHanCharactersFollowTheLanguage() {
        byte[] chinese = han(HanForms.CHINESE);

        assertThat(han(HanForms.BY_TEXT)).isEqualTo(chinese);
        assertThat(han(HanForms.JAPANESE)).isNotEqualTo(chinese);
        assertThat(han(HanForms.KOREAN)).isNotEqualTo(chinese);
    }

    private static byte[] han(HanForms forms) {
        return Texts.painted("骨直", Texts.WHITE.withHanForms(forms), Texts.WIDE).patch().y();
    }

    @Test
    void quotesAreWideInChineseAndNarrowInLatin() {
        assertThat(Texts.width("中“中")).isGreaterThan(3 * 48 - 1);
        assertThat(Texts.width("a“a")).isLessThan(2 * 48);
    }

    @Test
    void partsOfHangulAreComposed() {
        assertThat(Texts.painted("\u1100\u1161\u11A8").patch().y()).isEqualTo(Texts.painted("각").patch().y());
    }
}
