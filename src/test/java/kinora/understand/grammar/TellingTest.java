package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/// What is learned of telling is what the examples teach, and holds for messages that were not learned from.
final class TellingTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/telling");
    private static final Path SOURCES = Path.of("src/main/java/kinora/understand/grammar");

    @Test
    void englishWeightsAreThoseOfTheExamples() throws IOException {
        learned(false, "en.txt", "EnglishTelling.java");
    }

    @Test
    void chineseWeightsAreThoseOfTheExamples() throws IOException {
        learned(true, "zh.txt", "ChineseTelling.java");
    }

    @Test
    void englishMessagesThatWereNotLearnedFromAreDivided() throws IOException {
        divides(false, "en.txt", 0.8);
    }

    @Test
    void chineseMessagesThatWereNotLearnedFromAreDivided() throws IOException {
        divides(true, "zh.txt", 0.8);
    }

    private static void learned(boolean chinese, String examples, String source) throws IOException {
        TellingTrainer trainer = new TellingTrainer(chinese);
        Map<String, Integer> weights = trainer
                .learned(trainer.examples(EXAMPLES.resolve(examples)).stream().filter(example -> !example.held()).toList());
        if (System.getProperty("telling", "").equals("update")) {
            Files.writeString(SOURCES.resolve(source), trainer.written(weights));
        } else {
            assertThat(Telling.in(chinese).weights()).isEqualTo(weights);
        }
    }

    /// The share of words whose state is right.
    private static void divides(boolean chinese, String examples, double least) throws IOException {
        List<TellingTrainer.Example> held = new TellingTrainer(chinese).examples(EXAMPLES.resolve(examples)).stream()
                .filter(TellingTrainer.Example::held).toList();
        int right = 0;
        int all = 0;
        for (TellingTrainer.Example example : held) {
            double[] telling = Telling.in(chinese).of(example.tokens());
            for (int i = 0; i < telling.length; i++) {
                if (!example.tokens().get(i).is(Token.Kind.MARK)) {
                    right += telling[i] > 0.5 == example.told()[i] ? 1 : 0;
                    all++;
                }
            }
        }
        System.out.printf("telling %s: %.1f %% of %d words that were not learned from%n", examples, 100.0 * right / all, all);
        assertThat((double) right / all).isGreaterThan(least);
    }
}
