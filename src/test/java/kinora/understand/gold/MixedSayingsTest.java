package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/// Halves of sentences, sentences run together and letters in the wrong order: whatever is said gets an answer.
final class MixedSayingsTest {
    private static final int SAYINGS = 200;
    private static final List<String> STARTS = List.of("standard", "standard", "photos", "mixed", "products", "recording", "nothing");

    @Test
    void englishGetsAnAnswer() {
        answers("en", List.of("en", "en-5", "en-7", "en-p1", "en-p2"), List.of(" and ", ". ", " "));
    }

    @Test
    void chineseGetsAnAnswer() {
        answers("zh", List.of("zh", "zh-5", "zh-7", "zh-p1", "zh-p2"), List.of("，", "。", " "));
    }

    private static void answers(String language, List<String> batches, List<String> joints) {
        List<String> sayings = new ArrayList<>();
        batches.forEach(batch -> Corpus.entries(batch, language).stream().filter(entry -> !entry.held())
                .forEach(entry -> sayings.addAll(entry.turns())));
        Random random = new Random(20_261);
        Starts starts = new Starts();
        Mind mind = new KinoraMind();
        for (int i = 0; i < SAYINGS; i++) {
            String one = sayings.get(random.nextInt(sayings.size()));
            String other = sayings.get(random.nextInt(sayings.size()));
            String said = switch (random.nextInt(4)) {
                case 0 -> one.substring(0, random.nextInt(one.length() + 1));
                case 1 -> one.substring(random.nextInt(one.length())) + joints.getLast() + other;
                case 2 -> swapped(one, random);
                default -> one + joints.get(random.nextInt(joints.size())) + other;
            };
            String start = STARTS.get(random.nextInt(STARTS.size()));
            Mind.Conversation talk = mind.about(starts.scene(start));
            assertThatCode(() -> talk.say(said)).as(start + ": " + said).doesNotThrowAnyException();
            assertThatCode(() -> talk.say(other)).as(start + ": " + said + " / " + other).doesNotThrowAnyException();
        }
    }

    private static String swapped(String text, Random random) {
        if (text.length() < 3) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
