package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Addresses in a sentence: what somebody wants from one cannot be had; one that shall be read in the film is words like any others.
final class Links {
    private static final Set<String> FETCHED = Set.of("from", "of", "into", "at", "to");
    private static final Sort[] AROUND = {Sort.STOP, Sort.START, Sort.CARD, Sort.ADD, Sort.LIGHT, Sort.SAY, Sort.WRITE, Sort.TITLE_STYLE,
            Sort.TOPIC};

    private Links() {}

    /// A link cannot be opened, whatever shall be done with it, but it can be written.
    static Optional<List<Wish>> link(Clause clause) {
        Tile link = clause.tileWhere(Sort.LINK, tile -> true).orElseThrow();
        if (clause.has(Sort.TEXT, Sort.NOT, Sort.SPOT)) {
            return Frame.no();
        }
        if (read(clause, link)) {
            return written(clause, link);
        }
        if (clause.has(Sort.WRITE)) {
            return Frame.no();
        }
        clause.ignore(Topics.TELLING.toArray(Sort[]::new));
        return Frame.wish(new Wish.Impossible(Topic.WEB, new Target.Unsaid()));
    }

    /// Whether an address shall be read by those who see the film: "an end card with our website www.…".
    private static boolean read(Clause clause, Tile link) {
        boolean placed = clause.has(Sort.STOP, Sort.CARD, Sort.PLACE)
                || clause.tiles().stream().anyMatch(tile -> Set.of("on", "over").contains(tile.role()) && ReelTraits.is(tile, Kinds::shot));
        boolean text = clause.tiles().stream()
                .anyMatch(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.text((Target) piece.value())).isPresent());
        return (placed || text) && !FETCHED.contains(link.role()) && !clause.has(Sort.REEL);
    }

    private static Optional<List<Wish>> written(Clause clause, Tile link) {
        boolean first = clause.has(Sort.START) || clause.hasValue(Sort.EDGE_WORD, "start");
        Place edge = first ? new Place.First() : new Place.Last();
        Place place = clause.take(Sort.PLACE).map(piece -> (Place) piece.value()).or(() -> over(clause)).orElse(edge);
        clause.targets();
        clause.ignore(Topics.TELLING.toArray(Sort[]::new));
        clause.ignore(AROUND);
        return Frame.wish(
                new Wish.AddTitle(Optional.of(clause.original(link)), place, Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid()));
    }

    private static Optional<Place> over(Clause clause) {
        return clause.target(tile -> Set.of("on", "over").contains(tile.role()) && ReelTraits.is(tile, Kinds::shot)).map(Place.Over::new);
    }
}
