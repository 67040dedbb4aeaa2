package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Chinese clauses about what lies over the film, and about the wording of titles.
final class ChinesePictureFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("zh overlay", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.SPOT, Sort.OVERLAY_AS, Sort.ADD, Sort.PLACE)), 0.35,
                    ChinesePictureFrames::overlay), //
            Frame.of("zh wording", 0.4, List.of(Sort.NOT), ChinesePictureFrames::wording));

    private ChinesePictureFrames() {}

    private static boolean is(Tile tile, boolean logo) {
        return tile.as(Sort.TARGET).map(piece -> (Target) piece.value())
                .filter(target -> logo ? Kinds.of(target) == Kind.LOGO : picture(target)).isPresent();
    }

    private static boolean picture(Target target) {
        String words = target instanceof Target.Named named ? named.words().toLowerCase(Locale.ROOT) : "";
        return List.of(".jpg", ".jpeg", ".png", ".webp", ".heic", ".mp4", ".mov", ".gif").stream().anyMatch(words::endsWith);
    }

    /// A logo at a corner, or a picture in the picture.
    private static Optional<List<Wish>> overlay(Clause clause) {
        if (clause.has(Sort.REMOVE) || clause.has(Sort.NOT) || clause.has(Sort.TEXT)
                || (clause.has(Sort.REPLACE) && !clause.has(Sort.ADD))) {
            return no();
        }
        boolean logo = clause.target(tile -> is(tile, true)).isPresent();
        boolean as = clause.take(Sort.OVERLAY_AS).isPresent();
        boolean moved = clause.take(Sort.ADD, Sort.MOVE).isPresent();
        Optional<String> spot = clause.take(Sort.SPOT).map(Piece::text);
        boolean verb = moved || (spot.isPresent() && clause.take(Sort.SHOW).isPresent());
        Optional<Target> file = clause.target(tile -> is(tile, false));
        Optional<Place> said = clause
                .takeWhere(Sort.PLACE,
                        tile -> tile.as(Sort.PLACE)
                                .filter(piece -> piece.value() instanceof Place.Over || piece.value() instanceof Place.From).isPresent())
                .map(piece -> (Place) piece.value());
        Amount opacity = clause.takeValue(Sort.TRANSPARENT, "50").<Amount>map(piece -> new Amount.To(50, Amount.Unit.PERCENT))
                .orElse(new Amount.Unsaid());
        Optional<Amount> size = Amounts.of(clause, Optional.empty(), EnumSet.of(Amount.Unit.PERCENT), Optional.empty());
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.MOVE, Sort.SHOW, Sort.OVERLAY_AS, Sort.KIND, Sort.SHORTEN, Sort.DOWN);
        List<Target> rest = new ArrayList<>(clause.targets());
        boolean cornered = spot.isPresent() && clause.text().contains("放") && rest.size() == 2 && rest.stream().allMatch(Kinds::shot)
                && rest.stream().allMatch(Kinds::named);
        if (file.isEmpty() && (as || cornered) && !logo && !rest.isEmpty()) {
            file = Optional.of(rest.removeLast());
        }
        boolean whole = rest.stream().anyMatch(Kinds::film);
        rest.removeIf(Kinds::film);
        boolean over = as || logo || (spot.isPresent() && file.isPresent());
        if (!over || !(verb || as) || (file.isEmpty() && !logo) || rest.size() > 1
                || rest.stream().anyMatch(target -> !Kinds.shot(target))) {
            return no();
        }
        Optional<Place> place = said.map(
                one -> one instanceof Place.From from && from.end().isEmpty() && from.start() instanceof Moment.Edge edge && !edge.end()
                        ? new Place.Over(edge.of())
                        : one);
        Optional<Place> edge = place.isPresent() || !logo
                ? Optional.empty()
                : clause.takeWhere(Sort.PLACE, tile -> tile.pieces().stream().anyMatch(piece -> shot(piece.value()).isPresent()))
                        .flatMap(piece -> shot(piece.value()));
        Place where = place.or(() -> edge)
                .orElseGet(() -> rest.isEmpty()
                        ? whole ? new Place.From(new Moment.After(0), Optional.of(new Moment.BeforeEnd(0))) : new Place.Unsaid()
                        : new Place.Over(rest.getFirst()));
        return wish(new Wish.Overlay(file.orElse(new Target.Spare(Kind.LOGO, "")), spot, size.orElse(new Amount.Unsaid()), opacity, where));
    }

    /// The first or the last shot.
    private static Optional<Place> shot(Object value) {
        return value instanceof Place.First
                ? Optional.of(new Place.Over(new Target.Nth(Kind.SHOT, 1)))
                : value instanceof Place.Last ? Optional.of(new Place.Over(new Target.Nth(Kind.SHOT, -1))) : Optional.empty();
    }

    /// "It is 2025, not 2024."
    private static Optional<List<Wish>> wording(Clause clause) {
        int not = clause.tiles().stream().filter(tile -> tile.is(Sort.NOT)).mapToInt(Tile::from).findFirst().orElse(0);
        clause.take(Sort.NOT);
        clause.ignore(Sort.CALL, Sort.SAY, Sort.PRONOUN, Sort.LIGHT);
        Optional<Target> title = clause
                .target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.text((Target) piece.value())).isPresent());
        List<Tile> words = clause.wordTiles().stream().filter(tile -> clause.original(tile).length() > 1).toList();
        boolean shots = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                .anyMatch(piece -> Kinds.shot((Target) piece.value()) && Kinds.named((Target) piece.value()));
        if (words.size() != 2 || shots || clause.text().contains("第")) {
            return no();
        }
        String first = clause.original(words.getFirst());
        String second = clause.original(words.getLast());
        clause.use(words);
        clause.ignore(Sort.COMMENT, Sort.REPLACE);
        boolean firstWrong = words.getFirst().from() > not;
        return wish(new Wish.Text(title.orElse(new Target.Unsaid()), firstWrong ? second : first, Optional.of(firstWrong ? first : second),
                Wish.Text.Append.NO));
    }
}
