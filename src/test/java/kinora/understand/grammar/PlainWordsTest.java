package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kinora.understand.Voyage;
import kinora.understand.Wish;

/// What is learned of plain forms is what the examples teach, and holds for messages that were not learned from.
final class PlainWordsTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/paraphrase");
    private static final Path TABLES = Path.of("src/main/resources/kinora/understand/grammar");

    @Test
    void englishWeightsAreThoseOfTheExamples() throws IOException {
        learned(false, "en.tsv", "english");
    }

    @Test
    void chineseWeightsAreThoseOfTheExamples() throws IOException {
        learned(true, "zh.tsv", "chinese");
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
    void messagesThatWereNotLearnedFromAreSaidInPlainWords() {
        says("poor grandad, photo 2 is far too gloomy", "make photo 2 brighter");
        says("our title is so tiny that nobody at the back can read it", "make the title bigger");
        says("把第2张往后挪，放最后压轴", "把第2张放到最后");
    }

    @Test
    void partsThatStandTheOtherWayRoundAreTurned() {
        says("photo 3 ought to be gone from there, use boat.jpg in its place", "replace photo 3 with boat.jpg");
    }

    @Test
    void numbersThatFindNoPlaceInPlainWordsAreNotLeftOut() {
        assertThat(plain("make the title bigger, 12 of 14 people could not read it").filter(found -> !found.words().isEmpty())).isEmpty();
    }

    @Test
    void limitsAreNotLeftOut() {
        assertThat(plain("make everything brighter except the dog").filter(found -> !found.words().isEmpty())).isEmpty();
    }

    private static Optional<Paraphrase> plain(String message) {
        return Reader.usual().paraphrase(message, Voyage.talk().scene());
    }

    private static void says(String message, String words) {
        assertThat(plain(message).map(Paraphrase::words)).as(message).contains(words);
    }

    private static void learned(boolean chinese, String examples, String name) throws IOException {
        ParaphraseTrainer trainer = new ParaphraseTrainer(chinese);
        List<ParaphraseTrainer.Example> all = trainer.examples(EXAMPLES.resolve(examples));
        List<ParaphraseTrainer.Example> seen = all.stream().filter(example -> !example.held()).toList();
        List<ParaphraseTrainer.Example> held = all.stream().filter(ParaphraseTrainer.Example::held).toList();
        Weights slots = trainer.slots(seen);
        Vectors forms = trainer.forms(seen, slots);
        ParaphraseTrainer.Measured measured = trainer.measured(held, slots, forms);
        System.out.println("paraphrase " + examples + ": learned from " + seen.size() + ", not from " + measured);
        assertThat(measured.right(0)).isGreaterThan(0.62);
        assertThat(measured.right(0.9)).isGreaterThan(0.89);
        if (System.getProperty("paraphrase", "").equals("update")) {
            Files.createDirectories(TABLES);
            Files.writeString(TABLES.resolve(name + "_slots.properties"), ParaphraseTrainer.written(slots));
            Files.writeString(TABLES.resolve(name + "_forms.properties"), ParaphraseTrainer.written(forms));
        } else {
            assertThat(ParaphraseTrainer.written(Weights.of(name + "_slots"))).isEqualTo(ParaphraseTrainer.written(slots));
            assertThat(ParaphraseTrainer.written(Vectors.of(name + "_forms"))).isEqualTo(ParaphraseTrainer.written(forms));
        }
    }
}
