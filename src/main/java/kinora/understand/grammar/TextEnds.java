package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import kinora.understand.grammar.Token.Kind;

/// Where a text without quotes ends: at the end of what was said, or before what tells where, when and how it is written, or before another wish.
final class TextEnds {
    private static final EnumSet<Sort> DOING = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.LIGHT, Sort.MOVE, Sort.CUT, Sort.TRIM, Sort.MUTE,
            Sort.FADE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BRIGHTEN, Sort.EXPORT, Sort.WRITE, Sort.CALL, Sort.KEEP, Sort.ZOOM, Sort.REPLACE,
            Sort.SWAP, Sort.UNDO, Sort.SORT, Sort.SHORTEN, Sort.LENGTHEN, Sort.PLAY);
    /// What a phrase behind a preposition may consist of beside its head.
    private static final EnumSet<Sort> BESIDE = EnumSet.of(Sort.DET, Sort.ORDINAL, Sort.NUMBER, Sort.QUALITY, Sort.CHANGE, Sort.DEGREE,
            Sort.ALL, Sort.SOME, Sort.EACH, Sort.HAVING, Sort.REST, Sort.OTHER, Sort.AGAIN, Sort.MOST, Sort.MUSIC_STYLE, Sort.STILL);
    private static final EnumSet<Sort> LOOKS = EnumSet.of(Sort.COLOUR, Sort.WEIGHT, Sort.CAPS, Sort.FONT, Sort.SPOT, Sort.TITLE_STYLE);
    private static final EnumSet<Sort> ANY = EnumSet.allOf(Sort.class);
    private static final EnumSet<Sort> SHOWN = EnumSet.of(Sort.KIND, Sort.FILM, Sort.NOUN, Sort.PRONOUN, Sort.SPOT, Sort.EDGE_WORD,
            Sort.ALL, Sort.ORDINAL, Sort.REST);
    private static final EnumSet<Sort> TIMED = EnumSet.of(Sort.UNIT, Sort.EDGE_WORD, Sort.KIND, Sort.FILM, Sort.ALL, Sort.NOUN);
    private static final EnumSet<Sort> TOWARD = EnumSet.of(Sort.KIND, Sort.PRONOUN, Sort.EDGE_WORD, Sort.NOUN);
    /// What may be the head behind each preposition.
    private static final Map<String, EnumSet<Sort>> HEADS = Map.ofEntries(Map.entry("at", EnumSet.of(Sort.EDGE_WORD, Sort.SPOT, Sort.UNIT)),
            Map.entry("on", SHOWN), Map.entry("over", SHOWN), Map.entry("onto", SHOWN), Map.entry("under", SHOWN),
            Map.entry("across", SHOWN),
            Map.entry("in", EnumSet.of(Sort.COLOUR, Sort.WEIGHT, Sort.CAPS, Sort.FONT, Sort.SPOT, Sort.EDGE_WORD, Sort.KIND, Sort.FILM)),
            Map.entry("to", TOWARD), Map.entry("for", TIMED), Map.entry("during", TIMED), Map.entry("from", EnumSet.of(Sort.UNIT)),
            Map.entry("with", EnumSet.of(Sort.COLOUR, Sort.WEIGHT, Sort.FONT, Sort.KIND)),
            Map.entry("as", EnumSet.of(Sort.KIND, Sort.TITLE_STYLE)), Map.entry("before", EnumSet.of(Sort.KIND)),
            Map.entry("after", EnumSet.of(Sort.KIND)), Map.entry("until", TIMED), Map.entry("between", EnumSet.of(Sort.UNIT, Sort.KIND)),
            Map.entry("throughout", SHOWN), Map.entry("above", SHOWN));
    private static final Set<String> POLITE = Set.of("please", "pls", "plz", "thanks", "thx", "instead", "too", "ok", "though", "ty",
            "now");
    /// Words for a place that was named before.
    private static final Set<String> WHERE = Set.of("there", "here");
    /// Words that only make a place or a time closer: "right at the end".
    private static final Set<String> NEARLY = Set.of("right", "just", "directly", "exactly", "straight", "only");
    private static final Set<String> CLAUSES = Set.of("when", "while", "because", "so", "once");

    private final List<Token> tokens;
    private final List<Piece> words;
    private final List<List<Piece>> begins = new ArrayList<>();
    private final boolean cased;
    /// What is known of every place already: a long text is looked through once.
    private final Map<Integer, Boolean> tails = new HashMap<>();

    TextEnds(List<Token> tokens, List<Piece> words) {
        this.tokens = tokens;
        this.words = words;
        tokens.forEach(token -> begins.add(new ArrayList<>()));
        words.forEach(piece -> begins.get(piece.from()).add(piece));
        this.cased = tokens.stream().filter(token -> token.is(Kind.WORD)).anyMatch(token -> !token.capital() && token.word().length() > 1);
    }

    /// Where a text may end that begins at a token, the likeliest first; never behind `most`.
    List<Integer> of(int from, int most) {
        List<Integer> stops = new ArrayList<>();
        int whole = most;
        while (whole > from + 1 && tokens.get(whole - 1).is(Kind.MARK) && ",;:".contains(tokens.get(whole - 1).word())) {
            whole--;
        }
        String placed = "";
        for (int at = from + 1; at < whole; at++) {
            if (tail(at, whole)) {
                boolean twice = !placed.isEmpty() && placed.equals(place(at));
                if (stops.isEmpty() || twice) {
                    stops.addFirst(at);
                } else {
                    stops.add(at);
                }
                placed = placed.isEmpty() ? place(at) : placed;
            }
        }
        stops.add(whole);
        return stops.stream().map(stop -> trimmed(from, stop)).distinct().toList();
    }

    private String place(int at) {
        String word = tokens.get(at).word();
        return !HEADS.containsKey(word) ? "" : word.equals("over") || word.equals("onto") ? "on" : word;
    }

    /// Without a comma or a "please" at its end.
    private int trimmed(int from, int stop) {
        int to = stop;
        while (to > from + 1 && ((tokens.get(to - 1).is(Kind.MARK) && ",;:-–".contains(tokens.get(to - 1).word()))
                || (POLITE.contains(tokens.get(to - 1).word()) && !tokens.get(to - 1).capital()))) {
            to--;
        }
        return to;
    }

    /// Whether nothing but places, times, looks and other wishes stands from here on.
    private boolean tail(int at, int most) {
        Integer key = at * 10_000 + most;
        Boolean known = tails.get(key);
        if (known == null) {
            known = isTail(at, most);
            tails.put(key, known);
        }
        return known;
    }

    private boolean isTail(int at, int most) {
        if (at >= most) {
            return true;
        }
        Token token = tokens.get(at);
        String word = token.word();
        if (token.is(Kind.MARK)) {
            boolean closes = ",.;!–-—(".contains(word) && at + 1 < most;
            return closes && ((".;!".contains(word) && sentence(at + 1, most)) || wish(at + 1, most)
                    || (at + 1 < most && (tail(at + 1, most) || looks(at + 1, most))));
        }
        if ((POLITE.contains(word) || (WHERE.contains(word) && at + 1 >= most)) && !upper(at)) {
            return tail(at + 1, most);
        }
        if (NEARLY.contains(word) && HEADS.containsKey(next(at))) {
            return !upper(at) && tail(at + 1, most);
        }
        if (word.equals("instead") && next(at).equals("of")) {
            return !upper(at) && at + 2 < most;
        }
        if (word.equals("then") && !upper(at) && at + 1 < most
                && (tokens.get(at - 1).is(Token.Kind.MARK) || tokens.get(at - 1).word().equals("and"))) {
            return true;
        }
        if (word.equals("and") || word.equals("then") || word.equals("but") || word.equals("plus")) {
            return !upper(at) && (wish(at + 1, most) || (next(at).equals("then") && tail(at + 1, most)) || looks(at + 1, most)
                    || (HEADS.containsKey(next(at)) && tail(at + 1, most)));
        }
        if (CLAUSES.contains(word) && !upper(at)) {
            return at + 2 < most
                    && (!word.equals("so") || Set.of("that", "it", "people", "we", "i", "everyone", "they").contains(next(at)));
        }
        return HEADS.containsKey(word) && !upper(at) && phrase(at, most);
    }

    /// What tells what shall become of something in a sentence behind a text.
    private static final EnumSet<Sort> BECOMING = EnumSet.of(Sort.CHANGE, Sort.EFFECT, Sort.TRANSITION, Sort.UNIT, Sort.MUTE, Sort.REMOVE,
            Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.FADE, Sort.ZOOM, Sort.SHAPE, Sort.COLOUR, Sort.UP, Sort.DOWN, Sort.SPOT);
    /// What a film is made of, whatever is seen in it.
    private static final EnumSet<Sort> PARTS = EnumSet.of(Sort.KIND, Sort.FILM, Sort.TRANSITION);
    private static final Set<String> MODALS = Set.of("can", "could", "would", "please", "pls", "also", "and", "then", "you", "u", "i'd",
            "i", "we", "want", "need", "like", "to", "just", "now", "let's", "lets");

    /// Whether a sentence that begins here wants something: it asks for a deed, or tells what shall become of a part of the film.
    private boolean sentence(int at, int most) {
        int end = at;
        while (end < most && !(tokens.get(end).is(Kind.MARK) && ".;!?".contains(tokens.get(end).word()))) {
            end++;
        }
        int verb = at;
        while (verb < end && MODALS.contains(tokens.get(verb).word())) {
            verb++;
        }
        boolean deed = verb > at && verb + 1 < end && has(verb, DOING);
        return deed || (any(at, end, PARTS) && any(at, end, BECOMING) && end - at > 1 && !titled(at));
    }

    /// "Our summer. Part One": every word of a title may have a capital.
    private boolean titled(int at) {
        return cased && at + 1 < tokens.size() && tokens.get(at).capital() && tokens.get(at + 1).capital();
    }

    private boolean any(int from, int to, Set<Sort> sorts) {
        for (int i = from; i < to; i++) {
            if (has(i, sorts)) {
                return true;
            }
        }
        return false;
    }

    private String next(int at) {
        return at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
    }

    private boolean upper(int at) {
        return cased && tokens.get(at).capital();
    }

    /// Whether another wish begins here.
    private boolean wish(int at, int most) {
        int verb = at;
        while (verb < most && Set.of("and", "then", "also", "please", "pls", "now").contains(tokens.get(verb).word())) {
            verb++;
        }
        int begin = verb;
        return begin + 1 < most && words.stream().anyMatch(piece -> piece.from() == begin && DOING.contains(piece.sort()))
                && !(cased && tokens.get(begin).capital() && begin > 0 && !tokens.get(begin - 1).is(Kind.MARK));
    }

    /// Looks without a preposition: ", pink, bold".
    private boolean looks(int at, int most) {
        boolean any = false;
        int i = at;
        while (i < most) {
            int here = i;
            boolean look = has(i, LOOKS) || words.stream().anyMatch(piece -> piece.from() == here && piece.sort() == Sort.CHANGE);
            boolean beside = has(i, BESIDE) || tokens.get(i).is(Kind.MARK) || tokens.get(i).word().equals("and") || filler(i)
                    || has(i, EnumSet.of(Sort.KIND));
            if (HEADS.containsKey(tokens.get(i).word()) && any) {
                return tail(i, most);
            }
            if (wish(i, most) && any && (i == 0 || tokens.get(i - 1).is(Kind.MARK) || tokens.get(i - 1).word().equals("and"))) {
                return true;
            }
            if (any && tokens.get(i).is(Kind.MARK) && ".;!".contains(tokens.get(i).word()) && i + 1 < most && sentence(i + 1, most)) {
                return true;
            }
            if (upper(i) || (!look && !beside)) {
                return false;
            }
            any |= look;
            i = look ? end(i) : end(i, BESIDE);
        }
        return any;
    }

    /// A row of texts, each with its place behind it: "Day 1 on the beach, Day 2 on the party and Day 3 on the cake". Where each begins and ends; empty when it is none.
    List<int[]> row(int from, int most) {
        List<int[]> row = new ArrayList<>();
        int begin = from;
        while (begin < most) {
            int at = begin + 1;
            int end = -1;
            while (at < most && at - begin < 8 && end < 0) {
                end = ROWS.contains(tokens.get(at).word()) && !upper(at) ? placed(at, most) : -1;
                at++;
            }
            if (end < 0) {
                return List.of();
            }
            row.add(new int[]{begin, at - 1});
            begin = end;
            while (begin < most && (tokens.get(begin).is(Kind.MARK) || Set.of("and", "then").contains(tokens.get(begin).word()))) {
                begin++;
            }
        }
        return row.size() > 1 ? row : List.of();
    }

    private static final Set<String> ROWS = Set.of("on", "over", "under", "onto", "for");

    /// Where a phrase ends that tells where something is written, at a comma, an "and" or the end; −1 when none begins here.
    private int placed(int at, int most) {
        int end = at + 1;
        while (end < most && !tokens.get(end).is(Kind.MARK) && !tokens.get(end).word().equals("and")) {
            end++;
        }
        return end > at + 1 && phrase(at, end) ? end : -1;
    }

    private boolean filler(int at) {
        return POLITE.contains(tokens.get(at).word())
                || Set.of("very", "in", "letters", "text", "centered").contains(tokens.get(at).word());
    }

    /// A preposition, its phrase, and what follows.
    private boolean phrase(int at, int most) {
        EnumSet<Sort> heads = HEADS.getOrDefault(tokens.get(at).word(), EnumSet.noneOf(Sort.class));
        boolean head = false;
        int i = at + 1;
        while (i < most) {
            Token token = tokens.get(i);
            String word = token.word();
            boolean names = token.is(Kind.FILE) || token.is(Kind.CLOCK) || token.is(Kind.HEX);
            boolean seen = !(heads.equals(SHOWN) && has(i, EnumSet.of(Sort.NOUN)) && !seen(i));
            boolean known = !(heads.equals(TIMED) || heads.equals(TOWARD)) || i > at + 1 || !has(i, EnumSet.of(Sort.NOUN));
            boolean ending = tokens.get(at).word().equals("in") && has(i, EnumSet.of(Sort.UNIT))
                    && Set.of("first", "last", "final", "closing", "opening").contains(next(at + 1));
            boolean heading = names || ending || (has(i, heads) && seen && known);
            boolean beside = heading
                    || has(i, BESIDE) || token.is(Kind.NUMBER) || has(i, LOOKS) || seen(i) || Set.of("of", "'s", "very", "style", "letters",
                            "whole", "entire", "right", "first", "last", "nice", "in", "font", "one").contains(word)
                    || has(i, EnumSet.of(Sort.KIND));
            boolean divides = head && (token.is(Kind.MARK) || word.equals("and") || HEADS.containsKey(word) || POLITE.contains(word)
                    || CLAUSES.contains(word) || word.equals("then"));
            if (divides) {
                boolean over = token.is(Kind.MARK) && i + 1 >= most;
                boolean goes = over || tail(i, most) || looks(i, most);
                if (goes) {
                    return true;
                }
            }
            if (upper(i) || (!beside && !divides)) {
                return false;
            }
            head |= heading;
            i = end(i);
        }
        return head;
    }

    /// Whether a word names what is seen in a picture.
    private boolean seen(int at) {
        return words.stream().anyMatch(piece -> piece.from() == at && piece.sort() == Sort.NOUN && piece.weight() > 0.8);
    }

    private List<Piece> starts(int at) {
        return at < begins.size() ? begins.get(at) : List.of();
    }

    private boolean has(int at, Set<Sort> sorts) {
        return starts(at).stream().anyMatch(piece -> sorts.contains(piece.sort()) && exact(piece));
    }

    /// Nothing mistyped: what is written is full of words that nobody knows.
    private boolean exact(Piece piece) {
        return piece.sort() == Sort.NOUN || piece.weight() > 0.25 + 0 * piece.to();
    }

    private int end(int at) {
        return end(at, ANY);
    }

    private int end(int at, Set<Sort> sorts) {
        return words.stream().filter(piece -> piece.from() == at && sorts.contains(piece.sort())).mapToInt(Piece::to).max().orElse(at + 1);
    }

    /// Where the name begins in "call the film …", "rename shot 4 to …", "name it …".
    OptionalInt behindName(int begin) {
        int at = begin;
        while (at < tokens.size() && has(at, EnumSet.of(Sort.DET))
                && !words.stream().anyMatch(piece -> piece.sort() == Sort.PRONOUN && piece.text().equals("it"))) {
            at++;
        }
        int first = at;
        while (at < tokens.size() && at - begin < 6 && !upper(at)
                && (has(at, EnumSet.of(Sort.KIND, Sort.FILM, Sort.PRONOUN, Sort.ORDINAL, Sort.DET))
                        || (at > first && tokens.get(at).is(Kind.NUMBER)) || (seen(at) && to(at + 1)))) {
            at = end(at, EnumSet.of(Sort.KIND, Sort.FILM, Sort.PRONOUN, Sort.ORDINAL, Sort.DET));
        }
        boolean named = at > first;
        if (at < tokens.size() && (Set.of("to", "as", "into", ":").contains(tokens.get(at).word()) || word(at))) {
            return OptionalInt.of(at + 1);
        }
        String verb = tokens.get(begin - 1).word().toLowerCase(Locale.ROOT);
        return named && !verb.startsWith("re") ? OptionalInt.of(at) : whole(begin) ? OptionalInt.of(begin) : OptionalInt.empty();
    }

    private boolean word(int at) {
        return tokens.get(at).word().equals("=");
    }

    private boolean to(int at) {
        return at < tokens.size() && (tokens.get(at).word().equals("to") || has(at, EnumSet.of(Sort.KIND)));
    }

    /// Whether the verb has its object in itself: "call it", "title the film".
    private boolean whole(int begin) {
        String word = tokens.get(begin - 1).word();
        return begin > 1 && (word.equals("it") || word.equals("film") || word.equals("video"));
    }
}
