package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    record Read(int from, int to, List<Tile> tiles, Optional<Frame> frame, List<Wish> wishes, double score, double explained, double left,
            int strange, String joined, String said, List<String> dropped, boolean told) {}

    /// What every clause costs, so that none is divided without need.
    private static final double CLAUSE = 0.35;
    /// What it costs to divide a clause into pieces in another than the likeliest way.
    private static final double UNLIKELY = 0.2;
    /// The same where words are apart.
    private static final double UNLIKELIER = 0.5;
    /// What a verb behind a comma or a conjunction costs inside of a clause: it begins one of its own.
    private static final double SECOND_VERB = 2;
    /// What a word costs that is taken for a thing, although nobody knows it.
    private static final double STRANGE_THING = 0.8;
    private static final Set<Sort> VERBS = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.KEEP, Sort.CUT,
            Sort.TRIM, Sort.SPLIT, Sort.SHORTEN, Sort.LENGTHEN, Sort.WRITE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.FREEZE, Sort.DUPLICATE,
            Sort.MUTE, Sort.FADE, Sort.ROTATE, Sort.MIRROR, Sort.CROP, Sort.STRAIGHTEN, Sort.BRIGHTEN, Sort.UNDO, Sort.EXPORT, Sort.START,
            Sort.STOP, Sort.LIGHT);
    private static final Set<Sort> THINGS = EnumSet.of(Sort.TARGET, Sort.TEXT, Sort.COLOUR, Sort.QUALITY, Sort.CHANGE, Sort.TRANSITION,
            Sort.FILLER, Sort.EDGE_WORD, Sort.KIND, Sort.UP, Sort.DOWN);
    /// Verbs that are as often names of what they do; behind a conjunction they are verbs when they have an object.
    private static final Set<Sort> ACTIONS = EnumSet.of(Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.ZOOM, Sort.PAN, Sort.INVERT, Sort.SORT,
            Sort.SHUFFLE, Sort.BACKWARDS, Sort.STILL);
    /// What words become that nobody knows.
    private static final Set<Sort> NAMING = EnumSet.of(Sort.NOUN, Sort.NAME, Sort.ITEM, Sort.TARGET, Sort.LISTED, Sort.HEAD);
    private static final Set<String> OBJECTS = Set.of("", "on", "in", "into");
    private static final Set<Sort> THINGS_ONLY = EnumSet.of(Sort.NOUN, Sort.NAME, Sort.ITEM, Sort.TARGET, Sort.HEAD, Sort.KIND,
            Sort.PRONOUN, Sort.OWN, Sort.DET);
    private static final Set<Sort> SILENT = EnumSet.of(Sort.FILLER, Sort.DET, Sort.CONJ, Sort.MARK, Sort.REASON, Sort.THANKS, Sort.YES,
            Sort.AUX);

    private final String text;
    private final List<Token> tokens;
    private final List<List<Piece>> from;
    private final List<Frame> frames;
    private final double comma;
    private final int tilings;

    Clauses(String text, List<Token> tokens, List<List<Piece>> from, List<Frame> frames) {
        this(text, tokens, from, frames, 0, 3);
    }

    /// @param comma what every comma inside of a clause costs
    /// @param tilings how many divisions of a clause into pieces are tried: more than one where words are not apart
    Clauses(String text, List<Token> tokens, List<List<Piece>> from, List<Frame> frames, double comma, int tilings) {
        this.comma = comma;
        this.tilings = tilings;
        this.text = text;
        this.tokens = tokens;
        this.from = from;
        this.frames = frames;
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
        for (int i = 0; i < n - 1; i++) {
            for (int j = i + 1; j < n && (borders.get(j) - borders.get(i) <= 40 || j == i + 1); j++) {
                Read read = read(borders.get(i), borders.get(j));
                if (score[i] + read.score() > score[j] + 1e-9) {
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

    /// Token numbers at which a clause may begin: behind marks and conjunctions, and the end.
    private List<Integer> borders() {
        List<Integer> borders = new ArrayList<>(List.of(0));
        for (int i = 1; i < tokens.size(); i++) {
            boolean divides = divides(i - 1) || conjunction(i) || (comma > 0 && breathes(i));
            if (divides && borders.getLast() != i) {
                borders.add(i);
            }
        }
        borders.add(tokens.size());
        return borders;
    }

    /// Whether a clause of Chinese characters may end before a token without a mark: at a blank, or behind what tells that something is so.
    private boolean breathes(int token) {
        Token before = tokens.get(token - 1);
        boolean blank = !tokens.get(token).glued() && ChineseNouns.is(before) && ChineseNouns.is(tokens.get(token));
        boolean ends = "吧呗嘛啦".contains(before.word()) && !tokens.get(token).is(Token.Kind.MARK);
        boolean only = "只光仅".contains(tokens.get(token).word()) && token + 1 < tokens.size()
                && "留要保听放".contains(tokens.get(token + 1).word());
        boolean again = tokens.get(token).word().equals("不") && token + 1 < tokens.size() && tokens.get(token + 1).word().equals("要")
                && tokens.subList(0, token).stream().anyMatch(one -> one.word().equals("不"));
        return blank || ends || only || again
                || (before.word().equals("了") && token > 1 && "除为不算好得罢受".indexOf(tokens.get(token - 2).word().charAt(0)) < 0);
    }

    private boolean divides(int token) {
        return tokens.get(token).is(Token.Kind.MARK) && ",.;:!?+&()=>-、".contains(tokens.get(token).word());
    }

    private boolean conjunction(int token) {
        return from.get(token).stream().anyMatch(piece -> (piece.sort() == Sort.CONJ || piece.sort() == Sort.REASON)
                && (piece.to() == token + 1 || (comma > 0 && piece.weight() > 0.9)));
    }

    private String joined(int begin) {
        if (begin == 0) {
            return "";
        }
        return conjunction(begin) ? tokens.get(begin).word() : tokens.get(begin - 1).word();
    }

    private Read read(int begin, int end) {
        List<Tiling> tilings = tilings(begin, end);
        Tiling likely = tilings.getFirst();
        Read best = read(begin, end, likely.tiles(), 0);
        for (Tiling tiling : tilings.subList(1, tilings.size())) {
            Read other = read(begin, end, tiling.tiles(), (comma > 0 ? UNLIKELY : UNLIKELIER) + likely.score() - tiling.score());
            if (other.score() > best.score() + 1e-9) {
                best = other;
            }
        }
        return best;
    }

    private Read read(int begin, int end, List<Tile> tiles, double unlikely) {
        boolean silent = tiles.stream().allMatch(Clauses::silent);
        if (silent) {
            return new Read(begin, end, tiles, Optional.empty(), List.of(), -0.05, 0, 0, 0, joined(begin), said(begin, end), List.of(),
                    false);
        }
        if (begin > 0 && comma == 0 && remark(tiles)) {
            return new Read(begin, end, tiles, Optional.empty(), List.of(), -0.2, 0, 0.2, 0, joined(begin), said(begin, end), List.of(),
                    false);
        }
        double all = 0;
        for (Tile tile : tiles) {
            all += tile.cost();
        }
        Read best = new Read(begin, end, tiles, Optional.empty(), List.of(), -all - CLAUSE - unlikely, 0, all, 0, joined(begin),
                said(begin, end), List.of(said(begin, end)), true);
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        tiles.forEach(tile -> tile.pieces().forEach(piece -> sorts.add(piece.sort())));
        int verbs = comma > 0 ? 0 : verbs(tiles);
        double commas = comma * inside(tiles) + (comma > 0 ? 0 : SECOND_VERB * (verbs + stops(begin, tiles)));
        for (Frame frame : frames) {
            boolean possible = frame.needs().stream().allMatch(need -> need.stream().anyMatch(sorts::contains));
            if (possible) {
                Clause clause = new Clause(said(begin, end).toLowerCase(Locale.ROOT), tiles, tile -> said(tile.from(), tile.to()));
                Optional<List<Wish>> wishes = frame.meaning().apply(clause);
                int strange = comma > 0 || wishes.filter(Clauses::changes).isEmpty() ? 0 : strange(clause);
                double left = clause.left() + STRANGE_THING * strange;
                double score = clause.explained() - left + frame.bonus() - CLAUSE - commas - unlikely
                        - (frame.name().equals("question") ? 2 * SECOND_VERB * verbs : 0);
                if (wishes.isPresent() && score > best.score()) {
                    best = new Read(begin, end, tiles, Optional.of(frame), wishes.get(), score, clause.explained(), left, strange,
                            joined(begin), said(begin, end), clause.leftTiles().stream().map(clause::original).toList(),
                            clause.leftTiles().stream().anyMatch(Clause::tells));
                }
            }
        }
        return best;
    }

    private String said(int begin, int end) {
        return begin >= end ? "" : text.substring(tokens.get(begin).from(), tokens.get(end - 1).to());
    }

    /// How many commas stand between what is said.
    private static long inside(List<Tile> tiles) {
        int last = tiles.size() - 1;
        while (last > 0 && silent(tiles.get(last))) {
            last--;
        }
        return tiles.subList(0, last + 1).stream().filter(
                tile -> tile.is(Sort.MARK) || (tile.from() > tiles.getFirst().from() && tile.is(Sort.CONJ) && tile.to() - tile.from() > 1))
                .count();
    }

    /// Whether something would be changed, and somebody has to know what.
    private static boolean changes(List<Wish> wishes) {
        return wishes.stream().anyMatch(wish -> !(wish instanceof Wish.Chat || wish instanceof Wish.Question || wish instanceof Wish.Act
                || wish instanceof Wish.Impossible || wish instanceof Wish.Undo || wish instanceof Wish.Reel));
    }

    /// Whether a clause only tells why, or what people think: "because people swear in it", ", nobody watches that".
    private static boolean remark(List<Tile> tiles) {
        Optional<Tile> first = tiles.stream().filter(tile -> !tile.is(Sort.MARK) && !tile.is(Sort.CONJ)).findFirst();
        boolean wishes = tiles.stream().anyMatch(tile -> tile.is(Sort.ADD) || tile.is(Sort.REMOVE) || tile.is(Sort.LIGHT));
        return first.filter(tile -> tile.is(Sort.REASON) || tile.is(Sort.COMMENT)).isPresent() && !wishes;
    }

    /// How many verbs stand behind a comma or a conjunction.
    private static int verbs(List<Tile> tiles) {
        int verbs = 0;
        boolean begins = false;
        boolean said = false;
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            boolean border = tile.is(Sort.MARK) || tile.is(Sort.CONJ);
            boolean action = tile.pieces().stream().anyMatch(piece -> VERBS.contains(piece.sort()) || ACTIONS.contains(piece.sort()));
            boolean thing = tile.pieces().stream().anyMatch(piece -> THINGS.contains(piece.sort()));
            boolean verb = action && ((!thing && tile.pieces().stream().anyMatch(piece -> VERBS.contains(piece.sort())))
                    || hasObject(tiles.subList(i + 1, tiles.size())));
            boolean remark = begins && (tile.is(Sort.REASON) || tile.is(Sort.COMMENT)) && i > 0;
            verbs += (begins && said && verb) || remark ? 1 : 0;
            said |= verb;
            begins = border || (begins && (tile.is(Sort.FILLER) || tile.is(Sort.ALSO)));
        }
        return verbs;
    }

    /// Whether what stands behind a word is what it is done to: "speed up the clip", "zoom in on the tower".
    private static boolean hasObject(List<Tile> behind) {
        for (Tile tile : behind) {
            if (tile.is(Sort.TARGET) && OBJECTS.contains(tile.role())) {
                return true;
            }
            boolean small = tile.is(Sort.PREP) || tile.is(Sort.DET) || tile.is(Sort.FILLER) || tile.is(Sort.DEGREE)
                    || tile.is(Sort.QUALITY);
            if (!small || tile.is(Sort.TARGET)) {
                return false;
            }
        }
        return false;
    }

    /// How many sentences end before the last word.
    private int stops(int begin, List<Tile> tiles) {
        int last = tiles.size() - 1;
        while (last > 0 && silent(tiles.get(last))) {
            last--;
        }
        int stops = 0;
        for (int i = 0; i < last; i++) {
            Token token = tokens.get(tiles.get(i).from());
            stops += tiles.get(i).from() > begin && token.is(Token.Kind.MARK) && ".;!?".contains(token.word()) ? 1 : 0;
        }
        return stops;
    }

    /// How many words were taken for things that are neither known words nor anything in the scene.
    private int strange(Clause clause) {
        int strange = 0;
        for (Tile tile : clause.usedTiles()) {
            boolean thing = tile.is(Sort.TARGET) && !tile.is(Sort.FILE)
                    && tile.pieces().stream().allMatch(piece -> THINGS_ONLY.contains(piece.sort()));
            for (int i = tile.from(); thing && i < tile.to(); i++) {
                boolean unknown = from.get(i).stream().filter(piece -> piece.to() - piece.from() == 1).allMatch(Words::strange);
                strange += unknown && !inPhrase(tile, i) ? 1 : 0;
            }
        }
        return strange;
    }

    /// Whether a token belongs to a phrase that is known, although the words of it are not: "lo-fi".
    private boolean inPhrase(Tile tile, int token) {
        for (int i = tile.from(); i <= token; i++) {
            boolean known = from.get(i).stream()
                    .anyMatch(piece -> piece.to() > token && piece.to() <= tile.to() && !NAMING.contains(piece.sort()));
            if (known) {
                return true;
            }
        }
        return false;
    }

    private static boolean silent(Tile tile) {
        return tile.pieces().stream().anyMatch(piece -> SILENT.contains(piece.sort()))
                && tile.pieces().stream().noneMatch(piece -> piece.sort() == Sort.COMPLAINT || piece.sort() == Sort.PRAISE);
    }

    /// Words before a word that leave it what it is: "a video", "the best", "such a nice reel".
    private static final Set<Sort> BEFORE = EnumSet.of(Sort.DET, Sort.FILLER, Sort.COMMENT);

    /// What a noun is with and without an article: its tile says so already.
    private static final Set<Sort> PLAIN = EnumSet.of(Sort.KIND, Sort.FILM, Sort.HEAD, Sort.ITEM, Sort.NAME, Sort.NOUN, Sort.TARGET,
            Sort.FILLER, Sort.DET, Sort.PREP, Sort.CONJ, Sort.LIGHT, Sort.PRONOUN, Sort.COMMENT, Sort.AUX, Sort.MARK, Sort.SOME, Sort.ALSO,
            Sort.REASON, Sort.WH, Sort.NOT);

    /// All that stands from one token to another; what a word is, it is with an article before it too, and a quote behind a noun stays a quote.
    private List<Piece> pieces(int at, int to) {
        List<Piece> pieces = new ArrayList<>(from.get(at).stream().filter(piece -> piece.to() == to).toList());
        boolean small = true;
        for (int last = at + 1; last < to; last++) {
            int word = last - 1;
            int begin = last;
            small = small && from.get(word).stream().anyMatch(piece -> piece.to() == begin && BEFORE.contains(piece.sort()));
            for (Piece piece : from.get(last)) {
                boolean fits = piece.to() == to && !PLAIN.contains(piece.sort())
                        && (small || (piece.sort() == Sort.TEXT && to - last == 1));
                if (fits && pieces.stream().noneMatch(known -> known.sort() == piece.sort() && known.text().equals(piece.text()))) {
                    pieces.add(piece);
                }
            }
        }
        if (pieces.stream().anyMatch(piece -> piece.sort() == Sort.REEL)) {
            occasions(at, to, pieces);
        }
        return List.copyOf(pieces);
    }

    /// "A birthday video": within the word for a film stands what it is for.
    private void occasions(int at, int to, List<Piece> pieces) {
        for (int i = at; i < to; i++) {
            from.get(i).stream().filter(piece -> piece.sort() == Sort.REEL_STYLE && piece.to() <= to).forEach(pieces::add);
        }
    }

    /// The rows of pieces by which most of these tokens is explained, with as few pieces as can be: the best one first.
    private List<Tiling> tilings(int begin, int end) {
        int n = end - begin;
        List<List<Row>> rows = new ArrayList<>();
        for (int i = 0; i <= n; i++) {
            rows.add(new ArrayList<>());
        }
        rows.get(n).add(new Row(0, 0, 0));
        for (int i = n - 1; i >= 0; i--) {
            rows.set(i, rows(begin, i, n, rows));
        }
        List<Tiling> tilings = new ArrayList<>();
        for (int rank = 0; rank < rows.getFirst().size(); rank++) {
            tilings.add(new Tiling(rows.getFirst().get(rank).score(), tiles(begin, rank, rows)));
        }
        return tilings;
    }

    private record Tiling(double score, List<Tile> tiles) {}

    /// A row of pieces that begins somewhere.
    ///
    /// @param length of its first piece
    /// @param next which of the rows behind that goes on
    private record Row(double score, int length, int next) {}

    private List<Row> rows(int begin, int i, int n, List<List<Row>> behind) {
        double[] best = new double[n - i + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (Piece piece : from.get(begin + i)) {
            int length = piece.to() - begin - i;
            if (length <= n - i) {
                best[length] = Math.max(best[length], piece.weight() - 0.1);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int length = 1; length <= n - i; length++) {
            List<Row> goes = behind.get(i + length);
            for (int next = 0; next < goes.size() && best[length] > Double.NEGATIVE_INFINITY; next++) {
                rows.add(new Row(best[length] + goes.get(next).score(), length, next));
            }
        }
        rows.sort(Comparator.comparingDouble(Row::score).reversed());
        return new ArrayList<>(rows.subList(0, Math.min(tilings, rows.size())));
    }

    private List<Tile> tiles(int begin, int rank, List<List<Row>> rows) {
        List<Tile> tiles = new ArrayList<>();
        String role = "";
        int i = 0;
        int which = rank;
        while (i < rows.size() - 1) {
            Row row = rows.get(i).get(which);
            int at = begin + i;
            int to = at + row.length();
            Tile tile = new Tile(at, to, role, pieces(at, to));
            tiles.add(tile);
            role = tile.as(Sort.INSTEAD).map(piece -> "instead")
                    .orElse(tile.as(Sort.PREP).map(Piece::text).orElse(tile.is(Sort.DET) || tile.is(Sort.FILLER) ? role : ""));
            i += row.length();
            which = row.next();
        }
        return tiles;
    }
}
