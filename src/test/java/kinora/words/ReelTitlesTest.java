package kinora.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReelTitlesTest {
    @ParameterizedTest
    @CsvSource({"Lisbon 2024, Lisbon 2024", "summer_in_crete, Summer in crete", "Anna-und-Ben, Anna und Ben", "奶奶的八十大寿, 奶奶的八十大寿",
            "dad's 60th birthday, Dad's 60th birthday"})
    void aFolderThatSomebodyNamedIsATitle(String folder, String title) {
        assertThat(ReelTitles.ofFolder(folder)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photos", "Photos 2", "DCIM", "100APPLE", "101_PANA", "100CANON", "Recordings", "录屏", "Downloads", "new folder",
            "新建文件夹", "照片", "2024", "20240712", "d41d8cd98f00b204", "3f2a91bc-77aa-4c1d", "a", "--", "IMG", "tmp"})
    void aFolderThatAProgramNamedIsNone(String folder) {
        assertThat(ReelTitles.ofFolder(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-07-12, 2024-07-12, 12 July 2024, 2024年7月12日", "2024-07-12, 2024-07-14, 12–14 July 2024, 2024年7月12–14日",
            "2024-06-28, 2024-07-03, 28 June – 3 July 2024, 2024年6月28日–7月3日",
            "2023-12-30, 2024-01-02, 30 December 2023 – 2 January 2024, 2023年12月30日–2024年1月2日",
            "2024-03-01, 2024-08-20, March – August 2024, 2024年3月–8月", "2021-03-01, 2024-08-20, 2021–2024, 2021–2024年"})
    void daysAreToldAsPeopleDo(String first, String last, String english, String chinese) {
        List<LocalDateTime> taken = Stream.of(last, first, last).map(day -> LocalDateTime.parse(day + "T10:00")).toList();
        assertThat(new ReelTitles(Language.ENGLISH).ofDays(taken)).contains(english);
        assertThat(new ReelTitles(Language.CHINESE).ofDays(taken)).contains(chinese);
    }

    @Test
    void nothingTakenIsNoTitle() {
        assertThat(new ReelTitles(Language.ENGLISH).ofDays(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a film about a lonely robot on mars | A lonely robot on Mars",
            "Make a 20 second video about coffee, please | Coffee", "a short story in two parts about the sea with calm music | The sea",
            "make me a video about life in a small town for 30 seconds | Life in a small town",
            "a reel about our trip in July in 9:16 | Our trip", "做一个关于火星上孤独机器人的短片 | 火星上孤独机器人", "请做一个介绍咖啡的20秒视频 | 咖啡"})
    void whatWordsSayThatAFilmIsAboutIsItsTitle(String words, String title) {
        assertThat(ReelTitles.ofWords(words)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"make a film", "make the video about 20 % longer maybe", "a calm film, no music", "做一个好看的视频"})
    void otherWordsAreNoTitle(String words) {
        assertThat(ReelTitles.ofWords(words)).isEmpty();
    }
}
