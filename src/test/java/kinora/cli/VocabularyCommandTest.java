package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.compose.Vocabulary;

final class VocabularyCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyEntryIsListedInEitherLanguage() {
        Terminal english = Terminal.run(folder, "en", "vocabulary");
        Terminal chinese = Terminal.run(folder, "zh", "vocabulary");

        assertThat(english.code()).isEqualTo(CommandLineTool.DONE);
        for (Vocabulary vocabulary : Vocabulary.ALL) {
            for (Vocabulary.Entry entry : vocabulary.entries()) {
                assertThat(english.out()).contains(entry.id() + ": " + entry.name().english() + ", " + entry.about().english());
                assertThat(chinese.out()).contains(entry.id() + "：" + entry.name().chinese() + "，" + entry.about().chinese());
            }
        }
        assertThat(english.out()).contains("wipe: Wipe, a soft border uncovers the coming picture\n"
                + "  direction, written behind the name: right · left · down · up\n  also 擦除");
    }

    @Test
    void oneKindCanBeAskedForAsJson() {
        Terminal run = Terminal.run(folder, "en", "vocabulary", "transitions", "--json");

        assertThat(run.out()).startsWith("{\"transitions\":[{\"id\":\"dissolve\",\"name\":{\"en\":\"Dissolve\",\"zh\":\"叠化\"}")
                .contains("\"parameters\":[{\"name\":\"way\",\"words\":[\"open\",\"close\"],\"usual\":\"open\"}]").hasLineCount(1);
    }

    @Test
    void aKindThatIsNotThereIsNamedWithThoseThatAre() {
        Terminal run = Terminal.run(folder, "en", "vocabulary", "spells");

        assertThat(run).isEqualTo(new Terminal(CommandLineTool.WRONG_USAGE, "",
                "there is no vocabulary of “spells”; there is: transitions · effects · looks · titles · framings · layouts · blends · formats · platforms\n"));
    }
}
