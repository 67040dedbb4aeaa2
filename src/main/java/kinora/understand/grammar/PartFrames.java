package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Wishes about a part of time only: "black and white from 10 to 15 seconds", "blur the last two seconds of the interview".
final class PartFrames {
    private PartFrames() {}

    /// The frame of such clauses.
    ///
    /// @param frames by which what is wanted in that part is read
    static Frame of(List<Frame> frames) {
        return new Frame("during", List.of(EnumSet.of(Sort.SPAN, Sort.STRETCH)), 0.3, clause -> part(clause, frames));
    }

    private static Optional<List<Wish>> part(Clause clause, List<Frame> frames) {
        Optional<Span> span = clause.take(Sort.SPAN).map(piece -> (Span) piece.value())
                .or(() -> clause.takeWhere(Sort.STRETCH, tile -> !clause.lasts(tile)).map(piece -> span((Stretch) piece.value())));
        if (span.isEmpty() || clause.has(Sort.REMOVE, Sort.TEXT)) {
            return Frame.no();
        }
        Optional<Clause> best = Optional.empty();
        Optional<Wish> meant = Optional.empty();
        double most = 0.8;
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        clause.unused().forEach(tile -> tile.pieces().forEach(piece -> sorts.add(piece.sort())));
        for (Frame frame : frames) {
            if (frame.needs().stream().allMatch(need -> need.stream().anyMatch(sorts::contains))) {
                Clause rest = clause.part();
                Optional<Wish> wish = frame.meaning().apply(rest).filter(all -> all.size() == 1).map(List::getFirst)
                        .filter(PartFrames::fits);
                double score = rest.explained() - rest.left() + frame.bonus();
                if (wish.isPresent() && score > most) {
                    most = score;
                    best = Optional.of(rest);
                    meant = wish;
                }
            }
        }
        best.ifPresent(clause::absorb);
        Span of = span.get();
        return meant.flatMap(wish -> during(wish, of));
    }

    /// The same in a part of time only: "just the first half", after something was done to all; none where it cannot be.
    static Optional<Wish> during(Wish wish, Moment from, Moment to) {
        boolean film = Kinds.film(ChineseEllipsis.what(wish)) && !(wish instanceof Wish.Gain) && !(wish instanceof Wish.Mute);
        return fits(film ? ChineseEllipsis.of(wish, new Target.Whole()).orElse(wish) : wish)
                ? during(wish, new Span(from, to, Optional.empty())).map(List::getFirst)
                : Optional.empty();
    }

    private static Span span(Stretch stretch) {
        return stretch.start()
                ? new Span(new Moment.After(0), new Moment.After(stretch.ms()), stretch.of())
                : new Span(new Moment.BeforeEnd(stretch.ms()), new Moment.BeforeEnd(0), stretch.of());
    }

    /// Whether a wish can be about what is seen in a part of time.
    private static boolean fits(Wish wish) {
        Target what = ChineseEllipsis.what(wish);
        boolean about = Kinds.film(what) || what instanceof Target.It || what instanceof Target.Named || what instanceof Target.Nth
                || (what instanceof Target.The && Kinds.shot(what));
        return about && !Kinds.sound(what) && !Kinds.text(what) && switch (wish) {
            case Wish.Speed speed -> !(speed.amount() instanceof Amount.Usual);
            case Wish.Tone _,Wish.Effect _,Wish.Mute _,Wish.Gain _,Wish.Mirror _,Wish.Camera _ -> true;
            default -> false;
        };
    }

    private static Optional<List<Wish>> during(Wish wish, Span span) {
        Target what = ChineseEllipsis.what(wish);
        boolean film = Kinds.film(what) || what instanceof Target.The;
        if (span.of().isPresent() && !film) {
            return Frame.no();
        }
        Optional<Target> of = span.of().or(() -> film ? Optional.empty() : Optional.of(what));
        return ChineseEllipsis.of(wish, new Target.It(Kind.SHOT, true))
                .map(inner -> List.of(new Wish.During(of, span.from(), span.to(), inner)));
    }
}
