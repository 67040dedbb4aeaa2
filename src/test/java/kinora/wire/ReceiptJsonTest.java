package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.compose.TextContrast;
import kinora.media.EncoderProfile;
import kinora.media.Loudness;
import kinora.render.Receipt;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;

final class ReceiptJsonTest {
    private static final Receipt SILENT = receipt("a \"b\"\n照片.mp4", Optional.empty(), Optional.empty());
    private static final Receipt SOUNDING = receipt("b.mp4", Optional.of(new EncoderProfile(640, 360, 30_000, 1001, 20, "veryfast")),
            Optional.of(new Loudness(-1402, -115)));

    private static Receipt receipt(String file, Optional<EncoderProfile> profile, Optional<Loudness> loudness) {
        return new Receipt("1.2.3", "engine", file, "", 1234, "ab".repeat(32), new Canvas(640, 360, FrameRate.of(29.97), 0), 300, profile,
                List.of(new Receipt.Shown("p.jpg", "cd".repeat(32), 0, 300)), List.of(), List.of(new Receipt.LeftOut("x", "why")), loudness,
                2, 1, new Receipt.Stages(1, 2, 3));
    }

    @Test
    void whatWasDecidedOfAReelIsToldWithItsNumbersInOrder() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("milliBpm", 120_000L);
        numbers.put("beats", 24L);
        Receipt reel = SILENT.decided(List.of(new Receipt.Decision("paced", numbers, "Cuts \"on\" beats.")));
        assertThat(ReceiptJson.lines(reel)).contains("""
                  "decisions": [
                    {"kind":"paced","milliBpm":120000,"beats":24,"reason":"Cuts \\"on\\" beats."}
                  ],
                """);
    }

    @Test
    void aFileHasEveryMemberOnLinesOfItsOwnAndNoPlace() {
        assertThat(ReceiptJson.lines(SILENT)).isEqualTo("""
                {
                  "kinora": "1.2.3",
                  "engine": "engine",
                  "file": "a \\"b\\"\\n照片.mp4",
                  "title": "",
                  "bytes": 1234,
                  "sha256": "%s",
                  "width": 640,
                  "height": 360,
                  "rate": "30000/1001",
                  "frames": 300,
                  "durationMs": 10010,
                  "container": "y4m",
                  "profile": {"codec":"rawvideo"},
                  "shots": [
                    {"name":"p.jpg","sha256":"%s","first":0,"frames":300}
                  ],
                  "sounds": [],
                  "leftOut": [
                    {"name":"x","reason":"why"}
                  ],
                  "sound": null,
                  "text": null,
                  "chunks": {"made":2,"reused":1},
                  "ms": {"look":1,"make":2,"join":3}
                }
                """.formatted("ab".repeat(32), "cd".repeat(32)));
    }

    @Test
    void aLineBeginsWithThePlaceAndIsOne() {
        assertThat(ReceiptJson.of(SOUNDING, "films/b.mp4")).startsWith("{\"out\":\"films/b.mp4\",\"kinora\":\"1.2.3\"")
                .contains("\"profile\":{\"codec\":\"h264\",\"crf\":20,\"preset\":\"veryfast\"}",
                        "\"sound\":{\"loudness\":-14.02,\"truePeak\":-1.15}")
                .doesNotContain("\n");
    }

    @Test
    void theWorstContrastOfLettersIsTold() {
        Receipt written = SOUNDING.with(Optional.of(new Receipt.Text(new TextContrast(TextContrast.Step.SHADOW, 612, 450), 30)));
        assertThat(ReceiptJson.of(written, "b.mp4"))
                .contains("\"text\":{\"contrast\":6.12,\"needed\":4.5,\"by\":\"shadow\",\"atMs\":1001}");
    }

    @Test
    void musicThatASoundFontPlaysHasNoLicenceOfOurs() {
        Receipt heard = new Receipt(SILENT.version(), SILENT.engine(), SILENT.file(), SILENT.title(), SILENT.bytes(), SILENT.sha256(),
                SILENT.canvas(), SILENT.frames(), SILENT.profile(), SILENT.shots(), List.of(new Receipt.Heard("Lo-fi", "ef".repeat(32), 0,
                        300, Optional.of("music:lo-fi?soundfont=/home/me/a.sf2"), Optional.empty())),
                SILENT.leftOut(), SILENT.sound(), SILENT.made(), SILENT.reused(), SILENT.stages());

        assertThat(ReceiptJson.lines(heard)).contains("\"licence\":\"CC0-1.0\"");
        Receipt.Font font = new Receipt.Font("music:lo-fi?soundfont=a.sf2", "a.sf2", "01".repeat(32), "A", "© B");
        assertThat(ReceiptJson.lines(heard.playedBy(Map.of("music:lo-fi?soundfont=/home/me/a.sf2", font)))).contains(
                "\"made\":\"music:lo-fi?soundfont=a.sf2\",\"licence\":\"NOASSERTION\",\"soundFont\":{\"file\":\"a.sf2\",\"sha256\":\""
                        + "01".repeat(32) + "\",\"name\":\"A\",\"copyright\":\"© B\"}")
                .doesNotContain("CC0").doesNotContain("/home");
    }

    @Test
    void severalAreOneListInTheirOrder() {
        Map<String, Receipt> receipts = new LinkedHashMap<>();
        assertThat(ReceiptJson.of(receipts)).isEqualTo("[]");
        receipts.put("z.mp4", SOUNDING);
        receipts.put("a.mp4", SILENT);
        assertThat(ReceiptJson.of(receipts))
                .isEqualTo("[" + ReceiptJson.of(SOUNDING, "z.mp4") + "," + ReceiptJson.of(SILENT, "a.mp4") + "]");
    }
}
