package kinora.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kinora.timeline.Draft;
import kinora.wire.DraftJson;
import kinora.wire.DraftReading;
import kinora.words.ExplainDraft;
import kinora.words.Messages;

/// Opens drafts that are files. Never more is read than a draft may have.
final class DraftFiles {
    /// What came of opening one.
    sealed interface Result {
        /// It can be used.
        ///
        /// @param notes what had to be changed in it, a sentence each
        /// @param bytes of the file
        record Opened(Draft draft, List<String> notes, Bytes bytes) implements Result {
            public Opened {
                notes = List.copyOf(notes);
            }
        }

        /// What stands in a file.
        record Bytes(byte[] value) {}

        /// It cannot be used.
        ///
        /// @param why a sentence that names the file
        record Failed(String why) implements Result {}
    }

    private static final double MEGA = 1e6;

    private final Messages messages;
    private final ExplainDraft explain;

    DraftFiles(Messages messages) {
        this.messages = messages;
        this.explain = new ExplainDraft(messages);
    }

    /// The draft in this file.
    Result read(Path file) {
        if (!Files.isRegularFile(file)) {
            return new Result.Failed(messages.say("summary.unreadable", file));
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(DraftJson.MAX_BYTES + 1);
        } catch (IOException unreadable) {
            return new Result.Failed(messages.say("summary.unreadable", file));
        }
        if (bytes.length > DraftJson.MAX_BYTES) {
            return new Result.Failed(messages.say("summary.too-large", file, Math.floor(DraftJson.MAX_BYTES / MEGA * 10) / 10));
        }
        return switch (DraftJson.read(bytes)) {
            case DraftReading.Read(var draft, var adjustments) ->
                new Result.Opened(draft, explain.ofAll(adjustments), new Result.Bytes(bytes));
            case DraftReading.Refused(var problem) -> new Result.Failed(messages.say("summary.refused", file, explain.of(problem)));
        };
    }
}
