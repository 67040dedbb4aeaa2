package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;

import kinora.understand.Amount;
import kinora.understand.Wish;

/// How long the film is to be holds when all else of the sentence is done: "25 seconds, but leave the interview at 5", "keep it at 30 seconds without the cake".
final class Totals {
    private Totals() {}

    /// The wishes, with an exact total behind what only changes how long shots are or which there are.
    static List<Wish> last(List<Wish> wishes) {
        List<Wish> all = new ArrayList<>();
        List<Wish> totals = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Total total && (total.amount() instanceof Amount.To || total.amount() instanceof Amount.Bound)) {
                totals.add(wish);
            } else {
                if (!isTimed(wish)) {
                    all.addAll(totals);
                    totals.clear();
                }
                all.add(wish);
            }
        }
        all.addAll(totals);
        return all;
    }

    private static boolean isTimed(Wish wish) {
        return switch (wish) {
            case Wish.Length _,Wish.Remove _,Wish.Keep _,Wish.Speed _,Wish.Trim _,Wish.Part _,Wish.Best _,Wish.NoSilence _ -> true;
            default -> false;
        };
    }
}
