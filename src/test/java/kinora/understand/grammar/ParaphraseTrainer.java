package kinora.understand.grammar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/// Learns from messages and their plain forms which parts of a message vary, and which form the rest means. Each line has a message and, behind a tab, its form; what varies stands in braces in both. Two forms are two wishes. A message without braces was understood by the grammar; its parts are those that are
/// learned from the others.
///
/// The same examples make the same weights.
final class ParaphraseTrainer {
    private static final int ROUNDS = 10;
    private static final double STEP = 0.05;
    /// So many features of a message are left out each time.
    private static final double LEFT_OUT = 0.3;
    /// A slope that is smaller moves nothing.
    private static final double FLAT = 1e-4;
    /// Features of messages, and of tokens, that are seen less often teach nothing.
    private static final int SEEN = 5;
    private static final int SLOT_SEEN = 3;
    private static final int SLOT_ROUNDS = 8;
    /// Weights of parts that are smaller say nothing; in hundredths.
    private static final int LEAST = 20;
    /// How many in a hundred are in names of things in the film: words by which a thing is named, things that are named in Chinese, and other words.
    private static final int NAMED = 75;
    private static final int CHINESE_NAMED = 60;
    private static final int NAMED_BESIDES = 3;
    private static final String MADE = "# What was learned from examples; made by `mvn test -Dtest=PlainWordsTest -Dparaphrase=update`.\n";
    private static final Pattern PART = Pattern.compile("\\{([^}]*)\\}");
    private static final Set<String> SMALL = Set.of("the", "a", "of", "in", "on", "at", "to", "with", "and", "one", "ones", "photo",
            "photos", "picture", "clip", "clips", "first", "last", "second", "third", "it", "that", "this", "them", "two", "three", "my",
            "our", "all");

    /// A message with what is known of it.
    ///
    /// @param states of its tokens, as [Slot] counts them; none where nobody marked them
    /// @param form of [PlainForms]; empty where it has none
    record Example(String text, List<Token> tokens, int[] states, String form, boolean held) {}

    private final boolean chinese;
    private final Map<String, PlainForms.Form> forms = new HashMap<>();
    private final Lexicon lexicon;
    private final IdentityHashMap<Example, List<Set<String>>> senses = new IdentityHashMap<>();

    ParaphraseTrainer(boolean chinese) {
        this.chinese = chinese;
        (chinese ? PlainForms.CHINESE : PlainForms.ENGLISH).all().forEach(form -> forms.put(form.id(), form));
        lexicon = Reader.of(chinese ? "好" : "good").lexicon();
    }

    /// The messages of a file. An eighth of those that are marked, by their bytes, is held back from learning.
    List<Example> examples(Path file) throws IOException {
        List<Example> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] sides = line.split("\t", -1);
            if (sides.length == 2) {
                all.add(example(sides[0], sides[1]));
            }
        }
        return all;
    }

    private Example example(String marked, String plain) {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> parts = new HashMap<>();
        Matcher part = PART.matcher(marked);
        while (part.find()) {
            part.appendReplacement(text, "");
            parts.put(part.group(1), new int[]{text.length(), text.length() + part.group(1).length()});
            text.append(part.group(1));
        }
        part.appendTail(text);
        List<Token> tokens = Tokenizer.read(text.toString(), Set.of());
        int[] states = new int[tokens.size()];
        List<String> found = new ArrayList<>();
        boolean whole = true;
        for (String one : plain.split(" ; ", -1)) {
            String id = id(one);
            PlainForms.Form form = forms.get(id);
            whole &= form != null;
            if (form != null) {
                found.add(turned(form, one, parts) ? id + "|turned" : id);
                mark(tokens, states, form, one, parts);
            }
        }
        CRC32 sum = new CRC32();
        sum.update(marked.getBytes(StandardCharsets.UTF_8));
        boolean known = marked.contains("{") || !(plain.contains("{") || plain.equals(Paraphrase.OTHER) || plain.equals("SEVERAL"));
        return new Example(text.toString(), tokens, known ? states : new int[0],
                !whole ? "" : found.size() > 1 ? Paraphrase.SEVERAL : found.getFirst(), sum.getValue() % 8 == 0 && known);
    }

    private static String id(String plain) {
        String id = PlainForms.plain(plain.strip().replaceAll("[.。]$", ""));
        return switch (id) {
            case "（无）" -> Paraphrase.NOTHING;
            case "（别的问题）" -> Paraphrase.QUESTION;
            case "several" -> Paraphrase.SEVERAL;
            default -> id;
        };
    }

    private static List<String> parts(String plain) {
        List<String> all = new ArrayList<>();
        Matcher part = PART.matcher(plain);
        while (part.find()) {
            all.add(part.group(1));
        }
        return all;
    }

    /// Whether two parts of one sort stand the other way round in the message.
    private static boolean turned(PlainForms.Form form, String plain, Map<String, int[]> parts) {
        List<String> said = parts(plain);
        for (int i = 0; i < said.size(); i++) {
            for (int k = i + 1; k < said.size() && k < form.parts().size(); k++) {
                int[] one = parts.get(said.get(i));
                int[] other = parts.get(said.get(k));
                if (one != null && other != null && form.parts().get(i) == form.parts().get(k) && one[0] > other[0]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void mark(List<Token> tokens, int[] states, PlainForms.Form form, String plain, Map<String, int[]> parts) {
        List<String> said = parts(plain);
        for (int i = 0; i < said.size() && i < form.parts().size(); i++) {
            int[] span = parts.get(said.get(i));
            int state = 2 * form.parts().get(i).ordinal() + 1;
            for (int k = 0; span != null && k < states.length; k++) {
                if (tokens.get(k).from() >= span[0] && tokens.get(k).from() < span[1]) {
                    states[k] = state;
                    state += state % 2;
                }
            }
        }
    }

    /// Words that would be in names of things in the film, or pairs of Chinese characters: most of those by which things are named, and few others.
    Set<String> known(Example example) {
        Set<String> known = new HashSet<>();
        List<Token> tokens = example.tokens();
        int part = 0;
        for (int i = 0; i < example.states().length; i++) {
            String word = tokens.get(i).word();
            part = example.states()[i] == 1 || !chinese ? i : part;
            boolean thing = example.states()[i] == 1 || example.states()[i] == 2;
            CRC32 sum = new CRC32();
            sum.update((example.text() + (thing ? part : i)).getBytes(StandardCharsets.UTF_8));
            int share = thing ? chinese ? CHINESE_NAMED : NAMED : NAMED_BESIDES;
            boolean chosen = sum.getValue() % 100 < share;
            if (chinese && chosen && i + 1 < tokens.size() && (!thing || example.states()[i + 1] == 2)) {
                known.add(word + tokens.get(i + 1).word());
            } else if (!chinese && chosen && !SMALL.contains(word)) {
                known.add(word);
            }
        }
        return known;
    }

    // --- which parts vary ---

    private List<Set<String>> senses(Example example) {
        return senses.computeIfAbsent(example, one -> Slot.senses(Paraphrase.phrases(one.tokens(), lexicon)));
    }

    /// What speaks for the states of tokens: an averaged [perceptron](https://aclanthology.org/W02-1001/).
    Weights slots(List<Example> examples) {
        List<Example> marked = examples.stream().filter(example -> example.states().length > 0).toList();
        Map<String, double[]> now = new HashMap<>();
        Map<String, double[]> sums = new HashMap<>();
        Set<String> common = common(marked);
        List<Example> order = new ArrayList<>(marked);
        Random random = new Random(7);
        int seen = 1;
        for (int round = 0; round < SLOT_ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                mend(example, common, now, sums, seen++);
            }
        }
        Map<String, int[]> rows = new TreeMap<>();
        for (Map.Entry<String, double[]> entry : now.entrySet()) {
            double[] mean = entry.getValue().clone();
            for (int i = 0; i < mean.length; i++) {
                mean[i] -= sums.getOrDefault(entry.getKey(), mean)[i] / seen;
            }
            row(mean, LEAST).ifPresent(row -> rows.put(entry.getKey(), row));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Slot.STATES; i++) {
            names.add("state" + i);
        }
        return new Weights(names, rows);
    }

    /// What is seen of tokens often enough.
    private Set<String> common(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            List<String> words = Slot.words(example.tokens(), chinese);
            Set<String> known = known(example);
            for (int i = 0; i < words.size(); i++) {
                Slot.features(example.tokens(), words, senses(example), i, Slot.named(example.tokens(), i, known, chinese), chinese)
                        .forEach(feature -> counts.merge(feature, 1, Integer::sum));
            }
        }
        counts.values().removeIf(count -> count < SLOT_SEEN);
        return counts.keySet();
    }

    private void mend(Example example, Set<String> common, Map<String, double[]> now, Map<String, double[]> sums, int seen) {
        List<String> words = Slot.words(example.tokens(), chinese);
        Set<String> known = known(example);
        int[] found = states(example, words, known, now);
        int[] right = example.states();
        for (int i = 0; i < right.length; i++) {
            boolean off = found[i] != right[i];
            if (off) {
                for (String feature : Slot.features(example.tokens(), words, senses(example), i,
                        Slot.named(example.tokens(), i, known, chinese), chinese)) {
                    if (common.contains(feature)) {
                        move(feature, right[i], 1, now, sums, seen);
                        move(feature, found[i], -1, now, sums, seen);
                    }
                }
            }
            if (i > 0 && (off || found[i - 1] != right[i - 1])) {
                move("T" + right[i - 1], right[i], 1, now, sums, seen);
                move("T" + found[i - 1], found[i], -1, now, sums, seen);
            }
        }
    }

    private int[] states(Example example, List<String> words, Set<String> known, Map<String, double[]> now) {
        Map<String, int[]> rows = new HashMap<>();
        Set<String> features = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            features.addAll(
                    Slot.features(example.tokens(), words, senses(example), i, Slot.named(example.tokens(), i, known, chinese), chinese));
        }
        for (int i = 0; i < Slot.STATES; i++) {
            features.add("T" + i);
        }
        features.forEach(feature -> {
            double[] weights = now.get(feature);
            if (weights != null) {
                rows.put(feature, all(weights));
            }
        });
        List<String> names = Collections.nCopies(Slot.STATES, "");
        return Slot.states(example.tokens(), senses(example), known, chinese, new Weights(names, rows));
    }

    private static int[] all(double[] weights) {
        int[] row = new int[2 * weights.length];
        for (int i = 0; i < weights.length; i++) {
            row[2 * i] = i;
            row[2 * i + 1] = (int) Math.round(100 * weights[i]);
        }
        return row;
    }

    private static void move(String feature, int state, int by, Map<String, double[]> now, Map<String, double[]> sums, int seen) {
        now.computeIfAbsent(feature, _ -> new double[Slot.STATES])[state] += by;
        sums.computeIfAbsent(feature, _ -> new double[Slot.STATES])[state] += (double) by * seen;
    }

    private static Optional<int[]> row(double[] weights, int least) {
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            int value = (int) Math.round(100 * weights[i]);
            if (Math.abs(value) >= least) {
                row.add(i);
                row.add(value);
            }
        }
        return row.isEmpty() ? Optional.empty() : Optional.of(row.stream().mapToInt(Integer::intValue).toArray());
    }

    // --- which form it is ---

    /// The vectors of features of messages and of words of forms, with [steps that shrink](https://jmlr.org/papers/v12/duchi11a.html) by what a number has moved already. Of each message some features are left out each time, so that none is relied on alone.
    Vectors forms(List<Example> examples, Weights slots) {
        List<Example> formed = examples.stream().filter(example -> !example.form().isEmpty()).toList();
        List<List<String>> features = formed.stream().map(example -> features(example, slots)).toList();
        Map<String, Integer> counts = new HashMap<>();
        features.forEach(all -> all.forEach(one -> counts.merge(one, 1, Integer::sum)));
        List<String> known = counts.keySet().stream().filter(one -> counts.getOrDefault(one, 0) >= SEEN).sorted().toList();
        Map<String, Integer> numbers = new HashMap<>();
        known.forEach(one -> numbers.put(one, numbers.size()));
        List<String> classes = formed.stream().map(Example::form).distinct().sorted().toList();
        List<String> words = classes.stream().flatMap(form -> PlainForms.words(form, chinese).stream()).distinct().toList();
        Learning learning = new Learning(known.size(), words.size(), classes.stream()
                .map(form -> PlainForms.words(form, chinese).stream().mapToInt(words::indexOf).toArray()).toArray(int[][]::new));
        List<int[]> rows = features.stream().map(all -> all.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray())
                .toList();
        int[] right = formed.stream().mapToInt(example -> classes.indexOf(example.form())).toArray();
        List<Integer> order = new ArrayList<>(IntStream.range(0, right.length).boxed().toList());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, learning.random);
            order.forEach(i -> learning.learn(rows.get(i), right[i]));
        }
        Map<String, String> written = new TreeMap<>();
        for (int i = 0; i < known.size(); i++) {
            written.put(known.get(i), Vectors.written(learning.features[i]));
        }
        for (int i = 0; i < words.size(); i++) {
            written.put(Paraphrase.WORD + words.get(i), Vectors.written(learning.words[i]));
        }
        return new Vectors(written);
    }

    private List<String> features(Example example, Weights slots) {
        int[] states = example.states().length > 0
                ? example.states()
                : Slot.states(example.tokens(), senses(example), Set.of(), chinese, slots);
        return Paraphrase.features(example.tokens(), Slot.of(states), Paraphrase.phrases(example.tokens(), lexicon), chinese);
    }

    /// Vectors while they are learned.
    private static final class Learning {
        private final Random random = new Random(7);
        private final double[][] features;
        private final double[][] words;
        private final double[][] movedFeatures;
        private final double[][] movedWords;
        private final int[][] classes;

        /// @param classes the words of each form
        Learning(int features, int words, int[][] classes) {
            this.features = some(features);
            this.words = some(words);
            this.movedFeatures = new double[features][Vectors.LENGTH];
            this.movedWords = new double[words][Vectors.LENGTH];
            this.classes = classes;
        }

        private double[][] some(int count) {
            double[][] all = new double[count][Vectors.LENGTH];
            for (double[] row : all) {
                Arrays.setAll(row, _ -> (random.nextDouble() - 0.5) / 5);
            }
            return all;
        }

        void learn(int[] all, int right) {
            int[] some = Arrays.stream(all).filter(_ -> random.nextDouble() > LEFT_OUT).toArray();
            double share = 1 / Math.sqrt(Math.max(1, some.length));
            double[] message = new double[Vectors.LENGTH];
            for (int feature : some) {
                for (int k = 0; k < message.length; k++) {
                    message[k] += share * features[feature][k];
                }
            }
            double[] slope = slope(message, right);
            double[] back = new double[Vectors.LENGTH];
            for (int word = 0; word < slope.length; word++) {
                if (Math.abs(slope[word]) > FLAT) {
                    double[] row = words[word];
                    for (int k = 0; k < back.length; k++) {
                        back[k] += slope[word] * row[k];
                        move(row, movedWords[word], k, slope[word] * message[k]);
                    }
                }
            }
            for (int feature : some) {
                for (int k = 0; k < back.length; k++) {
                    move(features[feature], movedFeatures[feature], k, share * back[k]);
                }
            }
        }

        /// How much too likely each word of forms makes its forms.
        private double[] slope(double[] message, int right) {
            double[] along = new double[words.length];
            for (int word = 0; word < along.length; word++) {
                for (int k = 0; k < message.length; k++) {
                    along[word] += words[word][k] * message[k];
                }
            }
            double[] likely = new double[classes.length];
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < likely.length; i++) {
                for (int word : classes[i]) {
                    likely[i] += along[word];
                }
                most = Math.max(most, likely[i]);
            }
            double sum = 0;
            for (int i = 0; i < likely.length; i++) {
                likely[i] = StrictMath.exp(likely[i] - most);
                sum += likely[i];
            }
            double[] slope = new double[words.length];
            for (int i = 0; i < likely.length; i++) {
                for (int word : classes[i]) {
                    slope[word] += likely[i] / sum - (i == right ? 1 : 0);
                }
            }
            return slope;
        }

        private static void move(double[] row, double[] moved, int k, double down) {
            moved[k] += down * down;
            row[k] -= STEP * down / StrictMath.sqrt(moved[k] + 1e-6);
        }
    }

    // --- how well it does ---

    /// What was found of messages.
    ///
    /// @param found of each how likely its form was said to be, and whether it is right
    /// @param parts of how many all parts are right
    record Measured(List<double[]> found, int parts) {
        /// The share that is right of those that are at least so likely.
        double right(double least) {
            return found.stream().filter(one -> one[0] >= least).mapToDouble(one -> one[1]).average().orElse(0);
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder("%d: parts %.1f %%, form".formatted(found.size(), 100.0 * parts / found.size()));
            for (double least : new double[]{0, 0.6, 0.75, 0.9}) {
                long some = found.stream().filter(one -> one[0] >= least).count();
                out.append("  ≥%.2f %.1f %%: %.1f".formatted(least, 100.0 * some / found.size(), 100 * right(least)));
            }
            return out.toString();
        }
    }

    /// How well parts and forms of messages are found.
    Measured measured(List<Example> examples, Weights slots, Vectors learned) {
        Paraphrase.Model model = new Paraphrase.Model(chinese ? PlainForms.CHINESE : PlainForms.ENGLISH, learned, chinese);
        List<double[]> found = new ArrayList<>();
        int parts = 0;
        for (Example example : examples) {
            if (!example.form().isEmpty()) {
                int[] states = Slot.states(example.tokens(), senses(example), known(example), chinese, slots);
                parts += Arrays.equals(states, example.states()) ? 1 : 0;
                double[] likely = model.likely(
                        Paraphrase.features(example.tokens(), Slot.of(states), Paraphrase.phrases(example.tokens(), lexicon), chinese));
                Optional<Paraphrase> best = model.best(likely, example.text(), example.tokens(), Slot.of(states));
                found.add(new double[]{best.map(Paraphrase::likely).orElse(0.0),
                        best.filter(one -> one.form().equals(example.form())).isPresent() ? 1 : 0});
            }
        }
        return new Measured(found, parts);
    }

    /// A table of weights as it is written.
    static String written(Weights weights) {
        StringBuilder out = new StringBuilder(MADE);
        out.append("names=").append(escaped(String.join("|", weights.names()))).append('\n');
        new TreeMap<>(weights.rows()).forEach((feature, row) -> {
            out.append(key(feature)).append('=');
            for (int i = 0; i < row.length; i += 2) {
                out.append(i == 0 ? "" : " ").append(row[i]).append(row[i + 1] < 0 ? "" : "+").append(row[i + 1]);
            }
            out.append('\n');
        });
        return out.toString();
    }

    /// A table of vectors as it is written.
    static String written(Vectors vectors) {
        StringBuilder out = new StringBuilder(MADE);
        new TreeMap<>(vectors.rows()).forEach((name, row) -> out.append(key(name)).append('=').append(row).append('\n'));
        return out.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }

    private static String key(String feature) {
        return escaped(feature).replace("=", "\\=").replace(":", "\\:").replace(" ", "\\ ").replace("#", "\\#").replace("!", "\\!");
    }
}
