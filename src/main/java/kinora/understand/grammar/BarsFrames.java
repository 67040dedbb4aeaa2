package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Wish;

/// A plain colour beside a picture, in the place of its blurred copy: "black behind the castle photo", "replace the blurry sides of the lake with plain black".
final class BarsFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("colour for blur", List.of(EnumSet.of(Sort.FIT), EnumSet.of(Sort.COLOUR)), 0.7, BarsFrames::unblurred), //
            new Frame("bars not blur", List.of(EnumSet.of(Sort.FIT), EnumSet.of(Sort.NOT, Sort.INSTEAD)), 0.7, BarsFrames::unblurred), //
            new Frame("colour behind", List.of(EnumSet.of(Sort.COLOUR), EnumSet.of(Sort.PLACE)), 0.7, BarsFrames::behind));

    private static final String BLACK = "#000000";
    private static final List<String> BEHIND = List.of("behind ", "around ", "beside ", "next to ");

    private BarsFrames() {}

    private static Optional<List<Wish>> unblurred(Clause clause) {
        boolean bars = clause.takeValue(Sort.FIT, "contain").isPresent();
        boolean blur = clause.takeValue(Sort.FIT, "blur_fill").isPresent()
                || (bars && clause.has(Sort.NOT) && clause.takeWhere(Sort.TARGET, BarsFrames::blurred).isPresent());
        Optional<String> colour = clause.takeWhere(Sort.COLOUR, tile -> !tile.is(Sort.TARGET)).map(Piece::text);
        boolean instead = Clause.any(clause.take(Sort.REPLACE, Sort.INSTEAD), clause.take(Sort.NOT, Sort.NO), clause.take(Sort.LIGHT));
        clause.ignore(Sort.LIGHT, Sort.INSTEAD, Sort.BORDER, Sort.QUALITY, Sort.NOT, Sort.FIT, Sort.MARK, Sort.EFFECT, Sort.NUMBER);
        return blur && instead && (colour.isPresent() || bars) ? wishes(clause, colour) : no();
    }

    private static boolean blurred(Tile tile) {
        return ReelTraits.is(tile,
                target -> target instanceof Target.Having(Target.Kind _, Target.Quality quality) && quality == Target.Quality.BLURRED);
    }

    private static Optional<List<Wish>> behind(Clause clause) {
        Optional<Target> beside = beside(clause);
        Optional<String> colour = clause.takeWhere(Sort.COLOUR, tile -> !tile.is(Sort.TARGET) && !tile.is(Sort.CARD)).map(Piece::text);
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.ADD, Sort.QUALITY, Sort.INSTEAD, Sort.FIT, Sort.BORDER, Sort.EFFECT, Sort.KEEP);
        if (beside.isEmpty() || colour.isEmpty()
                || clause.has(Sort.TARGET, Sort.KIND, Sort.CARD, Sort.TEXT, Sort.DURATION, Sort.NOT, Sort.REMOVE)) {
            return no();
        }
        return Optional.of(wishes(beside.get(), colour));
    }

    private static Optional<List<Wish>> wishes(Clause clause, Optional<String> colour) {
        Target what = beside(clause).orElseGet(clause::target);
        clause.targets();
        return Kinds.text(what) || Kinds.sound(what) || Kinds.join(what) ? no() : Optional.of(wishes(what, colour));
    }

    private static List<Wish> wishes(Target what, Optional<String> colour) {
        List<Wish> all = new ArrayList<>(List.of(new Wish.Fitting(what, "contain")));
        colour.filter(one -> !one.equals(BLACK)).ifPresent(one -> all.add(new Wish.Background(one)));
        return all;
    }

    /// What the colour shall be seen behind or beside.
    private static Optional<Target> beside(Clause clause) {
        return clause
                .takeWhere(Sort.PLACE,
                        tile -> BEHIND.stream().anyMatch(clause.textOf(tile)::startsWith)
                                && tile.as(Sort.PLACE).filter(piece -> piece.value() instanceof Place.Beside).isPresent())
                .map(piece -> ((Place.Beside) piece.value()).target());
    }
}
