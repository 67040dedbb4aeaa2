package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import kinora.wire.TalkJson.Kept;
import kinora.wire.TalkJson.Known;
import kinora.wire.TalkJson.LeftOut;
import kinora.wire.TalkJson.Step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TalkJsonTest {
    private static final Kept KEPT = new Kept(List.of(new Step("{\"v\":2,\n \"t\":[]}\n", "make it “warm” \\ 暖")),
            List.of(new Step("\uFEFF{}", "undo")), List.of("s1", "music"), "which one?", List.of(new LeftOut("a.jpg", "too dark")),
            List.of(new Known("photos/a.jpg", "photo", 4000, 3000, 0, false, 1_720_000_000_000L),
                    new Known("b.mov", "clip", 0, 0, 5, true, -1)));

    private static Optional<Kept> read(String text) {
        return TalkJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsReadLetterByLetter() {
        assertThat(read(TalkJson.write(KEPT))).contains(KEPT);
        assertThat(read(TalkJson.write(Kept.NOTHING))).contains(Kept.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"v\":2}", "{\"v\":\"1\"}", "{\"v\":1", "{\"v\":1e999}", "\u0000"})
    void whatIsOfAnotherFormIsNoConversation(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreNoConversation() {
        assertThat(TalkJson.read(new byte[]{(byte) 0xFF, (byte) 0xFE, 0})).isEmpty();
        assertThat(TalkJson.read(new byte[TalkJson.MAX_BYTES + 1])).isEmpty();
    }

    @Test
    void membersOfOtherTypesAreAsIfTheyWereNotThere() {
        String odd = "{\"v\":1,\"history\":{},\"undone\":[1,\"x\",{\"draft\":3}],\"spokenOf\":[{},null,\"s1\"],\"asked\":[],\"leftOut\":5,"
                + "\"files\":[{\"path\":\"\"},{\"path\":\"a\",\"kind\":[],\"width\":1e300,\"durationMs\":\"x\",\"sound\":1}]}";

        assertThat(read(odd)).contains(new Kept(List.of(), List.of(new Step("", "")), List.of("s1"), "", List.of(),
                List.of(new Known("a", "", Integer.MAX_VALUE, -1, -1, false, -1))));
    }

    @Test
    void whatIsTooLargeForgetsTheOldestFirst() {
        String large = "x".repeat(1_500_000);
        List<Step> history = List.of(new Step(large, "1"), new Step(large, "2"), new Step(large, "3"), new Step(large, "4"),
                new Step(large, "5"), new Step(large, "6"), new Step(large, "7"));
        String text = TalkJson.write(new Kept(history, List.of(), List.of(), "", List.of(), List.of()));

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(TalkJson.MAX_BYTES);
        assertThat(read(text).orElseThrow().history()).extracting(Step::said).startsWith("1", "2", "3").doesNotContain("7");
    }
}
