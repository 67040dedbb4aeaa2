package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [Kernels] in Java machines of their own, with vectors and without.
final class KernelRuns {
    static final String NAME = "kernels";

    private KernelRuns() {}

    static Section measure(Bench place) throws IOException {
        Path folder = place.folder("films/4000x3000");
        Photos.make(place.root().resolve("examples/photos"), folder.resolve("photos"), 1, 4000, 3000);
        List<String> usual = List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx1g",
                "-Dkinora.benchmarks.photo=" + folder.resolve("photos/01.jpg"),
                "-Dorg.bytedeco.javacpp.cachedir=" + place.folder("javacpp"));
        List<String> vectors = new ArrayList<>(usual);
        vectors.addAll(List.of("--add-modules", "jdk.incubator.vector"));
        Map<String, RunResult> with = run(vectors);
        Map<String, RunResult> without = run(usual);
        List<List<String>> rows = new ArrayList<>();
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, RunResult> entry : with.entrySet()) {
            RunResult plain = without.get(entry.getKey());
            rows.add(List.of(entry.getKey(), words(entry.getValue()), words(plain)));
            numbers.put(entry.getKey() + "VectorsMs", best(entry.getValue()));
            numbers.put(entry.getKey() + "ScalarMs", best(plain));
        }
        return new Section(NAME, "Inner loops, warm, one thread (JMH): the best of 10 × 0.5 s, which is disturbed least, and the mean",
                List.of("", "with vectors, ms", "without, ms"), rows, List.of(), List.of(), numbers);
    }

    private static Map<String, RunResult> run(List<String> arguments) throws IOException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Kernels.class.getName() + "\\.").forks(1).warmupIterations(4).warmupTime(TimeValue.seconds(1)).measurementIterations(10)
                .measurementTime(TimeValue.milliseconds(500)).verbosity(VerboseMode.SILENT).jvmArgs(arguments.toArray(String[]::new));
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            Map<String, RunResult> named = new LinkedHashMap<>();
            for (RunResult result : results) {
                named.put(result.getPrimaryResult().getLabel(), result);
            }
            return named;
        } catch (RunnerException failed) {
            throw new IOException(failed);
        }
    }

    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin() / 1000;
    }

    private static String words(RunResult result) {
        return "%s (%s)".formatted(Verdict.number(best(result)), Verdict.number(result.getPrimaryResult().getScore() / 1000));
    }
}
