package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What examples teach of messages: a small neural network that reads a message from both sides and tells which forms it says and which of its words vary.
///
/// Each token is a vector: the mean of those of its [pieces](https://arxiv.org/abs/1609.08144), one of its own where examples have the word often, or a couple of Chinese characters, those of the senses that the lexicon knows, of its kind, and of what is in the names of things in the film. A
/// [gated recurrent unit](https://arxiv.org/abs/1406.1078) goes over them from the front and another from the back. The forms are told by the greatest of each number over all tokens, and by a mean that is weighed by what the network attends to, for the first wish and for the second.
final class PlainNet {
    /// What was read of a message, as logarithms of how likely each is.
    ///
    /// @param first of each form, by its number, that it is the first wish
    /// @param second the same of the second wish; the first number is that there is none
    /// @param states of each token, of each state of [Slot]
    /// @param owners of each token, that it is a part of the first wish or of the second
    record Scores(float[] first, float[] second, float[][] states, float[][] owners) {}

    private static final String UNKNOWN = "[UNK]";
    /// Pieces of a word that are looked at.
    private static final int PIECES = 6;
    /// Tokens that are read; the rest of longer messages is not.
    static final int LONGEST = 64;

    private final Vectors table;
    private final List<String> forms;
    private final Unit forwards;
    private final Unit backwards;
    private final Layer attention;
    private final Layer first;
    private final Layer second;
    private final Layer states;
    private final Layer owners;
    private final float[] capital;
    private final float[] named;

    PlainNet(Vectors table) {
        this.table = table;
        forms = List.of(table.rows().getOrDefault("forms", "").split("¦", -1));
        forwards = new Unit(table, "forwards");
        backwards = new Unit(table, "backwards");
        attention = new Layer(table, "attention");
        first = new Layer(table, "first");
        second = new Layer(table, "second");
        states = new Layer(table, "states");
        owners = new Layer(table, "owners");
        capital = table.at("capital").orElseThrow();
        named = table.at("named").orElseThrow();
    }

    /// The names of forms, by number.
    List<String> forms() {
        return forms;
    }

    /// What is said by a message of one token at least.
    ///
    /// @param words as [Slot#words] tells them
    /// @param senses of each token
    /// @param known which tokens are in names of things in the film
    Scores read(List<Token> tokens, List<String> words, List<Set<String>> senses, boolean[] known) {
        int length = Math.min(tokens.size(), LONGEST);
        float[][] inputs = new float[length][];
        for (int i = 0; i < length; i++) {
            inputs[i] = input(tokens.get(i), words.get(i), i + 1 < words.size() ? words.get(i + 1) : "", senses.get(i), known[i]);
        }
        float[][] there = forwards.over(inputs, false);
        float[][] back = backwards.over(inputs, true);
        float[][] all = new float[length][];
        for (int i = 0; i < length; i++) {
            all[i] = joined(there[i], back[i], inputs[i]);
        }
        float[][] attended = Arrays.stream(all).map(attention::of).toArray(float[][]::new);
        float[] greatest = greatest(all);
        return new Scores(logarithms(first.of(joined(greatest, mean(all, attended, 0)))),
                logarithms(second.of(joined(greatest, mean(all, attended, 1)))),
                Arrays.stream(all).map(states::of).map(PlainNet::logarithms).toArray(float[][]::new),
                Arrays.stream(all).map(owners::of).map(PlainNet::logarithms).toArray(float[][]::new));
    }

    private float[] input(Token token, String word, String next, Set<String> senses, boolean known) {
        float[] sum = new float[capital.length];
        List<float[]> pieces = pieces(word).stream().flatMap(piece -> table.at("p " + piece).stream()).toList();
        pieces.forEach(piece -> add(sum, piece, 1f / pieces.size()));
        table.at("w " + word).ifPresent(own -> add(sum, own, 1));
        table.at("c " + word + " " + next).ifPresent(couple -> add(sum, couple, 1));
        senses.forEach(sense -> table.at("s " + sense).ifPresent(one -> add(sum, one, 1)));
        table.at("k " + token.kind()).ifPresent(kind -> add(sum, kind, 1));
        if (token.capital()) {
            add(sum, capital, 1);
        }
        if (known) {
            add(sum, named, 1);
        }
        return sum;
    }

    /// The longest pieces of a word that are known, from its front; those behind the first have `##` before them.
    List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length() && pieces.size() < PIECES) {
            int to = from + 1;
            while (!alone(word.charAt(from)) && to < word.length() && !alone(word.charAt(to))) {
                to++;
            }
            split(word.substring(from, to), pieces);
            from = to;
        }
        return pieces.subList(0, Math.min(PIECES, pieces.size()));
    }

    private void split(String run, List<String> pieces) {
        int before = pieces.size();
        int from = 0;
        while (from < run.length()) {
            int to = run.length();
            while (to > from && !table.rows().containsKey("p " + (from > 0 ? "##" : "") + run.substring(from, to))) {
                to--;
            }
            if (to == from) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(UNKNOWN);
                return;
            }
            pieces.add((from > 0 ? "##" : "") + run.substring(from, to));
            from = to;
        }
    }

    /// Whether a character is a piece by itself: a mark or a Chinese character.
    private static boolean alone(char c) {
        return Character.isIdeographic(c) || switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                true;
            default -> "$+<=>^`|~".indexOf(c) >= 0;
        };
    }

    // --- arithmetic, in the same order on every machine ---

    /// A layer: a row of weights for each input, and one of what is added.
    private record Layer(float[][] weights, float[] bias) {
        Layer(Vectors table, String name) {
            this(table.matrix(name + "."), table.at(name + " bias").orElseThrow());
        }

        float[] of(float[] input) {
            float[] sum = bias.clone();
            for (int i = 0; i < input.length; i++) {
                add(sum, weights[i], input[i]);
            }
            return sum;
        }
    }

    /// A gated recurrent unit: what it takes from a token and from what it has read before.
    private record Unit(Layer token, Layer before) {
        Unit(Vectors table, String name) {
            this(new Layer(table, name + " token"), new Layer(table, name + " before"));
        }

        /// What it has read at each token.
        float[][] over(float[][] inputs, boolean back) {
            float[][] all = new float[inputs.length][];
            float[] last = new float[before.weights().length];
            for (int step = 0; step < inputs.length; step++) {
                int i = back ? inputs.length - 1 - step : step;
                last = next(token.of(inputs[i]), before.of(last), last);
                all[i] = last;
            }
            return all;
        }

        private static float[] next(float[] token, float[] before, float[] last) {
            int size = last.length;
            float[] next = new float[size];
            for (int k = 0; k < size; k++) {
                float reset = Sigmoid.of(token[k] + before[k]);
                float keep = Sigmoid.of(token[size + k] + before[size + k]);
                float fresh = 2 * Sigmoid.of(2 * (token[2 * size + k] + reset * before[2 * size + k])) - 1;
                next[k] = (1 - keep) * fresh + keep * last[k];
            }
            return next;
        }
    }

    /// 1 / (1 + e⁻ˣ), between the points of a table; within 10⁻⁵.
    private static final class Sigmoid {
        private static final int STEPS = 64;
        private static final int REACH = 12;
        private static final float[] POINTS = new float[2 * REACH * STEPS + 2];
        static {
            for (int i = 0; i < POINTS.length; i++) {
                POINTS[i] = (float) (1 / (1 + StrictMath.exp(REACH - (double) i / STEPS)));
            }
        }

        static float of(float x) {
            float at = (Math.max(-REACH, Math.min(REACH, x)) + REACH) * STEPS;
            int point = (int) at;
            return POINTS[point] + (at - point) * (POINTS[point + 1] - POINTS[point]);
        }
    }

    private static void add(float[] to, float[] more, float times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * more[i];
        }
    }

    private static float[] joined(float[]... parts) {
        float[] all = new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static float[] greatest(float[][] rows) {
        float[] greatest = rows[0].clone();
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                greatest[i] = Math.max(greatest[i], row[i]);
            }
        }
        return greatest;
    }

    /// The mean of rows, each as much as it is attended to.
    private static float[] mean(float[][] rows, float[][] attended, int which) {
        float[] share = new float[rows.length];
        for (int i = 0; i < share.length; i++) {
            share[i] = attended[i][which];
        }
        float[] mean = new float[rows[0].length];
        float[] logarithms = logarithms(share);
        for (int i = 0; i < rows.length; i++) {
            add(mean, rows[i], (float) StrictMath.exp(logarithms[i]));
        }
        return mean;
    }

    /// Logarithms of how likely each is, of numbers that grow with it.
    private static float[] logarithms(float[] scores) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += StrictMath.exp(score - most);
        }
        float all = most + (float) StrictMath.log(sum);
        float[] logarithms = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            logarithms[i] = scores[i] - all;
        }
        return logarithms;
    }
}
