package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;

/// How much a clause says.
final class Amounts {
    private static final Set<String> UNTO = Set.of("to", "at", "on", "with", "as", "of", "");

    private Amounts() {}

    /// A comparison of this property: "louder", "a bit more", "too loud"; or "up" and "down" where `ways` allows.
    static Optional<Change> change(Clause clause, String property, boolean ways) {
        Optional<Change> said = clause.tileWhere(Sort.CHANGE, tile -> compared(tile, property).isPresent())
                .flatMap(tile -> compared(tile, property));
        if (said.isPresent()) {
            return said;
        }
        if (!ways) {
            return Optional.empty();
        }
        Optional<Piece> way = clause.take(Sort.UP, Sort.DOWN, Sort.MORE, Sort.LESS);
        return way.map(piece -> new Change(property, piece.sort() == Sort.UP || piece.sort() == Sort.MORE, degree(clause)));
    }

    private static Optional<Change> compared(Tile tile, String property) {
        return tile.pieces().stream().filter(piece -> piece.sort() == Sort.CHANGE).map(Amounts::of)
                .filter(change -> change.property().equals(property)).findFirst();
    }

    static Change of(Piece piece) {
        return piece.value() instanceof Change change ? change : Change.of(piece.text(), 2);
    }

    /// 1 a bit, 2 plain, 3 a lot.
    static int degree(Clause clause) {
        return clause.takeValue(Sort.DEGREE, "1", "3").or(() -> clause.take(Sort.DEGREE)).map(piece -> Integer.parseInt(piece.text()))
                .orElse(2);
    }

    /// How much, in these units.
    ///
    /// @param change which way, as far as it is said
    /// @param plain the unit of a number without one, "music to 80"
    static Optional<Amount> of(Clause clause, Optional<Change> change, Set<Unit> units, Optional<Unit> plain) {
        Optional<Amount> counted = counted(clause, change, units, plain);
        if (counted.isPresent()) {
            return counted;
        }
        Optional<Piece> times = clause.take(Sort.TIMES, Sort.HALF);
        if (times.isPresent()) {
            boolean raised = times.get().sort() == Sort.HALF && change.isPresent() && change.get().more()
                    && clause.text().contains("by half");
            double factor = raised ? 1.5 : times.get().sort() == Sort.HALF ? 0.5 : ((Number) times.get().value()).doubleValue();
            boolean down = change.isPresent() && !change.get().more() && factor > 1;
            return Optional.of(new Amount.Times(down ? 1 / factor : factor));
        }
        Optional<Piece> like = clause.take(Sort.LIKE);
        if (like.isPresent()) {
            return Optional.of(new Amount.Like((kinora.understand.Target) like.get().value()));
        }
        if (change.isPresent()) {
            return Optional.of(new Amount.Step(change.get().more(), change.get().degree()));
        }
        if (clause.take(Sort.NORMAL).isPresent()) {
            return Optional.of(new Amount.Usual());
        }
        return clause.take(Sort.MOST).map(piece -> new Amount.Most(false));
    }

    /// "Longer, say six seconds": what stands behind a mark is how long it shall be, not how much longer.
    private static boolean apart(Clause clause, Tile length) {
        List<Tile> tiles = clause.tiles();
        int change = clause.firstOf(Sort.CHANGE);
        int at = tiles.indexOf(length);
        return change < at && tiles.subList(change, at).stream().anyMatch(tile -> tile.is(Sort.MARK));
    }

    private static Optional<Amount> counted(Clause clause, Optional<Change> change, Set<Unit> units, Optional<Unit> plain) {
        Optional<Tile> tile = clause.tileWhere(Sort.QUANTITY, one -> quantity(one, units).isPresent());
        Optional<Quantity> quantity = tile.flatMap(one -> quantity(one, units));
        if (quantity.isEmpty() && plain.isPresent()) {
            tile = clause.tileWhere(Sort.COUNT, one -> UNTO.contains(one.role()) && !one.is(Sort.TARGET));
            quantity = tile.flatMap(one -> one.as(Sort.COUNT))
                    .map(piece -> new Quantity(((Number) piece.value()).doubleValue(), plain.get()));
        }
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        String role = tile.orElseThrow().role();
        int at = clause.tiles().indexOf(tile.orElseThrow());
        String sign = at > 0 ? clause.textOf(clause.tiles().get(at - 1)) : "";
        if (sign.equals("+") || sign.equals("-") || sign.equals("minus") || sign.equals("plus")) {
            return Optional.of(quantity.get().by(sign.equals("+") || sign.equals("plus")));
        }
        boolean by = change.isPresent() && !role.equals("to") && !role.equals("at");
        return Optional.of(by ? quantity.get().by(change.get().more()) : quantity.get().to());
    }

    private static Optional<Quantity> quantity(Tile tile, Set<Unit> units) {
        return tile.as(Sort.QUANTITY).map(piece -> (Quantity) piece.value()).filter(quantity -> units.contains(quantity.unit()));
    }

    /// How long.
    static Optional<Amount> length(Clause clause, Optional<Change> change) {
        Optional<Piece> bound = clause.take(Sort.BOUND);
        Optional<Tile> tile = clause.tileWhere(Sort.DURATION, any -> true);
        if (tile.isPresent()) {
            double ms = (Long) tile.get().as(Sort.DURATION).orElseThrow().value();
            boolean raised = clause.text().matches(".*\\bup to\\b.*") && change.map(Change::more).orElse(false);
            if (bound.isPresent() && !raised) {
                return Optional.of(new Amount.Bound(ms, Unit.MILLISECONDS, bound.get().text().equals("most")));
            }
            boolean apart = apart(clause, tile.get());
            boolean by = tile.get().role().equals("by")
                    || (change.isPresent() && !raised && !apart && !Set.of("to", "at").contains(tile.get().role()));
            Quantity quantity = new Quantity(ms, Unit.MILLISECONDS);
            String said = clause.textOf(tile.get());
            if (clause.text().contains("+" + said)) {
                return Optional.of(quantity.by(true));
            }
            return Optional.of(by ? quantity.by(change.map(Change::more).orElse(true)) : quantity.to());
        }
        return of(clause, change, EnumSet.of(Unit.PERCENT, Unit.FACTOR), Optional.empty());
    }
}
