package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// "I should much prefer the boat to the cake", "I'd rather have my guitar than the music": one thing in the place of another.
final class PreferFrames {
    static final List<Frame> ALL = List.of(new Frame("preferred", List.of(EnumSet.of(Sort.TARGET)), 0.6, PreferFrames::preferred));

    private static final List<String> PREFER = Spoken.row("prefer|rather have|rather see|rather use|rather hear|sooner have|sooner see");
    private static final List<String> WORDS = Spoken.row("prefer|rather|sooner");
    private static final Set<String> OVER = Set.of("to", "over", "instead", "than");

    private PreferFrames() {}

    private static Optional<List<Wish>> preferred(Clause clause) {
        if (!Spoken.of(clause.text()).any(PREFER) || clause.has(Sort.NOT, Sort.NO, Sort.CHANGE, Sort.EFFECT)) {
            return no();
        }
        int behind = clause.tiles().stream().filter(tile -> Spoken.of(clause.textOf(tile)).any(WORDS)).mapToInt(Tile::from).findFirst()
                .orElse(-1);
        Optional<Tile> by = clause.tileWhere(Sort.TARGET, tile -> tile.from() > behind && tile.role().isEmpty() && named(tile));
        Optional<Target> old = by.isEmpty()
                ? Optional.empty()
                : clause.takeWhere(Sort.TARGET, tile -> tile.from() > by.get().from() && OVER.contains(tile.role()))
                        .map(piece -> (Target) piece.value()).or(() -> music(clause));
        if (old.isEmpty()) {
            return no();
        }
        clause.use(clause.tiles().stream().filter(tile -> tile.from() < by.get().from()).toList());
        clause.ignore(Sort.ADD, Sort.LIGHT, Sort.SHOW, Sort.PLAY, Sort.INSTEAD, Sort.DEGREE, Sort.HEAR);
        Target other = (Target) by.get().as(Sort.TARGET).orElseThrow().value();
        boolean heard = Kinds.sound(old.get());
        boolean shown = !heard && Kinds.shot(old.get()) && Kinds.named(old.get()) && !Kinds.text(other);
        return heard
                ? wish(new Wish.Music(Optional.empty(), Optional.of(other), true, new Place.Unsaid()))
                : shown ? wish(new Wish.Replace(old.get(), other)) : no();
    }

    private static boolean named(Tile tile) {
        return Kinds.named((Target) tile.as(Sort.TARGET).orElseThrow().value());
    }

    /// "… to the music" is read as what keeps time with it, where nobody prefers anything.
    private static Optional<Target> music(Clause clause) {
        return clause.takeWhere(Sort.BEAT, tile -> clause.textOf(tile).endsWith("music") || tile.is(Sort.TARGET))
                .map(piece -> new Target.The(Kind.MUSIC));
    }
}
