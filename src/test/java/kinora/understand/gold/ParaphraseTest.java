package kinora.understand.gold;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/// What Kinora makes of one wish said in many ways. Of the wishes held out nothing is known but numbers.
final class ParaphraseTest {
    /// Raised and lowered as the grammar gets better.
    private static final Floor FIRST_ENGLISH = new Floor(97.5, 2, 87, 8.5);
    private static final Floor SECOND_ENGLISH = new Floor(92, 5.5, 87.5, 8);
    private static final Floor FIRST_CHINESE = new Floor(93, 3, 77.5, 11.5);
    private static final Floor SECOND_CHINESE = new Floor(93.5, 4, 89.5, 9.5);
    private static final Floor THIRD_ENGLISH = new Floor(95.5, 2, 89, 5);
    private static final Floor FOURTH_ENGLISH = new Floor(97, 2, 69.5, 16.5);
    private static final Floor THIRD_CHINESE = new Floor(96, 2.5, 88.5, 6.5);
    private static final Floor FOURTH_CHINESE = new Floor(96.5, 2.5, 76.5, 16);
    private static final Floor LONGER_ENGLISH = new Floor(79.5, 9, 62.5, 22.5);
    private static final Floor LONGER_CHINESE = new Floor(79.5, 12, 66.5, 19);

    private final Judge judge = new Judge(new Starts());
    private final Mind mind = new KinoraMind();

    @Test
    void englishEditsAreUnderstoodHoweverTheyAreSaid() throws IOException {
        holds("en-p1", "en", FIRST_ENGLISH);
    }

    @Test
    void englishFilmsQuestionsAndActionsAreUnderstoodHoweverTheyAreSaid() throws IOException {
        holds("en-p2", "en", SECOND_ENGLISH);
    }

    @Test
    void chineseEditsAreUnderstoodHoweverTheyAreSaid() throws IOException {
        holds("zh-p1", "zh", FIRST_CHINESE);
    }

    @Test
    void chineseFilmsQuestionsAndActionsAreUnderstoodHoweverTheyAreSaid() throws IOException {
        holds("zh-p2", "zh", SECOND_CHINESE);
    }

    @Test
    void manyEnglishEditsAreUnderstood() throws IOException {
        holds("en-p3", "en", THIRD_ENGLISH);
    }

    @Test
    void manyEnglishFilmsQuestionsAndActionsAreUnderstood() throws IOException {
        holds("en-p4", "en", FOURTH_ENGLISH);
    }

    @Test
    void manyChineseEditsAreUnderstood() throws IOException {
        holds("zh-p3", "zh", THIRD_CHINESE);
    }

    @Test
    void manyChineseFilmsQuestionsAndActionsAreUnderstood() throws IOException {
        holds("zh-p4", "zh", FOURTH_CHINESE);
    }

    @Test
    void englishReasonsLimitsSeveralWishesAndFollowUpsAreUnderstood() throws IOException {
        holds("en-p5", "en", LONGER_ENGLISH);
    }

    @Test
    void chineseReasonsLimitsSeveralWishesAndFollowUpsAreUnderstood() throws IOException {
        holds("zh-p5", "zh", LONGER_CHINESE);
    }

    private void holds(String batch, String language, Floor floor) throws IOException {
        Trial.of(batch, Corpus.entries(batch, language), mind, judge).reported().reaches(floor);
    }
}
