package kinora.understand.gold;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/// What Kinora makes of the corpus. Of the held-out part nothing is known but numbers.
final class GoldTest {
    /// Least shares of CORRECT and most of WRONG in per cent, raised and lowered as the grammar gets better.
    private static final Floor ENGLISH = new Floor(93.5, 3, 81, 12.5);
    private static final Floor CHINESE = new Floor(97.5, 2, 84.5, 6.5);

    private static final Floor SECOND_ENGLISH = new Floor(90.5, 5, 83.5, 10.5);
    private static final Floor SECOND_CHINESE = new Floor(95, 3.5, 78, 9.5);

    private static final Floor THIRD_ENGLISH = new Floor(85, 6.5, 70.5, 11);
    private static final Floor THIRD_CHINESE = new Floor(90.5, 5, 58.5, 15.5);

    private static final Floor FOURTH_ENGLISH = new Floor(96.5, 2, 92, 4);
    private static final Floor FOURTH_CHINESE = new Floor(96.5, 1.5, 91.5, 5.5);

    private static final Floor FIFTH_ENGLISH = new Floor(78.5, 13, 72, 14);
    private static final Floor FIFTH_CHINESE = new Floor(89, 7, 66.5, 17);

    private static final Floor SIXTH_ENGLISH = new Floor(72.5, 10, 65, 27);
    private static final Floor SIXTH_CHINESE = new Floor(79.5, 10.5, 89.5, 10.5);

    private static final Floor SEVENTH_ENGLISH = new Floor(96.5, 2.5, 96, 4);
    private static final Floor SEVENTH_CHINESE = new Floor(91.5, 7.5, 99.5, 0.5);
    private static final Floor EIGHTH_ENGLISH = new Floor(94.5, 1.5, 81, 7.5);
    private static final Floor EIGHTH_CHINESE = new Floor(94.5, 2.5, 66.5, 29);
    private static final Floor NINTH_ENGLISH = new Floor(62.5, 12.5, 83, 8.5);
    private static final Floor NINTH_CHINESE = new Floor(78, 10.5, 66.5, 17);
    private static final Floor TENTH_ENGLISH = new Floor(76.5, 14, 87, 13);
    private static final Floor TENTH_CHINESE = new Floor(85, 6.5, 84.5, 0.5);
    private static final Floor ELEVENTH_ENGLISH = new Floor(86, 9.5, 66.5, 17);
    private static final Floor ELEVENTH_CHINESE = new Floor(94, 3, 83, 6);
    private static final Floor TWELFTH_ENGLISH = new Floor(65.5, 23.5, 58.5, 18);
    private static final Floor THIRTEENTH_ENGLISH = new Floor(79.5, 8.5, 90.5, 0.5);
    private static final Floor THIRTEENTH_CHINESE = new Floor(74, 9.5, 52.5, 29.5);
    private static final Floor FOURTEENTH_ENGLISH = new Floor(96, 1.5, 82, 6);
    private static final Floor FOURTEENTH_CHINESE = new Floor(94, 4, 92.5, 7.5);
    private static final Floor FIFTEENTH_ENGLISH = new Floor(83, 12, 78, 0.5);
    private static final Floor FIFTEENTH_CHINESE = new Floor(88, 7, 89, 4);
    private static final Floor SIXTEENTH_ENGLISH = new Floor(80.5, 11.5, 80.5, 8);
    private static final Floor SIXTEENTH_CHINESE = new Floor(84.5, 6.5, 67.5, 16.5);
    private static final Floor SEVENTEENTH_ENGLISH = new Floor(92.5, 3, 88, 6);
    private static final Floor SEVENTEENTH_CHINESE = new Floor(86, 6.5, 81.5, 6.5);
    private static final Floor TWELFTH_CHINESE = new Floor(83, 9, 68, 5.5);

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

    @Test
    void tenthEnglishBatchIsUnderstood() throws IOException {
        holds("en-10", "en", TENTH_ENGLISH);
    }

    @Test
    void tenthChineseBatchIsUnderstood() throws IOException {
        holds("zh-10", "zh", TENTH_CHINESE);
    }

    @Test
    void eleventhEnglishBatchIsUnderstood() throws IOException {
        holds("en-11", "en", ELEVENTH_ENGLISH);
    }

    @Test
    void eleventhChineseBatchIsUnderstood() throws IOException {
        holds("zh-11", "zh", ELEVENTH_CHINESE);
    }

    @Test
    void twelfthEnglishBatchIsUnderstood() throws IOException {
        holds("en-12", "en", TWELFTH_ENGLISH);
    }

    @Test
    void twelfthChineseBatchIsUnderstood() throws IOException {
        holds("zh-12", "zh", TWELFTH_CHINESE);
    }

    @Test
    void thirteenthEnglishBatchIsUnderstood() throws IOException {
        holds("en-13", "en", THIRTEENTH_ENGLISH);
    }

    @Test
    void thirteenthChineseBatchIsUnderstood() throws IOException {
        holds("zh-13", "zh", THIRTEENTH_CHINESE);
    }

    @Test
    void fourteenthEnglishBatchIsUnderstood() throws IOException {
        holds("en-14", "en", FOURTEENTH_ENGLISH);
    }

    @Test
    void fourteenthChineseBatchIsUnderstood() throws IOException {
        holds("zh-14", "zh", FOURTEENTH_CHINESE);
    }

    @Test
    void fifteenthEnglishBatchIsUnderstood() throws IOException {
        holds("en-15", "en", FIFTEENTH_ENGLISH);
    }

    @Test
    void fifteenthChineseBatchIsUnderstood() throws IOException {
        holds("zh-15", "zh", FIFTEENTH_CHINESE);
    }

    @Test
    void sixteenthEnglishBatchIsUnderstood() throws IOException {
        holds("en-16", "en", SIXTEENTH_ENGLISH);
    }

    @Test
    void sixteenthChineseBatchIsUnderstood() throws IOException {
        holds("zh-16", "zh", SIXTEENTH_CHINESE);
    }

    @Test
    void seventeenthEnglishBatchIsUnderstood() throws IOException {
        holds("en-17", "en", SEVENTEENTH_ENGLISH);
    }

    @Test
    void seventeenthChineseBatchIsUnderstood() throws IOException {
        holds("zh-17", "zh", SEVENTEENTH_CHINESE);
    }

    /// The entries of a file of a language are understood as well as promised.
    private void holds(String batch, String language, Floor floor) throws IOException {
        Trial.of(batch, Corpus.entries(batch, language), mind, judge).reported().reaches(floor);
    }
}
