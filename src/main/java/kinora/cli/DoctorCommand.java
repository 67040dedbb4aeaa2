package kinora.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;

import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.Engine;
import kinora.render.EngineFailure;
import kinora.render.Request;
import kinora.words.Explain;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kinora doctor`: what this machine has, what is missing, how to get it. Every native library is really loaded, in an engine process.
final class DoctorCommand implements Command {
    private static final long MEGA = 1L << 20;

    private final Services services;
    private final Console console;
    private final Messages messages;

    DoctorCommand(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public void describe(CommandSpec spec) {}

    @Override
    public int run(ParseResult arguments) {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        Runtime runtime = Runtime.getRuntime();
        console.out().println(messages.say("doctor.title", services.version()));
        good(messages.say("doctor.java", System.getProperty("java.version"), System.getProperty("java.vendor")));
        good(messages.say("doctor.system", system, processor, runtime.availableProcessors(), String.valueOf(physicalMegabytes())));
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            note(messages.say("doctor.platform-untested", system, processor));
        }
        model();
        boolean folders = folders();
        boolean libraries = libraries();
        boolean fine = folders && libraries;
        console.out().println(messages.say(fine ? "doctor.good" : "doctor.bad"));
        return fine ? CommandLineTool.DONE : CommandLineTool.FAILED;
    }

    /// Which language model is named; nothing depends on one.
    private void model() {
        services.model().ifPresentOrElse(model -> {
            String name = model.name();
            model.obstacle().ifPresentOrElse(why -> note(switch (why) {
                case NO_KEY -> messages.say("doctor.model-no-key", name);
                case NOT_INSTALLED -> messages.say("doctor.model-not-installed", name);
                default -> messages.say("doctor.model-wrong", name);
            }), () -> good(messages.say("doctor.model", name)));
        }, () -> note(messages.say("doctor.model-none")));
    }

    private boolean folders() {
        boolean fine = true;
        for (Map.Entry<String, Path> folder : services.folders().entrySet()) {
            Path existing = existing(folder.getValue());
            String line = messages.say("doctor.folder", messages.say("doctor.folder." + folder.getKey()), folder.getValue());
            if (Files.isDirectory(existing) && Files.isWritable(existing)) {
                good(line);
            } else {
                bad(messages.say("doctor.folder-unwritable", line));
                fine = false;
            }
        }
        return fine && freeSpace();
    }

    private boolean freeSpace() {
        try {
            long free = Files.getFileStore(existing(services.folders().getOrDefault("cache", Path.of("/")))).getUsableSpace() / MEGA;
            good(messages.say("doctor.free", String.valueOf(free)));
            return true;
        } catch (IOException unknown) {
            bad(messages.say("doctor.free-unknown", String.valueOf(unknown.getMessage())));
            return false;
        }
    }

    private boolean libraries() {
        try (Engine engine = services.engine().get()) {
            return switch (engine.run(new Request.Diagnose(), Engine.Progress.NONE, new Cancellation())) {
                case Answer.Success<Request.Diagnosis>(Request.Diagnosis(Map<String, String> libraries)) -> {
                    good(messages.say("doctor.engine"));
                    yield listed(libraries);
                }
                case Answer.Failed<Request.Diagnosis>(EngineFailure failure) -> {
                    bad(messages.say("doctor.engine-failed", new Explain(messages).of(failure)));
                    console.out().println("  " + failure.detail());
                    yield false;
                }
                case Answer.Refused<Request.Diagnosis>(var reason) -> throw new IllegalStateException("a diagnosis was refused: " + reason);
                case Answer.Cancelled<Request.Diagnosis>() -> false;
            };
        }
    }

    private boolean listed(Map<String, String> libraries) {
        boolean fine = true;
        for (Map.Entry<String, String> library : libraries.entrySet()) {
            if (library.getValue().startsWith("!")) {
                bad(messages.say("doctor.library-missing", library.getKey(), library.getValue().substring(1)));
                fine = false;
            } else {
                good(messages.say("doctor.library", library.getKey(), library.getValue()));
            }
        }
        if (!fine) {
            note(messages.say("doctor.get-libraries"));
        }
        return fine;
    }

    private static Path existing(Path folder) {
        Path path = folder;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }

    private static long physicalMegabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean bean
                ? bean.getTotalMemorySize() / MEGA
                : Runtime.getRuntime().maxMemory() / MEGA;
    }

    private void good(String line) {
        console.out().println("✓ " + line);
    }

    private void bad(String line) {
        console.out().println("✗ " + line);
    }

    private void note(String line) {
        console.out().println("  " + line);
    }
}
