package kinora.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import kinora.media.MediaInfo;
import kinora.render.Receipt;
import kinora.wire.ReceiptJson;
import kinora.words.Explain;
import kinora.words.Messages;

/// A film of every photo and clip, in a folder.
final class EachFilm {
    private final Workbench bench;
    private final Messages messages;
    private final MakeOptions options;
    private final Making making;

    /// Makes one film.
    interface Making {
        /// Makes it.
        ///
        /// @param receipt takes its receipt
        /// @return the exit code
        int film(Path out, Consumer<Receipt> receipt, Material material);
    }

    EachFilm(Workbench bench, MakeOptions options, Making making) {
        this.bench = bench;
        this.messages = bench.messages();
        this.options = options;
        this.making = making;
    }

    /// Makes all of them.
    ///
    /// @return the exit code
    int of(Material material) {
        Path folder = options.out().orElseThrow();
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            bench.say(messages.say("make.no-folder", folder));
            return CommandLineTool.FAILED;
        }
        Set<String> taken = new HashSet<>();
        Map<String, Receipt> receipts = new LinkedHashMap<>();
        int made = 0;
        for (Map.Entry<Path, MediaInfo> one : material.found().footage().entrySet()) {
            if (bench.cancellation().isCancelled()) {
                break;
            }
            Path film = folder.resolve(filmName(one.getKey(), options.output().format().endings().getFirst(), taken));
            Material alone = material.only(one.getKey(), one.getValue(), new Explain(messages));
            int code = making.film(film, receipt -> receipts.put(film.toString(), receipt), alone);
            made += code == CommandLineTool.DONE ? 1 : 0;
        }
        if (options.json()) {
            bench.console().out().println(ReceiptJson.of(receipts));
        }
        Optional<String> fault = fault(made, material.found().footage().size(), folder);
        if (fault.isPresent()) {
            bench.say(fault.get());
            return CommandLineTool.FAILED;
        }
        return done(made, material.found(), folder);
    }

    private Optional<String> fault(int made, int all, Path folder) {
        if (bench.cancellation().isCancelled()) {
            return Optional.of(messages.say("make.each-cancelled", made, all, folder));
        }
        return all == 0 ? Optional.of(messages.say("make.none")) : Optional.empty();
    }

    private int done(int made, Found found, Path folder) {
        int all = found.footage().size();
        if (!options.json()) {
            bench.console().out().println(messages.say("make.each-done", made, all, folder));
        }
        boolean bad = found.leftOut().stream().anyMatch(file -> !file.stranger());
        return made == all && !bad ? CommandLineTool.DONE : CommandLineTool.FAILED;
    }

    /// The name of the file with another ending; the second of the same name gets a number.
    private static String filmName(Path file, String ending, Set<String> taken) {
        String name = Inputs.name(file);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String film = stem + "." + ending;
        for (int i = 2; !taken.add(film); i++) {
            film = stem + "-" + i + "." + ending;
        }
        return film;
    }
}
