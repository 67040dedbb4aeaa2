package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;

/// English.
final class English {
    private static final String BOUNDS = """
            BOUND most: max|maximum|at most|no more than|not more than|under|less than|not longer than|no longer than|up to|within|below|shorter than|maximal|tops|not over|not exceed|not bigger than|no bigger than|not larger than|no larger than|isn't bigger than|isn't larger than|isnt bigger than|is not bigger than|is not larger than|that isn't bigger than|that is not bigger than|smaller than|not heavier than|doesn't exceed|does not exceed|not exceeding|not above|isn't over|is not over|stays under|stays below|must not exceed|must not be bigger than|must not be larger than|not be bigger than|not be larger than|can't be bigger than|cannot be bigger than|no heavier than
            BOUND least: at least|minimum|no less than|longer than|more than|not shorter than|min
            """;

    private English() {}

    static Speech speech() {
        List<Rule> rules = new ArrayList<>(EnglishNumbers.RULES);
        rules.addAll(EnglishTargets.RULES);
        rules.addAll(EnglishTimes.RULES);
        rules.addAll(EnglishMeanwhile.RULES);
        rules.addAll(EnglishParts.RULES);
        rules.addAll(EnglishBeings.RULES);
        rules.addAll(EnglishQuestions.RULES);
        rules.addAll(EnglishRegrets.RULES);
        rules.addAll(EnglishHesitations.RULES);
        rules.addAll(EnglishExports.RULES);
        rules.addAll(EnglishAsides.RULES);
        rules.addAll(EnglishProgram.RULES);
        rules.addAll(EnglishReturns.RULES);
        rules.addAll(EnglishCutters.RULES);
        rules.addAll(Courtesy.RULES);
        return new Speech(Tongue.EN,
                List.of(EnglishVerbs.SMALL, EnglishVerbs.DOING, EnglishThings.PROPERTIES, EnglishLooks.WORDS, EnglishNumbers.WORDS,
                        EnglishTargets.WORDS, EnglishTimes.WORDS, EnglishTimings.WORDS, EnglishTalk.TALK, EnglishTalk.TOPICS,
                        EnglishTopics.WORDS, EnglishQuality.WORDS, EnglishPictures.WORDS, SequelWords.ENGLISH, EnglishCuts.WORDS,
                        EnglishManners.WORDS, EnglishMeasures.WORDS, EnglishPlaints.WORDS, EnglishDeeds.WORDS, EnglishTrade.THINGS,
                        EnglishTrade.FORMS, EnglishExports.WORDS, EnglishProgram.WORDS, EnglishClients.WORDS, Hinglish.WORDS,
                        EnglishCommands.WORDS, EnglishAsides.WORDS, EnglishCarriers.WORDS, EnglishBeings.WORDS, EnglishQuestions.WORDS,
                        EnglishHesitations.WORDS, EnglishReturns.WORDS, EnglishCutters.WORDS, BOUNDS),
                rules, true, EnglishNouns.ALL);
    }
}
