package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The likeliest parts of a message that vary, for each number of things, values and words to be written that it may have: the [Viterbi algorithm](https://en.wikipedia.org/wiki/Viterbi_algorithm) over the states of its tokens and how many parts have begun.
final class PlainParts {
    /// So many things, values and texts are told apart from none to one less.
    private static final int[] MOST = {4, 4, 3};
    private static final int COUNTS = MOST[0] * MOST[1] * MOST[2];
    private static final int CELLS = COUNTS * Slot.STATES;

    /// Parts of a message.
    ///
    /// @param slots in the order of the message
    /// @param likely logarithm of how likely they are
    record Parts(List<Slot> slots, double likely) {}

    private final double[][] score;
    private final int[][] before;
    private final double most;

    /// @param states of each token, logarithms of how likely each state is
    PlainParts(float[][] states) {
        score = new double[states.length][CELLS];
        before = new int[states.length][CELLS];
        for (double[] row : score) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        step(0, 0, 0, 0, states);
        for (int i = 1; i < states.length; i++) {
            for (int cell = 0; cell < CELLS; cell++) {
                if (score[i - 1][cell] > Double.NEGATIVE_INFINITY) {
                    step(i, cell, cell % Slot.STATES, score[i - 1][cell], states);
                }
            }
        }
        most = Arrays.stream(score[score.length - 1]).max().orElseThrow();
    }

    /// From a cell to all that may follow.
    private void step(int at, int cell, int last, double sum, float[][] states) {
        for (int state = 0; state < Slot.STATES; state++) {
            int counts = cell / Slot.STATES;
            if (state % 2 == 1) {
                counts = more(counts, state / 2);
            }
            if (counts >= 0 && Slot.follows(last, state)) {
                int next = counts * Slot.STATES + state;
                double likely = sum + states[at][state];
                if (likely > score[at][next]) {
                    score[at][next] = likely;
                    before[at][next] = cell;
                }
            }
        }
    }

    /// The counts with one more of a sort; -1 where those are too many.
    private static int more(int counts, int sort) {
        int step = sort == 0 ? 1 : sort == 1 ? MOST[0] : MOST[0] * MOST[1];
        return counts / step % MOST[sort] + 1 < MOST[sort] ? counts + step : -1;
    }

    /// The likeliest parts of those sorts; none where there are too many.
    Optional<Parts> of(List<Slot.Sort> sorts) {
        int counts = 0;
        for (Slot.Sort sort : sorts) {
            counts = counts < 0 ? counts : more(counts, sort.ordinal());
        }
        return counts < 0 ? Optional.empty() : best(counts * Slot.STATES, (counts + 1) * Slot.STATES);
    }

    /// How likely the likeliest parts are, however many.
    double most() {
        return most;
    }

    private Optional<Parts> best(int from, int to) {
        double[] last = score[score.length - 1];
        int best = from;
        for (int cell = from; cell < to; cell++) {
            best = last[cell] > last[best] ? cell : best;
        }
        if (last[best] == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        int[] path = new int[score.length];
        int cell = best;
        for (int i = path.length - 1; i >= 0; i--) {
            path[i] = cell % Slot.STATES;
            cell = before[i][cell];
        }
        return Optional.of(new Parts(Slot.of(path), last[best]));
    }

    /// Parts divided between a first wish and a second, as likely as possible.
    ///
    /// @param all parts with how likely they are
    /// @param owners of each token, logarithms of how likely it is a part of the first wish, and of the second
    /// @param first sorts of parts of the first wish; the others are of the second
    static List<Parts> divided(Parts all, float[][] owners, List<Slot.Sort> first) {
        List<Slot> slots = all.slots();
        int[] wanted = new int[MOST.length];
        first.forEach(sort -> wanted[sort.ordinal()]++);
        double most = Double.NEGATIVE_INFINITY;
        int best = -1;
        for (int mask = 0; mask < 1 << slots.size(); mask++) {
            int[] left = wanted.clone();
            double likely = 0;
            for (int i = 0; i < slots.size(); i++) {
                int owner = mask >> i & 1;
                likely += owners[slots.get(i).from()][owner];
                left[slots.get(i).sort().ordinal()] -= 1 - owner;
            }
            if (likely > most && Arrays.stream(left).allMatch(count -> count == 0)) {
                most = likely;
                best = mask;
            }
        }
        return best < 0 ? List.of() : List.of(new Parts(chosen(slots, best, 0), most), new Parts(chosen(slots, best, 1), most));
    }

    private static List<Slot> chosen(List<Slot> slots, int mask, int which) {
        List<Slot> chosen = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if ((mask >> i & 1) == which) {
                chosen.add(slots.get(i));
            }
        }
        return chosen;
    }
}
