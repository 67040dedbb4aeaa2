package kinora.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines: where they break, where they stand, when there are too many.
final class LayoutTest {
    private static final TextStyle STYLE = TextStyle.of(40, 0xFFFFFF);

    @ParameterizedTest
    @ValueSource(strings = {"การเดินทางของเราไปเชียงใหม่และกรุงเทพมหานคร", "我们的旅行从北京出发，经过上海，最后到达香港。",
            "e\u0301x̂ñe\u0301x̂ñe\u0301x̂ñe\u0301x̂ñ", "👨‍👩‍👧‍👦🇫🇷👍🏽1️⃣👨‍👩‍👧‍👦🇫🇷👍🏽1️⃣",
            "क्षत्रिय श्रीमान ज्ञान क्षत्रिय श्रीमान"})
    void wrappingNeverSplitsACluster(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        for (int width : List.of(1, 45, 100, 200, 300)) {
            Painting.Painted painted = Texts.painted(text, STYLE, new TextBox(width, 200, false));
            String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
            clusters.setText(whole);
            int at = 0;
            for (Painting.Line line : painted.lines()) {
                at = whole.indexOf(line.text(), at);
                assertThat(clusters.isBoundary(at)).as("%d wide, before %s", width, line.text()).isTrue();
                at += line.text().length();
            }
            assertThat(at).isEqualTo(whole.length());
        }
    }

    /// Thai has no spaces between its words; the break is where a dictionary says.
    @Test
    void thaiBreaksBetweenWords() {
        for (int width = 180; width < 400; width += 20) {
            int at = 0;
            for (Painting.Line line : Texts.painted("การเดินทางของเรา", STYLE, new TextBox(width, 5, false)).lines()) {
                assertThat(at).as("%d wide, before %s", width, line.text()).isIn(0, 3, 7, 10, 13);
                at += line.text().length();
            }
        }
    }

    @Test
    void chineseNeverStartsALineWithAStop() {
        for (int width = 90; width < 400; width += 10) {
            assertThat(Texts.painted("我们去北京，然后去上海。很好！", STYLE, new TextBox(width, 20, false)).lines())
                    .noneMatch(line -> "，。！".indexOf(line.text().charAt(0)) >= 0);
        }
    }

    @Test
    void everyKindOfLineEndEndsALine() {
        Painting.Painted painted = Texts.painted("a\nb\r\nc\rd\u2028e\u2029\u0085g", STYLE, new TextBox(500, 9, false));

        assertThat(painted.lines()).extracting(Painting.Line::text).containsExactly("a", "b", "c", "d", "e", "", "g");
    }

    @Test
    void linesStandAtEqualDistancesWhateverIsInThem() {
        List<Painting.Line> lines = Texts
                .painted("abc\nการเดิน\nहिन्दी\n中文\n😀\nعربي", STYLE.withLineHeight(1.5), new TextBox(500, 9, false)).lines();

        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).baselinePx() - lines.get(i - 1).baselinePx()).isCloseTo(60, offset(0.01));
        }
    }

    @Test
    void alignmentMovesLines() {
        TextBox box = new TextBox(600, 1, false);
        double width = Texts.painted("abc", STYLE, box).lines().getFirst().widthPx();

        assertThat(left("abc", TextAlignment.START)).isZero();
        assertThat(left("abc", TextAlignment.CENTER)).isCloseTo((600 - width) / 2, offset(1.0));
        assertThat(left("abc", TextAlignment.END)).isCloseTo(600 - width, offset(1.0));
        assertThat(left("אבג", TextAlignment.END)).isCloseTo(0, offset(1.0));
    }

    private static double left(String text, TextAlignment alignment) {
        return Texts.painted(text, STYLE.withAlignment(alignment), new TextBox(600, 1, false)).lines().getFirst().leftPx();
    }

    @Test
    void tooManyLinesAreRefusedOrCut() {
        String text = "one two three four five six seven eight nine ten";

        assertThat(Texts.PAINTER.paint(text, STYLE, new TextBox(300, 2, false))).isInstanceOfSatisfying(Painting.Overflow.class,
                overflow -> assertThat(overflow.lines()).isGreaterThan(2));
        List<Painting.Line> lines = Texts.painted(text, STYLE, new TextBox(300, 2, true)).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().text()).startsWith("one two");
        assertThat(lines.getLast().text()).endsWith("…").doesNotContain(" …");
    }

    @Test
    void anEllipsisIsDrawnInEveryScript() {
        for (String text : List.of("การเดินทางของเราไปเชียงใหม่", "我们的旅行从北京出发", "رحلتنا إلى القاهرة",
                "👨‍👩‍👧‍👦🇫🇷👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽")) {
            assertThat(Texts.painted(text, STYLE, new TextBox(150, 1, true)).lines()).singleElement().extracting(Painting.Line::text)
                    .asString().endsWith("…");
        }
    }
}
