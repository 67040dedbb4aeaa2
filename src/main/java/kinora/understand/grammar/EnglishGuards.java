package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How English says what shall stay as it is: "leave the lake alone", "the others stay put", "without touching the music", "with the exception of the cake", "but it mustn't get any louder".
final class EnglishGuards implements Guarded.Forms {
    private static final Set<String> BEGINS = Set.of("and", "but", "though", "although", "while", "whilst", "without", "except",
            "excepting", "excluding", "keeping", "leaving", "apart", "aside", "provided", "providing", "yet", "nothing", "whereas");
    private static final Set<String> LEADS = Set.of("and", "but", "though", "although", "while", "whilst", "please", "also", "yet",
            "however", "still", "so", "then", "whereas", "provided", "providing", "that", "otherwise", "pls", "well", "obviously");
    private static final Set<String> TAILS = Set.of("please", "though", "thanks", "too", "either", "ok", "okay", "yet", "pls", "obviously",
            "itself", "themselves", "however", "at", "all", "now", "completely", "entirely");
    static final Set<String> KEEP = Set.of("keep", "leave", "hold", "have", "keeping", "leaving", "with", "let");
    static final Set<String> NOT = Set.of("don't", "dont", "not", "never", "without", "mustn't", "shouldn't", "needn't", "no", "cannot",
            "can't", "won't");
    /// What begins another wish behind "and".
    private static final Set<String> DEEDS = Set.of("keep", "leave", "don't", "dont", "make", "turn", "add", "remove", "delete", "put",
            "move", "cut", "trim", "show", "fade", "mute", "speed", "slow", "change", "set", "give", "take", "use", "export", "bring",
            "swap", "replace");
    static final Set<String> LENGTHENING = Set.of("stretching", "lengthening", "extending", "prolonging", "shortening", "trimming",
            "holding", "cutting");

    @Override
    public List<Integer> borders(List<Token> tokens) {
        List<Integer> borders = new ArrayList<>(List.of(0));
        for (int i = 1; i < tokens.size(); i++) {
            boolean mark = tokens.get(i - 1).is(Token.Kind.MARK) && ",.;:!?()–—-".contains(tokens.get(i - 1).word())
                    && !(tokens.get(i - 1).glued() && tokens.get(i).glued());
            String word = tokens.get(i).word();
            String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
            boolean same = Set.of("at", "with", "in").contains(word) && Set.of("the", "its", "their").contains(next);
            boolean means = (Set.of("as", "so").contains(word) && next.equals("long")) || (word.equals("by") && LENGTHENING.contains(next));
            if ((mark || BEGINS.contains(word) || same || means) && borders.getLast() != i) {
                borders.add(i);
            }
        }
        borders.add(tokens.size());
        return borders;
    }

    @Override
    public boolean one(List<Token> tokens, int from, int to) {
        boolean marked = tokens.subList(from, to).stream()
                .anyMatch(token -> token.is(Token.Kind.MARK) && ",.;:!?()–—".contains(token.word()));
        String next = from + 1 < to ? tokens.get(from + 1).word() : "";
        boolean apart = !tokens.get(from).word().equals("and") || KEEP.contains(next) || NOT.contains(next) || next.equals("please")
                || tokens.subList(from + 1, to).stream().noneMatch(token -> BEGINS.contains(token.word()));
        boolean another = IntStream.range(from, to - 1)
                .anyMatch(i -> i > from && tokens.get(i).word().equals("and") && DEEDS.contains(tokens.get(i + 1).word()));
        boolean divided = tokens.subList(from + 1, to).stream().anyMatch(
                token -> !token.word().equals("and") && BEGINS.contains(token.word())) && !LEADS.contains(tokens.get(from).word());
        return !marked && apart && !divided && !another;
    }

    @Override
    public Optional<Guard> of(String text, List<Token> tokens, int from, int to, boolean behind) {
        int begin = from;
        boolean lead = false;
        boolean only = false;
        for (boolean more = true; more && begin < to;) {
            String word = tokens.get(begin).word();
            boolean condition = begin + 2 < to && Set.of("as", "so").contains(word) && tokens.get(begin + 1).word().equals("long")
                    && tokens.get(begin + 2).word().equals("as");
            boolean just = (word.equals("only") || word.equals("just")) && begin + 1 < to;
            more = LEADS.contains(word) || condition || just || tokens.get(begin).is(Token.Kind.MARK);
            lead |= more;
            only |= just;
            begin += condition ? 3 : more ? 1 : 0;
        }
        int end = to;
        while (end > begin + 1 && TAILS.contains(tokens.get(end - 1).word())) {
            end--;
        }
        return begin >= end ? Optional.empty() : new EnglishGuardForms(text, tokens, begin, end, lead, behind).guard(only);
    }
}
