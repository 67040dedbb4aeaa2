package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Mind;
import kinora.understand.Target;
import kinora.understand.Wish;

/// What words are as an answer to a question.
final class Replies {
    private static final Set<Sort> VERBS = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.KEEP, Sort.CUT,
            Sort.TRIM, Sort.SPLIT, Sort.SHORTEN, Sort.LENGTHEN, Sort.WRITE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.FREEZE, Sort.DUPLICATE,
            Sort.MUTE, Sort.UNMUTE, Sort.FADE, Sort.ROTATE, Sort.MIRROR, Sort.CROP, Sort.STRAIGHTEN, Sort.BRIGHTEN, Sort.UNDO, Sort.EXPORT,
            Sort.SORT, Sort.SHUFFLE, Sort.ZOOM, Sort.LIGHT, Sort.CHANGE, Sort.UP, Sort.DOWN);
    /// So much of a wish may be left without a use.
    private static final double LITTLE = 0.5;

    private Replies() {}

    /// What clauses are as an answer.
    static Mind.Reply of(List<Clauses.Read> clauses) {
        List<Tile> tiles = clauses.stream().flatMap(clause -> clause.tiles().stream()).toList();
        boolean several = tiles.stream().anyMatch(Replies::several);
        boolean small = tiles.stream().allMatch(tile -> several(tile) || tile.cost() <= 0.35 || tile.is(Sort.NO) || tile.is(Sort.ADD));
        boolean no = tiles.stream().anyMatch(tile -> tile.is(Sort.NO) || tile.is(Sort.NOPE));
        boolean none = no
                && tiles.stream().allMatch(tile -> several(tile) || tile.is(Sort.NO) || tile.is(Sort.NOPE) || tile.cost() <= 0.15);
        List<Target> named = Fragment.of(clauses).filter(said -> !said.measures() && said.denied().isEmpty()).map(Fragment::targets)
                .orElse(List.of());
        Optional<Target> one = named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        return new Mind.Reply(isWish(clauses), several && small && !no, none, one);
    }

    private static boolean several(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.It it && it.several()).isPresent();
    }

    /// Whether somebody says what shall be done, in words that are all understood.
    private static boolean isWish(List<Clauses.Read> clauses) {
        List<Wish> wishes = clauses.stream().flatMap(clause -> clause.wishes().stream())
                .filter(wish -> !(wish instanceof Wish.Chat || wish instanceof Wish.Question)).toList();
        boolean read = clauses.stream().mapToDouble(Clauses.Read::left).sum() < LITTLE
                && clauses.stream().allMatch(clause -> clause.strange() == 0);
        boolean verb = clauses.stream().limit(1).flatMap(clause -> clause.tiles().stream())
                .anyMatch(tile -> tile.pieces().stream().anyMatch(piece -> VERBS.contains(piece.sort())));
        return !wishes.isEmpty() && read && verb;
    }
}
