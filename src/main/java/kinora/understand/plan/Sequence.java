package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;

import kinora.understand.Amount;
import kinora.understand.Wish;

/// In which order the wishes of a sentence are done. How long the film is to be holds when all else of the sentence is done: "25 seconds, but leave the interview at 5", "keep it at 30 seconds without the cake".
final class Sequence {
    private Sequence() {}

    /// The wishes as they are done: an exact total behind what only changes how long shots are or which there are.
    static List<Wish> of(List<Wish> wishes) {
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
        return canvas(all);
    }

    /// A film that gets another shape fits its pictures anew: how they shall fit is said of the film as it is then.
    private static List<Wish> canvas(List<Wish> wishes) {
        List<Wish> shapes = wishes.stream().filter(Wish.Canvas.class::isInstance).toList();
        boolean fits = wishes.stream().anyMatch(Wish.Fitting.class::isInstance);
        if (shapes.isEmpty() || !fits) {
            return wishes;
        }
        List<Wish> all = new ArrayList<>(wishes);
        all.removeAll(shapes);
        int first = 0;
        while (!(all.get(first) instanceof Wish.Fitting)) {
            first++;
        }
        all.addAll(first, shapes);
        return all;
    }

    private static boolean isTimed(Wish wish) {
        return switch (wish) {
            case Wish.Length _,Wish.Remove _,Wish.Keep _,Wish.Speed _,Wish.Trim _,Wish.Part _,Wish.Best _,Wish.NoSilence _ -> true;
            default -> false;
        };
    }
}
