package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What plain words leave out of a message.
///
/// @param tokens of the message
/// @param slots its parts that plain words have
/// @param forms of the plain words
record LeftOut(List<Token> tokens, List<Slot> slots, List<String> forms) {

    private static final Set<Token.Kind> TELLING = EnumSet.of(Token.Kind.NUMBER, Token.Kind.CLOCK, Token.Kind.SHAPE, Token.Kind.SIZE,
            Token.Kind.HEX, Token.Kind.QUOTE, Token.Kind.FILE);
    private static final Set<String> LIMITS = Set.of("except", "exception", "only", "unless", "besides", "apart", "without", "alone",
            "untouched", "touch", "second", "third", "fourth", "fifth");
    private static final List<String> CHINESE_LIMITS = List.of("除了", "以外", "之外", "只有", "不变", "别动", "别碰");
    private static final String NUMERALS = "零一二三四五六七八九十百两半点分";

    private static final Set<String> WRITTEN = Set.of("title", "text", "caption", "headline", "heading", "subtitle");

    /// Whether nothing is left out that must not be: no number, quote or file, no limit, and no name of a text; and no file is taken for a value, no half of a number for a number.
    boolean little() {
        return slots.stream().noneMatch(this::broken) && IntStream.range(1, tokens.size() - 1).noneMatch(this::named)
                && said().stream()
                        .noneMatch(token -> TELLING.contains(token.kind()) || (LIMITS.contains(token.word()) && !says(token.word())))
                && none(CHINESE_LIMITS, tokens);
    }

    private boolean says(String word) {
        return forms.stream().anyMatch(form -> form.contains(word));
    }

    private boolean broken(Slot slot) {
        return slot.sort() == Slot.Sort.VALUE
                && (tokens.subList(slot.from(), slot.to()).stream().anyMatch(token -> token.is(Token.Kind.FILE))
                        || (slot.from() > 0 && numeral(tokens.get(slot.from() - 1).word())));
    }

    private static boolean numeral(String word) {
        return word.length() == 1 && NUMERALS.contains(word);
    }

    /// "The Day One title": which text is meant.
    private boolean named(int at) {
        return tokens.get(at).capital() && !taken(at) && WRITTEN.contains(tokens.get(at + 1).word());
    }

    private boolean taken(int at) {
        return slots.stream().anyMatch(slot -> slot.from() <= at && at < slot.to());
    }

    private List<Token> said() {
        return IntStream.range(0, tokens.size()).filter(i -> !taken(i)).mapToObj(tokens::get).toList();
    }

    /// Whether none of some words of Chinese is said, but for those that the form says.
    private boolean none(List<String> words, List<Token> among) {
        StringBuilder said = new StringBuilder();
        among.forEach(token -> said.append(token.word()));
        return words.stream().noneMatch(word -> said.indexOf(word) >= 0 && !says(word));
    }
}
