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

    private static final Set<String> WHICH = Set.of("after", "before", "between", "until", "till", "everything", "all", "both", "each",
            "every", "rest", "others", "else", "everywhere");
    private static final List<String> CHINESE_WHICH = List.of("后面", "之后", "以后", "前面", "之前", "以前", "之间", "中间", "其他", "其它", "其余", "全部", "所有",
            "都", "每", "和", "跟", "、");

    /// Whether nothing is left out that must not be: no number, quote or file, and no limit; and no file is taken for a value, no half of a number for a number.
    boolean little() {
        return slots.stream().noneMatch(this::broken)
                && said().stream()
                        .noneMatch(token -> TELLING.contains(token.kind()) || (LIMITS.contains(token.word()) && !says(token.word())))
                && none(CHINESE_LIMITS, tokens);
    }

    /// Whether no name of something in the film is left out, no second thing behind *and*, and no word that says which ones are meant.
    ///
    /// @param known words of names, as [Slot#named] wants them
    boolean noName(Set<String> known, boolean chinese) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean named = !taken(i) && (Slot.named(tokens, i, known, chinese) || (WHICH.contains(word) && !says(word)));
            if (named || (word.equals("and") && ends(i))) {
                return false;
            }
        }
        return none(CHINESE_WHICH, said());
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

    /// Whether a thing ends before a token.
    private boolean ends(int at) {
        return slots.stream().anyMatch(slot -> slot.to() == at && slot.sort() == Slot.Sort.THING);
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
