package kinora.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import kinora.media.MediaInfo;

/// Tells what files are. A file that has not changed since it was looked at is not opened again: its place, size and times, those that nobody can set included, are what they were.
/// Should it have changed all the same, whoever decodes it finds another content than was told, and refuses it.
public final class ProbeWork {
    private static final String KIND = "file";
    private static final int VERSION = 1;
    /// A file system's clock may stand still for so long. What changed as lately may change again without a trace.
    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final System.Logger LOG = System.getLogger("kinora.render");

    private final Engine engine;
    private final Facts facts;
    private final InstantSource clock;
    private final Cancellation cancellation;

    /// @param facts keeps what was told; [Facts#NONE] to open every file
    /// @param clock of the file system
    public ProbeWork(Engine engine, Facts facts, InstantSource clock, Cancellation cancellation) {
        this.engine = engine;
        this.facts = facts;
        this.clock = clock;
        this.cancellation = cancellation;
    }

    /// What a file is.
    public Answer<MediaInfo> of(Path file) {
        Optional<String> before = identity(file);
        Optional<MediaInfo> known = before.flatMap(this::kept);
        if (known.isPresent()) {
            return new Answer.Success<>(known.get());
        }
        Answer<MediaInfo> answer = engine.run(new Request.Probe(file), Engine.Progress.NONE, cancellation);
        if (answer instanceof Answer.Success<MediaInfo>(MediaInfo info) && before.isPresent() && before.equals(identity(file))) {
            keep(before.get(), info);
        }
        return answer;
    }

    /// Tells a file, as it is now, from all others and from what it was; nothing where that cannot be told.
    private Optional<String> identity(Path file) {
        if (facts == Facts.NONE) {
            return Optional.empty();
        }
        try {
            Path real = file.toRealPath();
            Map<String, Object> attributes = Files.readAttributes(real, "unix:dev,ino,size,lastModifiedTime,ctime");
            if (!(attributes.get("lastModifiedTime") instanceof FileTime modified)
                    || !(attributes.get("ctime") instanceof FileTime changed)) {
                return Optional.empty();
            }
            Instant settled = clock.instant().minus(SETTLED);
            if (modified.toInstant().isAfter(settled) || changed.toInstant().isAfter(settled)) {
                return Optional.empty();
            }
            return Optional.of(String.join(" ", engine.id(), real.toString(), String.valueOf(attributes.get("dev")),
                    String.valueOf(attributes.get("ino")), String.valueOf(attributes.get("size")), modified.toInstant().toString(),
                    changed.toInstant().toString()));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            LOG.log(System.Logger.Level.DEBUG, "a file is looked at again", unknown);
            return Optional.empty();
        }
    }

    private Optional<MediaInfo> kept(String identity) {
        Optional<byte[]> bytes = facts.find(KIND, VERSION, identity);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.get()))) {
            return Optional.of(MediaInfoForm.read(in));
        } catch (IOException broken) {
            LOG.log(System.Logger.Level.WARNING, "a file is looked at again", broken);
            return Optional.empty();
        }
    }

    /// A full disk costs looking again next time, nothing else.
    private void keep(String identity, MediaInfo info) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            MediaInfoForm.write(out, info);
            facts.keep(KIND, VERSION, identity, bytes.toByteArray());
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "what a file is is not kept", unwritable);
        }
    }
}
