package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kinora.wire.DraftProblem.Counted;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileTest {
    private static final int MUTATIONS = 24_000;
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final String[] TOKENS = {"{", "}", "[", "]", ":", ",", "\"", "\\", "null", "true", "-1", "1e999", "NaN", "0.5", "\"t\"",
            "\"d\"", "\"sg\":[", "\"tt\":0,", "\u0000", "\ud800", "\"\\udc00\"", "99999999999999999999", "-0", "1e-999999999", "/*", " "};
    private static final String[] VALUES = {"null", "true", "-1", "0", "1", "1e999", "-1e999", "1e308", "1e-999999999",
            "9223372036854775808", "36000000", "36000001", "0.4", "1.5", "16.5", "\"\"", "\" \"", "\"\u2003\"", "\"\\ud800\"", "\"linear\"",
            "\"#12345g\"", "\"30/0\"", "\"999999999/8333333\"", "\"asset:\"", "\"file:x\"", "[]", "{}", "[{}]", "[{\"at\":0}]",
            "[{\"at\":0,\"value\":1},{\"at\":0,\"value\":2}]", "[1,2]", "{\"x\":{}}", "[{\"start\":0,\"d\":1}]"};

    @Test
    void noMutationOfAGoodDraftThrowsAndWhatIsReadStandsForItself() {
        List<String> drafts = new ArrayList<>();
        for (long seed = 0; seed < 300; seed++) {
            drafts.add(DraftJson.write(Drafts.random(RoundTripTest.random(seed))));
        }
        drafts.add(Drafts.resource("v1-seed.json"));
        int read = 0;
        int refused = 0;
        for (long seed = 0; seed < MUTATIONS; seed++) {
            RandomGenerator random = RoundTripTest.random(seed);
            String text = drafts.get(random.nextInt(drafts.size()));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                text = random.nextInt(3) == 0 ? mutateText(text, random) : mutateValue(text, random);
            }
            long begin = System.nanoTime();
            DraftReading reading = answer(text, seed);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as("seed %d", seed).isLessThan(BOUND);
            switch (reading) {
                case DraftReading.Refused refusal -> refused++;
                case DraftReading.Read good -> {
                    read++;
                    DraftReading.Read again = Drafts.reading(DraftJson.write(good.draft()));
                    assertThat(again.draft()).as("seed %d", seed).isEqualTo(good.draft());
                    assertThat(again.adjustments()).as("seed %d", seed).isEmpty();
                }
            }
        }
        assertThat(read).as("read").isGreaterThan(MUTATIONS / 20);
        assertThat(refused).as("refused").isGreaterThan(MUTATIONS / 4);
    }

    private static DraftReading answer(String text, long seed) {
        try {
            return DraftJson.read(text);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError("seed " + seed + ": " + text, thrown);
        }
    }

    private static String mutateText(String text, RandomGenerator random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(40)));
        String token = TOKENS[random.nextInt(TOKENS.length)];
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> text.substring(0, from) + token + text.substring(to);
            default -> text.substring(0, from) + token + text.substring(from);
        };
    }

    /// Replaces, removes, doubles or moves one value somewhere in the tree; leaves text that is not JSON as it is.
    private static String mutateValue(String text, RandomGenerator random) {
        Json tree = JsonParsing.parse(text, new Findings());
        return tree == null ? text : mutate(tree, random).text();
    }

    private static Json mutate(Json value, RandomGenerator random) {
        boolean here = random.nextInt(6) == 0;
        if (!here && value instanceof Json.Obj object && !object.members().isEmpty()) {
            Json.Obj changed = Json.Obj.made();
            int at = random.nextInt(object.members().size());
            int i = 0;
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                if (i++ != at) {
                    changed.members().put(member.getKey(), member.getValue());
                } else if (random.nextInt(8) > 0) {
                    changed.members().put(member.getKey(), mutate(member.getValue(), random));
                }
            }
            return changed;
        }
        if (!here && value instanceof Json.Arr array && !array.items().isEmpty()) {
            List<Json> items = new ArrayList<>(array.items());
            int at = random.nextInt(items.size());
            switch (random.nextInt(6)) {
                case 0 -> items.remove(at);
                case 1 -> items.add(items.get(at));
                case 2 -> items.addFirst(items.removeLast());
                default -> items.set(at, mutate(items.get(at), random));
            }
            return new Json.Arr(items, null);
        }
        if (value instanceof Json.Num number && random.nextBoolean()) {
            return new Json.Num(JsonText.number(Math.clamp(number.value(), -1e15, 1e15) + random.nextInt(41) - 20));
        }
        return new Json.Raw(VALUES[random.nextInt(VALUES.length)]);
    }

    static Stream<String> bombs() {
        return Stream.of("[".repeat(4_000_000), "{\"a\":".repeat(1_500_000), "{\"t\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "\"" + "\\\"".repeat(1_000_000) + "\"", "{\"t\":[],\"x\":" + "9".repeat(7_000_000) + "}",
                "{\"t\":[],\"v\":1e" + "9".repeat(900) + "}", "{\"t\":[],\"x\":\"" + "x".repeat(100 << 20) + "\"}", "é".repeat(5_000_000),
                "{\"t\":[{\"tt\":1,\"sg\":[" + "{},".repeat(1_000_000) + "{}]}]}",
                "{\"t\":[{\"tt\":1,\"sg\":[" + "1,".repeat(900_000) + "1]}]}", "{\"t\":[" + "{\"tt\":1},".repeat(100_000) + "{}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"start\":0,\"d\":1000,\"camera\":[" + "{\"at\":0},".repeat(200_000) + "{}]}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"start\":0,\"d\":1000,\"source\":\"asset:" + " ".repeat(8_000_000) + "\"}]}]}",
                "\uFEFF".repeat(10), "/".repeat(1000), "{\"t\":[]}".repeat(2), "{\"t\":[]} x", "\ud800", "{\"\ud800\":1", "\u0000");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void bombsAreRefusedInBoundedTime(String bomb) {
        DraftReading reading = Assertions.assertTimeout(BOUND, () -> DraftJson.read(bomb));
        assertThat(reading).isInstanceOf(DraftReading.Refused.class);
    }

    @Test
    void muchThatIsUnknownIsCarriedInBoundedTime() {
        StringBuilder text = new StringBuilder("{\"m\":{");
        for (int i = 0; i < 300_000; i++) {
            text.append("\"key").append(i).append("\":1.0,");
        }
        String many = text.append("\"last\":1},\"t\":[]}").toString();
        String written = Assertions.assertTimeout(BOUND, () -> DraftJson.write(Drafts.read(many)));
        assertThat(written).contains("\"key299999\":1.0,\"last\":1}");
    }

    @Test
    void boundsAreNamedInTheRefusal() {
        assertThat(Drafts.problem("[".repeat(65))).isInstanceOfSatisfying(DraftProblem.TooDeep.class, deep -> {
            assertThat(deep.max()).isEqualTo(64);
            assertThat(deep.place().pointer()).isEqualTo("/0".repeat(64));
        });
        assertThat(Drafts.read("{\"t\":[],\"x\":" + "[".repeat(63) + "]".repeat(63) + "}").extras().members()).hasSize(1);
        assertThat(Drafts.problem(" ".repeat(DraftJson.MAX_BYTES + 1)))
                .isEqualTo(new DraftProblem.TooLarge(DraftJson.MAX_BYTES + 1, DraftJson.MAX_BYTES));
        assertThat(DraftJson.read(new byte[DraftJson.MAX_BYTES + 1]))
                .isEqualTo(new DraftReading.Refused(new DraftProblem.TooLarge(DraftJson.MAX_BYTES + 1, DraftJson.MAX_BYTES)));
        assertThat(Drafts.problem("{\"t\":[],\"x\":" + "1".repeat(1001) + "}")).isInstanceOf(DraftProblem.NumberTooLong.class);
        assertThat(Drafts.problem("{\"x\":[" + "1,".repeat(1_000_000) + "1]}")).isInstanceOfSatisfying(DraftProblem.WrongCount.class,
                count -> assertThat(count.what()).isEqualTo(Counted.VALUES));
        assertThat(Drafts.problem("{\"t\":[{\"tt\":1,\"sg\":[" + "0,".repeat(5_000) + "0]}]}"))
                .isEqualTo(new DraftProblem.WrongCount(new Place("/t", "", ""), Counted.SEGMENTS, 5_001, 0, 5_000));
        assertThat(Drafts.problem("{\"t\":[" + "{\"tt\":1},".repeat(64) + "{\"tt\":1}]}"))
                .isEqualTo(new DraftProblem.WrongCount(new Place("/t", "", ""), Counted.TRACKS, 65, 0, 64));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nul", "NaN", "{", "{\"t\":[]", "{'t':[]}", "{t:[]}", "{\"t\":[],}", "{\"t\":[NaN]}", "{\"t\":[]}}",
            "[1 2]", "{\"t\":[01]}", "{\"t\":[+1]}", "{\"t\":[.5]}", "{\"t\":\"\n\"}", "{\"t\":[]/**/}", "\"{\"", "{\"t\":[1e]}"})
    void whatIsNotJsonIsRefusedWithItsPlace(String text) {
        assertThat(Drafts.problem(text)).isInstanceOfSatisfying(DraftProblem.NotJson.class, problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }

    @Test
    void bytesMustBeUtf8() {
        assertThat(DraftJson.read(new byte[]{'{', '"', (byte) 0xC3, '"'})).isEqualTo(new DraftReading.Refused(new DraftProblem.NotUtf8(2)));
        assertThat(DraftJson.read(new byte[]{'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .isEqualTo(new DraftReading.Refused(new DraftProblem.NotUtf8(1)));
        byte[] marked = "\uFEFF{\"t\":[],\"m\":{\"title\":\"é\"}}".getBytes(StandardCharsets.UTF_8);
        assertThat(DraftJson.read(marked)).isInstanceOfSatisfying(DraftReading.Read.class,
                read -> assertThat(read.draft().title()).isEqualTo("é"));
        byte[] cut = "{\"t\":\"é".getBytes(StandardCharsets.UTF_8);
        assertThat(DraftJson.read(java.util.Arrays.copyOf(cut, cut.length - 1)))
                .isEqualTo(new DraftReading.Refused(new DraftProblem.NotUtf8(6)));
    }
}
