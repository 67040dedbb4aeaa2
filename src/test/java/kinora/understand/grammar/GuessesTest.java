package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.edit.Change;
import kinora.understand.RuleMind;
import kinora.understand.SceneReels;
import kinora.understand.Talking;
import kinora.understand.Turn;
import kinora.understand.Understanding;
import kinora.understand.Voyage;

/// Plain words that are not likely enough are asked about, and yes does them.
final class GuessesTest {
    private final Talking talking = new Talking(new RuleMind(), new SceneReels(), true);

    @ParameterizedTest
    @CsvSource({"en,yes", "zh,对"})
    void yesDoesWhatWasGuessed(String language, String yes) throws IOException {
        int guessed = 0;
        for (String message : messages(language)) {
            Turn turn = talking.turn(Voyage.talk(), message);
            if (turn.meaning() instanceof Understanding.Ask ask && ask.question() == Understanding.Question.DID_YOU_MEAN
                    && ask.choices().size() == 1 && !ask.choices().getFirst().label().contains("; ")
                    && !ask.choices().getFirst().label().equals("duplicate")) {
                guessed++;
                String words = ask.choices().getFirst().label();
                Turn done = talking.turn(turn.after(), yes);
                Turn said = talking.turn(Voyage.talk(), words);
                assertThat(done.outcome()).as(message + " | " + words).isEqualTo(Turn.Outcome.EDITED);
                assertThat(Change.between(said.after().scene().draft(), done.after().scene().draft()).isEmpty()).as(message + " | " + words)
                        .isTrue();
            }
        }
        assertThat(guessed).isGreaterThan(2);
    }

    private static List<String> messages(String language) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/paraphrase", language + ".tsv"))) {
            return lines.map(line -> line.split("\t", -1)[0]).filter(line -> line.contains("{"))
                    .map(line -> line.replace("{", "").replace("}", "")).limit(8000).filter(line -> line.hashCode() % 8 == 0).toList();
        }
    }
}
