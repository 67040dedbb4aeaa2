package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How likely the words of a message only tell something, and are no part of what is asked for: learned from messages in which both are marked.
///
/// A [conditional random field](https://en.wikipedia.org/wiki/Conditional_random_field) of one chain with two states over the words of a message. What a word says of its state, it says by itself, by its neighbours and by how its clause
/// begins; all of it are words as they are written, so that the model needs to know nothing of films.
///
/// @param weights what speaks for telling, in hundredths of a natural logarithm of odds, by feature
record Telling(Map<String, Integer> weights, boolean chinese) {
    /// Between clauses the state changes more easily.
    static final String TO_TELLING = "T01";
    static final String TO_ASKING = "T10";

    private static final double UNIT = 0.01;
    private static final Set<String> JOINING = Set.of("and", "but", "so", "because", "cause", "cuz", "cos", "coz", "since", "as",
            "although", "though");
    private static final List<String> ENDS = List.of("ing", "ed", "s", "ly");

    private static final class Lazy {
        private static final Telling ENGLISH = new Telling(read(EnglishTelling.WEIGHTS), false);
    }

    private static final class LazyChinese {
        private static final Telling CHINESE = new Telling(read(ChineseTelling.WEIGHTS), true);
    }

    /// The model of the language of a message.
    static Telling in(boolean chinese) {
        return chinese ? LazyChinese.CHINESE : Lazy.ENGLISH;
    }

    /// Weights as they are written: the features of each line have the weight at its front.
    private static Map<String, Integer> read(List<String> blocks) {
        Map<String, Integer> weights = new HashMap<>();
        for (String block : blocks) {
            block.lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] parts = line.strip().split(" ", -1);
                for (int i = 1; i < parts.length; i++) {
                    weights.put(parts[i], Integer.parseInt(parts[0]));
                }
            });
        }
        return weights;
    }

    /// How likely each word only tells: 0 to 1.
    List<Double> likely(List<Token> tokens) {
        return Arrays.stream(of(tokens)).boxed().toList();
    }

    /// How likely each word only tells: 0 to 1.
    double[] of(List<Token> tokens) {
        List<List<String>> features = features(tokens);
        double[] own = new double[tokens.size()];
        double[][] change = new double[tokens.size()][2];
        for (int i = 0; i < own.length; i++) {
            for (String feature : features.get(i)) {
                own[i] += UNIT * weights.getOrDefault(feature, 0);
            }
            String where = i > 0 ? where(tokens, i) : "";
            change[i][0] = UNIT * weights.getOrDefault(TO_TELLING + where, 0);
            change[i][1] = UNIT * weights.getOrDefault(TO_ASKING + where, 0);
        }
        return Chain.of(own, change).telling();
    }

    /// A chain of two states with what speaks for them.
    ///
    /// @param telling how likely each place is in the second state
    /// @param turns how likely the state changes before each place: to the second, to the first
    record Chain(double[] telling, double[][] turns) {
        /// By the forward and backward algorithm.
        ///
        /// @param own what speaks for the second state at each place
        /// @param change what speaks for a change before each place: to the second, to the first
        static Chain of(double[] own, double[][] change) {
            int length = own.length;
            double[][] ahead = new double[length][2];
            double[][] behind = new double[length][2];
            for (int i = 0; i < length; i++) {
                ahead[i][0] = i == 0 ? 0 : sum(ahead[i - 1][0], ahead[i - 1][1] + change[i][1]);
                ahead[i][1] = own[i] + (i == 0 ? 0 : sum(ahead[i - 1][0] + change[i][0], ahead[i - 1][1]));
            }
            for (int i = length - 2; i >= 0; i--) {
                double told = own[i + 1] + behind[i + 1][1];
                behind[i][0] = sum(behind[i + 1][0], change[i + 1][0] + told);
                behind[i][1] = sum(change[i + 1][1] + behind[i + 1][0], told);
            }
            double all = length == 0 ? 0 : sum(ahead[length - 1][0], ahead[length - 1][1]);
            double[] telling = new double[length];
            double[][] turns = new double[length][2];
            for (int i = 0; i < length; i++) {
                telling[i] = StrictMath.exp(ahead[i][1] + behind[i][1] - all);
                if (i > 0) {
                    turns[i][0] = StrictMath.exp(ahead[i - 1][0] + change[i][0] + own[i] + behind[i][1] - all);
                    turns[i][1] = StrictMath.exp(ahead[i - 1][1] + change[i][1] + behind[i][0] - all);
                }
            }
            return new Chain(telling, turns);
        }

        private static double sum(double one, double other) {
            return Math.max(one, other) + StrictMath.log1p(StrictMath.exp(-Math.abs(one - other)));
        }
    }

    /// Where a change of state stands: "m" between clauses, "n" within one.
    String where(List<Token> tokens, int at) {
        return parted(tokens, at) ? "m" : "n";
    }

    private boolean parted(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        boolean hyphen = before.word().equals("-") && tokens.get(at).glued();
        return (before.is(Token.Kind.MARK) && !hyphen) || (chinese && !tokens.get(at).glued());
    }

    /// What speaks for the state of each word.
    List<List<String>> features(List<Token> tokens) {
        List<List<String>> all = new ArrayList<>();
        int begin = 0;
        int clause = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && parted(tokens, i)) {
                begin = i;
                clause++;
            } else if (!chinese && i > begin && JOINING.contains(word(tokens, i))) {
                begin = i;
            }
            all.add(features(tokens, i, begin, clause));
        }
        return all;
    }

    private List<String> features(List<Token> tokens, int at, int begin, int clause) {
        String word = word(tokens, at);
        String before = word(tokens, at - 1);
        String next = word(tokens, at + 1);
        String first = word(tokens, begin);
        String second = word(tokens, begin + 1);
        List<String> found = new ArrayList<>(List.of("0" + word, "1" + before, "2" + next, "3" + before + "_" + word,
                "4" + word + "_" + next, "s" + first, "t" + first + "_" + second, "c" + Math.min(clause, 2), "b"));
        if (chinese) {
            int end = at;
            while (end + 1 < tokens.size() && !parted(tokens, end + 1)) {
                end++;
            }
            end = tokens.get(end).is(Token.Kind.MARK) && end > begin ? end - 1 : end;
            found.addAll(List.of("5" + before + word + next, "6" + word(tokens, at - 2) + before, "7" + next + word(tokens, at + 2),
                    "x" + first + second + word(tokens, begin + 2), "e" + word(tokens, end),
                    "f" + word(tokens, end - 1) + word(tokens, end)));
        } else {
            found.addAll(List.of("5" + word(tokens, at - 2), "6" + word(tokens, at + 2)));
            if (JOINING.contains(first)) {
                found.addAll(List.of("u" + second, "v" + second + "_" + word(tokens, begin + 2)));
            }
            if (at - begin < 3) {
                found.add("p" + (at - begin) + word);
            }
            ENDS.stream().filter(end -> word.endsWith(end) && word.length() > end.length() + 2).findFirst()
                    .ifPresent(end -> found.add("y" + end));
        }
        return found;
    }

    private String word(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return at < 0 ? "<" : ">";
        }
        return word(tokens.get(at), chinese);
    }

    /// A word as models know it: numbers, quoted words and names of files are alike, and apostrophes do not count.
    static String word(Token token, boolean chinese) {
        return switch (token.kind()) {
            case NUMBER, CLOCK, SHAPE, SIZE, HEX -> "#";
            case QUOTE -> "“";
            case FILE, LINK -> "¶";
            default -> chinese
                    ? String.valueOf(Characters.simplified(token.word().charAt(0))) + token.word().substring(1)
                    : token.word().replace("'", "");
        };
    }
}
