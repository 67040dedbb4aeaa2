package kinora.understand.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

/// Learns from marked messages what speaks for telling. Messages stand one in a line, their parts between ` | `, each behind `O:` (asks) or `T:` (only tells).
///
/// Gradient ascent on the likelihood, with [steps that shrink](https://jmlr.org/papers/v12/duchi11a.html) by what a weight has moved already. The same examples make the same weights.
final class TellingTrainer {
    private static final int ROUNDS = 12;
    private static final double STEP = 0.15;
    private static final double SHRINKING = 1e-3;
    /// Weights below it say nothing; in hundredths.
    private static final int LEAST = 8;
    /// A constant of a class file holds 65 535 bytes.
    private static final int BLOCK = 60_000;
    private static final int LINE = 130;

    /// A message with what is known of its words.
    ///
    /// @param told which words only tell
    record Example(String text, List<Token> tokens, boolean[] told, boolean held) {}

    private final boolean chinese;
    private final Telling none;

    TellingTrainer(boolean chinese) {
        this.chinese = chinese;
        none = new Telling(Map.of(), chinese);
    }

    /// The messages of a file. A fifth of them, by their bytes, is held back from learning.
    List<Example> examples(Path file) throws IOException {
        List<Example> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                all.add(example(line, all.size()));
            }
        }
        return all;
    }

    private Example example(String line, int number) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        for (String part : line.split(" \\| ", -1)) {
            String said = part.substring(2).strip();
            boolean glued = chinese && (text.isEmpty() || number % 2 == 1 || !Character.isLetterOrDigit(text.charAt(text.length() - 1)));
            text.append(text.isEmpty() || glued ? "" : " ");
            spans.add(new int[]{text.length(), text.length() + said.length(), part.charAt(0) == 'T' ? 1 : 0});
            text.append(said);
        }
        List<Token> tokens = Tokenizer.read(text.toString(), Set.of());
        boolean[] told = new boolean[tokens.size()];
        for (int i = 0; i < told.length; i++) {
            int at = tokens.get(i).from();
            told[i] = spans.stream().anyMatch(span -> span[2] == 1 && at >= span[0] && at < span[1]);
        }
        CRC32 sum = new CRC32();
        sum.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Example(text.toString(), tokens, told, sum.getValue() % 5 == 0);
    }

    /// What speaks for telling in messages, in hundredths.
    Map<String, Integer> learned(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> none.features(example.tokens()).forEach(all -> all.forEach(one -> counts.merge(one, 1, Integer::sum))));
        Map<String, double[]> weights = new HashMap<>();
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(example -> learn(example, counts, weights));
        }
        Map<String, Integer> rounded = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            int value = (int) Math.round(100 * weight[0]);
            if (Math.abs(value) >= LEAST) {
                rounded.put(feature, value);
            }
        });
        return rounded;
    }

    private void learn(Example example, Map<String, Integer> counts, Map<String, double[]> weights) {
        int length = example.tokens().size();
        List<List<String>> features = none.features(example.tokens()).stream()
                .map(all -> all.stream().filter(one -> counts.getOrDefault(one, 0) > 2).toList()).toList();
        double[] own = new double[length];
        double[][] change = new double[length][2];
        for (int i = 0; i < length; i++) {
            own[i] = features.get(i).stream().mapToDouble(one -> weight(weights, one)).sum();
            if (i > 0) {
                String where = none.where(example.tokens(), i);
                change[i][0] = weight(weights, Telling.TO_TELLING + where);
                change[i][1] = weight(weights, Telling.TO_ASKING + where);
            }
        }
        Telling.Chain chain = Telling.Chain.of(own, change);
        Map<String, Double> slope = new TreeMap<>();
        for (int i = 0; i < length; i++) {
            double off = (example.told()[i] ? 1 : 0) - chain.telling()[i];
            features.get(i).forEach(one -> slope.merge(one, off, Double::sum));
            if (i > 0) {
                String where = none.where(example.tokens(), i);
                boolean begins = example.told()[i] && !example.told()[i - 1];
                boolean ends = !example.told()[i] && example.told()[i - 1];
                slope.merge(Telling.TO_TELLING + where, (begins ? 1 : 0) - chain.turns()[i][0], Double::sum);
                slope.merge(Telling.TO_ASKING + where, (ends ? 1 : 0) - chain.turns()[i][1], Double::sum);
            }
        }
        slope.forEach((feature, rise) -> {
            double[] weight = weights.computeIfAbsent(feature, _ -> new double[2]);
            double up = rise - SHRINKING * weight[0];
            weight[1] += up * up;
            weight[0] += STEP * up / StrictMath.sqrt(weight[1] + 1e-8);
        });
    }

    private static double weight(Map<String, double[]> weights, String feature) {
        double[] weight = weights.get(feature);
        return weight == null ? 0 : weight[0];
    }

    /// The class that holds weights.
    String written(Map<String, Integer> weights) {
        TreeMap<Integer, List<String>> rows = new TreeMap<>();
        weights.forEach((feature, weight) -> rows.computeIfAbsent(weight, _ -> new ArrayList<>()).add(feature));
        List<StringBuilder> blocks = new ArrayList<>(List.of(new StringBuilder()));
        int bytes = 0;
        for (Map.Entry<Integer, List<String>> row : rows.entrySet()) {
            StringBuilder line = new StringBuilder();
            for (String feature : row.getValue()) {
                if (line.isEmpty() || line.length() + feature.length() > LINE) {
                    bytes = end(line, blocks, bytes);
                    line.append(row.getKey());
                }
                line.append(' ').append(feature);
            }
            bytes = end(line, blocks, bytes);
        }
        String language = chinese ? "Chinese" : "English";
        StringBuilder out = new StringBuilder(
                """
                        package kinora.understand.grammar;

                        import java.util.List;

                        /// What speaks in %s messages for only telling something, learned from examples.
                        ///
                        /// Made by the test of it: `mvn test -Dtest=TellingTest -Dtelling=update`. Each line has a weight, in hundredths, and the features that have it; what a feature is, [Telling] says.
                        final class %sTelling {
                            static final List<String> WEIGHTS = List.of("""
                        .formatted(language, language));
        for (int i = 0; i < blocks.size(); i++) {
            out.append(i == 0 ? "\"\"\"\n" : ", \"\"\"\n").append(blocks.get(i)).append("            \"\"\"");
        }
        return out.append(");\n\n    private ").append(language).append("Telling() {}\n}\n").toString();
    }

    private static int end(StringBuilder line, List<StringBuilder> blocks, int bytes) {
        if (line.isEmpty()) {
            return bytes;
        }
        String row = "            " + line + "\n";
        int more = row.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        boolean full = bytes + more > BLOCK;
        if (full) {
            blocks.add(new StringBuilder());
        }
        blocks.getLast().append(row);
        line.setLength(0);
        return full ? more : bytes + more;
    }
}
