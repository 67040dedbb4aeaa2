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

    /// What a token is: 0 no part of a slot; of each sort the first token of one, and another.
    static final int STATES = 1 + 2 * Sort.values().length;

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

    /// Whether one state may follow another: nothing goes on that has not begun.
    static boolean follows(int last, int state) {
        return state == 0 || state % 2 == 1 || last == state || last == state - 1;
    }

    /// The words of a message as examples know them.
    static List<String> words(List<Token> tokens, boolean chinese) {
        return tokens.stream().map(token -> Telling.word(token, chinese)).toList();
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
}
