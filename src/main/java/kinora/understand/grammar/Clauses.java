package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Wish;

/// The division of a sentence into clauses, and the frame of each, by which most is understood.
final class Clauses {
    /// A clause that was read.
    ///
    /// @param frame by which; none when no frame fits
    /// @param joined the word or mark before it: `and`, `,`, `.` …; empty for the first
    /// @param strange how many words of things that nobody knows were taken for something
    /// @param dropped words that mean something and found no use
    /// @param told whether one of these says something that is known
    /// @param nameless whether one of these is a word that nobody knows, where a thing may be named
    record Read(int from, int to, List<Tile> tiles, Optional<Frame> frame, List<Wish> wishes, double score, double explained, double left,
            int strange, String joined, String said, List<String> dropped, boolean told, boolean nameless) {
        Read {
            said = Characters.simplified(said);
        }

        /// The same clause, where it only tells something.
        Read asTold() {
            return new Read(from, to, tiles, Optional.of(ChineseMood.TELLS), List.of(), -CLAUSE, 0, 0, 0, joined, said, List.of(), false,
                    false);
        }
    }

    /// In longer clauses nobody says several things of one.
    private static final int MOST_TILES = 16;
    /// What every clause costs, so that none is divided without need.
    private static final double CLAUSE = 0.35;
    /// What it costs to divide a clause into pieces in another than the likeliest way.
    private static final double UNLIKELY = 0.2;
    /// The same where words are apart.
    private static final double UNLIKELIER = 0.5;
    /// What it costs to take a question for a wish.
    private static final double ASKED = 3;
    /// What it costs to take something for a wish that says in several words what cannot be done.
    private static final double BEYOND = 1.5;
    /// What a verb behind a comma or a conjunction costs inside of a clause: it begins one of its own.
    private static final double SECOND_VERB = 2;
    /// What a name costs that is torn apart.
    private static final double TORN = 4;
    /// What a blank between Chinese characters costs inside of a clause.
    private static final double BLANK = 1;
    private static final Set<String> TITLED = Set.of("TITLE", "CAPTION");
    private static final double STRANGE_THING = 0.8;
    /// What it costs to read a clause with the verb of the one before it.
    private static final double SHARED = 0.3;
    /// Scores so near to each other are the same.
    private static final double ALIKE = 1e-9;

    private final String text;
    private final List<Token> tokens;
    private final List<List<Piece>> from;
    private final List<Frame> frames;
    private final double comma;
    private final Coherence coherence;
    private final Predicates predicates;
    private final Tilings tilings;
    private final SharedVerb shared;
    private final ChineseBorders breaths;
    /// Parts that only tell something: each is a clause of its own.
    private final List<ChineseMood.Part> told;

    Clauses(String text, List<Token> tokens, List<List<Piece>> from, List<Frame> frames) {
        this(text, tokens, from, frames, 0, 3, ChineseMood.By.NOTHING);
    }

    /// @param comma what every comma inside of a clause costs
    /// @param tilings how many divisions of a clause into pieces are tried: more than one where words are not apart
    /// @param moods how parts are known that only tell something and stand apart from the orders
    Clauses(String text, List<Token> tokens, List<List<Piece>> from, List<Frame> frames, double comma, int tilings, ChineseMood.By moods) {
        this.comma = comma;
        this.tilings = new Tilings(from, tilings);
        this.coherence = new Coherence(tokens, from);
        this.text = text;
        this.tokens = tokens;
        this.from = from;
        this.frames = frames;
        this.predicates = new Predicates(frames);
        this.shared = new SharedVerb(tokens, from);
        this.breaths = new ChineseBorders(tokens, from);
        List<Double> telling = moods == ChineseMood.By.EXAMPLES ? Telling.in(true).likely(tokens) : List.of();
        this.told = comma > 0 && moods != ChineseMood.By.NOTHING ? new ChineseMood(tokens, this.tilings, telling).told() : List.of();
    }

    /// The best division.
    List<Read> best() {
        List<Integer> borders = borders();
        int n = borders.size();
        double[] score = new double[n];
        Read[] last = new Read[n];
        int[] before = new int[n];
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        score[0] = 0;
        for (int j = 1; j < n; j++) {
            for (int i = j - 1; i >= 0 && (borders.get(j) - borders.get(i) <= 40 || j == i + 1); i--) {
                if (crosses(borders.get(i), borders.get(j))) {
                    continue;
                }
                Read read = read(borders.get(i), borders.get(j), score[j] - score[i] - 2 * ALIKE);
                if (score[i] + read.score() >= score[j] - ALIKE) {
                    score[j] = score[i] + read.score();
                    last[j] = read;
                    before[j] = i;
                }
            }
        }
        List<Read> clauses = new ArrayList<>();
        for (int at = n - 1; at > 0; at = before[at]) {
            clauses.addFirst(last[at]);
        }
        return clauses;
    }

    private boolean crosses(int begin, int end) {
        return told.stream().anyMatch(part -> part.crosses(begin, end));
    }

    /// Token numbers at which a clause may begin: behind marks and conjunctions, and the end.
    private List<Integer> borders() {
        List<Integer> borders = new ArrayList<>(List.of(0));
        for (int i = 1; i < tokens.size(); i++) {
            boolean divides = divides(i - 1) || conjunction(i) || follows(i) || first(i) || mended(i)
                    || (comma > 0 ? breaths.breathes(i) : worded(i) || means(i));
            int at = i;
            divides |= told.stream().anyMatch(part -> part.from() == at || part.to() == at);
            if (divides && borders.getLast() != i) {
                borders.add(i);
            }
        }
        borders.add(tokens.size());
        return borders;
    }

    /// Whether a token begins what shall be done to reach what was said: "down to 15 minutes by removing the pauses".
    private boolean means(int token) {
        String next = word(token + 1);
        return (word(token).equals("by") || word(token).equals("while")) && next.length() > 5 && next.endsWith("ing");
    }

    /// Whether a token begins what shall be written on something: "boat.jpg at the end with the text “Bye” on it".
    private boolean worded(int token) {
        return word(token).equals("with") && IntStream.range(token + 1, Math.min(token + 4, tokens.size())).anyMatch(i -> from.get(i)
                .stream().anyMatch(piece -> piece.sort() == Sort.TEXT || (piece.sort() == Sort.KIND && TITLED.contains(piece.text()))));
    }

    private String word(int token) {
        return token < tokens.size() ? tokens.get(token).word() : "";
    }

    private boolean divides(int token) {
        return tokens.get(token).is(Token.Kind.MARK) && ",.;:!?+&()=>-、".contains(tokens.get(token).word());
    }

    private static final Set<Sort> DEEDS = EnumSet.of(Sort.REMOVE, Sort.ADD, Sort.LIGHT, Sort.MOVE, Sort.CUT, Sort.TRIM, Sort.MUTE,
            Sort.REPLACE, Sort.KEEP, Sort.SHORTEN, Sort.LENGTHEN, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.SWAP, Sort.WRITE, Sort.FADE,
            Sort.EXPORT);
    private static final Set<String> ASKING = Set.of("please", "just", "can", "could", "would", "you", "maybe", "lets", "let's", "pls");

    /// Whether a word tells that what is wanted follows from what was said: "she hates it so drop it".
    private boolean follows(int token) {
        if (comma > 0 || !word(token).equals("so")) {
            return false;
        }
        int next = token + 1;
        while (ASKING.contains(word(next))) {
            next++;
        }
        return next < tokens.size() && from.get(next).stream().anyMatch(piece -> DEEDS.contains(piece.sort()));
    }

    private static final Set<String> MENDING = Set.of("make", "give", "cut", "trim", "get", "turn", "put", "take", "set", "mute", "shorten",
            "keep", "bring", "move");
    private static final Set<String> IT = Set.of("it", "them", "em");
    private static final Set<String> TOO = Set.of("too", "so", "way");

    /// Whether what shall become of something begins right behind what is wrong with it: "its too long make it 20s".
    private boolean mended(int token) {
        return comma == 0 && token > 1 && MENDING.contains(word(token)) && IT.contains(word(token + 1)) && IntStream
                .range(Math.max(0, token - 3), token)
                .anyMatch(i -> (TOO.contains(word(i)) || (i > 0 && TOO.contains(word(i - 1))))
                        && from.get(i).stream().anyMatch(piece -> piece.to() == token
                                && (piece.sort() == Sort.CHANGE || piece.sort() == Sort.QUALITY || piece.sort() == Sort.COMPLAINT)));
    }

    /// Whether what is done first begins at a token: "export it after removing the title".
    private boolean first(int token) {
        boolean gerund = comma == 0 && word(token + 1).endsWith("ing")
                && from.get(token + 1).stream().anyMatch(piece -> GERUNDS.contains(piece.sort()));
        return gerund && Set.of("after", "before").contains(word(token));
    }

    private static final Set<Sort> GERUNDS = EnumSet.of(Sort.REMOVE, Sort.ADD, Sort.MOVE, Sort.CUT, Sort.TRIM, Sort.MUTE, Sort.REPLACE,
            Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.SWAP, Sort.LIGHT);

    private boolean conjunction(int token) {
        return from.get(token).stream().anyMatch(
                piece -> (piece.sort() == Sort.CONJ || piece.sort() == Sort.REASON) && !(comma > 0 && "的".equals(word(piece.to())))
                        && (piece.to() == token + 1 || (piece.weight() > 0.9 && (comma > 0 || piece.sort() == Sort.CONJ))));
    }

    private String joined(int begin) {
        if (begin == 0) {
            return "";
        }
        return conjunction(begin) || (comma == 0 && means(begin)) ? tokens.get(begin).word() : tokens.get(begin - 1).word();
    }

    /// The best reading of a stretch; where none has a score above `least`, any of them.
    private Read read(int begin, int end, double least) {
        List<Tilings.Tiling> all = comma > 0 ? tilings.of(begin, end) : whole(tilings.of(begin, end));
        Tilings.Tiling likely = all.getFirst();
        Read best = read(begin, end, likely.tiles(), 0, least);
        Optional<ChineseMood.Part> tells = told.stream().filter(part -> part.is(begin, end)).findFirst();
        if (tells.filter(part -> !part.open() || !ChineseMood.wish(read(begin, end, likely.tiles(), 0, Double.NEGATIVE_INFINITY)))
                .isPresent()) {
            return best.asTold();
        }
        if (comma > 0 && (ChineseFramings.only(likely.tiles())
                || ChineseReasons.only(likely.tiles(), said(begin, end), begin == 0 && end == tokens.size()))) {
            double weight = likely.tiles().stream().mapToDouble(Tile::weight).sum();
            return new Read(begin, end, best.tiles(), Optional.empty(), List.of(), weight - CLAUSE, 0, 0, 0, best.joined(), best.said(),
                    List.of(), false, false);
        }
        for (Tilings.Tiling tiling : all.subList(1, all.size())) {
            Read other = read(begin, end, tiling.tiles(), (comma > 0 ? UNLIKELY : UNLIKELIER) + likely.score() - tiling.score(),
                    Math.max(least, best.score()));
            if (other.score() > best.score() + 1e-9) {
                best = other;
            }
        }
        Optional<Tile> verb = comma == 0 ? shared.before(begin, likely.tiles()) : Optional.empty();
        if (verb.isPresent()) {
            List<Tile> tiles = new ArrayList<>(List.of(verb.get()));
            likely.tiles().stream().dropWhile(tile -> tile.is(Sort.CONJ) || tile.is(Sort.MARK)).forEach(tiles::add);
            String words = said(verb.get().from(), verb.get().to()) + " " + said(tiles.size() > 1 ? tiles.get(1).from() : end, end);
            Read other = read(begin, end, tiles, words, SHARED + verb.get().weight(), Math.max(least, best.score()));
            if (other.score() > best.score() + 1e-9) {
                best = other;
            }
        }
        return best;
    }

    /// The divisions, with what is left out of something put into it.
    private List<Tilings.Tiling> whole(List<Tilings.Tiling> all) {
        return all.stream().map(one -> new Tilings.Tiling(one.score(), Exceptions.joined(one.tiles(), tokens))).toList();
    }

    private Read read(int begin, int end, List<Tile> tiles, double unlikely, double least) {
        return read(begin, end, tiles, said(begin, end), unlikely, least);
    }

    /// Reads a stretch by a division into pieces.
    ///
    /// @param words what is read: what was said there, and the verb that it shares with what stands before it
    private Read read(int begin, int end, List<Tile> tiles, String words, double unlikely, double least) {
        boolean silent = tiles.stream().allMatch(Coherence::silent);
        if (silent) {
            return new Read(begin, end, tiles, Optional.empty(), List.of(), -0.05, 0, 0, 0, joined(begin), said(begin, end), List.of(),
                    false, false);
        }
        if (begin > 0 && comma == 0 && Coherence.remark(tiles)) {
            return new Read(begin, end, tiles, Optional.empty(), List.of(), -0.2, 0, 0.2, 0, joined(begin), said(begin, end), List.of(),
                    false, false);
        }
        if (comma == 0 && (begin > 0 || end < tokens.size()) && Narration.only(words, tiles)) {
            return new Read(begin, end, tiles, Optional.empty(), List.of(), -0.2, 0, 0.2, 0, joined(begin), said(begin, end), List.of(),
                    false, false);
        }
        long torn = comma > 0 ? 0 : Coherence.torn(tiles);
        double cost = 0;
        double most = -CLAUSE - unlikely;
        for (Tile tile : tiles) {
            cost += tile.cost();
            most += tile.weight();
        }
        cost = comma > 0 && cost > ChineseRemarks.TOLD && ChineseRemarks.tells(tiles, said(begin, end)) ? ChineseRemarks.TOLD : cost;
        cost = comma == 0 && begin > 0 && Elliptic.may(tiles, words) ? Math.min(cost, 0.3) : cost;
        Read best = new Read(begin, end, tiles, Optional.empty(), List.of(), -cost - CLAUSE - unlikely - TORN * torn, 0, cost, 0,
                joined(begin), said(begin, end), List.of(said(begin, end)), true, false);
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        tiles.forEach(tile -> sorts.addAll(tile.sorts()));
        int verbs = comma > 0 ? 0 : Coherence.verbs(tiles) + Coherence.subjects(tiles) + coherence.predicates(tiles);
        double blank = comma > 0
                ? BLANK * blanks(begin, end) + TORN * coherence.stops(begin, tiles)
                : SECOND_VERB * (verbs + coherence.stops(begin, tiles));
        double commas = comma * Coherence.inside(tiles) + blank + (comma > 0 ? 0 : SECOND_VERB * contrasts(tiles) + TORN * torn);
        boolean beyond = comma == 0 && beyond(begin, end);
        boolean asks = comma == 0 && words.endsWith("?") && (Coherence.asks(tiles) || YesNo.asks(words));
        String small = Characters.simplified(words.toLowerCase(Locale.ROOT));
        for (Frame frame : frames) {
            boolean enough = most - commas + frame.bonus() > Math.max(least, best.score());
            if (enough && frame.fits(sorts)) {
                Clause clause = new Clause(small, tiles, tile -> said(tile.from(), tile.to()));
                Optional<List<Wish>> first = frame.meaning().apply(clause);
                Optional<Predicates.Whole> whole = first
                        .map(all -> comma > 0 || tiles.size() > MOST_TILES ? new Predicates.Whole(all, 0) : predicates.of(clause, all));
                Optional<List<Wish>> wishes = whole.map(Predicates.Whole::wishes);
                int strange = comma > 0 || wishes.filter(Clauses::changes).isEmpty() ? 0 : coherence.strange(clause);
                double left = clause.left() + STRANGE_THING * strange + SECOND_VERB * torn;
                boolean changes = wishes.filter(Clauses::changes).isPresent();
                boolean passed = beyond && changes && wishes.get().stream().noneMatch(Wish.Impossible.class::isInstance);
                double asked = (asks && changes ? ASKED : 0) + (passed ? BEYOND : 0);
                double score = clause.explained() - left + frame.bonus() - CLAUSE - commas - unlikely - asked
                        - whole.map(Predicates.Whole::cost).orElse(0.0) - (frame.name().equals("question") ? 2 * SECOND_VERB * verbs : 0);
                if (wishes.isPresent() && score > best.score()) {
                    best = new Read(begin, end, tiles, Optional.of(frame), wishes.get(), score, clause.explained(), left, strange,
                            joined(begin), said(begin, end),
                            clause.leftTiles().stream().filter(tile -> !Coherence.opinion(tile)).map(clause::original).toList(),
                            clause.leftTiles().stream().anyMatch(Clause::tells), clause.leftTiles().stream().anyMatch(Clause::nameless));
                }
            }
        }
        return best;
    }

    /// Whether several words together say what cannot be done.
    private boolean beyond(int begin, int end) {
        return IntStream.range(begin, end).anyMatch(
                i -> from.get(i).stream().anyMatch(piece -> piece.sort() == Sort.TOPIC && piece.to() - i > 1 && piece.to() <= end));
    }

    /// How often a "but" stands between two things that are named, or an "and" before another way: what is behind it is another wish.
    private long contrasts(List<Tile> tiles) {
        return IntStream.range(1, Math.max(1, tiles.size() - 1))
                .filter(i -> tiles.get(i).is(Sort.CONJ) && (word(tiles.get(i).to() - 1).equals("but") || turns(tiles, i))
                        && tiles.subList(0, i).stream().anyMatch(tile -> tile.is(Sort.TARGET))
                        && tiles.subList(i, tiles.size()).stream().anyMatch(tile -> tile.is(Sort.TARGET)))
                .count();
    }

    /// "Pan left on the beach and right on the lake": another way of something else.
    private boolean turns(List<Tile> tiles, int and) {
        List<Tile> behind = tiles.subList(and, tiles.size());
        boolean way = tiles.get(and + 1).isAny(WAYS);
        return way && Elliptic.may(behind, said(tiles.get(and).from(), tiles.getLast().to()));
    }

    private static final Set<Sort> WAYS = EnumSet.of(Sort.SIDE, Sort.SPOT, Sort.UP, Sort.DOWN);

    /// How many blanks stand between the Chinese characters of a clause.
    private long blanks(int begin, int end) {
        return IntStream.range(begin + 1, end)
                .filter(i -> !tokens.get(i).glued() && ChineseNouns.is(tokens.get(i - 1)) && ChineseNouns.is(tokens.get(i))).count();
    }

    private String said(int begin, int end) {
        return begin >= end ? "" : text.substring(tokens.get(begin).from(), tokens.get(end - 1).to());
    }

    /// Whether something would be changed, and somebody has to know what.
    private static boolean changes(List<Wish> wishes) {
        return wishes.stream().anyMatch(wish -> !(wish instanceof Wish.Chat || wish instanceof Wish.Question || wish instanceof Wish.Act
                || wish instanceof Wish.Impossible || wish instanceof Wish.Undo || wish instanceof Wish.Reel));
    }
}
