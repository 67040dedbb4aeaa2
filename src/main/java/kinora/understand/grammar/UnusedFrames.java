package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Target.Quality;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Questions for what of the material is not in the film: "which photos did you not use?", "show me the unused clips".
final class UnusedFrames {
    static final List<Frame> ALL = List.of( //
            Frame.of("unused", 0.9, List.of(Sort.ABOUT), UnusedFrames::asked), //
            new Frame("unused shown", List.of(EnumSet.of(Sort.TELL), EnumSet.of(Sort.HAVING)), 0.9, UnusedFrames::shown));

    private static final Set<String> WHICH = Set.of("which", "what", "is");
    /// All that is said of material.
    private static final Set<Kind> MATERIAL = EnumSet.of(Kind.PHOTO, Kind.CLIP, Kind.VIDEO, Kind.SHOT);

    private static final EnumSet<Sort> ASKING = EnumSet.of(Sort.TELL, Sort.INQUIRE, Sort.SHOW, Sort.COMMENT, Sort.MARK);

    private UnusedFrames() {}

    private static Optional<List<Wish>> asked(Clause clause) {
        List<Tile> tiles = clause.tiles();
        boolean told = clause.takeValue(Sort.ABOUT, "LEFT_OUT").isPresent();
        int first = (int) tiles.stream()
                .takeWhile(tile -> !tile.is(Sort.WH) && (Coherence.silent(tile) || tile.isAny(ASKING) || tile.is(Sort.FILLER))).count();
        boolean which = first < tiles.size()
                && tiles.get(first).as(Sort.WH).map(piece -> WHICH.contains(piece.text())).orElse(tiles.get(first).is(Sort.ABOUT));
        boolean ordered = first < tiles.size() && clause.textOf(tiles.get(first)).startsWith("leave")
                && tiles.stream().anyMatch(tile -> tile.is(Sort.TARGET));
        return told && which && !ordered ? answer(clause) : no();
    }

    private static Optional<List<Wish>> shown(Clause clause) {
        boolean unused = clause.takeValue(Sort.HAVING, Quality.UNUSED.name()).isPresent();
        return unused && !clause.has(Sort.NOT, Sort.PLACE, Sort.DURATION) ? answer(clause) : no();
    }

    /// "Which photos": within the word for asking stands what is asked for.
    private static Optional<Kind> asked(Clause clause, Tile tile) {
        String words = clause.textOf(tile);
        return tile.is(Sort.WH) ? Reader.sense(Sort.KIND, words.substring(words.indexOf(' ') + 1)).map(Kind::valueOf) : Optional.empty();
    }

    private static Optional<List<Wish>> answer(Clause clause) {
        Kind kind = clause.tiles().stream()
                .flatMap(tile -> tile.as(Sort.TARGET).map(piece -> Kinds.of((Target) piece.value()))
                        .or(() -> tile.as(Sort.KIND).map(piece -> Kind.valueOf(piece.text()))).or(() -> asked(clause, tile)).stream())
                .filter(MATERIAL::contains).findFirst().orElse(Kind.ANY);
        boolean files = clause.text().contains("file") || clause.text().contains("material");
        clause.use(clause.tiles());
        return wish(new Wish.Question(About.WHICH, new Target.Having(files ? Kind.ANY : kind, Quality.UNUSED)));
    }
}
