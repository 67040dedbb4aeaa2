package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Cutting into several parts.
final class DivideFrames {
    static final List<Frame> ALL = List.of(
            new Frame("divide", List.of(EnumSet.of(Sort.PARTS), EnumSet.of(Sort.SPLIT, Sort.CUT, Sort.TRIM)), 0.3, DivideFrames::divide));

    private DivideFrames() {}

    private static Optional<List<Wish>> divide(Clause clause) {
        Amount.To parts = (Amount.To) clause.take(Sort.PARTS).orElseThrow().value();
        clause.ignore(Sort.SPLIT, Sort.CUT, Sort.TRIM, Sort.LIGHT);
        Target what = clause.target();
        boolean two = parts.unit() == Unit.PLAIN && parts.value() == 2;
        if (clause.has(Sort.NOT, Sort.TEXT, Sort.REMOVE)) {
            return no();
        }
        return wish(two ? new Wish.Split(what, new Moment.Share(500), true) : new Wish.Divide(what, parts));
    }
}
