package kinora.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.compose.Captions;
import kinora.compose.Captions.Captioned;
import kinora.media.Caption;
import kinora.render.ExportResult;
import kinora.render.TextFile;
import kinora.timeline.Draft;
import kinora.wire.CaptionsReading;
import kinora.wire.CaptionsText;
import kinora.words.Explain;
import kinora.words.ExplainCaptions;
import kinora.words.Messages;

/// Files of captions: into a draft, and out of one.
final class CaptionFiles {
    static final String[] ENDINGS = {".srt", ".vtt"};

    private final Console console;
    private final Messages messages;

    CaptionFiles(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    /// The draft with the captions of a file; what was changed of them is said. Empty when they cannot be used, which is said, too.
    Optional<Draft> added(Draft draft, Path file) {
        ExplainCaptions explain = new ExplainCaptions(messages);
        try {
            CaptionsReading reading = CaptionsText.read(start(file));
            if (!(reading instanceof CaptionsReading.Read read)) {
                console.err().println(messages.say("captions.unusable", file, explain.of(reading)));
                return Optional.empty();
            }
            Captioned captioned = Captions.added(draft, read.captions());
            explain.notes(read, captioned).forEach(note -> console.err().println(messages.say("captions.note", file, note)));
            return Optional.of(captioned.draft());
        } catch (IOException unreadable) {
            console.err().println(messages.say("captions.unreadable-file", file));
            return Optional.empty();
        }
    }

    /// No more than is needed to see that it is too large.
    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(CaptionsText.MAX_BYTES + 1);
        }
    }

    /// Writes the captions of a draft.
    ///
    /// @param inputs files that are never replaced
    /// @return the exit code
    int write(Draft draft, Path file, boolean replace, Collection<Path> inputs) {
        List<Caption> captions = Captions.of(draft);
        if (captions.isEmpty()) {
            console.err().println(messages.say("captions.draft-has-none"));
            return CommandLineTool.FAILED;
        }
        CaptionsText.Form form = Inputs.name(file).toLowerCase(Locale.ROOT).endsWith(".vtt")
                ? CaptionsText.Form.VTT
                : CaptionsText.Form.SRT;
        Optional<ExportResult> obstacle = new TextFile(file, CaptionsText.write(captions, form), replace).write(inputs);
        if (obstacle.isPresent()) {
            console.err().println(new Explain(messages).of(obstacle.get()));
            return CommandLineTool.FAILED;
        }
        console.err().println(messages.say("captions.written", file, captions.size()));
        return CommandLineTool.DONE;
    }
}
