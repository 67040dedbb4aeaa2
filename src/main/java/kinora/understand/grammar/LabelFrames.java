package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Target;
import kinora.understand.Wish;
import kinora.understand.Wish.Label.Fact;

/// What is known of pictures and shall be written on them: "add the date to every photo", "caption each photo with its place", "number the pictures".
final class LabelFrames {
    private static final EnumSet<Sort> WRITES = EnumSet.of(Sort.ADD, Sort.WRITE, Sort.SHOW, Sort.LIGHT, Sort.MOVE, Sort.LABEL, Sort.CALL,
            Sort.TARGET);
    private static final Set<String> UNTO = Set.of("", "on", "over", "to", "under", "in", "for", "of", "with", "onto", "at");

    static final List<Frame> ALL = List
            .of(new Frame("label", List.of(EnumSet.of(Sort.FACT, Sort.LABEL), WRITES, EnumSet.of(Sort.TARGET)), 0.6, LabelFrames::label));

    private LabelFrames() {}

    private static Optional<List<Wish>> label(Clause clause) {
        Optional<Piece> verb = clause.take(Sort.LABEL);
        Optional<Piece> fact = verb.filter(piece -> !piece.text().isEmpty())
                .or(() -> clause.takeWhere(Sort.FACT, tile -> !tile.role().equals("by")));
        boolean writes = verb.isPresent() || Clause.any(clause.take(Sort.ADD), clause.take(Sort.WRITE), clause.take(Sort.SHOW),
                clause.take(Sort.LIGHT), clause.take(Sort.MOVE));
        boolean otherwise = clause.has(Sort.TEXT, Sort.REMOVE, Sort.NO, Sort.NOT, Sort.REPLACE, Sort.SORT, Sort.TAKEN, Sort.ONLY, Sort.KEEP,
                Sort.DURATION, Sort.WH, Sort.EXPORT, Sort.SPLIT, Sort.REEL);
        if (fact.isEmpty() || otherwise) {
            return no();
        }
        boolean captions = clause.takeWhere(Sort.TARGET, TitleFrames::titled).isPresent();
        Optional<Target> shots = clause
                .target(tile -> UNTO.contains(tile.role()) && ReelTraits.is(tile, target -> Kinds.shot(target) && Kinds.named(target)));
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.SHOW, Sort.WRITE, Sort.MOVE, Sort.EACH, Sort.PRONOUN, Sort.ALSO, Sort.SAY, Sort.FACT,
                Sort.SOME);
        clause.takeWhere(Sort.TARGET, tile -> ReelTraits.is(tile, Target.It.class::isInstance));
        boolean fits = shots.isPresent() && (writes || captions) && !clause.has(Sort.TARGET, Sort.PLACE, Sort.MOMENT);
        return !fits
                ? no()
                : wish(new Wish.Label(each(shots.get(), verb.isPresent()), Fact.valueOf(fact.get().text().toUpperCase(Locale.ROOT)),
                        StyleFrames.style(clause), StyleFrames.look(clause)));
    }

    /// "Number each photo": all of them.
    private static Target each(Target target, boolean verb) {
        return verb && target instanceof Target.The(Target.Kind kind) ? new Target.All(kind) : target;
    }

    /// "Number the photos: write A on the first": the words that are told are what is written, and no number besides.
    static void told(List<Wish> wishes) {
        int at = IntStream.range(0, wishes.size()).filter(i -> wishes.get(i) instanceof Wish.Label).findFirst().orElse(wishes.size());
        if (wishes.stream().skip(at + 1L).limit(1).anyMatch(wish -> wish instanceof Wish.AddTitle title && title.text().isPresent())) {
            wishes.remove(at);
        }
    }
}
