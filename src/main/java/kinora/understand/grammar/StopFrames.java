package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Where the film stops: "stop at 20 seconds", "end the film at 0:20". What comes after that goes.
final class StopFrames {
    static final List<Frame> ALL = List
            .of(new Frame("stop at", List.of(EnumSet.of(Sort.STOP), EnumSet.of(Sort.PLACE)), 0.6, StopFrames::stop));

    private StopFrames() {}

    private static Optional<List<Wish>> stop(Clause clause) {
        Optional<Tile> stop = clause.tileWhere(Sort.STOP, tile -> !tile.is(Sort.TARGET));
        Optional<Moment> at = clause.takeWhere(Sort.PLACE, tile -> tile.role().equals("at") || clause.textOf(tile).startsWith("at "))
                .flatMap(piece -> moment((Place) piece.value()));
        boolean sound = clause.has(Sort.FADE, Sort.KIND, Sort.TEXT, Sort.START, Sort.NOT, Sort.ADD);
        clause.ignore(Sort.LIGHT, Sort.FILM, Sort.PRONOUN);
        Target what = clause.target();
        boolean film = Kinds.film(what) || what instanceof Target.It;
        return stop.isEmpty() || at.isEmpty() || sound || !film
                ? Frame.no()
                : Frame.wish(new Wish.CutSpan(at.get(), new Moment.BeforeEnd(0), false));
    }

    private static Optional<Moment> moment(Place place) {
        return place instanceof Place.From(Moment.After after, Optional<Moment> end) && end.isEmpty()
                ? Optional.of(after)
                : Optional.empty();
    }
}
