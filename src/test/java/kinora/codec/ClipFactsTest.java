package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.Orientation;

/// Facts about clips that need no file: turning, rates, times, captions.
class ClipFactsTest {
    private static final int ONE = 1 << 16;

    /// x' = a·x + c·y and y' = b·x + d·y with y downwards, against the pictures in EXIF's table of orientations.
    @ParameterizedTest
    @CsvSource({"1, 0, 0, 1, 1", "-1, 0, 0, 1, 2", "-1, 0, 0, -1, 3", "1, 0, 0, -1, 4", "0, 1, 1, 0, 5", "0, 1, -1, 0, 6",
            "0, -1, -1, 0, 7", "0, -1, 1, 0, 8", "0, 0, 0, 0, 1"})
    void matricesAreOrientations(long a, long b, long c, long d, int exif) {
        assertThat(FrameShape.orientation(a * ONE, b * ONE, c * ONE, d * ONE)).isEqualTo(new Orientation(exif));
    }

    @Test
    void crookedMatricesAreTurnedToTheNearestQuarter() {
        assertThat(FrameShape.orientation(-11_000, 64_600, -64_600, -11_000).exif()).isEqualTo(6);
        assertThat(FrameShape.orientation(64_600, 11_000, -11_000, 64_600).exif()).isEqualTo(1);
        assertThat(FrameShape.orientation(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE).exif()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"24, 1001, 24000, 1001", "24, 1000, 24, 1", "300, 10010, 30000, 1001", "300, 10011, 30000, 1001", "25, 2380, 1250, 119",
            "1, 1, 1000, 1", "1, 36000000, 1, 36000"})
    void measuredRatesAreSnappedOrReduced(long frames, long ms, int num, int den) {
        assertThat(MeanRate.of(frames, ms, new TimeBase(1, 1000))).isEqualTo(new MeanRate(num, den));
    }

    @Test
    void hugeCountsStayRates() {
        MeanRate rate = MeanRate.of(Long.MAX_VALUE, 1, new TimeBase(1, Integer.MAX_VALUE));
        assertThat(rate.num()).isPositive();
        assertThat(rate.den()).isPositive();
    }

    @Test
    void timesAreReadByTheClockThatToldThem() {
        assertThat(ContainerTags.time("2019-07-01T12:30:05+0200")).contains(LocalDateTime.of(2019, 7, 1, 12, 30, 5));
        assertThat(ContainerTags.time("2017-01-05T18:32:43.000000Z")).contains(LocalDateTime.of(2017, 1, 5, 18, 32, 43));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1904-01-01T00:00:00.000000Z", "1970-01-01T00:00:00.000000Z", "2019", "", "2019-13-01T12:30:05",
            "yesterday evening at nine"})
    void timesThatNobodySetAreNone(String told) {
        assertThat(ContainerTags.time(told)).isEmpty();
    }

    @Test
    void captionsAreTextWithoutStyles() {
        assertThat(AssText.plain("{\\i1}Hi{\\i0} there\\NSecond\\hline")).isEqualTo("Hi there\nSecond\u00a0line");
        assertThat(AssText.plain("{\\p1}m 0 0 l 100 0{\\p0}after")).isEqualTo("after");
        assertThat(AssText.plain("{\\pos(3,4)}kept")).isEqualTo("kept");
        assertThat(AssText.plain("a { b")).isEqualTo("a { b");
        assertThat(AssText.plain("\\N \\N")).isEmpty();
    }

    @Test
    void longCaptionsAreCutBetweenCharacters() {
        String text = "x".repeat(AssText.MAX_LENGTH - 1) + "😀";
        assertThat(AssText.shortened(text)).isEqualTo("x".repeat(AssText.MAX_LENGTH - 1));
    }
}
