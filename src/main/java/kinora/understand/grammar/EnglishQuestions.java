package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;

import java.util.List;

/// How people ask who tell what puzzles them: "I don't get why the boat is missing", "tell me which photos aren't in it", "I don't notice any difference".
final class EnglishQuestions {
    static final String WORDS = """
            WH why: i don't get why|i dont get why|i don't understand why|i dont understand why|i wonder why|i'd like to know why|no idea why|tell me why|explain why|explain to me why|i can't see why|i can't understand why|i don't see why|i'm wondering why|can you tell me why|could you tell me why|do you know why|any idea why|how come
            ABOUT LEFT_OUT: aren't in|arent in|are not in|not in the video|not in the film|not in the movie|not in there|isn't in|isnt in|r not in|not used|haven't been used|have not been used|aren't used|are not used|weren't used|were not used|didn't make it|did not make it|didn't get in|not part of|did you not use|didn't you use|you didn't use|you did not use|haven't you used|not appear|don't appear|do not appear|aren't shown|are not shown|still unused|are unused|haven't i used|not been used
            ABOUT CHANGED: did u change|did u do|have u changed|u change|u changed|you changed|you have changed|you've changed|any difference|the difference|is different|did you change just now|did you just change|did you just do|did the last command|last command do|last step do|last edit do|the last command do|the last step do
            """;

    static final List<Rule> RULES = List.of( //
            weighted(Sort.COMMENT, 2, "i NOT/can't/cannot see/notice/hear/tell/spot/find any/a/the/much difference/change/changes",
                    m -> ""), //
            weighted(Sort.COMMENT, 2, "i/we/i've/we've have? uploaded/added/gave/put/given/sent you? in? more KIND than ..6", m -> ""), //
            weighted(Sort.COMMENT, 2, "i/we/i've/we've don't/haven't? have/got? got? no/any ALL? DET? KIND of? my? own?", m -> ""), //
            weighted(Sort.IMPROVE, 2, "somebody/someone has/needs/should/must/ought to? edit/cut/finish it/this/that", m -> "EDIT"), //
            weighted(Sort.REMOVE, 2, "NOT fit/belong in/into/to? there/here", m -> ""), //
            weighted(Sort.COMMENT, 2, "i've/i have? lost track/count/overview ..3", m -> ""));

    private EnglishQuestions() {}
}
