package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import kinora.benchmarks.ProcessTree.Cost;
import kinora.benchmarks.ProcessTree.Watch;

/// The folder that everything is made in, and the program that is measured.
///
/// @param root of the program's checkout
/// @param work everything that is made
/// @param bundled the programs of FFmpeg
record Bench(Path root, Path work, Bundled bundled) {
    /// A folder of work, made when it is missing.
    Path folder(String name) throws IOException {
        return Files.createDirectories(work.resolve(name));
    }

    /// Renders with a cache folder of its own name.
    ///
    /// @param cache which cache; what was unpacked there by [#warm] is not unpacked again
    Cost render(String cache, Path draft, Path film, Watch watch, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("kinora").toString(), "render", draft.toString(), "--out", film.toString(),
                "--force"));
        command.addAll(List.of(more));
        return ProcessTree.runAll(List.of(command), draft.getParent(), environment(cache), watch);
    }

    /// Runs the program with these words, with a cache folder of its own name.
    Cost kinora(String cache, Path folder, List<String> words) throws IOException, InterruptedException {
        return kinora(cache, folder, words, new Watch.Nobody());
    }

    /// The same, looked at meanwhile.
    Cost kinora(String cache, Path folder, List<String> words, Watch watch) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("kinora").toString()));
        command.addAll(words);
        return ProcessTree.runAll(List.of(command), folder, environment(cache), watch);
    }

    /// Deletes everything that a cache holds.
    void empty(String cache) throws IOException {
        delete(cacheFolder(cache));
    }

    /// The program's version, as it tells it.
    String version() throws IOException, InterruptedException {
        return ProcessTree.run(List.of(root.resolve("kinora").toString(), "--version"), work, environment("usual")).output().strip();
    }

    /// Unpacks the native libraries and makes the start-up cache in a fresh cache folder, so that installing is not measured: draws one frame.
    ///
    /// @param cache which cache; it is emptied
    void warm(String cache, Path draft) throws IOException, InterruptedException {
        delete(cacheFolder(cache));
        for (int i = 0; i < 2; i++) {
            ProcessTree.run(List.of(root.resolve("kinora").toString(), "render", draft.toString(), "--frame", "0", "--out",
                    folder("films").resolve("warm.png").toString(), "--force"), draft.getParent(), environment(cache));
        }
    }

    private Map<String, String> environment(String cache) {
        return Map.of("KINORA_CACHE", cacheFolder(cache).toString(), "KINORA_LANG", "en");
    }

    private Path cacheFolder(String cache) {
        return work.resolve("caches").resolve(cache);
    }

    /// Deletes a folder and all in it.
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
