package kinora.understand.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Text without the small words at its ends.
final class Small {
    /// Marks and particles that end what is said.
    static final String ENDINGS = "。！!，,~、吧呗呀啊哦呢哈";

    private Small() {}

    /// What is left behind all of these words at the beginning.
    static String without(String said, List<String> words) {
        String rest = said;
        for (Optional<String> next = behind(rest, words); next.isPresent(); next = behind(rest, words)) {
            rest = next.get();
        }
        return rest;
    }

    /// What stands behind one of these words, the longest that it begins with.
    static Optional<String> behind(String said, List<String> words) {
        return words.stream().filter(word -> !word.isEmpty() && said.startsWith(word)).max(Comparator.comparingInt(String::length))
                .map(word -> said.substring(word.length()));
    }

    /// What is left before all of these characters at the end.
    static String trimmed(String said, String characters) {
        int end = said.length();
        while (end > 0 && characters.indexOf(said.charAt(end - 1)) >= 0) {
            end--;
        }
        return said.substring(0, end);
    }
}
