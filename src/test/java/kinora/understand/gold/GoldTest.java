package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import kinora.understand.Scene;

/// What Kinora makes of the corpus. Of the held-out part nothing is known but numbers.
final class GoldTest {
    /// Least shares of CORRECT and most of WRONG in per cent, raised and lowered as the grammar gets better.
    private static final Floor ENGLISH = new Floor(92, 3, 72, 15);
    private static final Floor CHINESE = new Floor(96, 2, 76, 11);

    private static final Floor SECOND_ENGLISH = new Floor(84, 7, 71, 12);
    private static final Floor SECOND_CHINESE = new Floor(92, 5, 68, 7);

    private static final Floor THIRD_ENGLISH = new Floor(74, 9, 61, 17);
    private static final Floor THIRD_CHINESE = new Floor(81, 7, 43, 12);

    private static final Floor FOURTH_ENGLISH = new Floor(75, 16, 84, 14);
    private static final Floor FOURTH_CHINESE = new Floor(81, 10, 91, 6);

    /// Shares that are promised.
    private record Floor(double seenCorrect, double seenWrong, double heldCorrect, double heldWrong) {}

    private final Judge judge = new Judge(new Starts());
    private final Mind mind = new KinoraMind();

    @Test
    void englishIsUnderstood() throws IOException {
        holds("en", "en", ENGLISH);
    }

    @Test
    void chineseIsUnderstood() throws IOException {
        holds("zh", "zh", CHINESE);
    }

    @Test
    void secondEnglishBatchIsUnderstood() throws IOException {
        holds("en-2", "en", SECOND_ENGLISH);
    }

    @Test
    void thirdEnglishBatchIsUnderstood() throws IOException {
        holds("en-3", "en", THIRD_ENGLISH);
    }

    @Test
    void secondChineseBatchIsUnderstood() throws IOException {
        holds("zh-2", "zh", SECOND_CHINESE);
    }

    @Test
    void thirdChineseBatchIsUnderstood() throws IOException {
        holds("zh-3", "zh", THIRD_CHINESE);
    }

    @Test
    void fourthEnglishBatchIsUnderstood() throws IOException {
        holds("en-4", "en", FOURTH_ENGLISH);
    }

    @Test
    void fourthChineseBatchIsUnderstood() throws IOException {
        holds("zh-4", "zh", FOURTH_CHINESE);
    }

    /// The entries of a file of a language are understood as well as promised.
    private void holds(String batch, String language, Floor floor) throws IOException {
        Score seen = new Score();
        Score held = new Score();
        List<String> failures = new ArrayList<>();
        for (Entry entry : Corpus.entries(batch, language)) {
            if (entry.held()) {
                held.add(judge.of(mind, entry).kind());
            } else {
                Noting noting = new Noting(mind);
                Verdict verdict = judge.of(noting, entry);
                seen.add(verdict.kind());
                if (verdict.kind() != Verdict.Kind.CORRECT) {
                    failures.add(told(entry, verdict, noting));
                }
            }
        }
        Path file = Path.of("target", "gold", batch + "-failures.txt");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, String.join("\n", failures) + "\n");
        System.out.println("gold " + batch + " seen " + seen);
        System.out.println("gold " + batch + " held " + held);
        assertThat(seen.share(Verdict.Kind.CORRECT)).as("seen CORRECT").isGreaterThanOrEqualTo(floor.seenCorrect());
        assertThat(seen.share(Verdict.Kind.WRONG)).as("seen WRONG").isLessThanOrEqualTo(floor.seenWrong());
        assertThat(held.share(Verdict.Kind.CORRECT)).as("held CORRECT").isGreaterThanOrEqualTo(floor.heldCorrect());
        assertThat(held.share(Verdict.Kind.WRONG)).as("held WRONG").isLessThanOrEqualTo(floor.heldWrong());
    }

    private static String told(Entry entry, Verdict verdict, Noting noting) {
        StringBuilder told = new StringBuilder();
        told.append(String.format(Locale.ROOT, "%s %s %s%n", verdict.kind(), entry.id(), String.join(" / ", entry.turns())));
        entry.expectations().forEach(expectation -> told.append("    wanted ").append(expectation.source()).append('\n'));
        told.append("    why    ").append(verdict.why()).append('\n');
        noting.notes().forEach(note -> told.append("    came   ").append(note).append('\n'));
        return told.toString();
    }

    /// A mind that notes what another one has said.
    private static final class Noting implements Mind {
        private final Mind mind;
        private final List<String> notes = new ArrayList<>();

        Noting(Mind mind) {
            this.mind = mind;
        }

        List<String> notes() {
            return notes;
        }

        @Override
        public Conversation about(Scene scene) {
            Conversation talk = mind.about(scene);
            return text -> {
                Heard heard = talk.say(text);
                notes.add(heard.outcome() + " unmet " + heard.unmet() + " action " + heard.action() + " reply (" + heard.language() + ") "
                        + heard.reply() + heard.detail().map(detail -> "\n           " + detail).orElse(""));
                return heard;
            };
        }
    }
}
