package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Which parts of a Chinese text only tell something, where another part of it gives an order: why it is wanted, what is wrong, who says so.
///
/// The mood of a part shows by grammar, whatever it speaks of: an order has a verb for what is done to a film before all that is told with, and what is told has a word of perceiving, of degree or of time, or somebody else than the film for its subject.
///
/// @param tokens of the text
/// @param tilings how they are divided into pieces
/// @param telling how likely each token only tells something, as far as that shall count beside the grammar; else nothing
record ChineseMood(List<Token> tokens, Tilings tilings, List<Double> telling) {

    /// From here on the part that examples call telling only tells.
    static final double TOLD = 0.75;
    /// Nobody names a thing in more words who says nothing else of it.
    private static final int TOPIC = 6;
    /// And from here on where all is understood without them.
    private static final double SURE = 0.9;

    /// How a clause is read that only tells something.
    static final Frame TELLS = Frame.of("zh tells", 0, List.of(Sort.COMMENT), _ -> Frame.no());

    /// By what it is known that a part only tells something: `EXAMPLES` adds what was learned of them to the grammar.
    enum By {
        NOTHING, GRAMMAR, EXAMPLES
    }

    /// From one token to another.
    ///
    /// @param open whether what is told is about something else than the order: it may be a wish of its own
    record Part(int from, int to, boolean open) {
        boolean crosses(int begin, int end) {
            return begin < to && end > from && !is(begin, end);
        }

        boolean is(int begin, int end) {
            return begin == from && end == to;
        }
    }

    /// What an order names that says enough by itself.
    private static final Set<Sort> NAMING = EnumSet.of(Sort.TARGET, Sort.TEXT, Sort.FILE, Sort.TRANSITION, Sort.EFFECT, Sort.SHAPE,
            Sort.CHANGE, Sort.KIND, Sort.PROPERTY, Sort.STRETCH, Sort.SPAN, Sort.MUTE, Sort.ROTATE, Sort.MIRROR, Sort.MUSIC_STYLE);
    /// What somebody wants to be so stands at the end of an order.
    private static final Set<Sort> ENDS = EnumSet.of(Sort.DURATION, Sort.PERCENT, Sort.FACTOR, Sort.SPOT, Sort.SHAPE, Sort.FILE);
    /// What an order does something to.
    private static final Set<Sort> OBJECTS = EnumSet.of(Sort.KIND, Sort.TARGET, Sort.TEXT, Sort.TRANSITION, Sort.EFFECT);
    private static final Set<Topic> LYING = EnumSet.of(Topic.NOISE_REMOVAL, Topic.FILLER_WORDS, Topic.OBJECT_REMOVAL, Topic.RETOUCH,
            Topic.BLUR_FACE, Topic.BACKGROUND_REMOVAL);
    private static final Set<Sort> MADE = EnumSet.of(Sort.SHAPE, Sort.EFFECT, Sort.TRANSITION, Sort.FILE, Sort.TEXT, Sort.QUANTITY,
            Sort.DURATION, Sort.YES, Sort.NOPE, Sort.NO, Sort.THANKS, Sort.BYE, Sort.NOT, Sort.SPOT);
    /// Verbs for what is done to a film.
    private static final Set<Sort> DEEDS = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.KEEP, Sort.CUT,
            Sort.TRIM, Sort.SPLIT, Sort.SHORTEN, Sort.LENGTHEN, Sort.WRITE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.FREEZE,
            Sort.LOOP, Sort.DUPLICATE, Sort.MUTE, Sort.UNMUTE, Sort.FADE, Sort.SORT, Sort.SHUFFLE, Sort.ROTATE, Sort.MIRROR, Sort.CROP,
            Sort.ZOOM, Sort.STRAIGHTEN, Sort.BRIGHTEN, Sort.UNDO, Sort.REDO, Sort.RESET, Sort.EXPORT, Sort.LIGHT, Sort.DUCK);

    /// A part with its pieces.
    private record Said(int from, int to, List<Tile> tiles, String words) {}

    /// The parts that only tell something; none where nothing else is said in an order's mood.
    List<Part> told() {
        List<Said> parts = parts();
        List<Said> orders = new ArrayList<>(parts.stream().filter(part -> !tells(part) && !learned(part)).toList());
        List<Part> told = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Said said = parts.get(i);
            Optional<Said> next = parts.stream().skip(i + 1L).filter(orders::contains).findFirst();
            if (orders.contains(said)) {
                continue;
            }
            if (next.filter(order -> needs(said, order)).isPresent()) {
                orders.add(said);
            } else {
                told.addFirst(new Part(said.from(), said.to(), next.filter(order -> apart(said, order)).isPresent()));
            }
        }
        return orders.stream().anyMatch(ChineseMood::orders) ? told : List.of();
    }

    private static boolean orders(Said said) {
        return said.tiles().stream().anyMatch(tile -> !Coherence.silent(tile));
    }

    /// Whether an order says too little without what is told before it: "too loud, a bit lower", "I recorded something, add it".
    private static boolean needs(Said told, Said order) {
        boolean brings = ChineseMoodWords.BRINGS.stream().anyMatch(told.words()::contains);
        boolean wish = told.tiles().stream().anyMatch(tile -> tile.is(Sort.CHANGE) || lies(tile));
        return (wish || brings) && (order.words().contains("一样") || order.tiles().stream().noneMatch(tile -> tile.isAny(NAMING)));
    }

    /// Whether something is told of that lies over a sound or picture, and could be what shall go.
    private static boolean lies(Tile tile) {
        return tile.as(Sort.TOPIC).filter(piece -> LYING.contains(Topic.valueOf(piece.text()))).isPresent();
    }

    /// Whether an order is about something else than what is told.
    private static boolean apart(Said told, Said order) {
        Optional<Target> about = thing(told);
        return about.isPresent()
                && thing(order).filter(other -> Kinds.named(other) && !ChineseAmends.alike(about.get(), other)).isPresent();
    }

    /// Whether what is told would be a wish by itself.
    static boolean wish(Clauses.Read read) {
        return !read.wishes().isEmpty() && read.left() < ChineseRemarks.TOLD
                && read.wishes().stream().noneMatch(wish -> Conversation.talk(wish) || wish instanceof Wish.Impossible
                        || wish instanceof Wish.Better || wish instanceof Wish.Unclear);
    }

    /// What a part is about: what is named before anything is done to it.
    private static Optional<Target> thing(Said said) {
        for (Tile tile : said.tiles()) {
            Optional<Piece> named = tile.as(Sort.TARGET).filter(piece -> !Words.strange(piece));
            if (named.isPresent()) {
                return named.map(piece -> (Target) piece.value());
            }
            if (tile.isAny(DEEDS) && !tile.is(Sort.FILLER)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// What stands between marks, with the mark behind it.
    private List<Said> parts() {
        List<Said> parts = new ArrayList<>();
        int begin = 0;
        for (int end : ends(tokens)) {
            parts.add(said(begin, end));
            begin = end;
        }
        return parts;
    }

    private static List<Integer> ends(List<Token> tokens) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean mark = tokens.get(i).is(Token.Kind.MARK) && ",.;!?:".contains(tokens.get(i).word());
            boolean blank = i + 1 < tokens.size() && !tokens.get(i + 1).glued() && ChineseNouns.is(tokens.get(i))
                    && ChineseNouns.is(tokens.get(i + 1));
            if (mark || blank || i + 1 == tokens.size()) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    /// The parts of a text that examples call telling, as they are written; none where one of them is not told for sure.
    static List<String> surely(String text, List<Token> tokens) {
        List<Double> telling = Telling.in(true).likely(tokens);
        List<String> told = new ArrayList<>();
        int begin = 0;
        for (int end : ends(tokens)) {
            double likely = likely(tokens, telling, begin, end);
            if (likely > TOLD && likely < SURE) {
                return List.of();
            }
            if (likely > TOLD) {
                told.add(text.substring(tokens.get(begin).from(), tokens.get(end - 1).to()));
            }
            begin = end;
        }
        return told;
    }

    private static double likely(List<Token> tokens, List<Double> telling, int from, int to) {
        return IntStream.range(from, to).filter(i -> !tokens.get(i).is(Token.Kind.MARK)).mapToDouble(telling::get).average().orElse(0);
    }

    private Said said(int from, int to) {
        StringBuilder words = new StringBuilder();
        IntStream.range(from, to).forEach(i -> words.append(letter(i)));
        return new Said(from, to, tilings.of(from, to).getFirst().tiles(), words.toString());
    }

    /// Whether a part only tells something as examples teach.
    private boolean learned(Said one) {
        boolean written = one.from() > 0 && tokens.get(one.from() - 1).word().equals(":");
        String words = Small.trimmed(one.words(), "·");
        boolean topic = words.length() <= TOPIC && (words.endsWith("的") || words.endsWith("嘛"));
        return !telling.isEmpty() && !written && !topic && !guards(one.words()) && likely(tokens, telling, one.from(), one.to()) > TOLD;
    }

    private boolean tells(Said one) {
        String said = Small.without(ChineseMoodWords.plain(one.words()), ChineseMoodWords.LEADS);
        boolean written = one.from() > 0 && tokens.get(one.from() - 1).word().equals(":") && one.tiles().getFirst().is(Sort.TEXT);
        boolean mood = written || one.tiles().stream().anyMatch(tile -> tile.is(Sort.IMPROVE));
        if (said.length() < 2 || mood || asks(said) || guards(said)) {
            return false;
        }
        String words = Small.trimmed(said, "·吧啊呢呀哦");
        String bare = Small.trimmed(words, "了");
        boolean because = ChineseMoodWords.BECAUSE.stream().anyMatch(said::startsWith) && !said.contains("所以");
        boolean hidden = ChineseMoodWords.HIDES.stream().anyMatch(hides -> words.endsWith(hides + "了"));
        boolean use = ChineseMoodWords.USED.stream().anyMatch(words::endsWith)
                && Small.behind(Small.without(said, ChineseMoodWords.GOING), ChineseMoodWords.FOR).isPresent();
        boolean very = "很挺".chars().map(said::lastIndexOf).anyMatch(at -> at > 0 && at >= words.length() - 5 && at < words.length() - 1);
        boolean so = use || very || ChineseMoodWords.SO.stream().anyMatch(words::endsWith)
                || (words.endsWith("了") && ChineseMoodWords.ENOUGH.stream().noneMatch(words::endsWith)
                        && one.tiles().stream().noneMatch(tile -> tile.isAny(MADE) || deed(tile)));
        int told = hidden || so ? 0 : told(said);
        int begin = one.from() + one.words().length() - said.length();
        boolean ordered = ChineseMoodWords.ORDERS.stream().filter(order -> !hidden || !order.equals("把")).anyMatch(said::contains)
                || ChineseMoodWords.LITTLE.stream().anyMatch(bare::endsWith)
                || one.tiles().stream().anyMatch(tile -> deed(tile) && tile.from() - begin < told && !described(tile, one.to()));
        boolean asked = said.contains("说") && Stream.of("要", "得", "必须", "应该").anyMatch(said.substring(said.indexOf('说'))::contains);
        Tile last = one.tiles().stream().filter(tile -> !Coherence.silent(tile)).reduce((_, tile) -> tile).orElse(one.tiles().getLast());
        boolean ends = ((deed(last) && last.to() - last.from() > 1) || last.isAny(ENDS) || acts(one)) && !said.contains("自己");
        return because || use || (told < said.length() && !ordered && !asked && !ends);
    }

    /// Whether something is done to something: "subtitles where one hears nothing".
    private boolean acts(Said one) {
        return IntStream.range(0, one.tiles().size() - 1)
                .anyMatch(i -> deed(one.tiles().get(i)) && !tokens.get(one.tiles().get(i).from()).word().equals("用")
                        && !described(one.tiles().get(i), one.to()) && one.tiles().get(i + 1).pieces().stream().anyMatch(
                                piece -> OBJECTS.contains(piece.sort()) && !Words.strange(piece) && piece.to() - piece.from() > 1));
    }

    private static boolean deed(Tile tile) {
        return tile.isAny(DEEDS) && !tile.is(Sort.FILLER);
    }

    /// One letter for each token, so that both can be counted alike.
    private char letter(int token) {
        return ChineseNouns.is(tokens.get(token)) ? Characters.simplified(tokens.get(token).word().charAt(0)) : '·';
    }

    private boolean asks(String said) {
        return said.contains("吗") || said.contains("怎么") || said.contains("哪") || said.contains("多少") || said.contains("几");
    }

    private static boolean guards(String said) {
        String rest = said;
        for (String none : ChineseMoodWords.GUARDLESS) {
            rest = rest.replace(none, "");
        }
        return ChineseMoodWords.GUARDS.stream().anyMatch(rest::contains);
    }

    /// Where a word begins with which something is told; the end where none does.
    private static int told(String said) {
        int first = said.length();
        for (String word : ChineseMoodWords.TOLD) {
            int at = said.indexOf(word);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        for (int i = 1; i + 1 < said.length(); i++) {
            boolean must = ChineseMoodWords.MUST.indexOf(said.charAt(i - 1)) >= 0;
            boolean how = said.charAt(i) == '得' && !must && ChineseMoodWords.HOW.stream().anyMatch(said.substring(i + 1)::startsWith);
            boolean fails = said.charAt(i) == '不' && ChineseMoodWords.FAILS.indexOf(said.charAt(i + 1)) >= 0 && !must;
            first = how || fails ? Math.min(first, i - 1) : first;
        }
        for (String who : ChineseMoodWords.PEOPLE) {
            int at = said.indexOf(who);
            if (at >= 0 && at < first && Small.behind(said.substring(at), List.of(who)).filter(ChineseMood::predicate).isPresent()) {
                first = at;
            }
        }
        Optional<String> self = Small.behind(said, ChineseMoodWords.SELF).map(rest -> Small.without(rest, ChineseMoodWords.SMALL));
        return self.filter(rest -> ChineseMoodWords.THINKS.stream().anyMatch(rest::startsWith)).isPresent() ? 0 : first;
    }

    private static boolean predicate(String rest) {
        String then = Small.without(rest, List.of("那边", "这边", "那头", "那里"));
        return !then.isEmpty() && ChineseMoodWords.NOT_THEN.stream().noneMatch(then::startsWith);
    }

    /// Whether words name somebody who is not in the film.
    static boolean person(String words) {
        return ChineseMoodWords.PEOPLE.contains(words);
    }

    /// "Cut too hard", "pushed to and fro": how something was done.
    private boolean described(Tile tile, int end) {
        return tile.to() < end && "得着过来的".contains(tokens.get(tile.to()).word());
    }

    /// Whether a clause only tells something.
    static boolean tells(Clauses.Read clause) {
        return clause.frame().filter(TELLS::equals).isPresent();
    }

    /// Whether an order was understood beside what is told.
    static boolean clear(List<Wish> wishes) {
        return !wishes.isEmpty() && wishes.stream().noneMatch(wish -> wish instanceof Wish.Unclear || Conversation.talk(wish)
                || (wish instanceof Wish.Impossible no && no.topic() == Topic.NOT_THERE));
    }
}
