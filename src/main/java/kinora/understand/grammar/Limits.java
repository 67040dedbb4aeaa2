package kinora.understand.grammar;

import java.util.List;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Wish;

/// How far what was wished shall go: "a bit brighter, but not too bright", “慢一点，但别太慢”. Behind a wish that is its limit, and no wish to turn back.
final class Limits {
    private static final List<String> LEADS = Spoken
            .row("but|and|though|just|only|please|make it|make that|do|it|should|be|s|that|keep it");
    private static final List<String> EXCESS = Spoken.row("not too|not that|not overly|nothing too|never too|not over the top|not so"
            + "|don t overdo|dont overdo|don t over do|don t go overboard|don t make it too|don t be too|t be too|shouldn t be too");
    private static final Set<String> CHINESE = Set.of("别太", "不要太", "别过", "不要过", "不能太", "不用太", "也别太", "别那么", "不要那么", "别弄太", "别调太");

    private Limits() {}

    /// Whether a clause only limits the wishes before it; the last of them goes less far then.
    ///
    /// @param read what the clause would want by itself
    static boolean is(Clauses.Read clause, List<Wish> read, List<Wish> wishes) {
        String said = clause.said();
        boolean excess = Spoken.of(said).begins(LEADS, EXCESS) || CHINESE.stream().anyMatch(
                one -> said.startsWith(one) || said.startsWith("但" + one) || said.startsWith("但是" + one) || said.startsWith("不过" + one));
        boolean own = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .anyMatch(Kinds::named);
        boolean acts = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.REMOVE) || tile.is(Sort.ADD) || tile.is(Sort.TEXT));
        if (!excess || own || acts || wishes.isEmpty() || read.stream().anyMatch(wish -> !small(wish))) {
            return false;
        }
        wishes.set(wishes.size() - 1, less(wishes.getLast()));
        return true;
    }

    /// Whether a wish is what is left of "not too …".
    private static boolean small(Wish wish) {
        return wish instanceof Wish.Tone || wish instanceof Wish.Speed || wish instanceof Wish.Gain || wish instanceof Wish.Total
                || wish instanceof Wish.Length || wish instanceof Wish.Restyle || wish instanceof Wish.Effect || wish instanceof Wish.Camera
                || wish instanceof Wish.Better;
    }

    private static Wish less(Wish wish) {
        return switch (wish) {
            case Wish.Tone one -> new Wish.Tone(one.what(), one.property(), less(one.amount()));
            case Wish.Speed one -> new Wish.Speed(one.what(), less(one.amount()), one.keepPitch());
            case Wish.Gain one -> new Wish.Gain(one.what(), less(one.amount()));
            default -> wish;
        };
    }

    private static Amount less(Amount amount) {
        return amount instanceof Amount.Step step ? new Amount.Step(step.more(), 1) : amount;
    }
}
