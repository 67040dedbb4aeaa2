package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// An English message with some turns of phrase in the words that all readings know: "whenever grandma talks" is when she talks, "when the lake comes up" is when it appears, what is brought back
/// afterwards goes only that far. Quoted words stay as they are.
///
/// @param text as it was said
/// @param tokens its words
record Plainer(String text, List<Token> tokens) {

    /// A stretch of words and what stands there instead.
    private record Turn(int from, int to, String words) {}

    private static final Set<String> LEAVE = Set.of("you", "we", "i", "possible", "ready", "needed", "necessary");
    private static final Set<String> TIMES = Set.of("every", "each", "any");
    private static final Set<String> APPEARING = Set.of("comes", "come", "pops", "turns", "is");
    private static final Set<String> WHEN = Set.of("when", "once", "whenever");
    private static final Set<String> BEGINNING = Set.of("and", "please", "then", "but", "just", "should", "to", "could", "can", "let's");
    private static final Set<String> EASING = Set.of("ease", "eases", "easing");
    private static final Set<String> AFTER = Set.of("afterwards", "after", "afterward", "again", "then");
    private static final Set<String> RAISING = Set.of("bring", "turn", "put", "take", "raise");

    /// The message in plainer words.
    static String of(String text) {
        if (Tongues.of(text) != Tongue.EN || text.codePoints().anyMatch(Scripts::isChinese)) {
            return text;
        }
        return new Plainer(text, Tokenizer.read(text, Set.of())).plain();
    }

    private String plain() {
        List<Turn> turns = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Turn> turn = tokens.get(at).is(Token.Kind.WORD) ? turn(at) : Optional.empty();
            turn.ifPresent(turns::add);
            at = turn.map(Turn::to).orElse(at + 1);
        }
        if (turns.isEmpty()) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (Turn turn : turns) {
            plain.append(text, from, tokens.get(turn.from()).from()).append(turn.words());
            from = tokens.get(turn.to() - 1).to();
        }
        return plain.append(text.substring(from)).toString().strip();
    }

    private Optional<Turn> turn(int at) {
        return when(at).or(() -> appears(at)).or(() -> eases(at)).or(() -> again(at)).or(() -> corner(at)).or(() -> everywhere(at))
                .or(() -> subtitled(at)).or(() -> towards(at));
    }

    /// "Whenever she talks", "every time the dog barks".
    private Optional<Turn> when(int at) {
        boolean ever = word(at).equals("whenever") && !LEAVE.contains(word(at + 1));
        boolean time = TIMES.contains(word(at)) && word(at + 1).equals("time") && subject(at + 2);
        String when = at == 0 ? "while" : "when";
        return ever ? turn(at, at + 1, when) : time ? turn(at, at + 2, when) : Optional.empty();
    }

    private boolean subject(int at) {
        return Set.of("the", "my", "she", "he", "they", "somebody", "someone", "grandma", "a", "anybody", "anyone", "people", "our", "her",
                "i").contains(word(at));
    }

    /// "When the lake comes up", "once the cake pops up": it appears.
    private Optional<Turn> appears(int at) {
        boolean up = APPEARING.contains(word(at)) && Set.of("up", "on").contains(word(at + 1)) && ends(at + 2);
        boolean when = IntStream.range(Math.max(0, at - 5), at).anyMatch(i -> WHEN.contains(word(i)));
        return up && when ? turn(at, at + 2, "appears") : Optional.empty();
    }

    /// "Ease the music in": it is faded in.
    private Optional<Turn> eases(int at) {
        if (!EASING.contains(word(at))) {
            return Optional.empty();
        }
        int to = at + 1;
        while (to < at + 5 && !Set.of("in", "out").contains(word(to))) {
            to++;
        }
        return to < at + 5 && to > at + 1 ? turn(at, at + 1, "fade") : Optional.empty();
    }

    /// "… and bring it back up afterwards": only how far it goes.
    private Optional<Turn> again(int at) {
        int begin = word(at).equals(",") ? at + 1 : at;
        boolean and = word(begin).equals("and");
        int raise = and ? begin + 1 : begin;
        raise += word(raise).equals("then") ? 1 : 0;
        boolean up = and && RAISING.contains(word(raise)) && Set.of("it", "that", "them").contains(word(raise + 1));
        int to = raise + 2;
        boolean back = false;
        while (Set.of("back", "up", "again").contains(word(to))) {
            back = true;
            to++;
        }
        boolean lower = at > 3 && IntStream.range(0, at)
                .anyMatch(i -> Set.of("down", "lower", "quieter", "softer", "duck", "dip", "quiet").contains(word(i)));
        return up && back && lower && AFTER.contains(word(to)) && ends(to + 1) ? turn(at, to + 1, "") : Optional.empty();
    }

    /// "In the corner down right".
    private Optional<Turn> corner(int at) {
        boolean height = Set.of("down", "up", "low", "high").contains(word(at)) && Set.of("left", "right").contains(word(at + 1));
        boolean there = Set.of("corner", "the", "side").contains(word(at - 1)) || word(at + 2).equals("corner");
        return height && there
                ? turn(at, at + 2, (Set.of("down", "low").contains(word(at)) ? "bottom " : "top ") + word(at + 1))
                : Optional.empty();
    }

    /// "Three seconds per shot across the board, clips included": every one.
    private Optional<Turn> everywhere(int at) {
        boolean board = tokens.stream().anyMatch(token -> token.word().equals("across"))
                && tokens.stream().anyMatch(token -> token.word().equals("board"));
        boolean included = word(at).equals("clips") || word(at).equals("videos");
        int from = included && word(at - 1).equals(",") ? at - 1 : at;
        boolean tail = from < at && Set.of("included", "too").contains(word(at + 1)) && ends(at + 2);
        if (tail) {
            return turn(at, at + 2, "");
        }
        if (word(at).equals("across") && word(at + 1).equals("the") && word(at + 2).equals("board")) {
            return turn(at, at + 3, tokens.stream().anyMatch(token -> EACH.contains(token.word())) ? "" : "for all shots");
        }
        boolean all = board || IntStream.range(1, tokens.size())
                .anyMatch(i -> Set.of("clips", "videos").contains(word(i)) && Set.of("included", "too").contains(word(i + 1)));
        boolean shot = Set.of("per", "each", "every").contains(word(at)) && Set.of("shot", "scene", "piece", "item").contains(word(at + 1));
        return all && shot ? turn(at, at + 2, (word(at - 1).equals("for") ? "" : "for ") + "all shots") : Optional.empty();
    }

    private static final Set<String> EACH = Set.of("per", "each", "every", "all", "everything");

    /// "Slow down towards its end".
    private Optional<Turn> towards(int at) {
        boolean own = Set.of("towards", "toward").contains(word(at)) && Set.of("its", "their").contains(word(at + 1));
        return own && word(at + 2).equals("end") ? turn(at, at + 3, "towards the end") : Optional.empty();
    }

    /// "Use the srt to subtitle grandma": its captions are added.
    private Optional<Turn> subtitled(int at) {
        boolean file = tokens.stream().anyMatch(
                token -> Set.of("srt", "vtt").contains(token.word()) || token.word().endsWith(".srt") || token.word().endsWith(".vtt"));
        boolean uses = file && Set.of("use", "take", "using").contains(word(at));
        int to = at + 1;
        while (uses && to < tokens.size() && to < at + 8 && !Set.of("caption", "subtitle", "captioning", "subtitling").contains(word(to))) {
            to++;
        }
        if (!uses || to >= at + 8 || to >= tokens.size() || !Set.of("to", "for").contains(word(to - 1))) {
            return Optional.empty();
        }
        int end = to + 1;
        while (end < tokens.size() && !tokens.get(end).is(Token.Kind.MARK) && !Set.of("and", "in", "with", "but").contains(word(end))) {
            end++;
        }
        Optional<String> name = tokens.stream().map(Token::word).filter(word -> word.endsWith(".srt") || word.endsWith(".vtt")).findFirst();
        return turn(at, end, "add the captions" + name.map(one -> " from " + one).orElse(""));
    }

    private static Optional<Turn> turn(int from, int to, String words) {
        return Optional.of(new Turn(from, to, words));
    }

    private boolean ends(int at) {
        return at >= tokens.size() || tokens.get(at).is(Token.Kind.MARK) || BEGINNING.contains(word(at));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() && !tokens.get(at).is(Token.Kind.QUOTE) ? tokens.get(at).word() : "";
    }
}
