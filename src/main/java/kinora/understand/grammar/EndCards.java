package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// A shot of the logo before or behind the film: "an outro with the logo", "an intro that shows our logo".
final class EndCards {
    private static final Set<String> WITH = Set.of("with", "of", "for", "from", "by", "");

    static final List<Frame> ALL = List.of(new Frame("logo card", List.of(EnumSet.of(Sort.TARGET)), 0.6, EndCards::logo));

    private EndCards() {}

    private static Optional<List<Wish>> logo(Clause clause) {
        Optional<Target> card = clause
                .target(tile -> ReelTraits.is(tile, target -> Kinds.of(target) == Kind.CLOSING || Kinds.of(target) == Kind.OPENING));
        Optional<Target> logo = clause
                .target(tile -> WITH.contains(tile.role()) && ReelTraits.is(tile, target -> Kinds.of(target) == Kind.LOGO));
        clause.ignore(Sort.ADD, Sort.LIGHT, Sort.SHOW, Sort.MOVE, Sort.PREP, Sort.KIND, Sort.GENERATE, Sort.SOME, Sort.SAY, Sort.ONLY,
                Sort.CARD, Sort.QUALITY);
        if (card.isEmpty() || logo.isEmpty() || clause.has(Sort.TEXT, Sort.REMOVE, Sort.NO, Sort.NOT, Sort.SPOT, Sort.TARGET)) {
            return no();
        }
        boolean last = Kinds.of(card.get()) == Kind.CLOSING;
        return wish(new Wish.Insert(new Target.Spare(Kind.LOGO, ""), last ? new Place.Last() : new Place.First()));
    }
}
