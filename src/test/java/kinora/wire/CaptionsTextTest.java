package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.media.Caption;

/// SubRip and WebVTT, as tools write them and as nobody should.
final class CaptionsTextTest {
    private static CaptionsReading read(String text) {
        return CaptionsText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Caption> captions(String text) {
        return ((CaptionsReading.Read) read(text)).captions();
    }

    @Test
    void bothFormsAreRead() {
        assertThat(
                captions("1\r\n00:00:01,000 --> 00:00:02,500\r\nGood morning.\r\nComing?\r\n\r\n2\r\n00:01:00,5 --> 01:00:00,000\r\nYes"))
                .containsExactly(new Caption(1_000, 2_500, "Good morning.\nComing?"), new Caption(60_500, 3_600_000, "Yes"));
        assertThat(captions("""
                WEBVTT - a film

                STYLE
                ::cue { color: red }

                NOTE
                not said

                intro
                00:01.000 --> 00:02.500 line:0 align:start
                <v Ana>Good <i>morning</i>,
                <00:01.500><c.loud>you</c> &amp; I &lt;3
                """)).containsExactly(new Caption(1_000, 2_500, "Good morning,\nyou & I <3"));
    }

    @Test
    void markupIsLeftOutAndWordsAreKept() {
        assertThat(captions("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color=\"#ff0000\"><b>1 < 2</b></font> a{b}\u0007\n").getFirst()
                .text()).isEqualTo("1 < 2 a{b}");
        assertThat(captions("00:00:01,000 --> 00:00:02,000\n&#x6C34;&#27700;&nosuch;&#9999999;").getFirst().text()).isEqualTo("水水&nosuch;");
    }

    @Test
    void everyEncodingWithAMarkIsReadAndOthersAreRefused() {
        String text = "\uFEFF1\n00:00:01,000 --> 00:00:02,000\nGrüße 河畔\n";
        Caption said = new Caption(1_000, 2_000, "Grüße 河畔");
        assertThat(CaptionsText.read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new CaptionsReading.Read(List.of(said), 0));
        assertThat(CaptionsText.read(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(new CaptionsReading.Read(List.of(said), 0));
        assertThat(CaptionsText.read(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(new CaptionsReading.Read(List.of(said), 0));
        assertThat(CaptionsText.read("1\n00:00:01,000 --> 00:00:02,000\nGrüße".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new CaptionsReading.NotText());
        assertThat(CaptionsText.read(new byte[]{1, 0, 2})).isEqualTo(new CaptionsReading.NotText());
    }

    @Test
    void whatCannotBeACaptionIsCounted() {
        CaptionsReading.Read read = (CaptionsReading.Read) read("""
                1
                00:00:05,000 --> 00:00:02,000
                backwards

                2
                00:99:05,000 --> 01:00:02,000
                no such minute

                3
                00:00:05,000 --> 00:00:06,000
                <i></i>

                4
                999:00:05,000 --> 999:00:06,000
                days later

                5
                00:00:07,000 --> 00:00:08,000
                late
                6
                00:00:01,000 --> 00:00:02,000
                early
                """);
        assertThat(read.captions()).extracting(Caption::text).containsExactly("early", "late");
        assertThat(read.unreadable()).isEqualTo(4);
    }

    @Test
    void emptyLargeAndCrowdedFilesAreRefused() {
        assertThat(read("")).isEqualTo(new CaptionsReading.NoCaptions());
        assertThat(read("WEBVTT\n\nnothing")).isEqualTo(new CaptionsReading.NoCaptions());
        assertThat(CaptionsText.read(new byte[CaptionsText.MAX_BYTES + 1])).isInstanceOf(CaptionsReading.TooLarge.class);
        StringBuilder crowd = new StringBuilder();
        for (int i = 0; i < 5_100; i++) {
            crowd.append("00:00:01.000 --> 00:00:02.000\nx\n\n");
        }
        assertThat(read(crowd.toString())).isEqualTo(new CaptionsReading.TooMany(5_000));
    }

    @Test
    void oneLongLineIsReadInNoTime() {
        assertThat(read("<".repeat(200_000) + " ".repeat(200_000) + "{\\".repeat(200_000))).isEqualTo(new CaptionsReading.NoCaptions());
        assertThat(read("00:00:01.000 --> 00:00:02.000\n" + "<a".repeat(20_000))).isEqualTo(new CaptionsReading.NoCaptions());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(61);
        String[] words = {"Hello", "& you", "a<b", "河畔", "مرحبا", "🌊", "100 %", "-- no", "{x}", "2"};
        for (int round = 0; round < 200; round++) {
            List<Caption> captions = new ArrayList<>();
            long at = 0;
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                at += 1 + random.nextLong(1_000_000);
                long start = at;
                at += 1 + random.nextInt(10_000);
                String text = words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)]
                        + (random.nextBoolean() ? "\n" + words[random.nextInt(words.length - 1)] : "");
                captions.add(new Caption(start, at, text));
            }
            for (CaptionsText.Form form : CaptionsText.Form.values()) {
                assertThat(captions(CaptionsText.write(captions, form))).as("round %d %s", round, form).isEqualTo(captions);
            }
        }
    }

    @Test
    void formsAreWrittenAsTheirReadersWantThem() {
        List<Caption> captions = List.of(new Caption(3_723_004, 3_724_000, "a --> b"));
        assertThat(CaptionsText.write(captions, CaptionsText.Form.SRT)).isEqualTo("1\n01:02:03,004 --> 01:02:04,000\na → b\n\n");
        assertThat(CaptionsText.write(captions, CaptionsText.Form.VTT))
                .isEqualTo("WEBVTT\n\n01:02:03.004 --> 01:02:04.000\na --&gt; b\n\n");
    }
}
