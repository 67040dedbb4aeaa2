package kinora.reel;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The parts of a story: what was taken in one go (craft rule 8). A new part begins after a pause of an hour or more that is far longer than usual between two
/// pictures, and with every new day.
final class Parts {
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int TIMES_USUAL = 4;
    /// A day begins when people sleep.
    private static final int MORNING_HOUR = 4;

    private Parts() {}

    /// For each place the number of its part, from 0 on, in the order of time; 0 for all where the time of one is not known.
    ///
    /// @param items in any order
    static int[] of(List<? extends Story.Item> items) {
        int[] part = new int[items.size()];
        if (!timed(items)) {
            return part;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> at(items.get(i))));
        long[] gaps = new long[Math.max(0, order.size() - 1)];
        for (int k = 1; k < order.size(); k++) {
            gaps[k - 1] = gap(items, order, k);
        }
        long[] sorted = gaps.clone();
        Arrays.sort(sorted);
        long usual = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        int number = 0;
        for (int k = 1; k < order.size(); k++) {
            boolean day = !at(items.get(order.get(k))).minusHours(MORNING_HOUR).toLocalDate()
                    .equals(at(items.get(order.get(k - 1))).minusHours(MORNING_HOUR).toLocalDate());
            if (day || (gaps[k - 1] >= PAUSE.toSeconds() && gaps[k - 1] > TIMES_USUAL * usual)) {
                number++;
            }
            part[order.get(k)] = number;
        }
        return part;
    }

    /// Whether the time of each is known from its camera or its name.
    static boolean timed(List<? extends Story.Item> items) {
        return items.stream().allMatch(item -> item.taken().filter(taken -> taken.by() != Taken.Witness.FILE).isPresent());
    }

    private static LocalDateTime at(Story.Item item) {
        return item.taken().orElseThrow().at();
    }

    private static long gap(List<? extends Story.Item> items, List<Integer> order, int k) {
        return Duration.between(at(items.get(order.get(k - 1))), at(items.get(order.get(k)))).toSeconds();
    }
}
