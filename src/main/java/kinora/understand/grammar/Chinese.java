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
        rules.addAll(ChineseTargets.RULES);
        rules.addAll(ChineseTimes.RULES);
        rules.replaceAll(rule -> rule.bonus() > 0 ? new Rule(rule.sort(), rule.elements(), rule.elements().size() > 1 ? 2 * rule.bonus() : 0, rule.build()) : rule); // boost
        return new Speech(Tongue.ZH, List.of(ChineseVerbs.SMALL, ChineseVerbs.DOING, ChineseThings.PROPERTIES, ChineseThings.LOOKS, ChineseNumbers.WORDS,
                ChineseTargets.WORDS, ChineseTimes.WORDS, ChineseTalk.TALK, ChineseTalk.TOPICS, BOUNDS, ChineseNouns.lines(ChineseTalk.SEEN)), rules, false, List.of());
    }

    /// Its own frames, and those of all languages.
    static List<Frame> frames() {
        List<Frame> frames = new ArrayList<>(ChineseFrames.ALL);
        frames.addAll(ChinesePictureFrames.ALL);
        frames.addAll(Frames.all());
        return List.copyOf(frames);
    }
}
