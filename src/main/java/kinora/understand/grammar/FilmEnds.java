package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Where the film begins and ends: "the film should end after the interview" takes out what stands behind it.
final class FilmEnds {
    static final List<Frame> ALL = List.of(new Frame("film ends",
            List.of(EnumSet.of(Sort.START, Sort.STOP), EnumSet.of(Sort.FILM), EnumSet.of(Sort.PLACE)), 0.3, FilmEnds::ends));

    private FilmEnds() {}

    private static Optional<List<Wish>> ends(Clause clause) {
        boolean stop = clause.takeWhere(Sort.STOP, tile -> !tile.is(Sort.TARGET)).isPresent();
        boolean start = !stop && clause.take(Sort.START).isPresent();
        Optional<Place.Beside> place = clause
                .takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).filter(piece -> beside(piece.value(), stop)).isPresent())
                .map(piece -> (Place.Beside) piece.value());
        Optional<Piece> film = clause.takeWhere(Sort.TARGET, tile -> tile.is(Sort.FILM));
        clause.ignore(Sort.LIGHT, Sort.FILM, Sort.AUX);
        boolean fits = (stop || start) && place.isPresent() && film.isPresent() && !clause.has(Sort.NOT, Sort.TARGET, Sort.TEXT, Sort.FADE);
        return fits ? wish(new Wish.Remove(new Target.Beyond(Kind.SHOT, place.get().target(), stop))) : no();
    }

    /// Behind a shot the film may end, before one it may begin.
    private static boolean beside(Object value, boolean after) {
        return value instanceof Place.Beside(Target shot, boolean behind) && behind == after && Kinds.shot(shot) && Kinds.named(shot);
    }
}
