package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/// What a message asks for in plain words, as examples teach it: "that goes on for ever, get it down to {20 seconds} mate" is "make the film {20 seconds}".
///
/// A small network ([PlainNet]) tells how likely each form of [PlainForms] is, as the first wish and as the second, and which words vary; the likeliest forms of which all parts are there are what is asked for.
///
/// @param wishes one or two; forms that cannot be said have no words
/// @param likely how likely it is these wishes, 0 to 1
public record Paraphrase(List<Wish> wishes, double likely) {
    /// A wish in plain words.
    ///
    /// @param form of [PlainForms]
    /// @param words the form with the parts of the message; empty where it is none that can be said
    public record Wish(String form, String words) {}

    /// Several wishes, none, one that no form says, a question that no form asks.
    static final String SEVERAL = "(several)";
    static final String NOTHING = "(nothing)";
    static final String OTHER = "(other)";
    static final String QUESTION = "(other question)";
    /// Before the name of what cannot be done.
    public static final String IMPOSSIBLE = "impossible ";

    private static final class Lazy {
        private static final Model ENGLISH = new Model(PlainForms.ENGLISH, Vectors.of("english_plain"));
    }

    private static final class LazyChinese {
        private static final Model CHINESE = new Model(PlainForms.CHINESE, Vectors.of("chinese_plain"));
    }

    /// @param wishes one or two
    public Paraphrase {
        wishes = List.copyOf(wishes);
    }

    /// What a message asks for.
    ///
    /// @param tokens one at least
    /// @param known words of names of things in the film, in small letters; of Chinese, pairs of characters
    static Optional<Paraphrase> of(String text, List<Token> tokens, Set<String> known, boolean chinese, Lexicon lexicon) {
        return best(text, tokens, known, chinese, lexicon).flatMap(best -> {
            LeftOut out = new LeftOut(tokens, best.slots, best.wishes.stream().map(Wish::form).toList());
            return best.wishes.stream().allMatch(wish -> wish.words.isEmpty()) || out.little()
                    ? Optional.of(new Paraphrase(best.wishes, best.likely))
                    : Optional.empty();
        });
    }

    /// The likeliest wishes of a message.
    static Optional<Said> best(String text, List<Token> tokens, Set<String> known, boolean chinese, Lexicon lexicon) {
        Model model = chinese ? LazyChinese.CHINESE : Lazy.ENGLISH;
        boolean[] named = new boolean[tokens.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = Slot.named(tokens, i, known, chinese);
        }
        PlainNet.Scores scores = model.net.read(tokens, Slot.words(tokens, chinese), Slot.senses(phrases(tokens, lexicon)), named);
        return model.likeliest(scores).map(choice -> Said.of(choice, text, tokens));
    }

    /// The phrases of the lexicon that begin at each token.
    static List<List<Lexicon.Found>> phrases(List<Token> tokens, Lexicon lexicon) {
        List<List<Spelling.Form>> forms = tokens.stream().map(Spelling::named).toList();
        return IntStream.range(0, tokens.size()).mapToObj(i -> lexicon.at(forms, i)).toList();
    }

    /// Wishes with their parts.
    ///
    /// @param forms of each wish
    /// @param slots of each wish
    /// @param likely logarithm of how likely it is
    record Choice(List<PlainForms.Form> forms, List<List<Slot>> slots, double likely) {}

    /// Wishes as they are said in a message.
    ///
    /// @param slots all that vary
    record Said(Choice choice, List<Wish> wishes, List<Slot> slots, double likely) {
        static Said of(Choice choice, String text, List<Token> tokens) {
            List<Wish> wishes = new ArrayList<>();
            for (int i = 0; i < choice.forms.size(); i++) {
                PlainForms.Form form = choice.forms.get(i);
                wishes.add(new Wish(form.id(), form.with(choice.slots.get(i), slot -> words(text, tokens, slot)).orElseThrow()));
            }
            List<Slot> slots = choice.slots.stream().flatMap(List::stream).sorted(Comparator.comparingInt(Slot::from)).toList();
            return new Said(choice, wishes, slots, StrictMath.exp(choice.likely));
        }

        private static String words(String text, List<Token> tokens, Slot slot) {
            Token only = tokens.get(slot.from());
            return only.is(Token.Kind.QUOTE) && slot.to() - slot.from() == 1
                    ? only.word()
                    : text.substring(only.from(), tokens.get(slot.to() - 1).to());
        }
    }

    /// What is known of the forms of a language.
    static final class Model {
        /// So many of the likeliest forms are looked at: of the only wish, and of each of two.
        private static final int ONLY = 8;
        private static final int EACH = 5;

        private final PlainNet net;
        private final List<PlainForms.Form> forms;

        Model(PlainForms known, Vectors table) {
            net = new PlainNet(table);
            Map<String, PlainForms.Form> byId = new HashMap<>();
            known.all().forEach(form -> byId.put(form.id(), form));
            forms = net.forms().stream().map(id -> Optional.ofNullable(byId.get(id)).orElseThrow()).toList();
        }

        /// What is likeliest to be said.
        Optional<Choice> likeliest(PlainNet.Scores scores) {
            PlainParts parts = new PlainParts(scores.states());
            Optional<Choice> best = Optional.empty();
            for (int one : greatest(scores.first(), 0, ONLY)) {
                best = better(best, scores.first()[one] + scores.second()[0], likely -> only(likely, parts, forms.get(one)));
            }
            for (int one : greatest(scores.first(), 0, EACH)) {
                for (int other : greatest(scores.second(), 1, EACH)) {
                    best = better(best, scores.first()[one] + scores.second()[other],
                            likely -> both(likely, parts, scores.owners(), forms.get(one), forms.get(other - 1)));
                }
            }
            return best;
        }

        /// The best so far, or another that is at most so likely.
        private static Optional<Choice> better(Optional<Choice> best, double most, DoubleFunction<Optional<Choice>> other) {
            return best.filter(found -> found.likely >= most)
                    .or(() -> other.apply(most).filter(found -> best.isEmpty() || found.likely > best.get().likely).or(() -> best));
        }

        private static Optional<Choice> only(double likely, PlainParts parts, PlainForms.Form form) {
            return form.parts().isEmpty() && form.words().isEmpty()
                    ? Optional.of(new Choice(List.of(form), List.of(List.of()), likely))
                    : parts.of(form.parts())
                            .map(found -> new Choice(List.of(form), List.of(found.slots()), likely + found.likely() - parts.most()));
        }

        private static Optional<Choice> both(double likely, PlainParts parts, float[][] owners, PlainForms.Form first,
                PlainForms.Form second) {
            if (first.id().startsWith("(") || second.id().startsWith("(")) {
                return Optional.empty();
            }
            List<Slot.Sort> sorts = new ArrayList<>(first.parts());
            sorts.addAll(second.parts());
            return parts.of(sorts).flatMap(all -> {
                List<PlainParts.Parts> divided = PlainParts.divided(all, owners, first.parts());
                return divided.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Choice(List.of(first, second), divided.stream().map(PlainParts.Parts::slots).toList(),
                                likely + all.likely() - parts.most() + divided.getFirst().likely()));
            });
        }

        /// The numbers of the greatest scores.
        private static int[] greatest(float[] scores, int from, int count) {
            return IntStream.range(from, scores.length).boxed().sorted(Comparator.comparingDouble(i -> -scores[i])).limit(count)
                    .mapToInt(Integer::intValue).toArray();
        }
    }
}
