package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import org.junit.jupiter.api.Test;

final class AdjustmentTest {
    @Test
    void timesOffTheFrameGridAreSnappedAndReported() {
        DraftReading.Read read = Drafts
                .reading(video("{\"id\":\"a\",\"name\":\"x\",\"start\":10,\"d\":990},{\"id\":\"b\",\"start\":1000,\"d\":333}"));
        assertThat(ranges(read.draft())).containsExactly(new TimeRange(0, 1000), new TimeRange(1000, 333));
        assertThat(read.adjustments()).containsExactly(new Adjustment.Snapped(new Place("/t/0/sg/0", "a", "x"), 10, 990, 0, 1000));
    }

    @Test
    void neighboursOfAnotherFrameRateStillTouch() {
        DraftReading.Read read = Drafts.reading(video("{\"id\":\"a\",\"start\":0,\"d\":1234},{\"id\":\"b\",\"start\":1234,\"d\":1234}"));
        assertThat(ranges(read.draft())).containsExactly(new TimeRange(0, 1233), new TimeRange(1233, 1234));
    }

    @Test
    void overlapsOfLessThanAFrameAreResolvedInFrames() {
        DraftReading.Read read = Drafts.reading(video("{\"id\":\"a\",\"start\":0,\"d\":1020},{\"id\":\"b\",\"start\":1000,\"d\":1000}"));
        assertThat(ranges(read.draft())).containsExactly(new TimeRange(0, 1033), new TimeRange(1033, 967));
        assertThat(read.adjustments()).containsExactly(new Adjustment.Snapped(new Place("/t/0/sg/0", "a", ""), 0, 1020, 0, 1033),
                new Adjustment.Snapped(new Place("/t/0/sg/1", "b", ""), 1000, 1000, 1033, 967));
    }

    @Test
    void whatIsShorterThanAFrameGetsOne() {
        DraftReading.Read read = Drafts.reading(
                video("{\"id\":\"a\",\"start\":0,\"d\":1},{\"id\":\"b\",\"start\":1,\"d\":1},{\"id\":\"c\",\"start\":2,\"d\":100}"));
        assertThat(ranges(read.draft())).containsExactly(new TimeRange(0, 33), new TimeRange(33, 34), new TimeRange(67, 33));
        assertThat(read.adjustments()).hasSize(3);
    }

    @Test
    void theLongestFilmFitsAtEveryRate() {
        for (FrameRate rate : FrameRate.COMMON) {
            String text = "{\"m\":{\"fps\":\"" + rate.num() + "/" + rate.den()
                    + "\"},\"t\":[{\"tt\":7,\"sg\":[{\"text\":\"x\",\"start\":0,\"d\":36000000}]}]}";
            assertThat(Drafts.read(text).durationMs()).as("%s", rate).isBetween(36_000_000L - 1100, 36_000_000L);
        }
    }

    @Test
    void unsortedSegmentsAndKeyframesAreSorted() {
        DraftReading.Read read = Drafts
                .reading(video("{\"id\":\"b\",\"start\":1000,\"d\":1000,\"camera\":[{\"at\":1,\"zoom\":2},{\"at\":0}]},"
                        + "{\"id\":\"a\",\"start\":0,\"d\":1000}"));
        assertThat(read.draft().segments().map(segment -> segment.id().value())).containsExactly("a", "b");
        assertThat(read.adjustments()).containsExactly(new Adjustment.Sorted(new Place("/t/0/sg", "", "")),
                new Adjustment.Sorted(new Place("/t/0/sg/0/camera", "b", "")));
    }

    @Test
    void missingIdsAreGivenByPositionAndNeverTwice() {
        DraftReading.Read read = Drafts
                .reading("{\"t\":[{\"tt\":1,\"sg\":[{\"start\":0,\"d\":1000},{\"id\":\"s1\",\"start\":0,\"d\":1000}]},"
                        + "{\"tt\":7,\"id\":\"t1\",\"sg\":[{\"start\":0,\"d\":1000,\"text\":\"x\"}]}]}");
        assertThat(read.draft().segments().map(segment -> segment.id().value())).containsExactly("s1-2", "s1", "s3");
        assertThat(read.draft().tracks().stream().map(track -> track.id().value())).containsExactly("t1-2", "t1");
        assertThat(read.adjustments()).containsExactly(new Adjustment.IdGiven(new Place("/t/0", "", ""), "t1-2"),
                new Adjustment.IdGiven(new Place("/t/0/sg/0", "", ""), "s1-2"),
                new Adjustment.IdGiven(new Place("/t/1/sg/0", "", ""), "s3"));
    }

    @Test
    void theContentSaysHowLongTheFilmIs() {
        DraftReading.Read read = Drafts
                .reading("{\"d\":12000,\"t\":[{\"tt\":7,\"id\":\"t\",\"sg\":[{\"id\":\"a\",\"start\":0,\"d\":1000,\"text\":\"x\"}]}]}");
        assertThat(read.draft().durationMs()).isEqualTo(1000);
        assertThat(read.adjustments()).containsExactly(new Adjustment.LengthDiffers("12000", 1000));
    }

    @Test
    void numbersAreRoundedToWhatADraftHolds() {
        DraftReading.Read read = Drafts
                .reading("{\"m\":{\"width\":1081},\"t\":[{\"tt\":1,\"id\":\"t\",\"sg\":[{\"id\":\"a\",\"start\":0.4,\"d\":1e3,"
                        + "\"volume\":0.12345,\"source_start\":1.6,\"fade_in\":1000.4}]}]}");
        Sound sound = (Sound) read.draft().segments().findFirst().orElseThrow();
        assertThat(sound.gainPermille()).isEqualTo(123);
        assertThat(sound.sourceInMs()).isEqualTo(2);
        assertThat(sound.fadeInMs()).isEqualTo(1000);
        assertThat(read.draft().canvas().width()).isEqualTo(1080);
        assertThat(read.adjustments()).containsExactly(rounded("/m/width", "", "1081", "1080"), rounded("/t/0/sg/0/start", "a", "0.4", "0"),
                rounded("/t/0/sg/0/source_start", "a", "1.6", "2"), rounded("/t/0/sg/0/volume", "a", "0.12345", "0.123"),
                rounded("/t/0/sg/0/fade_in", "a", "1000.4", "1000"));
    }

    @Test
    void aFadeIsShortenedWithItsSnappedSound() {
        DraftReading.Read read = Drafts
                .reading("{\"t\":[{\"tt\":1,\"id\":\"t\",\"sg\":[{\"id\":\"a\",\"start\":0,\"d\":1010,\"fade_in\":1010}]}]}");
        assertThat(((Sound) read.draft().segments().findFirst().orElseThrow()).fadeInMs()).isEqualTo(1000);
        assertThat(read.adjustments()).contains(rounded("/t/0/sg/0/fade_in", "a", "1010", "1000"));
    }

    @Test
    void aTransitionIsSnappedToo() {
        DraftReading.Read read = Drafts.reading(
                "{\"t\":[{\"tt\":0,\"id\":\"t\",\"sg\":[{\"id\":\"a\",\"start\":0,\"d\":1000},{\"id\":\"b\",\"start\":1000,\"d\":1000}],"
                        + "\"transitions\":[{\"left\":\"a\",\"right\":\"b\",\"name\":\"wipe\",\"d\":510}]}]}");
        assertThat(((Track.Video) read.draft().tracks().getFirst()).transitions().getFirst().durationMs()).isEqualTo(500);
        assertThat(read.adjustments())
                .containsExactly(new Adjustment.TransitionSnapped(new Place("/t/0/transitions/0", "", ""), "a", "b", 510, 500));
    }

    @Test
    void halvesOfSurrogatePairsAreReplaced() {
        DraftReading.Read read = Drafts.reading("{\"m\":{\"title\":\"a\\ud83d\"},\"t\":[]}");
        assertThat(read.draft().title()).isEqualTo("a\uFFFD");
        assertThat(read.adjustments()).containsExactly(new Adjustment.TextRepaired(new Place("/m/title", "", "")));
    }

    @Test
    void missingMetadataHasDefaultsAndNullIsMissing() {
        Draft draft = Drafts.read("{\"m\":{\"fps\":null,\"width\":1280},\"t\":[]}");
        assertThat(draft.canvas()).isEqualTo(new Canvas(1280, 1080, FrameRate.of(30), 0));
        assertThat(Drafts.read("{\"t\":[]}").canvas()).isEqualTo(Canvas.hd());
    }

    @Test
    void frameRatesOfTelevisionAreExact() {
        assertThat(rate("23.976")).isEqualTo(new FrameRate(24_000, 1_001));
        assertThat(rate("29.97")).isEqualTo(new FrameRate(30_000, 1_001));
        assertThat(rate("\"60000/1001\"")).isEqualTo(new FrameRate(60_000, 1_001));
        assertThat(rate("12.5")).isEqualTo(new FrameRate(25, 2));
        assertThat(rate("\"1000/33\"")).isEqualTo(new FrameRate(1000, 33));
        assertThat(DraftJson.write(Drafts.read("{\"m\":{\"fps\":\"24000/1001\"},\"t\":[]}"))).contains("\"fps\":23.976}");
        assertThat(DraftJson.write(Drafts.read("{\"m\":{\"fps\":\"1000/33\"},\"t\":[]}"))).contains("\"fps\":\"1000/33\"}");
    }

    @Test
    void aDraftInAStringIsADraft() {
        String text = Drafts.resource("v1-seed.json");
        StringBuilder quoted = new StringBuilder();
        JsonText.appendQuoted(text, quoted);
        assertThat(Drafts.read(quoted.toString())).isEqualTo(Drafts.read(text));
    }

    private static FrameRate rate(String fps) {
        return Drafts.read("{\"m\":{\"fps\":" + fps + "},\"t\":[]}").canvas().rate();
    }

    private static Adjustment rounded(String pointer, String segment, String found, String used) {
        return new Adjustment.Rounded(new Place(pointer, segment, ""), found, used);
    }

    private static Iterable<TimeRange> ranges(Draft draft) {
        return draft.segments().map(Segment::range).toList();
    }

    private static String video(String segments) {
        return "{\"t\":[{\"tt\":0,\"id\":\"t\",\"sg\":[" + segments + "]}]}";
    }
}
