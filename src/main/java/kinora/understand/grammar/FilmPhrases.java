package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What phrases of a request for a film are by themselves, and what becomes of wishes that name such a film's parts.
final class FilmPhrases {
    private static final EnumSet<Sort> UNSEEN = EnumSet.of(Sort.TRANSITION, Sort.ZOOM, Sort.PAN, Sort.FADE, Sort.MUSIC_STYLE);

    private FilmPhrases() {}

    /// Whether a film can be made of something and not be about it: "these photos", "the first five clips".
    static boolean material(Target target) {
        return switch (target) {
            case Target.All(Kind kind) -> kind == Kind.PHOTO || kind == Kind.CLIP || kind == Kind.SHOT;
            case Target.Run _,Target.Both _,Target.Nth _ -> Kinds.shot(target);
            default -> false;
        };
    }

    static boolean own(Tile tile) {
        return tile.is(Sort.REEL_STYLE) || tile.as(Sort.REEL).filter(piece -> !piece.text().isEmpty()).isPresent();
    }

    /// "Smooth dissolves", "warm titles": how something is that is no picture is no look of the pictures.
    static void manners(Clause clause) {
        List<Tile> tiles = clause.tiles();
        for (int i = 0; i + 1 < tiles.size(); i++) {
            Tile next = tiles.get(i + 1);
            boolean thing = next.isAny(UNSEEN)
                    || ReelTraits.is(next, target -> Kinds.join(target) || Kinds.sound(target) || Kinds.text(target));
            if (thing && tiles.get(i).is(Sort.EFFECT)) {
                clause.use(List.of(tiles.get(i)));
            }
        }
    }

    static Wish canvas(Piece piece) {
        Optional<String> value = Optional.of(piece.text()).filter(text -> !text.isEmpty());
        return new Wish.Canvas(piece.sort() == Sort.SHAPE ? value : Optional.empty(), piece.sort() == Sort.SIZE ? value : Optional.empty(),
                piece.sort() == Sort.PLATFORM ? value : Optional.empty());
    }

    /// Whether a picture is named that there is.
    static boolean known(Tile tile) {
        return tile.as(Sort.TARGET)
                .filter(piece -> piece.value() instanceof Target.Named named && Kinds.shot(named) && !Words.strange(piece)).isPresent();
    }

    /// "Don't put music on it".
    static boolean forbids(Clause clause) {
        return clause.tiles().stream().limit(3).anyMatch(tile -> tile.is(Sort.NOT));
    }

    static Wish written(String text) {
        return new Wish.AddTitle(Optional.of(text), new Place.Unsaid(), Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid());
    }

    /// "Use the lake and the boat": of these the film is made.
    static Wish used(Wish wish) {
        return wish instanceof Wish.Insert(Target files, Place place) && place instanceof Place.Unsaid && !(files instanceof Target.All)
                ? new Wish.Keep(files)
                : wish;
    }

    /// "End on the group photo with the words “Thank you”": the words stand where the photo does.
    static List<Wish> closing(List<Wish> read) {
        boolean last = read.stream().anyMatch(wish -> wish instanceof Wish.Move(Target _, Place place) && place instanceof Place.Last);
        return read.stream()
                .map(wish -> last && wish instanceof Wish.AddTitle title && title.place() instanceof Place.Unsaid
                        ? new Wish.AddTitle(title.text(), new Place.Over(new Target.Nth(Kind.SHOT, -1)), title.style(), title.look(),
                                title.length())
                        : wish)
                .toList();
    }
}
