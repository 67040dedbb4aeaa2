package kinora.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kinora.render.Facts;
import kinora.store.FolderChunkStore;
import kinora.understand.LanguageModel;

/// A run of the program whose output is kept.
///
/// @param code the exit code
/// @param out what went to standard output
/// @param err what went to standard error
record Terminal(int code, String out, String err) {

    private static final int COLUMNS = 80;

    /// Runs in a terminal of 80 columns in an environment of one variable, `KINORA_LANG`. There is no engine, and no bug.
    ///
    /// @param folder for files of the program
    static Terminal run(Path folder, String language, String... arguments) {
        return run(folder, language, Optional.empty(), arguments);
    }

    /// The same with a language model.
    static Terminal run(Path folder, String language, Optional<LanguageModel> model, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Services services = new Services("1.2.3", () -> {
            throw new AssertionError("an engine was started");
        }, new FolderChunkStore(folder.resolve("chunks"), () -> 1_000_000, () -> Instant.EPOCH), Facts.NONE, () -> Instant.EPOCH,
                Map.of("cache", folder, "state", folder.resolve("state")), () -> {
                    throw new AssertionError("a bug was logged: " + err.toString(StandardCharsets.UTF_8));
                }, model);
        Console console = new Console(stream(out), stream(err), false, COLUMNS);
        int code = new CommandLineTool(services, console, Map.of("KINORA_LANG", language)).run(arguments);
        return new Terminal(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
