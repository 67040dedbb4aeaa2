package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import kinora.understand.grammar.Token.Kind;

/// Texts that shall be written, without quotes: what stands behind "saying", "write", "the title to" or a colon, kept to the letter.
final class Texts {
    /// Two quotes that belong together are two lines.
    static final List<Rule> RULES = List.of( //
            weighted(Sort.TEXT, 0.2, "TEXT and/,/&/+? below/under/underneath/then? it/that? :? TEXT", m -> lines(m)));

    private static final Set<Sort> OPENERS = EnumSet.of(Sort.SAY, Sort.WRITE, Sort.CALL);
    private static final Set<String> TITLES = Set.of("TITLE", "CAPTION", "OPENING", "CLOSING");
    /// No text that stands without quotes ends with these.
    private static final Set<String> SMALL = Set.of("the", "a", "an", "in", "on", "at", "over", "under", "to", "of", "for", "with", "and",
            "from", "by", "there", "into", "film", "as");
    private static final double WORD = 0.72;
    private static final int LONGEST = 24;

    private Texts() {}

    private static String lines(Rule.Match m) {
        return m.text(0) + "\n" + m.text(5);
    }

    /// All texts that may begin behind a word that introduces one.
    ///
    /// @param words the pieces of all words
    static List<Piece> of(String text, List<Token> tokens, List<Piece> words) {
        List<Piece> texts = new ArrayList<>();
        boolean[] open = new boolean[tokens.size() + 1];
        boolean titled = false;
        boolean called = false;
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            for (Piece piece : words) {
                if (piece.from() == at && OPENERS.contains(piece.sort())) {
                    open[piece.to()] = true;
                    called |= piece.sort() == Sort.CALL;
                }
                boolean title = piece.from() == at && piece.sort() == Sort.KIND && TITLES.contains(piece.text());
                if (title) {
                    titled = true;
                    open[piece.to()] |= piece.to() < tokens.size() && capital(tokens, piece.to());
                }
            }
            String word = tokens.get(i).word();
            if ((titled || called) && (word.equals("to") || word.equals("into") || word.equals(":") || word.equals("says"))) {
                open[i + 1] = true;
            }
            if (word.equals(":") && i > 0) {
                open[i + 1] = true;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (open[i]) {
                from(text, tokens, i, texts);
            }
        }
        return texts;
    }

    private static boolean capital(List<Token> tokens, int at) {
        boolean shouted = tokens.stream().filter(token -> token.is(Kind.WORD))
                .allMatch(token -> token.word().length() < 2 || token.capital());
        return tokens.get(at).capital() && !shouted;
    }

    private static void from(String text, List<Token> tokens, int begin, List<Piece> texts) {
        int from = begin;
        while (from < tokens.size() && tokens.get(from).is(Kind.MARK) && ":,-".contains(tokens.get(from).word())) {
            from++;
        }
        for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST); to++) {
            Token last = tokens.get(to - 1);
            if (last.is(Kind.QUOTE)) {
                return;
            }
            boolean ends = to == tokens.size();
            if (last.is(Kind.MARK) && !"!?.%".contains(last.word()) && !ends) {
                continue;
            }
            int end = ends && !last.is(Kind.MARK) ? trailing(text, last.to()) : last.to();
            String said = text.substring(tokens.get(from).from(), end).strip();
            String plain = said.endsWith(".") && !said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
            boolean open = (to < tokens.size() && SMALL.contains(last.word())) || (to - from == 1 && SMALL.contains(last.word()));
            if (!plain.isBlank() && !open) {
                texts.add(new Piece(Sort.TEXT, plain, from, to, WORD * (to - from), false));
            }
        }
    }

    /// Emojis behind the last word belong to it.
    private static int trailing(String text, int from) {
        return Math.min(text.length(), Math.max(from, text.stripTrailing().length()));
    }
}
