package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.compose.Vocabulary;
import kinora.compose.Vocabulary.Entry;
import kinora.compose.Vocabulary.Parameter;

/// `docs/reference/outputs.md` is made from the catalogues; `-Ddocs=update` writes it anew.
final class OutputsPageTest {
    private static final Path PAGE = Path.of("docs", "reference", "outputs.md");

    @Test
    void thePageIsFresh() throws IOException {
        String text = page();
        if ("update".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "").as("%s is stale: run with -Ddocs=update", PAGE).isEqualTo(text);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(
                """
                        # Outputs

                        What `./kinora make FILES… --out FILE` and `./kinora render DRAFT --out FILE` write, and for whom. The end of the file's name says what is meant, or `--format`. This page is made from the
                        catalogues of the program, as `./kinora vocabulary formats` and `./kinora vocabulary platforms` list them.

                        | option | does |
                        |---|---|
                        | `--quality draft` · `good` · `best` | how much care and room a file gets; `good` is usual. GIF has 64 colours a scene with `draft`, else 256 |
                        | `--max-size 16MB` | the most that a file has. It is met on the first try, with a smaller picture where that looks better, or refused with what would do |
                        | `--bitrate 4M` | the most bits a second, on average |
                        | `--for whatsapp` | keeps what a platform asks for: looked at before, measured on the file after, told in the [receipt](receipt.md) |
                        | `--transparent` | what no picture covers is see-through |
                        | `--frame MS` | one frame, as a picture |
                        """);
        for (Vocabulary catalogue : Catalogues.OUTPUTS) {
            page.append("\n## ").append(catalogue.title().english()).append("\n\n");
            List<String> facts = catalogue.entries().stream().flatMap(entry -> entry.parameters().stream()).map(Parameter::name).distinct()
                    .toList();
            page.append("| name | ").append(String.join(" | ", facts)).append(" | also |\n|").append("---|".repeat(facts.size() + 2))
                    .append("\n");
            for (Entry entry : catalogue.entries()) {
                page.append("| `").append(entry.id()).append("` ").append(entry.name().english()).append(" | ");
                facts.forEach(fact -> page.append(value(entry, fact)).append(" | "));
                page.append(String.join(" · ", entry.aliases())).append(" |\n");
            }
        }
        page.append(
                """

                        ## Animated pictures

                        GIF and animated WebP repeat for ever and have no sound. A film may last 60 s; one whose longer side has more than 480 pixels is drawn smaller, and of 30 frames a second every second
                        one is shown, so that there are never more than 15. Every shot of a GIF has 256 colours of its own. Six seconds of photos in motion take about 8 MB as GIF and 1.5 MB as WebP; what does not
                        move takes next to nothing. They take neither `--max-size` nor `--bitrate`, `--for` or `--transparent`.
                        """);
        return page.toString();
    }

    private static String value(Entry entry, String fact) {
        return entry.parameters().stream().filter(Parameter.Fact.class::isInstance).map(Parameter.Fact.class::cast)
                .filter(one -> one.name().equals(fact)).map(Parameter.Fact::value).findFirst().orElse("");
    }
}
