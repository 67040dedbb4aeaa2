package kinora.understand.gold;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/// What Kinora makes of the corpus. Of the held-out part nothing is known but numbers.
final class GoldTest {
    /// Least shares of CORRECT and most of WRONG in per cent, raised and lowered as the grammar gets better.
    private static final Floor ENGLISH = new Floor(93, 2.2, 81.5, 11.5);
    private static final Floor CHINESE = new Floor(96.5, 2, 83.5, 6);

    private static final Floor SECOND_ENGLISH = new Floor(87.5, 5, 77, 10.5);
    private static final Floor SECOND_CHINESE = new Floor(94, 3.5, 71.5, 7);

    private static final Floor THIRD_ENGLISH = new Floor(82, 7, 68.5, 11.5);
    private static final Floor THIRD_CHINESE = new Floor(87.5, 6, 47.5, 9);

    private static final Floor FOURTH_ENGLISH = new Floor(96.5, 2, 92, 4.5);
    private static final Floor FOURTH_CHINESE = new Floor(96, 2, 94, 3);

    private static final Floor FIFTH_ENGLISH = new Floor(78, 14, 58, 17.5);
    private static final Floor FIFTH_CHINESE = new Floor(87, 7.5, 66, 17);

    private static final Floor SIXTH_ENGLISH = new Floor(69.5, 11, 61, 23.5);
    private static final Floor SIXTH_CHINESE = new Floor(74, 12, 89.5, 10);

    private static final Floor SEVENTH_ENGLISH = new Floor(95, 2.5, 92, 4);
    private static final Floor SEVENTH_CHINESE = new Floor(86, 7.5, 95, 0.5);
    private static final Floor EIGHTH_ENGLISH = new Floor(91, 5, 77.5, 11.5);
    private static final Floor EIGHTH_CHINESE = new Floor(87.5, 3.5, 66, 29);
    private static final Floor NINTH_ENGLISH = new Floor(57, 12.5, 74.5, 17);
    private static final Floor NINTH_CHINESE = new Floor(63, 14, 58, 21);

    private final Judge judge = new Judge(new Starts());
    private final Mind mind = new KinoraMind();

    @Test
    void englishIsUnderstood() throws IOException {
        holds("en", "en", ENGLISH);
    }

    @Test
    void chineseIsUnderstood() throws IOException {
        holds("zh", "zh", CHINESE);
    }

    @Test
    void secondEnglishBatchIsUnderstood() throws IOException {
        holds("en-2", "en", SECOND_ENGLISH);
    }

    @Test
    void thirdEnglishBatchIsUnderstood() throws IOException {
        holds("en-3", "en", THIRD_ENGLISH);
    }

    @Test
    void secondChineseBatchIsUnderstood() throws IOException {
        holds("zh-2", "zh", SECOND_CHINESE);
    }

    @Test
    void thirdChineseBatchIsUnderstood() throws IOException {
        holds("zh-3", "zh", THIRD_CHINESE);
    }

    @Test
    void fourthEnglishBatchIsUnderstood() throws IOException {
        holds("en-4", "en", FOURTH_ENGLISH);
    }

    @Test
    void fourthChineseBatchIsUnderstood() throws IOException {
        holds("zh-4", "zh", FOURTH_CHINESE);
    }

    @Test
    void fifthEnglishBatchIsUnderstood() throws IOException {
        holds("en-5", "en", FIFTH_ENGLISH);
    }

    @Test
    void fifthChineseBatchIsUnderstood() throws IOException {
        holds("zh-5", "zh", FIFTH_CHINESE);
    }

    @Test
    void sixthEnglishBatchIsUnderstood() throws IOException {
        holds("en-6", "en", SIXTH_ENGLISH);
    }

    @Test
    void sixthChineseBatchIsUnderstood() throws IOException {
        holds("zh-6", "zh", SIXTH_CHINESE);
    }

    @Test
    void seventhEnglishBatchIsUnderstood() throws IOException {
        holds("en-7", "en", SEVENTH_ENGLISH);
    }

    @Test
    void seventhChineseBatchIsUnderstood() throws IOException {
        holds("zh-7", "zh", SEVENTH_CHINESE);
    }

    @Test
    void eighthEnglishBatchIsUnderstood() throws IOException {
        holds("en-8", "en", EIGHTH_ENGLISH);
    }

    @Test
    void eighthChineseBatchIsUnderstood() throws IOException {
        holds("zh-8", "zh", EIGHTH_CHINESE);
    }

    @Test
    void ninthEnglishBatchIsUnderstood() throws IOException {
        holds("en-9", "en", NINTH_ENGLISH);
    }

    @Test
    void ninthChineseBatchIsUnderstood() throws IOException {
        holds("zh-9", "zh", NINTH_CHINESE);
    }

    /// The entries of a file of a language are understood as well as promised.
    private void holds(String batch, String language, Floor floor) throws IOException {
        Trial.of(batch, Corpus.entries(batch, language), mind, judge).reported().reaches(floor);
    }
}
