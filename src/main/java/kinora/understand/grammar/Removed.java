package kinora.understand.grammar;

import java.util.List;
import java.util.stream.IntStream;

import kinora.understand.Target;

/// What of a clause can be the object of a verb of removing: not what another clause says before it, as in "guitar music, no title", "guitar.mp3 as the music, and the title can go".
final class Removed {
    /// What means the things that were named before.
    private static final List<String> SAME = List.of("both ", "those ", "these ", "them ", "all ", "that ", "this ");

    private Removed() {}

    /// Whether something is named that the verb does not reach.
    static boolean beyond(Clause clause) {
        List<Tile> tiles = clause.tiles();
        int verb = Math.min(clause.firstOf(Sort.REMOVE), clause.firstOf(Sort.NO));
        if (verb >= tiles.size()) {
            return false;
        }
        boolean behind = tiles.subList(verb + 1, tiles.size()).stream()
                .anyMatch(tile -> thing(tile) && tile.role().isEmpty() && SAME.stream().noneMatch((clause.textOf(tile) + " ")::startsWith));
        int end = behind ? verb : run(tiles, verb);
        int thing = IntStream.iterate(end - 1, i -> i >= 0, i -> i - 1).filter(i -> thing(tiles.get(i))).findFirst().orElse(-1);
        boolean said = thing >= 0 && tiles.subList(0, thing).stream().noneMatch(tile -> tile.is(Sort.NOT) || tile.is(Sort.ONLY));
        return said && tiles.subList(thing, end).stream().anyMatch(tile -> tile.is(Sort.MARK) || tile.is(Sort.CONJ));
    }

    private static final List<String> WORDS = Spoken.row("text|writing|lettering|wording|words");

    /// "No text": none of all the texts.
    static Target written(Clause clause, Target target) {
        boolean some = target instanceof Target.The(Target.Kind kind) && kind == Target.Kind.TITLE;
        return some && Spoken.of(clause.text()).any(WORDS) ? new Target.All(Target.Kind.TITLE) : target;
    }

    /// Where the row of things begins that stands before the verb: "the dog and the cake can go".
    private static int run(List<Tile> tiles, int verb) {
        int at = verb - 1;
        while (at >= 0 && !thing(tiles.get(at))) {
            at--;
        }
        while (at >= 0 && (thing(tiles.get(at)) || Coherence.silent(tiles.get(at)))) {
            at--;
        }
        return Math.max(0, at + 1);
    }

    private static boolean thing(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> Kinds.named((Target) piece.value())).isPresent();
    }
}
