package kinora.reel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An order in which neighbours are as unlike as they can be, for pictures of which nothing tells the order: pairs change places as long as that makes it better.
final class Variety {
    /// What being alike costs with one picture between.
    private static final double NEXT_BUT_ONE = 0.35;
    /// Craft rule 7 is dearer than anything else.
    private static final double TOO_ALIKE = 10;
    private static final double BETTER = 1e-9;
    private static final int ROUNDS = 20;

    private final double[][] price;

    private Variety(List<Story.Item> items) {
        price = new double[items.size()][items.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int k = 0; k < i; k++) {
                double alike = Likeness.of(items.get(i), items.get(k));
                price[i][k] = alike * alike + (Likeness.isTooAlike(items.get(i), items.get(k)) ? TOO_ALIKE : 0);
                price[k][i] = price[i][k];
            }
        }
    }

    /// The places of pictures in such an order; the first and the last one stay where they are.
    static List<Integer> of(List<Story.Item> items) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            order.add(i);
        }
        Variety variety = new Variety(items);
        for (int round = 0; round < ROUNDS && variety.improves(order); round++) {
            // Once more.
        }
        return List.copyOf(order);
    }

    private boolean improves(List<Integer> order) {
        boolean better = false;
        for (int i = 1; i < order.size() - 2; i++) {
            for (int k = i + 1; k < order.size() - 1; k++) {
                double before = around(order, i, k);
                Collections.swap(order, i, k);
                if (around(order, i, k) < before - BETTER) {
                    better = true;
                } else {
                    Collections.swap(order, i, k);
                }
            }
        }
        return better;
    }

    /// The price of two places and what is near them; pairs of both count twice before and after alike.
    private double around(List<Integer> order, int one, int other) {
        return near(order, one) + near(order, other);
    }

    private double near(List<Integer> order, int at) {
        double sum = 0;
        for (int k = Math.max(0, at - 2); k <= Math.min(order.size() - 1, at + 2); k++) {
            double share = Math.abs(k - at) == 1 ? 1 : NEXT_BUT_ONE;
            sum += k == at ? 0 : share * price[order.get(at)][order.get(k)];
        }
        return sum;
    }
}
