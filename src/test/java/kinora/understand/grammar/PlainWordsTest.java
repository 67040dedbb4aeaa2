package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import kinora.understand.Voyage;
import kinora.understand.Wish;

/// Plain words are right about messages that they were not learned from.
final class PlainWordsTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/paraphrase");

    @Test
    void englishMessagesThatWereNotLearnedFromAreSaidInPlainWords() throws IOException {
        holds(new Measured("en", false), 76, 49, 88);
    }

    @Test
    void chineseMessagesThatWereNotLearnedFromAreSaidInPlainWords() throws IOException {
        holds(new Measured("zh", true), 76, 43, 88);
    }

    /// @param one of a hundred messages with one wish, so many must be right with all their parts
    /// @param two the same of two wishes
    /// @param likely the same of those of one wish that are likelier than not
    private static void holds(Measured measured, double one, double two, double likely) {
        System.out.println(measured);
        assertThat(measured.right(1, 0)).isGreaterThan(one);
        assertThat(measured.right(2, 0)).isGreaterThan(two);
        assertThat(measured.right(1, 0.5)).isGreaterThan(likely);
    }

    /// Writes the examples into a folder, for `training/plain-words/train.py`.
    @Test
    @EnabledIfSystemProperty(named = "examples", matches = ".+", disabledReason = "only before the network is taught: -Dexamples=FOLDER")
    void examplesAreWritten() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("examples")));
        for (String language : List.of("en", "zh")) {
            PlainExamples examples = new PlainExamples(language.equals("zh"));
            Lexicon lexicon = Reader.of(language.equals("zh") ? "好" : "good").lexicon();
            List<String> lines = examples.of(EXAMPLES.resolve(language + ".tsv")).stream()
                    .map(example -> examples.written(example, lexicon)).toList();
            Files.write(folder.resolve(language + ".jsonl"), lines);
            assertThat(lines).hasSizeGreaterThan(15_000);
        }
    }

    @Test
    void everyFormIsUnderstoodByTheGrammar() {
        List<String> unclear = Stream.of(PlainForms.ENGLISH, PlainForms.CHINESE).flatMap(forms -> forms.all().stream())
                .filter(form -> !form.words().isEmpty()).map(PlainWordsTest::example).filter(words -> Reader.usual()
                        .read(words, Voyage.talk().scene()).wishes().stream().anyMatch(Wish.Unclear.class::isInstance))
                .toList();
        assertThat(unclear).isEmpty();
    }

    private static String example(PlainForms.Form form) {
        String words = form.words();
        for (String example : form.examples()) {
            words = words.replaceFirst("\\{\\}", example);
        }
        return words;
    }

    @Test
    void whatIsWantedIsSaidInPlainWords() {
        says("poor grandad, photo 2 is far too gloomy", "make photo 2 brighter");
        says("our title is so tiny that nobody at the back can read it", "make the title bigger");
        says("第2张黑乎乎的，奶奶都看不清，弄亮点呗", "第2张亮一点");
    }

    @Test
    void twoWishesAreTwoPlainSentences() {
        says("the title is far too small and photo 2 is so gloomy", "make the title bigger", "make photo 2 brighter");
    }

    @Test
    void partsThatStandTheOtherWayRoundAreTurned() {
        says("photo 3 ought to be gone from there, use boat.jpg in its place", "replace photo 3 with boat.jpg");
    }

    @Test
    void numbersThatFindNoPlaceInPlainWordsAreNotLeftOut() {
        assertThat(said("make the title bigger, 12 of 14 people could not read it")).isEmpty();
    }

    @Test
    void limitsAreNotLeftOut() {
        assertThat(said("make everything brighter besides the dog")).isEmpty();
    }

    private static List<String> said(String message) {
        return Reader.usual().paraphrase(message, Voyage.talk().scene()).stream().flatMap(plain -> plain.wishes().stream())
                .map(Paraphrase.Wish::words).filter(words -> !words.isEmpty()).toList();
    }

    private static void says(String message, String... words) {
        assertThat(said(message)).as(message).containsExactly(words);
    }

    /// What was found of the messages that were held back from learning.
    ///
    /// @param found of each how many wishes it has, how likely what was found is, and whether it is right, with all parts
    private record Measured(String language, List<double[]> found) {
        Measured(String language, boolean chinese) throws IOException {
            this(language, new ArrayList<>());
            PlainExamples examples = new PlainExamples(chinese);
            Lexicon lexicon = Reader.of(chinese ? "好" : "good").lexicon();
            for (PlainExamples.Example example : examples.of(EXAMPLES.resolve(language + ".tsv"))) {
                boolean whole = example.wishes().stream().noneMatch(wish -> wish.form().equals(Paraphrase.SEVERAL));
                if (example.held() && whole && !example.wishes().isEmpty() && example.wishes().size() < 3) {
                    Optional<Paraphrase.Said> said = Paraphrase.best(example.text(), example.tokens(), examples.known(example), chinese,
                            lexicon);
                    found.add(new double[]{example.wishes().size(), said.map(Paraphrase.Said::likely).orElse(0.0),
                            said.filter(one -> wishes(one.choice()).equals(wishes(example.wishes()))).isPresent() ? 1 : 0});
                }
            }
        }

        private static List<Set<Object>> wishes(Paraphrase.Choice choice) {
            List<Set<Object>> all = new ArrayList<>();
            for (int i = 0; i < choice.forms().size(); i++) {
                all.add(wish(choice.forms().get(i).id(), choice.slots().get(i)));
            }
            return all;
        }

        private static List<Set<Object>> wishes(List<PlainExamples.PlainWish> wishes) {
            return wishes.stream().map(wish -> wish(wish.form(), wish.slots())).toList();
        }

        private static Set<Object> wish(String form, List<Slot> slots) {
            Set<Object> wish = new HashSet<>(slots);
            wish.add(form);
            return wish;
        }

        /// Of a hundred messages with so many wishes that are at least so likely, how many are right.
        double right(int wishes, double least) {
            return found.stream().filter(one -> one[0] == wishes && one[1] >= least)
                    .collect(Collectors.averagingDouble(one -> 100 * one[2]));
        }

        private double share(int wishes, double least) {
            return found.stream().filter(one -> one[0] == wishes).collect(Collectors.averagingDouble(one -> one[1] >= least ? 100 : 0));
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder("plain words " + language);
            for (int wishes = 1; wishes <= 2; wishes++) {
                out.append(wishes == 1 ? ", one wish:" : ", two wishes:");
                for (double least : new double[]{0, 0.3, 0.5, 0.7, 0.9}) {
                    out.append(" ≥%.1f %.0f %%: %.1f".formatted(least, share(wishes, least), right(wishes, least)));
                }
            }
            return out.toString();
        }
    }
}
