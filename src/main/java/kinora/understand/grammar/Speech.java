package kinora.understand.grammar;

import java.util.List;

/// What a language adds: words, rules for constituents, and how its words are inflected.
///
/// @param tongue which language
/// @param words text blocks of lines `SORT value: phrase | phrase`; see [Lexicon]
/// @param rules for constituents; see [Rule]
/// @param inflected whether words have endings as English ones have
/// @param nouns words that name what can be seen, apart by blanks: never taken for mistyped words
record Speech(Tongue tongue, List<String> words, List<Rule> rules, boolean inflected, List<String> nouns) {
    Speech {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        nouns = List.copyOf(nouns);
    }
}
