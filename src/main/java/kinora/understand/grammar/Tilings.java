package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The divisions of a row of tokens into pieces that stand side by side.
final class Tilings {
    private final List<List<Piece>> from;
    private final int most;

    /// @param from all pieces, by where they begin
    /// @param most how many divisions are worth a look
    Tilings(List<List<Piece>> from, int most) {
        this.from = from;
        this.most = most;
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
        if (pieces.isEmpty()) {
            // a part of a word that a border goes through
            pieces.add(new Piece(Sort.LISTED, "", at, to, 0, false));
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
    List<Tiling> of(int begin, int end) {
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

    record Tiling(double score, List<Tile> tiles) {}

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
        if (rows.isEmpty()) {
            for (int next = 0; next < behind.get(i + 1).size(); next++) {
                rows.add(new Row(behind.get(i + 1).get(next).score() - 1, 1, next));
            }
        }
        rows.sort(Comparator.comparingDouble(Row::score).reversed());
        return new ArrayList<>(rows.subList(0, Math.min(most, rows.size())));
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
            role = tile.as(Sort.WH, "when").or(() -> tile.as(Sort.INSTEAD)).map(piece -> piece.sort() == Sort.WH ? "when" : "instead")
                    .orElse(tile.as(Sort.PREP).map(Piece::text).orElse(tile.is(Sort.DET) || tile.is(Sort.FILLER) ? role : ""));
            i += row.length();
            which = row.next();
        }
        return tiles;
    }
}
