package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Music that gives way to whoever speaks.
final class DuckFrames {
    private static final Set<String> UNDER = Set.of("under", "during", "for", "while", "below", "over", "when", "in", "beneath");

    static final List<Frame> ALL = List.of( //
            Frame.of("duck", 0.3, List.of(Sort.DUCK), DuckFrames::duck), //
            new Frame("under speech",
                    List.of(EnumSet.of(Sort.CHANGE, Sort.DOWN, Sort.QUALITY), EnumSet.of(Sort.THING, Sort.OWN, Sort.PLACE)), 0.5,
                    DuckFrames::under));

    private DuckFrames() {}

    private static Optional<List<Wish>> duck(Clause clause) {
        clause.take(Sort.DUCK);
        boolean off = clause.take(Sort.NO, Sort.NOT).or(() -> clause.take(Sort.REMOVE, Sort.STOP)).isPresent();
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.DUCK, Sort.KIND, Sort.DOWN, Sort.PROPERTY, Sort.SAY, Sort.WH, Sort.THING, Sort.COMMENT,
                Sort.AUX, Sort.OWN, Sort.QUALITY, Sort.MANNER);
        clause.takeWhere(Sort.PLACE, tile -> speaks(clause, tile));
        clause.targets();
        return wish(new Wish.Duck(!off));
    }

    /// "The music should get quieter when somebody speaks", "lower it under her voice".
    private static Optional<List<Wish>> under(Clause clause) {
        boolean softer = Clause.any(clause.takeValue(Sort.QUALITY, "volume-"), clause.take(Sort.DOWN))
                || Amounts.change(clause, "volume", false).filter(change -> !change.more()).isPresent();
        boolean speech = Clause.any(clause.takeValue(Sort.THING, "speech"), clause.takeWhere(Sort.OWN, tile -> UNDER.contains(tile.role())),
                clause.takeWhere(Sort.PLACE, tile -> speaks(clause, tile)));
        Optional<Target> music = clause
                .target(tile -> tile.role().isEmpty() && ReelTraits.is(tile, target -> Kinds.sound(target) || target instanceof Target.It));
        clause.ignore(Sort.LIGHT, Sort.WH, Sort.DOWN, Sort.PROPERTY, Sort.SAY, Sort.ONLY, Sort.AUX, Sort.COMMENT, Sort.PRONOUN, Sort.MANNER,
                Sort.MOVE);
        boolean fits = softer && speech && music.isPresent() && !clause.has(Sort.SILENCE)
                && !clause.has(Sort.NOT, Sort.QUANTITY, Sort.HALF, Sort.TIMES);
        clause.targets();
        return fits ? wish(new Wish.Duck(true)) : no();
    }

    /// "While grandma speaks".
    private static boolean speaks(Clause clause, Tile tile) {
        String said = clause.textOf(tile);
        boolean over = tile.as(Sort.PLACE).filter(piece -> piece.value() instanceof Place.Over).isPresent();
        return over && List.of("speak", "talk").stream().anyMatch(said::contains);
    }
}
