package kinora.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinora.wire.Adjustment;
import kinora.wire.DraftJson;
import kinora.wire.DraftProblem;
import kinora.wire.DraftReading;
import kinora.wire.JsonType;
import kinora.wire.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplainDraftTest {
    private final ExplainDraft english = new ExplainDraft(new Messages(Language.ENGLISH));
    private final ExplainDraft chinese = new ExplainDraft(new Messages(Language.CHINESE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"t":[{"tt":0,"sg":[{"name":"beach","start":0}]}]} | /t/0/sg/0/d (segment “beach”): “d” is missing; add it
            {"t":[{"tt":0,"sg":[{"id":"s7","start":0}]}]} | /t/0/sg/0/d (segment “s7”): “d” is missing; add it
            {"t":[{"tt":0,"sg":[{"start":0,"d":0}]}]} | /t/0/sg/0/d: 0 ms is outside of what is allowed; choose 1 to 36000000 ms
            {"t":[],"m":{"width":7}} | /m/width: 7 pixels is outside of what is allowed; choose 16 to 4096 pixels
            {"t":[],"m":{"background":"red"}} | /m/background: “red” is not written as it must be, which is “#rrggbb”
            {"t":[{"tt":1,"sg":[{"start":0,"d":9,"speed":0}]}]} | /t/0/sg/0/speed: 0 is outside of what is allowed; choose 0.1 to 16 or -16 to -0.1
            {"t":7} | /t: this is a number, but must be an array
            {} | /t: “t” is missing; add it
            [] | the draft: this is an array, but must be an object
            {"t":[],"v":99} | the draft has the form of version 99, and this Kinora reads forms up to 2; update Kinora to open it
            {"t":[] | line 1, column 8 (in /t): this is not valid JSON; look for a missing or extra comma, quote or bracket
            """)
    void whatIsWrongIsSaidWithItsPlace(String draft, String sentence) {
        assertThat(refusal(english, draft.strip())).isEqualTo(sentence.strip());
    }

    @Test
    void theSameInChinese() {
        assertThat(refusal(chinese, "{\"t\":[{\"tt\":0,\"sg\":[{\"name\":\"海边\",\"start\":0}]}]}"))
                .isEqualTo("/t/0/sg/0/d（片段“海边”）：缺少“d”；请补上");
        assertThat(refusal(chinese, "{\"t\":7}")).isEqualTo("/t：这里是数字，应为数组");
    }

    @Test
    void endlessKeysAndNamesAreShortened() {
        Place place = new Place("/" + "k".repeat(100_000), "s1", "😀".repeat(256));

        assertThat(english.of(new DraftProblem.WrongType(place, JsonType.NULL, List.of(JsonType.STRING)))).hasSizeLessThan(600)
                .contains("…").endsWith("this is “null”, but must be a text in quotes");
    }

    @Test
    void singularsAreSingular() {
        Place place = new Place("/t", "", "");

        assertThat(english.of(new DraftProblem.WrongCount(place, DraftProblem.Counted.KEYFRAMES, 1, 2, 9)))
                .contains("there are 1 keyframe;");
        assertThat(english.of(new DraftProblem.WrongCount(place, DraftProblem.Counted.KEYFRAMES, 0, 1, 9))).contains("0 keyframes;");
        assertThat(english.of(new DraftProblem.WrongLength(place, 2, 0, 1))).endsWith("0 to 1 character are allowed");
    }

    @Test
    void tooLargeNeverLooksLikeAsLargeAsAllowed() {
        assertThat(english.of(new DraftProblem.TooLarge(8_388_609, 8_388_608)))
                .isEqualTo("the draft has 8.4 MB; at most 8.3 MB are allowed");
    }

    @Test
    void whatWasSnappedIsSaidInSecondsAndOnlyWhatChanged() {
        Place place = new Place("/t/0/sg/0", "s1", "beach");

        assertThat(english.of(new Adjustment.Snapped(place, 1010, 2000, 1000, 2000)))
                .isEqualTo("/t/0/sg/0 (segment “beach”): start moved from 1.01 s to 1 s, onto a whole frame");
        assertThat(english.of(new Adjustment.Snapped(place, 1000, 2010, 1000, 2000)))
                .endsWith("length changed from 2.01 s to 2 s, to whole frames");
        assertThat(chinese.of(new Adjustment.Snapped(place, 1010, 2000, 1000, 2033))).contains("1.01 秒", "2.033 秒");
    }

    @Test
    void oneGivenIdIsNamedAndManyAreCounted() {
        Adjustment one = new Adjustment.IdGiven(new Place("/t/0", "", ""), "t1");
        Adjustment sorted = new Adjustment.Sorted(new Place("/t/0/sg", "", ""));

        assertThat(english.ofAll(List.of(one, sorted))).containsExactly("/t/0: had no id and is now called “t1”",
                "/t/0/sg: put in order of time");
        assertThat(english.ofAll(List.of(one, sorted, one))).containsExactly("/t/0/sg: put in order of time",
                "2 tracks and segments had no id and were given one");
        assertThat(english.ofAll(List.of())).isEmpty();
    }

    private static String refusal(ExplainDraft explain, String draft) {
        if (DraftJson.read(draft) instanceof DraftReading.Refused(DraftProblem problem)) return explain.of(problem);
        throw new AssertionError("was read: " + draft);
    }
}
