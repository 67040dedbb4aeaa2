package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A part of a message that varies: what is meant, how much, or what shall be written.
///
/// @param from its first token
/// @param to behind its last token
record Slot(Sort sort, int from, int to) {
    /// What such a part is: a shot, a sound, a file or a moment that is named by what is seen; a number, a colour, a style, a place; words to be written.
    enum Sort {
        THING, VALUE, WORDS
    }

    private static final List<String> ENDS = List.of("ing", "ed", "s", "ly", "er");

    private static final class Lazy {
        private static final Weights ENGLISH = Weights.of("english_slots");
    }

    private static final class LazyChinese {
        private static final Weights CHINESE = Weights.of("chinese_slots");
    }

    /// What a token is: 0 no part of a slot; of each sort the first token of one, and another.
    static final int STATES = 1 + 2 * Sort.values().length;

    /// The slots of a message, as examples teach them.
    ///
    /// @param senses of each token
    /// @param known words of names of things in the film, in small letters; of Chinese, pairs of characters
    static List<Slot> in(List<Token> tokens, List<Set<String>> senses, Set<String> known, boolean chinese) {
        return of(states(tokens, senses, known, chinese, chinese ? LazyChinese.CHINESE : Lazy.ENGLISH));
    }

    /// The slots that states tell of.
    static List<Slot> of(int[] states) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            if (states[i] % 2 == 1) {
                int end = i + 1;
                while (end < states.length && states[end] == states[i] + 1) {
                    end++;
                }
                slots.add(new Slot(Sort.values()[states[i] / 2], i, end));
            }
        }
        return slots;
    }

    /// The likeliest states by the [Viterbi algorithm](https://en.wikipedia.org/wiki/Viterbi_algorithm).
    static int[] states(List<Token> tokens, List<Set<String>> senses, Set<String> known, boolean chinese, Weights weights) {
        int length = tokens.size();
        double[][] change = new double[STATES][];
        for (int state = 0; state < STATES; state++) {
            change[state] = weights.sums(List.of("T" + state));
        }
        List<String> words = words(tokens, chinese);
        double[][] score = new double[length][STATES];
        int[][] before = new int[length][STATES];
        for (int i = 0; i < length; i++) {
            double[] own = weights.sums(features(tokens, words, senses, i, named(tokens, i, known, chinese), chinese));
            for (int state = 0; state < STATES; state++) {
                score[i][state] = Double.NEGATIVE_INFINITY;
                for (int last = 0; last < (i == 0 ? 1 : STATES); last++) {
                    double sum = own[state] + (i == 0 ? 0 : score[i - 1][last] + change[last][state]);
                    if (follows(last, state) && sum > score[i][state]) {
                        score[i][state] = sum;
                        before[i][state] = last;
                    }
                }
            }
        }
        return path(score, before);
    }

    /// Whether one state may follow another: nothing goes on that has not begun.
    static boolean follows(int last, int state) {
        return state == 0 || state % 2 == 1 || last == state || last == state - 1;
    }

    private static int[] path(double[][] score, int[][] before) {
        int[] path = new int[score.length];
        int state = 0;
        for (int i = path.length - 1; i >= 0; i--) {
            if (i == path.length - 1) {
                for (int other = 1; other < STATES; other++) {
                    state = score[i][other] > score[i][state] ? other : state;
                }
            }
            path[i] = state;
            state = before[i][state];
        }
        return path;
    }

    /// The words of a message as examples know them.
    static List<String> words(List<Token> tokens, boolean chinese) {
        return tokens.stream().map(token -> Telling.word(token, chinese)).toList();
    }

    /// What speaks for the state of a token.
    ///
    /// @param senses of each token
    /// @param known whether it is in the name of something in the film
    static List<String> features(List<Token> tokens, List<String> words, List<Set<String>> senses, int at, boolean known, boolean chinese) {
        String word = words.get(at);
        String before = word(words, at - 1);
        String next = word(words, at + 1);
        List<String> found = new ArrayList<>(List.of("b", "0" + word, "1" + before, "2" + next, "3" + before + "_" + word,
                "4" + word + "_" + next, "5" + word(words, at - 2), "6" + word(words, at + 2), "7" + word(words, at - 2) + "_" + before,
                "8" + next + "_" + word(words, at + 2), "9" + before + "_" + word + "_" + next, "k" + tokens.get(at).kind()));
        if (chinese) {
            found.addAll(List.of("q" + word(words, at - 2) + before + word, "r" + word + next + word(words, at + 2),
                    "s" + word(words, at - 3), "t" + word(words, at + 3)));
        } else {
            ENDS.stream().filter(end -> word.endsWith(end) && word.length() > end.length() + 2).forEach(end -> found.add("y" + end));
            if (tokens.get(at).capital() && at > 0) {
                found.add("C");
            }
        }
        if (known) {
            found.add("N");
        }
        senses.get(at).forEach(sense -> found.add("L" + sense));
        if (at > 0) {
            senses.get(at - 1).forEach(sense -> found.add("P" + sense));
        }
        if (at + 1 < senses.size()) {
            senses.get(at + 1).forEach(sense -> found.add("M" + sense));
        }
        return found;
    }

    /// Whether a token stands in the name of something in the film: a word of it, or one of two Chinese characters that stand together in it.
    static boolean named(List<Token> tokens, int at, Set<String> known, boolean chinese) {
        String word = tokens.get(at).word();
        return !chinese
                ? known.contains(word)
                : (at > 0 && known.contains(tokens.get(at - 1).word() + word))
                        || (at + 1 < tokens.size() && known.contains(word + tokens.get(at + 1).word()));
    }

    /// Of which sorts the phrases of the lexicon are that a token stands in; a dot behind those that begin there.
    static List<Set<String>> senses(List<List<Lexicon.Found>> phrases) {
        List<Set<String>> senses = new ArrayList<>();
        phrases.forEach(_ -> senses.add(new LinkedHashSet<>()));
        for (int i = 0; i < senses.size(); i++) {
            for (Lexicon.Found found : phrases.get(i)) {
                senses.get(i).add(found.sense().sort() + ".");
                senses.subList(i + 1, found.to()).forEach(one -> one.add(found.sense().sort().toString()));
            }
        }
        return senses;
    }

    static String word(List<String> words, int at) {
        return at < 0 ? "<" : at >= words.size() ? ">" : words.get(at);
    }
}
