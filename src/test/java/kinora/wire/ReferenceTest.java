package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The files of `docs/reference` that are made from the table of fields; `-Ddocs=update` writes them anew.
final class ReferenceTest {
    private static final Path FOLDER = Path.of("docs", "reference");

    @Test
    void theSchemaIsFresh() throws IOException {
        assertFresh("draft.schema.json", DraftSchema.text());
    }

    @Test
    void thePageIsFresh() throws IOException {
        assertFresh("draft.md", DraftPage.text());
    }

    @Test
    void theFullExampleHasEveryKnownKey() {
        String full = DraftPage.full();
        assertThat(DraftSchema.shapes(Fields.DRAFT).values())
                .allSatisfy(shape -> assertThat(shape.fields()).allSatisfy(field -> assertThat(full).contains("\"" + field.key() + "\":")));
    }

    private static void assertFresh(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("docs"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "").as("%s is stale: run with -Ddocs=update", file).isEqualTo(text);
    }
}
