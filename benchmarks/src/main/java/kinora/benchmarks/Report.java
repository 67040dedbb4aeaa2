package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was measured, as Markdown for people and as JSON for programs.
///
/// @param version of the program
/// @param machine facts of it
/// @param sections a job each
record Report(String version, Map<String, Object> machine, List<Section> sections) {

    /// Writes `name.md`, as it is told, and `name.json` beside it.
    void write(Path markdown) throws IOException {
        Files.createDirectories(markdown.toAbsolutePath().getParent());
        Files.writeString(markdown, markdown());
        String name = markdown.getFileName().toString();
        Files.writeString(markdown.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json"), json());
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# Speed, measured\n\nWritten by `benchmarks/run`; what the words mean stands in [Speed](speed.md).\n\n");
        text.append("- program: ").append(version).append('\n');
        machine.forEach((key, value) -> text.append("- ").append(key).append(": ").append(value).append('\n'));
        for (Section section : sections) {
            text.append("\n## ").append(section.name()).append("\n\n").append(section.what()).append(".\n\n");
            table(text, section.columns(), section.rows());
            if (!section.verdicts().isEmpty()) {
                text.append('\n');
                table(text, List.of("", "measured", "wanted", "verdict"), section.verdicts().stream().map(
                        verdict -> List.of(verdict.what(), Verdict.number(verdict.value()), verdict.limits(), verdict.word())).toList());
            }
            if (!section.notes().isEmpty()) {
                text.append('\n').append(section.notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining()));
            }
        }
        return text.toString();
    }

    private static void table(StringBuilder text, List<String> columns, List<List<String>> rows) {
        text.append(columns.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
        text.append(columns.stream().map(_ -> "---").collect(Collectors.joining("|", "|", "|\n")));
        rows.forEach(row -> text.append(row.stream().collect(Collectors.joining(" | ", "| ", " |\n"))));
    }

    private String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", version);
        all.put("machine", machine);
        all.put("jobs", sections.stream().collect(Collectors.toMap(Section::name, Report::numbers, (a, _) -> a, LinkedHashMap::new)));
        return Json.text(all) + "\n";
    }

    private static Map<String, Object> numbers(Section section) {
        Map<String, Object> numbers = new LinkedHashMap<>(section.numbers());
        section.verdicts().forEach(verdict -> numbers.put(verdict.what(), verdict.word()));
        return numbers;
    }
}
