package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import kinora.understand.Scene;

/// How a mind fared with a batch of entries. Of the held-out part nothing is known but numbers.
///
/// @param failures of the part that may be seen: what was wanted, why it failed and what came
record Trial(String batch, Score seen, Score held, List<String> failures) {
    Trial {
        failures = List.copyOf(failures);
    }

    /// Lets a mind hear every entry.
    static Trial of(String batch, List<Entry> entries, Mind mind, Judge judge) {
        Score seen = new Score();
        Score held = new Score();
        List<String> failures = new ArrayList<>();
        for (Entry entry : entries) {
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
        return new Trial(batch, seen, held, failures);
    }

    /// Prints the numbers and writes the failures to `target/gold`.
    Trial reported() throws IOException {
        Path file = Path.of("target", "gold", batch + "-failures.txt");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, String.join("\n", failures) + "\n");
        System.out.println("gold " + batch + " seen " + seen);
        System.out.println("gold " + batch + " held " + held);
        return this;
    }

    /// Fails when less is reached than promised.
    void reaches(Floor floor) {
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
