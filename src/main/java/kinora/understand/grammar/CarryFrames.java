package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Wish;

/// What is said with a verb of carrying and a particle: "bring the music down", "ease the guitar in", "top and tail the speech by a second".
final class CarryFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("eased", List.of(EnumSet.of(Sort.TARGET)), 0.7, CarryFrames::eased), //
            new Frame("carried up and down", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.UP, Sort.DOWN)), 0.7, CarryFrames::carried), //
            new Frame("topped and tailed", List.of(EnumSet.of(Sort.TARGET)), 0.7, CarryFrames::topped));

    private static final List<String> EASE = Spoken.row("ease|sneak|creep|slip|steal|bleed|slide|swell");
    private static final List<String> CARRY = Spoken.row("bring|pull|take|ride|push|nudge|drag|wind|pot|dial|edge|tip|haul");
    private static final List<String> ENDS = Spoken.row("top and tail|top n tail|top & tail|topped and tailed|tops and tails");
    private static final long BIT_MS = 500;
    private static final Set<Sort> OTHER = EnumSet.of(Sort.NOT, Sort.NO, Sort.PLACE, Sort.MOMENT, Sort.QUANTITY, Sort.CHANGE, Sort.TEXT,
            Sort.SPAN, Sort.CLOCK);

    private CarryFrames() {}

    private static boolean heard(Tile tile) {
        return tile.role().isEmpty() && ReelTraits.is(tile, Kinds::sound);
    }

    private static boolean other(Clause clause) {
        return OTHER.stream().anyMatch(clause::has);
    }

    private static Optional<List<Wish>> eased(Clause clause) {
        Spoken said = Spoken.of(clause.text());
        if (!said.begins(LEADS, EASE)) {
            return no();
        }
        Optional<Target> what = clause.takeWhere(Sort.TARGET, CarryFrames::heard).map(piece -> (Target) piece.value());
        boolean in = clause.tiles().stream().anyMatch(tile -> clause.textOf(tile).equals("in"));
        boolean out = clause.tiles().stream().anyMatch(tile -> clause.textOf(tile).equals("out"));
        if (what.isEmpty() || in == out) {
            return no();
        }
        clause.use(clause.tiles().stream()
                .filter(tile -> Set.of("in", "out").contains(clause.textOf(tile)) || Spoken.of(clause.textOf(tile)).any(EASE)).toList());
        clause.takeWhere(Sort.PLACE, tile -> EDGES.contains(clause.textOf(tile)));
        clause.takeWhere(Sort.MOMENT, tile -> EDGES.contains(clause.textOf(tile)));
        Amount length = clause.take(Sort.DURATION).<Amount>map(piece -> new Amount.To((Long) piece.value(), Amount.Unit.MILLISECONDS))
                .orElse(new Amount.Unsaid());
        return other(clause) ? no() : wish(new Wish.Fade(what.get(), in, out, length, false));
    }

    private static final List<String> LEADS = Spoken.row("and|then|please|just|so|can you|could you|now|also|maybe");
    private static final Set<String> EDGES = Set.of("at the start", "at the beginning", "at the end", "at the top", "gently", "slowly",
            "in the beginning");

    private static Optional<List<Wish>> carried(Clause clause) {
        if (!Spoken.of(clause.text()).begins(LEADS, CARRY) || other(clause)
                || clause.tiles().stream().anyMatch(tile -> tile.is(Sort.REMOVE) && !Spoken.of(clause.textOf(tile)).any(CARRY))) {
            return no();
        }
        Optional<Target> what = clause.takeWhere(Sort.TARGET, CarryFrames::heard).map(piece -> (Target) piece.value());
        Optional<Piece> way = clause.takeWhere(Sort.UP, tile -> clause.textOf(tile).startsWith("up"))
                .or(() -> clause.takeWhere(Sort.DOWN, tile -> clause.textOf(tile).startsWith("down")));
        if (what.isEmpty() || way.isEmpty()) {
            return no();
        }
        clause.use(clause.tiles().stream().filter(tile -> Spoken.of(clause.textOf(tile)).any(CARRY)).toList());
        return wish(new Wish.Gain(what.get(), new Amount.Step(way.get().sort() == Sort.UP, Amounts.degree(clause))));
    }

    private static Optional<List<Wish>> topped(Clause clause) {
        if (!Spoken.of(clause.text()).any(ENDS) || clause.has(Sort.NOT, Sort.NO, Sort.TEXT)) {
            return no();
        }
        int behind = clause.tiles().stream().filter(tile -> clause.textOf(tile).startsWith("tail")).mapToInt(Tile::to).max().orElse(0);
        Optional<Target> what = clause.takeWhere(Sort.TARGET,
                tile -> tile.from() >= behind && tile.role().isEmpty() && Kinds.shot((Target) tile.as(Sort.TARGET).orElseThrow().value()))
                .map(piece -> (Target) piece.value());
        if (behind == 0 || what.isEmpty()) {
            return no();
        }
        long ms = clause.take(Sort.DURATION).map(piece -> (Long) piece.value()).orElse(BIT_MS);
        clause.use(clause.tiles().stream().filter(tile -> tile.from() < behind).toList());
        clause.ignore(Sort.EACH, Sort.DEGREE, Sort.FILLER, Sort.EDGE_WORD);
        return Optional.of(List.of(new Wish.Trim(what.get(), true, ms, false), new Wish.Trim(what.get(), false, ms, false)));
    }
}
