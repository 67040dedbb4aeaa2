package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;

import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// Two shots between which something stands, said with nothing but "to": "crossfade party to cake", "wipe 3 to 4".
final class Neighbours {
    private Neighbours() {}

    /// The border between them, which gets its use by that; none where no two stand so in a clause.
    static Optional<Target> of(Clause clause) {
        List<Tile> tiles = clause.tiles();
        boolean each = tiles.stream().anyMatch(Neighbours::next)
                && tiles.stream().anyMatch(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.All).isPresent());
        if (each) {
            clause.use(tiles.stream().filter(tile -> next(tile) || tile.is(Sort.TARGET)).toList());
            return Optional.of(new Target.All(Kind.SHOT));
        }
        for (int i = 1; i + 1 < tiles.size(); i++) {
            boolean to = tiles.get(i + 1).as(Sort.PREP, "to").isPresent() && i + 2 < tiles.size();
            Tile other = tiles.get(to ? i + 2 : i + 1);
            Optional<Target> one = shot(tiles.get(i));
            Optional<Target> next = shot(other);
            if (one.isPresent() && next.isPresent() && tiles.get(i).role().isEmpty() && (to || other.role().equals("to"))
                    && tiles.get(i - 1).is(Sort.TRANSITION)) {
                clause.use(tiles.subList(i, tiles.indexOf(other) + 1));
                return Optional.of(new Target.Between(Kind.TRANSITION, one.get(), next.get()));
            }
        }
        if (clause.has(Sort.JOINT)) {
            return Optional.empty();
        }
        return clause.takeWhere(Sort.NUMBERS, tile -> run(tile).isPresent() && tile.role().isEmpty()).flatMap(piece -> run(piece.value()));
    }

    /// "Into the next one".
    private static boolean next(Tile tile) {
        return tile.as(Sort.JOINT)
                .filter(piece -> piece.value() instanceof Target.Between(var _, var _, Target.Next(var _, Target.It _, var _))).isPresent()
                || (tile.role().equals("into") && tile.as(Sort.TARGET)
                        .filter(piece -> piece.value() instanceof Target.Next(var _, Target.It _, var _)).isPresent());
    }

    private static Optional<Target> shot(Tile tile) {
        return tile.as(Sort.TARGET).map(piece -> (Target) piece.value()).filter(target -> Kinds.shot(target) && Kinds.named(target));
    }

    private static Optional<Target> run(Tile tile) {
        return tile.as(Sort.NUMBERS).flatMap(piece -> run(piece.value()));
    }

    /// "3 to 4": shots beside each other.
    private static Optional<Target> run(Object numbers) {
        boolean two = numbers instanceof List<?> runs && runs.size() == 1 && runs.getFirst() instanceof List<?> run && run.size() == 2
                && run.getFirst() instanceof Integer from && run.getLast() instanceof Integer to && to == from + 1;
        if (!two) {
            return Optional.empty();
        }
        int from = (Integer) ((List<?>) ((List<?>) numbers).getFirst()).getFirst();
        return Optional.of(new Target.Between(Kind.TRANSITION, new Target.Nth(Kind.SHOT, from), new Target.Nth(Kind.SHOT, from + 1)));
    }
}
