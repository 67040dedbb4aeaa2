package kinora.understand.grammar;

import java.util.List;

import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// "The last picture should say “The End”": a picture that is said to say something carries these words.
final class PictureSays {
    private PictureSays() {}

    /// Whether a clause has a picture before what it says.
    static boolean is(Clause clause) {
        List<Tile> tiles = clause.tiles();
        return tiles.stream().limit(Math.min(tiles.size(), clause.firstOf(Sort.SAY)))
                .anyMatch(tile -> tile.role().isEmpty() && picture(tile));
    }

    private static boolean picture(Tile tile) {
        return ReelTraits.is(tile, target -> switch (target) {
            case Target.Nth nth -> Kinds.shot(nth);
            case Target.Named named -> named.kind() == Kind.PHOTO || named.kind() == Kind.CLIP || named.kind() == Kind.SHOT;
            case Target.Run run -> Kinds.shot(run);
            default -> false;
        });
    }
}
