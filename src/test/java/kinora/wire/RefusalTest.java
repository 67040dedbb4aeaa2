package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kinora.wire.DraftProblem.Counted;
import kinora.wire.DraftProblem.TransitionFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RefusalTest {
    /// Drafts that must be refused, with the problem.
    static Stream<Arguments> refused() {
        String long257 = "x".repeat(257);
        return Stream.of(Arguments.of("[]", new DraftProblem.WrongType(at(""), JsonType.ARRAY, List.of(JsonType.OBJECT))),
                Arguments.of("\"\\\"x\\\"\"", new DraftProblem.WrongType(at(""), JsonType.STRING, List.of(JsonType.OBJECT))),
                Arguments.of("{}", new DraftProblem.MissingKey(at("/t"), "t")),
                Arguments.of("{\"t\":null}", new DraftProblem.MissingKey(at("/t"), "t")),
                Arguments.of("{\"t\":[],\"v\":3}", new DraftProblem.NewerVersion(3, 2)),
                Arguments.of("{\"t\":[],\"v\":0}", range("/v", "0", 1, 2, "")),
                Arguments.of("{\"t\":[],\"v\":1.5}", new DraftProblem.NotWhole(at("/v"), "1.5")),
                Arguments.of("{\"t\":[],\"version\":1e999}", range("/version", "1e999", 0, (1L << 53) - 1, "")),
                Arguments.of("{\"t\":[],\"t\":[]}", new DraftProblem.DuplicateKey(at(""), "t")),
                Arguments.of("{\"t\":[],\"x\":[{\"a\":1,\"\\u0061\":2}]}", new DraftProblem.DuplicateKey(at("/x/0"), "a")),
                Arguments.of("{\"t\":[],\"d\":-1}", range("/d", "-1", 0, 36_000_000, "ms")),
                Arguments.of("{\"t\":[],\"m\":[]}", new DraftProblem.WrongType(at("/m"), JsonType.ARRAY, List.of(JsonType.OBJECT))),
                meta("\"width\":15", range("/m/width", "15", 16, 4096, "pixels")),
                meta("\"height\":1080.5", new DraftProblem.NotWhole(at("/m/height"), "1080.5")),
                meta("\"fps\":0.5", range("/m/fps", "0.5", 1, 120, "frames per second")),
                meta("\"fps\":\"1/0\"", range("/m/fps", "1/0", 1, 120, "frames per second")),
                meta("\"fps\":\"thirty\"", new DraftProblem.WrongForm(at("/m/fps"), "thirty", List.of("<frames>/<seconds>"))),
                meta("\"fps\":true", new DraftProblem.WrongType(at("/m/fps"), JsonType.BOOLEAN, List.of(JsonType.NUMBER, JsonType.STRING))),
                meta("\"background\":\"red\"", new DraftProblem.WrongForm(at("/m/background"), "red", List.of("#rrggbb"))),
                meta("\"title\":\"" + long257 + "\"", new DraftProblem.WrongLength(at("/m/title"), 257, 0, 256)),
                Arguments.of("{\"t\":[1]}", new DraftProblem.WrongType(at("/t/0"), JsonType.NUMBER, List.of(JsonType.OBJECT))),
                Arguments.of("{\"t\":[{}]}", new DraftProblem.MissingKey(at("/t/0/tt"), "tt")),
                Arguments.of("{\"t\":[{\"tt\":\"0\"}]}",
                        new DraftProblem.WrongType(at("/t/0/tt"), JsonType.STRING, List.of(JsonType.NUMBER))),
                Arguments.of("{\"t\":[{\"tt\":1,\"id\":\"a\"},{\"tt\":7,\"id\":\"a\"}]}", new DraftProblem.DuplicateId(at("/t/1/id"), "a")),
                visual("", new DraftProblem.MissingKey(in("/source"), "source")),
                visual("\"source\":\"photo.jpg\"",
                        new DraftProblem.WrongForm(
                                in("/source"), "photo.jpg", List.of("asset:<id>", "file:<path>", "make:<recipe>", "missing:<name>"))),
                visual("\"source\":\"asset:\u2003\"",
                        new DraftProblem.WrongForm(in("/source"), "asset:\u2003",
                                List.of("asset:<id>", "file:<path>", "make:<recipe>", "missing:<name>"))),
                visual("\"source\":\"asset:" + long257 + "\"", new DraftProblem.WrongLength(in("/source"), 257, 1, 256)),
                visual("\"source\":\"make:x\",\"speed\":0",
                        new DraftProblem.OutOfRange(in("/speed"), "0", List.of(new Span(0.1, 16), new Span(-16, -0.1)), "")),
                visual("\"source\":\"make:x\",\"fit\":\"stretch\"",
                        new DraftProblem.NotAllowed(in("/fit"), "stretch", List.of("cover", "contain", "blur_fill"))),
                visual("\"source\":\"make:x\",\"camera\":[]", new DraftProblem.WrongCount(in("/camera"), Counted.KEYFRAMES, 0, 1, 1000)),
                visual("\"source\":\"make:x\",\"camera\":[{\"at\":0.5},{\"at\":0.5}]",
                        new DraftProblem.KeyframesCollide(in("/camera/1"), 0.5)),
                visual("\"source\":\"make:x\",\"camera\":{\"x\":2}",
                        new DraftProblem.OutOfRange(in("/camera/x"), "2", List.of(new Span(0, 1)), "")),
                visual("\"source\":\"make:x\",\"effects\":[\" \"]", new DraftProblem.Blank(in("/effects/0"))),
                visual("\"source\":\"make:x\",\"effects\":[{\"name\":\"e\",\"parameters\":{\"p\":1e999}}]",
                        new DraftProblem.OutOfRange(in("/effects/0/parameters/p"), "1e999",
                                List.of(new Span(-Double.MAX_VALUE, Double.MAX_VALUE)), "")),
                visual("\"source\":\"make:x\",\"effects\":[{\"name\":\"e\",\"parameters\":{\"p\":[1]}}]",
                        new DraftProblem.WrongType(in("/effects/0/parameters/p/0"), JsonType.NUMBER, List.of(JsonType.OBJECT))),
                visual("\"source\":\"make:x\",\"cut_out\":1",
                        new DraftProblem.WrongType(in("/cut_out"), JsonType.NUMBER, List.of(JsonType.BOOLEAN))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theProblemNamesPlaceAndWhatIsAllowed(String text, DraftProblem problem) {
        assertThat(Drafts.problem(text)).isEqualTo(problem);
    }

    @Test
    void timesMustLieWithinTheLongestFilm() {
        assertThat(Drafts.problem(titles("{\"start\":-1,\"d\":1,\"text\":\"x\"}")))
                .isEqualTo(range("/t/0/sg/0/start", "-1", 0, 36_000_000, "ms"));
        assertThat(Drafts.problem(titles("{\"start\":0,\"d\":0,\"text\":\"x\"}")))
                .isEqualTo(range("/t/0/sg/0/d", "0", 1, 36_000_000, "ms"));
        assertThat(Drafts.problem(titles("{\"start\":35999999,\"d\":2,\"text\":\"x\"}"))).isEqualTo(range("/t/0/sg/0/d", "2", 0, 1, "ms"));
        assertThat(Drafts.problem(titles("{\"start\":36000000,\"d\":1,\"text\":\"x\"}"))).isInstanceOf(DraftProblem.OutOfRange.class);
    }

    @Test
    void segmentsThatShareAFrameAreRefusedNamingBoth() {
        String text = video("{\"id\":\"a\",\"name\":\"beach\",\"start\":0,\"d\":1000},{\"name\":\"harbour\",\"start\":900,\"d\":1000}", "");
        assertThat(Drafts.problem(text))
                .isEqualTo(new DraftProblem.Overlap(new Place("/t/0/sg/0", "a", "beach"), new Place("/t/0/sg/1", "s2", "harbour"), 100));
    }

    @Test
    void aTransitionThatCannotStandIsRefusedByName() {
        String two = "{\"id\":\"a\",\"start\":0,\"d\":1000},{\"id\":\"b\",\"start\":1000,\"d\":1000}";
        assertTransition(two, "b", "a", 500, TransitionFault.NOT_NEIGHBOURS);
        assertTransition(two, "a", "a", 500, TransitionFault.NOT_NEIGHBOURS);
        assertTransition(two, "a", "nobody", 500, TransitionFault.NOT_NEIGHBOURS);
        assertTransition(two, "a", "b", 40, TransitionFault.TOO_SHORT);
        assertTransition(two, "a", "b", 2100, TransitionFault.TOO_LONG);
        assertTransition("{\"id\":\"a\",\"start\":0,\"d\":1000},{\"id\":\"b\",\"start\":2000,\"d\":1000}", "a", "b", 500,
                TransitionFault.NOT_NEIGHBOURS);
        String pair = transition("a", "b", 500) + "," + transition("a", "b", 500);
        assertThat(Drafts.problem(video(two, pair))).isEqualTo(
                new DraftProblem.TransitionRefused(at("/t/0/transitions/1"), "dissolve", "a", "b", 500, TransitionFault.NOT_NEIGHBOURS));
    }

    @Test
    void sameIdTwiceIsRefused() {
        String text = video("{\"id\":\"a\",\"start\":0,\"d\":1000},{\"id\":\"a\",\"start\":1000,\"d\":1000}", "");
        assertThat(Drafts.problem(text)).isEqualTo(new DraftProblem.DuplicateId(new Place("/t/0/sg/1/id", "a", ""), "a"));
    }

    @Test
    void aFadeLongerThanItsSoundIsRefused() {
        String text = "{\"t\":[{\"tt\":1,\"sg\":[{\"name\":\"m\",\"start\":0,\"d\":1000,\"fade_out\":1001}]}]}";
        assertThat(Drafts.problem(text))
                .isEqualTo(new DraftProblem.OutOfRange(new Place("/t/0/sg/0/fade_out", "", "m"), "1001", List.of(new Span(0, 1000)), "ms"));
    }

    @Test
    void whatWasFoundIsClipped() {
        assertThat(Drafts.problem("{\"t\":[],\"m\":{\"background\":\"" + "😀".repeat(1_000_000) + "\"}}")).isInstanceOfSatisfying(
                DraftProblem.WrongForm.class, form -> assertThat(form.found()).hasSizeLessThanOrEqualTo(80).endsWith("…"));
    }

    private static void assertTransition(String segments, String left, String right, long durationMs, TransitionFault fault) {
        assertThat(Drafts.problem(video(segments, transition(left, right, durationMs))))
                .isEqualTo(new DraftProblem.TransitionRefused(at("/t/0/transitions/0"), "dissolve", left, right, durationMs, fault));
    }

    private static String transition(String left, String right, long durationMs) {
        return "{\"left\":\"" + left + "\",\"right\":\"" + right + "\",\"name\":\"dissolve\",\"d\":" + durationMs + "}";
    }

    private static String video(String segments, String transitions) {
        return "{\"t\":[{\"tt\":0,\"sg\":[" + segments + "],\"transitions\":[" + transitions + "]}]}";
    }

    private static String titles(String segments) {
        return "{\"t\":[{\"tt\":7,\"sg\":[" + segments + "]}]}";
    }

    private static Arguments meta(String members, DraftProblem problem) {
        return Arguments.of("{\"m\":{" + members + "},\"t\":[]}", problem);
    }

    /// A segment of version 2 with these members, whose problem lies in it.
    private static Arguments visual(String members, DraftProblem problem) {
        String more = members.isEmpty() ? "" : "," + members;
        return Arguments.of("{\"v\":2,\"t\":[{\"tt\":0,\"sg\":[{\"id\":\"a\",\"name\":\"beach\",\"start\":0,\"d\":1000" + more + "}]}]}",
                problem);
    }

    private static Place at(String pointer) {
        return new Place(pointer, "", "");
    }

    private static Place in(String pointer) {
        return new Place("/t/0/sg/0" + pointer, "a", "beach");
    }

    private static DraftProblem range(String pointer, String found, double min, double max, String unit) {
        return new DraftProblem.OutOfRange(at(pointer), found, List.of(new Span(min, max)), unit);
    }
}
