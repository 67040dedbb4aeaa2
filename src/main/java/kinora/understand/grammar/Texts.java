package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import kinora.understand.grammar.Token.Kind;

/// Texts that shall be written, without quotes: what stands behind "saying", "write", "the title to", "call it" or a colon, kept to the letter up to where [TextEnds] says that something else begins.
final class Texts {
    /// Whether a tile is words in quotes.
    static boolean quoted(Clause clause, Tile tile) {
        String said = clause.textOf(tile);
        return tile.is(Sort.TEXT) && !said.isEmpty() && "\"'“‘«„”".indexOf(said.charAt(0)) >= 0;
    }

    /// Two quotes that belong together are two lines.
    static final List<Rule> RULES = List.of( //
            weighted(Sort.TEXT, 0.2, "TEXT and/,/&/+? below/under/underneath/then it/that? :? TEXT", m -> lines(m, 5)), //
            weighted(Sort.TEXT, 0.2, "TEXT , TEXT", m -> lines(m, 2)), //
            weighted(Sort.TEXT, 0.2, "TEXT ,? and/&/+ TEXT", m -> lines(m, 3)));

    private static final Set<String> TITLES = Set.of("TITLE", "CAPTION", "OPENING", "CLOSING");
    /// What a title can become that is no wording.
    private static final EnumSet<Sort> LOOKS = EnumSet.of(Sort.COLOUR, Sort.FONT, Sort.WEIGHT, Sort.TITLE_STYLE, Sort.SPOT, Sort.UP,
            Sort.DOWN, Sort.QUALITY, Sort.CHANGE, Sort.CAPS, Sort.DEGREE, Sort.EDGE_WORD, Sort.TRANSPARENT, Sort.STEADY, Sort.TIMES_WORD,
            Sort.HALF, Sort.UNIT, Sort.NUMBER, Sort.REMOVE, Sort.TOPIC, Sort.EFFECT, Sort.KIND, Sort.ORDINAL, Sort.FADE, Sort.SIDE,
            Sort.FILM, Sort.NORMAL, Sort.LENGTHEN, Sort.MOST, Sort.FRACTION);
    /// Words beside these say nothing of it.
    private static final EnumSet<Sort> BESIDE = EnumSet.of(Sort.FILLER, Sort.DET, Sort.PREP, Sort.CONJ, Sort.MARK, Sort.ALSO, Sort.THANKS,
            Sort.NOT, Sort.INSTEAD, Sort.LIGHT, Sort.PRONOUN, Sort.EACH, Sort.NO);
    /// What "write the …" means something else by than these words.
    private static final Set<String> TOLD = Set.of("name", "names", "date", "dates", "place", "places", "location", "locations", "time",
            "times", "file", "files", "track", "filename", "filenames", "description", "descriptions", "day", "year", "summary",
            "summaries", "script", "scripts", "transcript", "hook", "hooks", "hashtags", "notes", "outline", "post", "prompt", "blurb",
            "bio", "article", "options", "ideas", "price", "prices");
    private static final Set<String> COMPOSED = Set.of("prompt", "prompts", "script", "scripts", "hashtags", "outline", "article",
            "summary", "transcript");
    /// What stands behind "with text" where it is not said which.
    static final Set<String> LISTED = Set.of("and", "or", "&", "overlay", "overlays", "animations", "effects", "on", "for", "in");
    /// "I want the title to be yellow": what it shall do, and no wording.
    private static final Set<String> INFINITIVES = Set.of("be", "become", "stay", "remain", "appear", "disappear", "come", "go", "fade",
            "move", "look", "last", "show", "start", "begin", "end", "stop", "have", "get", "slide", "fly", "pop", "stand", "sit", "match",
            "vanish", "leave", "shrink", "grow", "use", "not");
    /// "Hard to read" writes nothing.
    private static final Set<String> JUDGING = Set.of("hard", "harder", "difficult", "easy", "easier", "impossible", "tough", "tricky");
    /// "Write me an e-mail": something that shall be thought of, and no wording.
    private static final Set<String> WHOM = Set.of("me", "us", "him", "her", "them");
    private static final double STRONG = 1.4;
    private static final double WEAK = 0.72;
    private static final int LONGEST = 40;

    private final String text;
    private final List<Token> tokens;
    private final List<Piece> words;
    private final TextEnds ends;
    private final List<Piece> texts = new ArrayList<>();
    private boolean titled;

    private Texts(String text, List<Token> tokens, List<Piece> words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.ends = new TextEnds(tokens, words);
    }

    private static @Nullable String lines(Rule.Match m, int second) {
        return m.piece(0).weight() > 2 && m.piece(second).weight() > 2 ? m.text(0) + "\n" + m.text(second) : null;
    }

    /// All texts that may begin behind a word that introduces one.
    ///
    /// @param words the pieces of all words
    static List<Piece> of(String text, List<Token> tokens, List<Piece> words) {
        Texts texts = new Texts(text, tokens, words);
        for (int i = 0; i < tokens.size(); i++) {
            texts.openers(i);
        }
        return texts.texts;
    }

    private void openers(int at) {
        for (Piece piece : words) {
            if (piece.from() == at) {
                opener(piece);
            }
        }
        put(at);
        String word = tokens.get(at).word();
        boolean becomes = Set.of("to", "into", "as").contains(word) || word.equals("=") || word.equals(">") || word.equals("→");
        boolean said = at + 1 < tokens.size() && sort(at + 1, Sort.SAY);
        boolean infinitive = at + 1 < tokens.size() && INFINITIVES.contains(tokens.get(at + 1).word()) && !tokens.get(at + 1).capital();
        boolean clock = at + 1 < tokens.size() && (tokens.get(at + 1).is(Kind.CLOCK)
                || (at + 2 < tokens.size() && tokens.get(at + 1).is(Kind.NUMBER) && sort(at + 2, Sort.UNIT)));
        if (becomes && !inside(at) && !clock && titled && at > 0 && !word.equals("as") && !said && !infinitive && renamed(at)) {
            from(at + 1, !look(at + 1));
        }
        boolean colon = word.equals(":") && !(at + 1 < tokens.size() && tokens.get(at).glued() && tokens.get(at + 1).glued()) && at > 0
                && (introduces(at - 1) || (titled && !sort(at - 1, Sort.PROPERTY)));
        if (colon && !asks(at + 1)) {
            from(at + 1, !look(at + 1));
        }
    }

    /// Whether a phrase that the lexicon has goes on over a word: the "to" of "call to action".
    private boolean inside(int at) {
        return words.stream().anyMatch(piece -> piece.from() < at && at + 1 < piece.to());
    }

    private static final Set<String> PUTS = Set.of("put", "add", "show", "lay", "stick", "place", "have", "want", "need");
    private static final Set<String> ONTO = Set.of("on", "over", "onto", "across", "under");

    /// "Put Thanks for watching over the last picture": a wording that only its capital and what stands behind it tell.
    private void put(int at) {
        if (!PUTS.contains(tokens.get(at).word()) || at + 3 >= tokens.size() || !tokens.get(at + 1).is(Kind.WORD) || !capital(at + 1)) {
            return;
        }
        int end = at + 1;
        while (end < tokens.size() && end - at < LONGEST && !ONTO.contains(tokens.get(end).word()) && !tokens.get(end).is(Kind.MARK)) {
            end++;
        }
        int last = end - 1;
        boolean thing = words.stream().anyMatch(piece -> piece.from() == last
                && (piece.sort() == Sort.KIND || (piece.sort() == Sort.NOUN && piece.weight() > 1.1 && !capital(last))));
        if (end < tokens.size() - 1 && last > at + 1 && !thing && ONTO.contains(tokens.get(end).word())) {
            add(at + 1, end, STRONG);
        }
    }

    /// Whether a request begins at a token, and no wording: "title: please make it bigger".
    private boolean asks(int at) {
        return asking(at) && !tokens.get(at).capital();
    }

    private boolean asking(int at) {
        return at + 1 < tokens.size() && Set.of("please", "pls", "plz", "can", "could").contains(tokens.get(at).word());
    }

    private void opener(Piece piece) {
        switch (piece.sort()) {
            case SAY -> said(piece);
            case WRITE -> {
                if (!noun(piece.to()) && !colon(piece.to())) {
                    from(piece.to(), true);
                }
                titled = true;
            }
            case CALL -> {
                if (!inside(piece.to())) {
                    ends.behindName(piece.to()).ifPresent(begin -> from(begin, true));
                }
            }
            case KIND, TITLE_STYLE -> {
                if (piece.sort() == Sort.TITLE_STYLE || TITLES.contains(piece.text())) {
                    titled = true;
                    named(piece);
                }
            }
            default -> {
                // Opens nothing.
            }
        }
    }

    /// Who would read something out.
    private static final Set<String> VOICES = Set.of("someone", "somebody", "anyone", "anybody", "voice", "narrator", "speaker");

    /// Who speaks rather than is written.
    private static final Set<String> SPEAKERS = Set.of("i", "he", "she", "we", "they", "you", "who");

    /// "Read" and "say" write something only behind what is written: "make the title read …", "it should say …".
    private void said(Piece piece) {
        String word = tokens.get(piece.from()).word();
        boolean single = piece.to() - piece.from() == 1 && Set.of("read", "say", "reads", "says").contains(word);
        boolean person = piece.from() > 0 && SPEAKERS.contains(tokens.get(piece.from() - 1).word());
        boolean behind = piece.from() > 0 && !person && (sort(piece.from() - 1, Sort.PRONOUN) || title(piece.from()));
        boolean placed = piece.to() < tokens.size() && sort(piece.to(), Sort.PREP) && !capital(piece.to())
                && Set.of("title", "caption", "text", "headline").contains(tokens.get(piece.to() - 1).word());
        boolean aloud = piece.from() > 0 && VOICES.contains(tokens.get(piece.from() - 1).word());
        if (placed || aloud) {
            return;
        }
        boolean being = tokens.get(piece.to() - 1).word().equals("be");
        if (being && !(titled && piece.to() < tokens.size() && capital(piece.to()))) {
            return;
        }
        int to = tokens.get(piece.from()).word().equals("to") ? piece.from() : piece.from() - 1;
        boolean judged = to > 0 && tokens.get(to).word().equals("to") && JUDGING.contains(tokens.get(to - 1).word());
        boolean spoken = piece.from() > 1 && sort(piece.from() - 1, Sort.PRONOUN) && tokens.get(piece.from() - 2).word().equals("what");
        if (judged || spoken) {
            return;
        }
        boolean comma = piece.to() < tokens.size() && (",.".contains(tokens.get(piece.to()).word()) || listed(piece));
        if ((!single || behind) && !comma) {
            from(piece.to(), true);
        }
    }

    /// "With text and music", "with text overlays": that there shall be some, not which.
    private boolean listed(Piece piece) {
        String next = tokens.get(piece.to()).word();
        return tokens.get(piece.to() - 1).word().equals("text") && LISTED.contains(next);
    }

    /// Whether a title is named right before a token.
    private boolean title(int at) {
        return words.stream().anyMatch(piece -> piece.to() == at && piece.sort() == Sort.KIND && TITLES.contains(piece.text()));
    }

    /// Whether a colon further on tells where the wording begins.
    private boolean colon(int at) {
        for (int i = at; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.MARK) && tokens.get(i).word().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /// "Add the text Hello World", "the words happy birthday".
    private void named(Piece piece) {
        int begin = piece.to();
        if (begin >= tokens.size() || (piece.sort() == Sort.TITLE_STYLE && (!capital(begin) || tokens.get(begin).word().equals("i")))) {
            return;
        }
        String word = tokens.get(piece.to() - 1).word();
        boolean words = (word.equals("words") || word.equals("word")) && !sort(begin, Sort.PREP) && !sort(begin, Sort.REMOVE);
        boolean plain = tokens.get(begin).is(Kind.WORD) && !TOLD.contains(tokens.get(begin).word()) && !known(begin)
                && !sort(begin, Sort.PREP);
        boolean name = word.endsWith("name") || word.endsWith("names");
        if (name && tokens.get(begin).is(Kind.MARK) && tokens.get(begin).word().equals(",") && begin + 1 < tokens.size()
                && capital(begin + 1)) {
            from(begin + 1, true);
            return;
        }
        boolean strong = capital(begin) || (words && !known(begin));
        if (strong || plain) {
            from(begin, strong && begin < tokens.size() && !look(begin));
        }
    }

    /// Whether a word is one of doing or of small use, so that no wording begins with it.
    private boolean known(int at) {
        return words.stream().anyMatch(piece -> piece.from() == at && piece.sort() != Sort.NOUN && piece.sort() != Sort.NAME
                && piece.sort() != Sort.REEL_STYLE && piece.sort() != Sort.MUSIC_STYLE && piece.sort() != Sort.THING);
    }

    /// Whether "to" stands where a title becomes something: behind a verb of change and its title, and not behind what it looks like or where it is.
    private boolean renamed(int at) {
        boolean becomes = false;
        boolean added = IntStream.range(0, at).anyMatch(i -> Set.of("add", "put", "burn", "embed", "bake").contains(tokens.get(i).word()));
        if (added) {
            return false;
        }
        for (Piece piece : words) {
            if (piece.to() > at || piece.from() < begin(at)) {
                continue;
            }
            boolean looks = EnumSet.of(Sort.PROPERTY, Sort.COLOUR, Sort.FONT, Sort.CHANGE, Sort.SPOT, Sort.WEIGHT, Sort.TITLE_STYLE)
                    .contains(piece.sort()) && !TITLES.contains(kind(piece));
            boolean moves = Set.of("move", "put", "shift", "bring", "extend", "stretch", "shorten", "cut", "trim", "add", "pull", "push",
                    "drag", "fade", "delay").contains(tokens.get(piece.from()).word());
            if (looks || moves) {
                return false;
            }
            becomes |= piece.sort() == Sort.REPLACE || piece.sort() == Sort.LIGHT || piece.sort() == Sort.CALL || (piece.sort() == Sort.KIND
                    && TITLES.contains(piece.text()) && piece.to() == at && !tokens.get(at).word().equals("into"));
        }
        return becomes;
    }

    private String kind(Piece piece) {
        return words.stream().filter(one -> one.sort() == Sort.KIND && one.from() == piece.from()).map(Piece::text).findFirst().orElse("");
    }

    /// Where the sentence begins in which a token stands.
    private int begin(int at) {
        int begin = at;
        while (begin > 0 && !(tokens.get(begin - 1).is(Kind.MARK) && ",.;!?".contains(tokens.get(begin - 1).word()))
                && !tokens.get(begin - 1).word().equals("and")) {
            begin--;
        }
        return begin;
    }

    /// What a colon behind a word means: that what follows is written.
    private boolean introduces(int at) {
        return words.stream().anyMatch(
                piece -> piece.to() == at + 1 && (piece.sort() == Sort.SAY || piece.sort() == Sort.WRITE || piece.sort() == Sort.SCRIPT
                        || piece.sort() == Sort.TITLE_STYLE || (piece.sort() == Sort.KIND && TITLES.contains(piece.text()))));
    }

    private boolean sort(int at, Sort sort) {
        return words.stream().anyMatch(piece -> piece.sort() == sort && piece.from() <= at && piece.to() > at);
    }

    /// "Write a title", "write the caption in red": no wording, but what is written.
    private boolean noun(int at) {
        int noun = at;
        while (noun < tokens.size()
                && (sort(noun, Sort.DET) || sort(noun, Sort.NUMBER) || sort(noun, Sort.COMMENT) || sort(noun, Sort.QUALITY))) {
            noun++;
        }
        int begin = noun;
        int what = at < tokens.size() && Set.of("out", "down").contains(tokens.get(at).word()) ? at + 1 : at;
        if (what < tokens.size() && Set.of("what", "everything").contains(tokens.get(what).word())) {
            return true;
        }
        boolean whom = at + 1 < tokens.size() && WHOM.contains(tokens.get(at).word()) && sort(at + 1, Sort.DET);
        boolean told = whom || (noun > at && begin < tokens.size() && (TOLD.contains(tokens.get(begin).word()) || composed(begin)));
        return told || words.stream().anyMatch(piece -> piece.from() == begin && piece.sort() == Sort.KIND && TITLES.contains(piece.text()))
                || (at < tokens.size() && ((sort(at, Sort.PRONOUN) && noun == at) || sort(at, Sort.PREP) || tokens.get(at).is(Kind.MARK)));
    }

    /// "Write a snappy AI prompt": what shall be thought of, named within four words.
    private boolean composed(int begin) {
        return tokens.subList(begin, Math.min(tokens.size(), begin + 4)).stream().anyMatch(token -> COMPOSED.contains(token.word()));
    }

    /// Whether all that follows only tells how a title looks or where it is: "to yellow", "to the bottom", "to 80 %".
    private boolean look(int begin) {
        boolean any = false;
        int at = begin;
        while (at < tokens.size() && !(tokens.get(at).is(Kind.MARK) && ",.;!?".contains(tokens.get(at).word()))) {
            int here = at;
            int to = words.stream().filter(piece -> piece.from() == here && (LOOKS.contains(piece.sort()) || BESIDE.contains(piece.sort())))
                    .mapToInt(Piece::to).max().orElse(-1);
            Token token = tokens.get(at);
            if (to < 0 && !token.is(Kind.NUMBER) && !token.is(Kind.HEX) && !token.is(Kind.MARK) && !token.is(Kind.CLOCK)) {
                return false;
            }
            any |= !(to > 0 && words.stream().noneMatch(piece -> piece.from() == here && LOOKS.contains(piece.sort())));
            at = to < 0 ? at + 1 : to;
        }
        boolean shouted = begin < tokens.size() && capital(begin) && begin + 1 < tokens.size();
        return any && !shouted;
    }

    private boolean capital(int at) {
        boolean shouted = tokens.stream().filter(token -> token.is(Kind.WORD))
                .allMatch(token -> token.word().length() < 2 || token.capital());
        return tokens.get(at).capital() && !shouted;
    }

    private void from(int begin, boolean strong) {
        int from = begin;
        while (from < tokens.size() && tokens.get(from).is(Kind.MARK) && ":-–—=>→".contains(tokens.get(from).word())) {
            from++;
        }
        boolean being = from + 2 < tokens.size() && Set.of("it's", "its", "that's").contains(tokens.get(from).word())
                && !tokens.get(from).capital() && capital(from + 1);
        from += being ? 1 : 0;
        int quote = from;
        while (quote < tokens.size() && !tokens.get(quote).is(Kind.QUOTE)) {
            quote++;
        }
        boolean quoted = quote < tokens.size() && quote - from < 4;
        if (from >= tokens.size() || quoted) {
            return;
        }
        int most = Math.min(quote, Math.min(tokens.size(), from + LONGEST));
        List<int[]> row = ends.row(from, most);
        row.forEach(one -> add(one[0], one[1], STRONG));
        if (!row.isEmpty()) {
            return;
        }
        List<Integer> stops = ends.of(from, most);
        for (int to : stops) {
            add(from, to, strong && to == stops.getFirst() ? STRONG : WEAK);
        }
    }

    private void add(int from, int to, double weight) {
        Token last = tokens.get(to - 1);
        boolean whole = to == tokens.size();
        int end = whole && !last.is(Kind.MARK) ? trailing(text, last.to()) : last.to();
        String said = text.substring(tokens.get(from).from(), end).strip();
        String bare = labelled(from, to) ? said.substring(tokens.get(from + 2).from() - tokens.get(from).from()) : said;
        bare = whole && bare.endsWith("?") && asking(0) ? bare.substring(0, bare.length() - 1) : bare;
        String plain = bare.endsWith(".") && !bare.endsWith("..") ? bare.substring(0, bare.length() - 1) : bare;
        if (!plain.isBlank()) {
            texts.add(new Piece(Sort.TEXT, plain, from, to, weight * (to - from) + (weight > 1 ? 0.6 : 0), false));
        }
    }

    /// "The text B", "the words hello": the wording stands behind what it is called.
    private boolean labelled(int from, int to) {
        boolean article = tokens.get(from).word().equals("the") && !tokens.get(from).capital();
        return article && to - from > 2 && Set.of("text", "words", "title", "caption", "headline").contains(tokens.get(from + 1).word());
    }

    /// Emojis behind the last word belong to it.
    private static int trailing(String text, int from) {
        return Math.min(text.length(), Math.max(from, text.stripTrailing().length()));
    }
}
