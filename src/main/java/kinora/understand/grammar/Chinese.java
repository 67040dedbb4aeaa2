package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;

/// Chinese.
final class Chinese {
    private static final String BOUNDS = """
            BOUND most: 最多|至多|不超过|不要超过|不能超过|以内|之内|上限|别超过|不得超过|小于|少于|控制在
            BOUND least: 至少|最少|起码|不少于|不低于
            """;

    private Chinese() {}

    static Speech speech() {
        List<Rule> rules = new ArrayList<>(ChineseNumbers.RULES);
        rules.addAll(ChineseQuestions.RULES);
        rules.addAll(ChineseBeats.RULES);
        rules.addAll(ChineseReasons.RULES);
        rules.addAll(ChineseCredits.RULES);
        rules.addAll(ChineseInside.RULES);
        rules.addAll(ChineseBeyond.RULES);
        rules.addAll(ChineseTargets.RULES);
        rules.addAll(ChineseTimes.RULES);
        rules.addAll(ChineseMaterials.RULES);
        rules.addAll(ChineseFramings.RULES);
        rules.addAll(ChineseSpans.RULES);
        rules.addAll(ChineseVerdicts.RULES);
        rules.addAll(ChineseFadings.RULES);
        rules.addAll(ChineseConstructions.RULES);
        rules.addAll(ChineseLines.RULES);
        rules.addAll(ChineseOwners.RULES);
        rules.addAll(ChineseSpeaking.RULES);
        rules.addAll(ChineseRefusals.RULES);
        // a constituent of several characters has to outweigh what these are apart
        rules.replaceAll(rule -> rule.bonus() > 0
                ? new Rule(rule.sort(), rule.elements(), rule.elements().size() > 1 ? 2 * rule.bonus() : 0, rule.build())
                : rule);
        List<String> words = new ArrayList<>(List.of(ChineseVerbs.SMALL, ChineseVerbs.DOING, ChineseThings.PROPERTIES, ChineseThings.LOOKS,
                ChineseNumbers.WORDS, ChineseTargets.WORDS, ChineseTimes.WORDS, ChineseTalk.TALK, ChineseTalk.TOPICS, SequelWords.CHINESE,
                BOUNDS, ChineseNouns.lines(ChineseTalk.SEEN), ChineseNouns.lines(ChineseTrade.SEEN), ChineseManners.WORDS,
                ChineseTrade.THINGS, ChineseTrade.TOPICS, ChineseTrade.STYLES, ChineseMeasures.WORDS, ChineseDeeds.WORDS,
                ChineseProgram.WORDS, ChineseMaterials.WORDS, ChineseFramings.WORDS, ChineseSpans.WORDS, ChineseUsage.WORDS,
                ChineseVerdicts.WORDS, ChineseFadings.WORDS, ChineseConstructions.WORDS));
        words.addAll(ChinesePlaints.words());
        words.addAll(List.of(ChineseReasons.WORDS, ChineseBriefs.WORDS, ChineseCredits.WORDS, ChineseInside.WORDS, ChineseQuestions.WORDS,
                ChineseBeats.WORDS, ChineseBeyond.WORDS, ChineseOwners.WORDS, ChineseRefusals.WORDS));
        return new Speech(Tongue.ZH, words, rules, false, List.of());
    }

    /// Its own frames, and those of all languages.
    static List<Frame> frames() {
        List<Frame> frames = new ArrayList<>(ChineseFrames.ALL);
        frames.addAll(ChineseQuestions.ALL);
        frames.addAll(ChineseBeats.ALL);
        frames.addAll(ChineseCredits.ALL);
        frames.addAll(ChineseVoiceFrames.ALL);
        frames.addAll(ChinesePicks.ALL);
        frames.addAll(ChineseBriefs.ALL);
        frames.addAll(ChineseSoundFrames.ALL);
        frames.addAll(ChinesePictureFrames.ALL);
        frames.addAll(ChineseShotFrames.ALL);
        frames.addAll(ChineseFilmFrames.ALL);
        frames.addAll(ChineseTimeFrames.ALL);
        frames.addAll(ChineseWordFrames.ALL);
        frames.addAll(ChineseCardFrames.ALL);
        frames.addAll(ChineseMakingFrames.ALL);
        frames.addAll(ChinesePartFrames.ALL);
        frames.addAll(ChineseSpanFrames.ALL);
        frames.addAll(ChineseMomentFrames.ALL);
        frames.addAll(ChineseVerdicts.ALL);
        Frames.all().stream().filter(frame -> !frame.name().equals("gap") && !frame.name().equals("unused")).forEach(frame -> frames
                .add(frame.name().equals("said") ? talk(frame) : frame.name().equals("text for text") ? worded(frame) : frame));
        return List.copyOf(frames);
    }

    /// "Not the fourth but the fifth" is about shots, not about words.
    private static Frame worded(Frame frame) {
        return new Frame(frame.name(), frame.needs(), frame.bonus(),
                clause -> clause.text().contains("第") ? Frame.no() : frame.meaning().apply(clause));
    }

    /// Thanks and praise beside a wish are no answer to it.
    private static Frame talk(Frame frame) {
        return new Frame(frame.name(), frame.needs(), frame.bonus(),
                clause -> clause.has(Sort.UP, Sort.DOWN, Sort.CHANGE, Sort.REMOVE, Sort.MUTE, Sort.MOVE, Sort.PLACE, Sort.EFFECT,
                        Sort.COLOUR, Sort.DURATION, Sort.QUANTITY, Sort.SHAPE, Sort.TRANSITION, Sort.FADE, Sort.SPEED_UP, Sort.SLOW_DOWN,
                        Sort.ADD, Sort.TEXT, Sort.BRIGHTEN, Sort.REPLACE)
                        || (clause.has(Sort.IMPROVE) && !clause.has(Sort.THANKS, Sort.PRAISE))
                                ? Frame.no()
                                : frame.meaning().apply(clause));
    }
}
