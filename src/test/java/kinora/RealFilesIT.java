package kinora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real and hostile files, told by the built program, against what independent tools say of them. The files are no part of the repository: where the folder
/// `../shared/media` is missing, nothing is checked.
///
/// Columns of `expected-media.tsv`: path, kind (`either`: refused or shown, reasonable programs differ), format, width, height, duration and its
/// tolerance in ms, frames per second, channels, sample rate, taken, alpha. Empty is not checked.
final class RealFilesIT {
    private static final Path MEDIA = Path.of("../shared/media").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private record Expected(Map<String, String> columns) {
        String get(String column) {
            return columns.getOrDefault(column, "");
        }
    }

    @Test
    void everyFileIsToldAsIndependentToolsTellIt() throws Exception {
        assumeTrue(Files.isDirectory(MEDIA), "no ../shared/media here: real files are not checked");
        List<Expected> table = table();
        List<String> arguments = new ArrayList<>(List.of("probe", "--json", "--"));
        table.forEach(row -> arguments.add(MEDIA.resolve(row.get("path")).toString()));

        Program.Run run = new Program(folder).run(arguments.toArray(String[]::new));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        JsonNode files = JsonMapper.shared().readTree(run.out());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            check(table.get(i), files.get(i), wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(table).hasSizeGreaterThan(200);
    }

    private static void check(Expected expected, JsonNode found, List<String> wrong) {
        String kind = found.get("kind").asString();
        String path = expected.get("path");
        if (expected.get("kind").equals("either")) {
            return;
        }
        if (!kind.equals(expected.get("kind"))) {
            wrong.add(path + ": kind " + kind + " (" + found.get("detail").asString() + ") instead of " + expected.get("kind"));
            return;
        }
        if (kind.equals("refused")) {
            if (found.get("reason").asString().isBlank() || found.get("detail").asString().equals("engine-faulted")) {
                wrong.add(path + ": " + found);
            }
            return;
        }
        for (String column : List.of("format", "width", "height", "taken")) {
            equal(path + ": " + column, expected.get(column), found.get(column), wrong);
        }
        if (!found.get("audio").isNull()) {
            equal(path + ": channels", expected.get("channels"), found.get("audio").get("channels"), wrong);
            equal(path + ": sample rate", expected.get("sampleRate"), found.get("audio").get("sampleRate"), wrong);
        } else if (!expected.get("channels").isEmpty()) {
            wrong.add(path + ": no sound");
        }
        near(path + ": duration", expected.get("durationMs"), expected.get("toleranceMs"), found.get("durationMs"), wrong);
        near(path + ": rate", expected.get("fps"), "0.02", found.get("fps"), wrong);
    }

    private static void equal(String what, String expected, JsonNode found, List<String> wrong) {
        if (!expected.isEmpty() && !expected.equals(found.asString())) {
            wrong.add(what + " " + found.asString() + " instead of " + expected);
        }
    }

    private static void near(String what, String expected, String tolerance, JsonNode found, List<String> wrong) {
        if (!expected.isEmpty() && (found.isNull() || Math
                .abs(found.asDouble() - Double.parseDouble(expected)) > Double.parseDouble(tolerance.isEmpty() ? "1" : tolerance) + 1e-9)) {
            wrong.add(what + " " + found + " instead of " + expected + " ± " + tolerance);
        }
    }

    private static List<Expected> table() throws IOException {
        try (InputStream in = RealFilesIT.class.getResourceAsStream("expected-media.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            String[] names = lines.getFirst().split("\t", -1);
            return lines.stream().skip(1).map(line -> {
                String[] values = line.split("\t", -1);
                Map<String, String> columns = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    columns.put(names[i], values[i]);
                }
                return new Expected(columns);
            }).toList();
        }
    }
}
