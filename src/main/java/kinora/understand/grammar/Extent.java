package kinora.understand.grammar;

import java.util.Optional;
import java.util.Set;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// A part of the film's time in whatever words: "from 5 to 10 seconds", "until the dog", "during the party", "for the last three seconds", "after the cake".
record Extent(Moment from, Moment to) {
    static final Moment BEGIN = new Moment.After(0);
    static final Moment FINISH = new Moment.BeforeEnd(0);
    /// How far "in the middle" reaches to both sides, in thousandths of the film.
    private static final int AROUND = 150;
    private static final Set<String> MEANWHILE = Set.of("for", "under", "while", "in", "on", "over", "at");

    /// Takes from a clause the part of time that it says.
    static Optional<Extent> take(Clause clause) {
        return clause.takeWhere(Sort.STRETCH, tile -> !clause.lasts(tile) && film((Stretch) tile.as(Sort.STRETCH).orElseThrow().value()))
                .map(piece -> of((Stretch) piece.value())) //
                .or(() -> clause
                        .takeWhere(Sort.SPAN, tile -> ((Span) tile.as(Sort.SPAN).orElseThrow().value()).of().isEmpty()).map(
                                piece -> of((Span) piece.value())))
                .or(() -> clause.takeWhere(Sort.UNTIL, tile -> tile.as(Sort.UNTIL).orElseThrow().value() instanceof Moment)
                        .map(piece -> new Extent(BEGIN, (Moment) piece.value())))
                .or(() -> clause.takeWhere(Sort.PLACE, tile -> of((Place) tile.as(Sort.PLACE).orElseThrow().value()).isPresent())
                        .flatMap(piece -> of((Place) piece.value())))
                .or(() -> moment(clause)) //
                .or(() -> clause.takeWhere(Sort.JOINT, tile -> clause.textOf(tile).startsWith("from "))
                        .flatMap(piece -> between((Target) piece.value())))
                .or(() -> shown(clause));
    }

    private static boolean film(Stretch stretch) {
        return stretch.of().isEmpty() && stretch.otherMs() == 0;
    }

    private static Extent of(Stretch stretch) {
        return stretch.start() ? new Extent(BEGIN, new Moment.After(stretch.ms())) : new Extent(new Moment.BeforeEnd(stretch.ms()), FINISH);
    }

    private static Extent of(Span span) {
        return new Extent(span.from(), span.to());
    }

    private static Optional<Extent> of(Place place) {
        return switch (place) {
            case Place.From(Moment.Share(int permille), Optional<Moment> end) when end.isEmpty() -> Optional
                    .of(new Extent(new Moment.Share(Math.max(0, permille - AROUND)), new Moment.Share(Math.min(1000, permille + AROUND))));
            case Place.From(Moment start, Optional<Moment> end) -> Optional.of(new Extent(start, end.orElse(FINISH)));
            case Place.Beside(Target target, boolean after) when Kinds.shot(target) && Kinds.named(target) ->
                Optional.of(after ? new Extent(new Moment.Edge(target, true), FINISH) : new Extent(BEGIN, new Moment.Edge(target, false)));
            case Place.Over(Target target) when Kinds.shot(target) && Kinds.named(target) ->
                Optional.of(new Extent(new Moment.Edge(target, false), new Moment.Edge(target, true)));
            default -> Optional.empty();
        };
    }

    private static Optional<Extent> moment(Clause clause) {
        Optional<Tile> tile = clause.tileWhere(Sort.MOMENT,
                one -> Set.of("after", "from", "at", "before", "until", "till", "by").contains(one.role())
                        && !Set.of(BEGIN, FINISH).contains((Moment) one.as(Sort.MOMENT).orElseThrow().value()));
        return tile.map(one -> {
            Moment moment = (Moment) one.as(Sort.MOMENT).orElseThrow().value();
            return Set.of("after", "from", "at").contains(one.role()) ? new Extent(moment, FINISH) : new Extent(BEGIN, moment);
        });
    }

    private static Optional<Extent> between(Target border) {
        return border instanceof Target.Between(Kind _, Target left, Target right)
                ? Optional.of(new Extent(new Moment.Edge(left, false), new Moment.Edge(right, true)))
                : Optional.empty();
    }

    /// "During the party", "under the interview".
    private static Optional<Extent> shown(Clause clause) {
        return clause
                .target(tile -> MEANWHILE.contains(tile.role())
                        && ReelTraits.is(tile, target -> Kinds.named(target) && Kinds.shot(target) && !(target instanceof Target.All)))
                .map(shot -> new Extent(new Moment.Edge(shot, false), new Moment.Edge(shot, true)));
    }
}
