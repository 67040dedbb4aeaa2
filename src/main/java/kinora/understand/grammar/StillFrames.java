package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Wish;

/// A picture of the film as a file, and the film as a moving picture: neither puts anything into it.
final class StillFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("still", List.of(EnumSet.of(Sort.SNAP), EnumSet.of(Sort.GET)), 2.4, StillFrames::still), //
            new Frame("gif", List.of(EnumSet.of(Sort.FORMAT), EnumSet.of(Sort.GET, Sort.EXPORT, Sort.LIGHT, Sort.MERGE)), 1.2,
                    StillFrames::gif));

    private static final Set<String> AIMS = Set.of("for", "on", "in");
    private static final Set<String> INTO = Set.of("into", "to", "as");
    private static final EnumSet<Sort> SAID = EnumSet.of(Sort.GET, Sort.EXPORT, Sort.ADD, Sort.LIGHT, Sort.MERGE, Sort.GENERATE,
            Sort.FORMAT, Sort.THUMBNAIL, Sort.PLATFORM, Sort.REEL, Sort.LOOP, Sort.SOME, Sort.COMMENT, Sort.IMAGE, Sort.PRONOUN);
    /// What would be done to the film or to a part of it.
    private static final EnumSet<Sort> OTHER = EnumSet.of(Sort.NOT, Sort.NO, Sort.REMOVE, Sort.FREEZE, Sort.TEXT, Sort.CHANGE, Sort.ZOOM,
            Sort.CROP, Sort.WH, Sort.EFFECT, Sort.REPLACE, Sort.BRIGHTEN);

    private StillFrames() {}

    private static Optional<List<Wish>> still(Clause clause) {
        Tile snap = clause.tileWhere(Sort.SNAP, tile -> true).orElseThrow();
        boolean written = clause.has(Sort.EXPORT, Sort.FORMAT, Sort.THUMBNAIL);
        boolean shot = snap.pieces().stream().anyMatch(piece -> piece.value() instanceof Target.Nth);
        if (other(clause) || (shot && !written)) {
            return no();
        }
        boolean png = clause.text().contains("png");
        clause.use(clause.tiles().stream().filter(tile -> tile.isAny(SAID)).toList());
        aims(clause);
        Map<String, String> options = new HashMap<>(Map.of("format", png ? "png" : "jpg"));
        return wish(new Wish.Export(TalkFrames.still(options, (Moment) snap.as(Sort.SNAP).orElseThrow().value())));
    }

    /// The whole of it; a part cannot be written by itself, and that is told.
    private static Optional<List<Wish>> gif(Clause clause) {
        Optional<Tile> format = clause.tileWhere(Sort.FORMAT, tile -> tile.as(Sort.FORMAT, "gif").isPresent());
        boolean asked = format.filter(tile -> clause.has(Sort.GET, Sort.EXPORT) || INTO.contains(tile.role()))
                .filter(tile -> !clause.textOf(tile).startsWith("the ")).isPresent();
        if (!asked || other(clause) || clause.has(Sort.QUANTITY, Sort.SIZE, Sort.GRADE, Sort.SHAPE)) {
            return no();
        }
        clause.use(clause.tiles().stream().filter(tile -> tile.isAny(SAID)).toList());
        clause.takeWhere(Sort.TARGET, tile -> tile.pieces().stream().anyMatch(StillFrames::film));
        List<Wish> wishes = new ArrayList<>(List.of(new Wish.Export(Map.of("format", "gif"))));
        List<Tile> parts = clause.unused().stream().filter(tile -> tile.is(Sort.SPAN) || tile.is(Sort.STRETCH) || one(tile)).toList();
        parts.forEach(tile -> wishes.add(new Wish.Unclear((tile.role() + " " + clause.original(tile)).strip())));
        clause.use(parts);
        aims(clause);
        return Optional.of(wishes);
    }

    private static boolean other(Clause clause) {
        return clause.unused().stream().anyMatch(tile -> tile.isAny(OTHER) && !tile.is(Sort.GET));
    }

    private static boolean film(Piece piece) {
        return piece.value() instanceof Target target && (Kinds.film(target) || target instanceof Target.It);
    }

    /// Whether a tile names a shot of the film.
    private static boolean one(Tile tile) {
        return !AIMS.contains(tile.role())
                && tile.as(Sort.TARGET).filter(piece -> Kinds.shot((Target) piece.value()) && !Words.strange(piece)).isPresent();
    }

    /// "For our newsletter": what it is good for changes nothing.
    private static void aims(Clause clause) {
        clause.use(clause.unused().stream()
                .filter(tile -> AIMS.contains(tile.role()) && tile.isAny(EnumSet.of(Sort.TARGET, Sort.NOUN, Sort.TOPIC))).toList());
    }
}
