package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What a message asks for in plain words, as examples teach it: "that goes on for ever, get it down to {20 seconds} mate" is "make the film {20 seconds}".
///
/// The parts that vary are found by [Slot]; which plain form the rest means is told by a [logistic regression](https://en.wikipedia.org/wiki/Multinomial_logistic_regression) over the forms of [PlainForms]. What speaks for a form, speaks for its words, so that "make the title bigger"
/// learns from "make the logo bigger" too.
///
/// @param form of [PlainForms]
/// @param words the form with the parts of the message; empty where it is none that can be said
/// @param likely how likely it is this form, 0 to 1
/// @param all whether it leaves out no name of a thing in the film and no word that says which ones are meant
public record Paraphrase(String form, String words, double likely, boolean all) {

    /// Several wishes, none, one that no form says, a question that no form asks.
    static final String SEVERAL = "(several)";
    static final String NOTHING = "(nothing)";
    static final String OTHER = "(other)";
    static final String QUESTION = "(other question)";
    /// Before the name of what cannot be done.
    public static final String IMPOSSIBLE = "impossible ";

    private static final class Lazy {
        private static final Model ENGLISH = new Model(PlainForms.ENGLISH, Vectors.of("english_forms"), false);
    }

    private static final class LazyChinese {
        private static final Model CHINESE = new Model(PlainForms.CHINESE, Vectors.of("chinese_forms"), true);
    }

    /// Before the words of forms, among the features of messages.
    static final String WORD = "= ";
    private static final double NEVER = -99;

    /// What a message asks for; the likeliest form of which all parts are there.
    ///
    /// @param known words of names of things in the film, in small letters
    static Optional<Paraphrase> of(String text, List<Token> tokens, Set<String> known, boolean chinese, Lexicon lexicon) {
        Model model = chinese ? LazyChinese.CHINESE : Lazy.ENGLISH;
        List<List<Lexicon.Found>> phrases = phrases(tokens, lexicon);
        List<Slot> slots = Slot.in(tokens, Slot.senses(phrases), known, chinese);
        return model.best(model.likely(features(tokens, slots, phrases, chinese)), text, tokens, slots).flatMap(best -> {
            LeftOut out = new LeftOut(tokens, slots, best.form);
            return best.words.isEmpty() || out.little()
                    ? Optional.of(new Paraphrase(best.form, best.words, best.likely, out.noName(known, chinese)))
                    : Optional.empty();
        });
    }

    /// The phrases of the lexicon that begin at each token.
    static List<List<Lexicon.Found>> phrases(List<Token> tokens, Lexicon lexicon) {
        List<List<Spelling.Form>> forms = tokens.stream().map(Spelling::named).toList();
        return IntStream.range(0, tokens.size()).mapToObj(i -> lexicon.at(forms, i)).toList();
    }

    /// What is known of forms: a vector of each feature of messages and of each word of forms. A message is the mean of its features; a form is as likely as its words point the way of the message
    /// ([bag of tricks](https://arxiv.org/abs/1607.01759)).
    static final class Model {
        private final List<PlainForms.Form> forms;
        private final Vectors vectors;
        private final double[][] ways;

        Model(PlainForms known, Vectors vectors, boolean chinese) {
            this.vectors = vectors;
            forms = known.all();
            ways = forms.stream().map(form -> way(form, chinese)).toArray(double[][]::new);
        }

        /// The way of a form; one that no example has has none.
        private double[] way(PlainForms.Form form, boolean chinese) {
            double[] way = new double[Vectors.LENGTH];
            if (vectors.at(WORD + form.id()).isEmpty()) {
                return new double[0];
            }
            PlainForms.words(form.id(), chinese).forEach(word -> vectors.at(WORD + word).ifPresent(one -> add(way, one)));
            return way;
        }

        /// How likely each form is.
        double[] likely(List<String> features) {
            double[] message = new double[Vectors.LENGTH];
            List<double[]> found = features.stream().flatMap(feature -> vectors.at(feature).stream()).toList();
            found.forEach(one -> add(message, one));
            double[] likely = new double[forms.size()];
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < likely.length; i++) {
                likely[i] = ways[i].length == 0 ? NEVER : along(ways[i], message) / Math.sqrt(Math.max(1, found.size()));
                most = Math.max(most, likely[i]);
            }
            double all = 0;
            for (int i = 0; i < likely.length; i++) {
                likely[i] = StrictMath.exp(likely[i] - most);
                all += likely[i];
            }
            for (int i = 0; i < likely.length; i++) {
                likely[i] /= all;
            }
            return likely;
        }

        private static void add(double[] to, double[] more) {
            for (int i = 0; i < to.length; i++) {
                to[i] += more[i];
            }
        }

        private static double along(double[] one, double[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }

        /// The likeliest form of which all parts are there.
        Optional<Paraphrase> best(double[] likely, String text, List<Token> tokens, List<Slot> slots) {
            Optional<Paraphrase> best = Optional.empty();
            for (int i = 0; i < likely.length; i++) {
                if (likely[i] > best.map(Paraphrase::likely).orElse(0.0)) {
                    Optional<String> said = forms.get(i).with(slots, slot -> said(text, tokens, slot));
                    if (said.isPresent()) {
                        best = Optional.of(new Paraphrase(forms.get(i).id(), said.get(), likely[i], true));
                    }
                }
            }
            return best;
        }

        private static String said(String text, List<Token> tokens, Slot slot) {
            Token only = tokens.get(slot.from());
            return only.is(Token.Kind.QUOTE) && slot.to() - slot.from() == 1
                    ? only.word()
                    : text.substring(only.from(), tokens.get(slot.to() - 1).to());
        }
    }

    /// What speaks for forms in a message.
    ///
    /// @param phrases of the lexicon that begin at each token
    static List<String> features(List<Token> tokens, List<Slot> slots, List<List<Lexicon.Found>> phrases, boolean chinese) {
        List<String> words = Slot.words(tokens, chinese);
        List<String> row = new ArrayList<>();
        boolean[] taken = new boolean[tokens.size()];
        List<String> inside = new ArrayList<>();
        int next = 0;
        int[] counts = new int[Slot.Sort.values().length];
        for (int i = 0; i < words.size(); i++) {
            if (next < slots.size() && slots.get(next).from() == i) {
                Slot slot = slots.get(next++);
                counts[slot.sort().ordinal()]++;
                row.add("<" + slot.sort().name().charAt(0) + ">");
                for (int k = i; k < slot.to(); k++) {
                    taken[k] = true;
                    if (slot.sort() != Slot.Sort.WORDS) {
                        inside.add("i" + slot.sort().name().charAt(0) + words.get(k));
                    }
                }
                i = slot.to() - 1;
            } else {
                row.add(words.get(i));
            }
        }
        Set<String> found = new LinkedHashSet<>(
                List.of("b", "n" + Math.min(counts[0], 3) + Math.min(counts[1], 3) + Math.min(counts[2], 2)));
        found.addAll(inside);
        for (int i = -1; i < row.size(); i++) {
            String word = Slot.word(row, i);
            if (i >= 0) {
                found.add("u" + word);
                if (!chinese && word.length() > 5) {
                    found.add("p" + word.substring(0, 5));
                }
            }
            String one = Slot.word(row, i + 1);
            String two = Slot.word(row, i + 2);
            found.addAll(List.of("d" + word + "_" + one, "t" + word + "_" + one + "_" + two, "k" + word + "_" + two));
            if (chinese) {
                found.add("q" + word + one + two + Slot.word(row, i + 3));
            }
        }
        for (int i = 0; i < phrases.size(); i++) {
            for (Lexicon.Found sense : phrases.get(i)) {
                boolean free = sense.sense().sort().cost >= LEAST && IntStream.range(i, sense.to()).noneMatch(k -> taken[k]);
                if (free) {
                    found.add("S" + sense.sense().sort());
                    found.add("S" + sense.sense().sort() + "=" + sense.sense().value());
                }
            }
        }
        return List.copyOf(found);
    }

    /// Words that cost less to be left out say nothing of what is asked for.
    private static final double LEAST = 0.15;
}
