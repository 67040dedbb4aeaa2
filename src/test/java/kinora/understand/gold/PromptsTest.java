package kinora.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/// What Kinora makes of requests of real people. Their texts lie beside the repository; the corpus says what shall become of them.
final class PromptsTest {
    private static final Path TEXTS = Path.of("../shared/prompts/prompts.jsonl");

    /// Raised and lowered as the grammar gets better.
    private static final Floor FIRST_ENGLISH = new Floor(93.5, 3, 75.5, 20.5);
    private static final Floor SECOND_ENGLISH = new Floor(97, 2.5, 92, 8);
    private static final Floor CHINESE = new Floor(89, 9, 78.5, 0.5);

    private final Judge judge = new Judge(new Starts());
    private final Mind mind = new KinoraMind();

    @Test
    void realEnglishRequestsAreUnderstood() throws IOException {
        holds("prompts-1", "en", FIRST_ENGLISH);
    }

    @Test
    void moreRealEnglishRequestsAreUnderstood() throws IOException {
        holds("prompts-2", "en", SECOND_ENGLISH);
    }

    @Test
    void realChineseRequestsAreUnderstood() throws IOException {
        holds("prompts-zh", "zh", CHINESE);
    }

    private void holds(String batch, String language, Floor floor) throws IOException {
        assumeTrue(Files.isRegularFile(TEXTS), () -> "not there, so not tested: " + TEXTS);
        assumeTrue(Corpus.has(batch), () -> "not there, so not tested: gold/" + batch + ".jsonl");
        Trial.of(batch, Corpus.entries(batch, language, texts()), mind, judge).reported().reaches(floor);
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(TEXTS)) {
            JsonNode node = Corpus.json(line);
            texts.put(node.get("id").asString(), node.get("text").asString());
        }
        return texts;
    }
}
