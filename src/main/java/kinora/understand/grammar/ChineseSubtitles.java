package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// A file of subtitles that somebody wants to see: whatever is said of where it belongs, it says that itself.
final class ChineseSubtitles {
    /// Whoever says one of these wants something else of it, or something else as well.
    private static final Set<Sort> ELSE = EnumSet.of(Sort.REMOVE, Sort.EXPORT, Sort.COLOUR, Sort.FONT, Sort.SPOT, Sort.UNDO,
            Sort.TRANSITION, Sort.EFFECT, Sort.SHAPE, Sort.MUSIC_STYLE, Sort.PERCENT, Sort.BRIGHTEN, Sort.SPEED_UP, Sort.SLOW_DOWN,
            Sort.MUTE);
    private static final Set<String> YES_NO = Set.of("is", "can", "why");
    private static final List<String> ENDINGS = List.of(".srt", ".vtt", ".ass");

    private ChineseSubtitles() {}

    /// The subtitles of a file that is named; none where no such file lies there, or more is wanted.
    static Optional<List<Wish>> of(List<Clauses.Read> clauses, Scene scene) {
        List<Tile> tiles = clauses.stream().flatMap(clause -> clause.tiles().stream()).toList();
        Optional<String> file = tiles.stream().flatMap(tile -> tile.pieces().stream()).filter(piece -> piece.sort() == Sort.TARGET)
                .map(Piece::value).filter(Target.Named.class::isInstance).map(value -> ((Target.Named) value).words())
                .filter(words -> ENDINGS.stream().anyMatch(words::endsWith)).findFirst();
        boolean lies = file.isPresent()
                && scene.files().stream().anyMatch(one -> one.kind() == Scene.Kind.CAPTIONS && one.name().equalsIgnoreCase(file.get()));
        boolean asked = tiles.stream().flatMap(tile -> tile.as(Sort.WH).stream()).anyMatch(piece -> !YES_NO.contains(piece.text()));
        boolean other = asked || tiles.stream().anyMatch(tile -> tile.isAny(ELSE) && !tile.is(Sort.FILLER) && !tile.is(Sort.TARGET));
        boolean text = clauses.stream().anyMatch(clause -> clause.said().contains("“") || clause.said().contains("翻译"));
        return lies && !other && !text
                ? Optional.of(List.of(new Wish.Captions(Optional.of(new Target.Named(Kind.ANY, file.get())))))
                : Optional.empty();
    }
}
