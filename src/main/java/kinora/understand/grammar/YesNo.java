package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether words ask for yes or no, and wish nothing: "do you keep my photos", "is the title red?", "你会保存我的照片吗".
final class YesNo {
    /// What such a question begins with.
    private static final Set<String> VERBS = Set.of("do", "does", "did", "is", "are", "was", "were", "has", "have");
    /// Those of them that begin an order as well, where somebody is not named behind them: "do it again", "have it start later".
    private static final Set<String> ORDERS = Set.of("do", "have");
    private static final Set<String> SOMEBODY = Set.of("you", "i", "we", "they", "he", "she", "u", "ya", "kinora", "people");
    /// What may stand before it.
    private static final Set<String> BEFORE = Set.of("so", "ok", "okay", "hey", "hi", "hello", "and", "but", "well", "um", "uh", "hm",
            "hmm", "wait");
    /// What makes a wish of such a question: "is it possible to …", "do you think you could …".
    private static final Set<String> WISHING = Set.of("possible", "way", "could", "can", "mind", "please", "able", "let", "help");
    private static final List<String> CHINESE_WISHING = List.of("可以", "能", "得了", "得掉", "行", "帮", "好吗", "请", "麻烦", "介意", "想");

    private YesNo() {}

    /// Whether an English or Chinese text does.
    static boolean asks(String text) {
        return text.codePoints().anyMatch(Scripts::isChinese) ? chinese(text.strip()) : english(text.strip());
    }

    private static boolean english(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)).stream().filter(word -> !word.isEmpty())
                .dropWhile(BEFORE::contains).toList();
        if (words.size() < 2 || !VERBS.contains(words.getFirst()) || words.stream().anyMatch(WISHING::contains)) {
            return false;
        }
        return text.endsWith("?") || !ORDERS.contains(words.getFirst()) || SOMEBODY.contains(words.get(1));
    }

    private static boolean chinese(String text) {
        boolean ends = text.endsWith("吗") || text.endsWith("吗？") || text.endsWith("吗?");
        return ends && CHINESE_WISHING.stream().noneMatch(text::contains);
    }
}
