package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import kinora.understand.Target;
import kinora.understand.Wish;

/// A clause in which one tile is read as if a thing were named there: a part of time for the shots in it, an end of the film for its first or last shot.
final class Standing {
    private Standing() {}

    /// The one wish that explains most of a clause when a tile stands for a target; what it used of the clause is used then.
    ///
    /// @param several whether the target is more than one
    /// @param frames that may read the clause
    /// @param fits whether a wish is one about the target
    static Optional<Wish> best(Clause clause, Tile part, Target it, boolean several, List<Frame> frames, Predicate<Wish> fits) {
        Tile named = new Tile(part.from(), part.to(), "",
                List.of(new Piece(Sort.TARGET, it, part.from(), part.to(), part.weight(), several)));
        Optional<Clause> best = Optional.empty();
        Optional<Wish> meant = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (Frame frame : frames) {
            Clause inner = clause.with(part, named);
            if (!frame.needs().stream().allMatch(need -> inner.has(need.toArray(Sort[]::new)))) {
                continue;
            }
            Optional<Wish> only = frame.meaning().apply(inner).filter(all -> all.size() == 1).map(List::getFirst).filter(fits);
            double score = inner.explained() - inner.left() + frame.bonus();
            if (only.isPresent() && score > most) {
                most = score;
                best = Optional.of(inner);
                meant = only;
            }
        }
        best.ifPresent(clause::adopt);
        return meant;
    }
}
