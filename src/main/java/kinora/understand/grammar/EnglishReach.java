package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How long the film shall be, said as what something is done for: "stretch the photos until the film is 40 seconds long", "trim everything except the talk so that the whole thing runs 25 s". That is a
/// wish for the length of the film, which only what was named gives or takes.
///
/// @param text the message
/// @param tokens its words
record EnglishReach(String text, List<Token> tokens) {
    private static final Set<String> DOING = Set.of("stretch", "lengthen", "extend", "prolong", "shorten", "trim", "hold", "tighten", "cut",
            "squeeze", "compress", "slow", "speed");
    private static final Set<String> FILM = Set.of("the", "our", "my", "it", "this", "film", "video", "movie", "whole", "thing",
            "everything", "total", "all", "of", "we", "entire", "length", "running", "time", "i", "that");
    private static final Set<String> IS = Set.of("is", "are", "runs", "run", "lasts", "last", "takes", "reaches", "reach", "hits", "hit",
            "comes", "has", "gets", "get", "adds", "up", "to", "at", "have", "exactly", "about", "a", "be", "becomes", "down", "just",
            "around");
    private static final Set<String> UNITS = Set.of("s", "sec", "secs", "second", "seconds", "min", "mins", "minute", "minutes");
    private static final Set<String> BEHIND = Set.of("long", "in", "total", "overall", "altogether", "length");
    private static final Set<String> AMOUNTS = Set.of("longer", "shorter", "more", "out", "up", "down", "a", "bit", "little", "just",
            "only", "enough", "evenly");

    /// The message with that said plainly; none where it is not said so.
    Optional<String> plain() {
        int purpose = IntStream.range(2, tokens.size())
                .filter(i -> Set.of("until", "till").contains(word(i)) || (word(i).equals("so") && !tokens.get(i - 1).is(Token.Kind.MARK)))
                .findFirst().orElse(-1);
        int verb = IntStream.range(0, Math.max(0, Math.min(4, purpose))).filter(i -> DOING.contains(word(i))).findFirst().orElse(-1);
        int number = IntStream.range(Math.max(0, purpose), Math.min(tokens.size(), purpose + 10))
                .filter(i -> tokens.get(i).is(Token.Kind.NUMBER)).findFirst().orElse(-1);
        if (purpose < 0 || verb < 0 || number < 0 || number + 1 >= tokens.size() || !UNITS.contains(word(number + 1))
                || !IntStream.range(purpose + 1, number).allMatch(i -> FILM.contains(word(i)) || IS.contains(word(i)))
                || IntStream.range(purpose + 1, number).noneMatch(i -> IS.contains(word(i)))) {
            return Optional.empty();
        }
        int begin = verb + 1;
        while (begin < purpose && AMOUNTS.contains(word(begin))) {
            begin++;
        }
        int end = purpose;
        while (end > begin && (AMOUNTS.contains(word(end - 1)) || tokens.get(end - 1).is(Token.Kind.MARK))) {
            end--;
        }
        boolean divided = IntStream.range(verb, end).anyMatch(i -> tokens.get(i).is(Token.Kind.MARK));
        int behind = number + 2;
        while (behind < tokens.size() && BEHIND.contains(word(behind))) {
            behind++;
        }
        String total = "make the film " + said(number, number + 2) + " long";
        String rest = behind < tokens.size() ? text.substring(tokens.get(behind - 1).to()) : "";
        return begin >= end || divided ? Optional.empty() : Optional.of(total + what(begin, end) + rest);
    }

    /// What alone may become longer or shorter, or what may not.
    private String what(int begin, int end) {
        int except = IntStream.range(begin + 1, end).filter(i -> Set.of("except", "but", "apart").contains(word(i))).findFirst().orElse(-1);
        int all = except > 0 ? except : end;
        boolean film = IntStream.range(begin, all).allMatch(i -> FILM.contains(word(i)));
        return except > 0
                ? ", except " + said(except + 1, end).replaceFirst("^(?:for|from) ", "")
                : film ? "" : ", only " + said(begin, end) + " may change";
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).word() : "";
    }

    private String said(int from, int to) {
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }
}
