package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kinora.benchmarks.ProcessTree.Cost;

/// What a minute of made music costs, from the start of the program to the written file: composed, played, mixed and mastered.
final class MusicRuns {
    static final String NAME = "music";
    /// Processor seconds of all threads, as one core would need them.
    private static final double MUST = 4;
    private static final int SECONDS = 60;
    private static final List<String> STYLES = List.of("lo-fi", "upbeat", "cinematic", "acoustic", "ambient", "electronic", "corporate",
            "jazz", "holiday", "epic");

    private MusicRuns() {}

    /// @param rounds how often each style is made, a different piece each time
    static Section measure(Bench place, int rounds) throws IOException, InterruptedException {
        Path file = place.folder("runs").resolve("piece.wav");
        piece(place, STYLES.getFirst(), 1, file);
        List<List<String>> rows = new ArrayList<>();
        Map<String, Object> numbers = new LinkedHashMap<>();
        double slowest = 0;
        for (String style : STYLES) {
            List<Cost> costs = new ArrayList<>();
            for (int seed = 1; seed <= rounds; seed++) {
                costs.add(piece(place, style, seed, file));
            }
            double cpu = Numbers.of(costs, Cost::cpuSeconds).median();
            slowest = Math.max(slowest, cpu);
            rows.add(List.of(style, Verdict.number(cpu), Verdict.number(Numbers.of(costs, Cost::wallSeconds).median())));
            numbers.put(style + "CpuSeconds", costs.stream().map(Cost::cpuSeconds).toList());
            Log.say(rows.getLast().toString());
        }
        Files.deleteIfExists(file);
        return new Section(NAME, "60 s of music of each style as a WAV file, the start of the program included: medians",
                List.of("style", "CPU s", "wall s"), rows,
                List.of(Verdict.must("CPU s of the slowest style, all threads", slowest, MUST)), List.of(), numbers);
    }

    private static Cost piece(Bench place, String style, int seed, Path file) throws IOException, InterruptedException {
        return place.kinora("usual", place.work(), List.of("music", style, "--seconds", Integer.toString(SECONDS), "--seed",
                Integer.toString(seed), "--out", file.toString(), "--force"));
    }
}
