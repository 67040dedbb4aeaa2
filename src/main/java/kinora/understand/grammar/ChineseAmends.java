package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Target;
import kinora.understand.Wish;

/// Chinese sentences that say of what the turn before was meant, or that what was taken out shall stay.
final class ChineseAmends {
    private static final List<String> WRONG = List.of("不是", "说错", "错了", "不对", "弄错", "搞错", "我说的是", "我是说", "我指的是", "加错", "选错", "打错", "认错",
            "搞反");
    /// What else is said of it beside that it was wrong: only what was wanted before.
    private static final Set<Sort> BESIDE = EnumSet.of(Sort.TARGET, Sort.NOPE, Sort.NOT, Sort.YES, Sort.NO, Sort.COMPLAINT, Sort.COMMENT,
            Sort.EFFECT, Sort.ADD, Sort.LIGHT, Sort.KEEP, Sort.CONJ, Sort.PRONOUN);
    private static final List<String> MORE = List.of("也", "再", "还要", "都", "另外");

    private ChineseAmends() {}

    /// "Not the fourth, it is grandmother's": the wish before, of what is named and was not meant before.
    static Optional<List<Wish>> corrected(List<Clauses.Read> clauses, Optional<Wish> before, String said) {
        boolean wrong = WRONG.stream().anyMatch(said::contains);
        if (!wrong || before.isEmpty() || MORE.stream().anyMatch(said::contains)) {
            return Optional.empty();
        }
        Target old = ChineseEllipsis.what(before.get());
        List<Tile> tiles = clauses.stream().flatMap(clause -> clause.tiles().stream()).toList();
        List<Target> named = tiles.stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .filter(Kinds::named).filter(target -> !alike(target, old)).distinct().toList();
        boolean again = tiles.stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).anyMatch(piece -> alike((Target) piece.value(), old));
        boolean plain = tiles.stream().allMatch(tile -> tile.isAny(BESIDE) || tile.cost() <= 0.15 || (again && tile.is(Sort.REMOVE)));
        Optional<Target> meant = named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        return plain
                ? meant.flatMap(it -> ChineseEllipsis.of(before.get(), it)).map(wish -> List.of(new Wish.Undo(1, Optional.empty()), wish))
                : Optional.empty();
    }

    /// Whether two are called the same, or one by a part of the other's name.
    static boolean alike(Target one, Target other) {
        String first = words(one);
        String second = words(other);
        return one.equals(other) || (!first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first)))
                || (one instanceof Target.Nth nth && other instanceof Target.Nth same && nth.number() == same.number());
    }

    private static String words(Target target) {
        return target instanceof Target.Named named ? named.words() : "";
    }

    /// "Keep the dog after all", "don't take it out": what was taken out in the turn before.
    static boolean kept(List<Wish> wishes, Optional<Wish> before, String said) {
        boolean after = Stream.of("还是", "算了", "后悔", "不删", "别删", "留着", "留下", "放回", "加回").anyMatch(said::contains);
        return after && before.filter(Wish.Remove.class::isInstance).isPresent() && !wishes.isEmpty() && wishes.stream()
                .allMatch(wish -> wish instanceof Wish.Keep(Target what) && alike(what, ((Wish.Remove) before.get()).what()));
    }

    /// Whether a clause only says how something is.
    ///
    /// @param all how many clauses there are
    static boolean judges(Clauses.Read clause, int all) {
        return ChineseVerdicts.is(clause) || (all > 1 && ChineseReasons.only(clause.tiles(), clause.said(), false));
    }

    /// Whether a clause only tells how something is or why.
    static boolean tells(Clauses.Read clause) {
        return judges(clause, 2) || (clause.wishes().isEmpty() && ChineseRemarks.tells(clause.tiles(), clause.said()));
    }

    /// "It doesn't look good, away with it": what was put in in the turn before.
    static boolean dropped(List<Clauses.Read> clauses, List<Wish> wishes, Optional<Wish> before) {
        boolean judged = clauses.stream().anyMatch(clause -> judges(clause, clauses.size()));
        boolean away = clauses.stream().anyMatch(ChineseRemarks::away);
        return judged && away && wishes.stream().allMatch(Wish.Chat.class::isInstance) && before.filter(ChineseAmends::adds).isPresent();
    }

    private static boolean adds(Wish wish) {
        return switch (wish) {
            case Wish.Effect _,Wish.AddTitle _,Wish.Overlay _,Wish.Music _,Wish.Transition _,Wish.Card _,Wish.Insert _,Wish.Captions _,Wish.AddSound _,Wish.Framing _ ->
                true;
            default -> false;
        };
    }
}
