package kinora.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import kinora.wire.TalkJson;

/// Keeps conversations about drafts in a folder of the program, each under the SHA-256 of the bytes of the draft that it has led to. So a draft may be moved, copied and renamed, and one
/// that somebody else has changed meanwhile has no conversation.
final class TalkFiles {
    /// Conversations before the oldest are forgotten.
    private static final int MOST = 200;
    /// All of them together.
    private static final long MOST_BYTES = 64_000_000;
    private static final String ENDING = ".json";

    private final Optional<Path> folder;

    /// @param folder created when first written to; nothing is kept without one
    TalkFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /// In the folder of the program's state.
    static TalkFiles of(Services services) {
        return new TalkFiles(Optional.ofNullable(services.folders().get("state")).map(state -> state.resolve("talks")));
    }

    /// The conversation that has led to a draft; [TalkJson.Kept#NOTHING] when nobody knows.
    TalkJson.Kept find(byte[] draft) {
        Optional<Path> file = folder.map(place -> place.resolve(name(draft)));
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return TalkJson.Kept.NOTHING;
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return TalkJson.read(in.readNBytes(TalkJson.MAX_BYTES + 1)).orElse(TalkJson.Kept.NOTHING);
        } catch (IOException unreadable) {
            log("a conversation cannot be read", unreadable);
            return TalkJson.Kept.NOTHING;
        }
    }

    /// Keeps a conversation. What cannot be kept is forgotten; the draft is what counts.
    void keep(byte[] draft, TalkJson.Kept kept) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            Path part = Files.writeString(folder.get().resolve(".talk-" + UUID.randomUUID() + ".part"), TalkJson.write(kept),
                    StandardCharsets.UTF_8);
            Files.move(part, folder.get().resolve(name(draft)), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            tidy(folder.get());
        } catch (IOException unwritable) {
            log("a conversation is not kept", unwritable);
        }
    }

    private record Old(Path path, FileTime changed, long bytes) {}

    private static void tidy(Path folder) throws IOException {
        List<Old> all = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.filter(one -> Inputs.name(one).endsWith(ENDING)).toList()) {
                all.add(new Old(path, Files.getLastModifiedTime(path), Files.size(path)));
            }
        }
        all.sort(Comparator.comparing(Old::changed).reversed());
        long bytes = 0;
        for (int i = 0; i < all.size(); i++) {
            bytes += all.get(i).bytes;
            if (i >= MOST || bytes > MOST_BYTES) {
                Files.deleteIfExists(all.get(i).path);
            }
        }
    }

    private static String name(byte[] draft) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(draft)) + ENDING;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void log(String what, IOException why) {
        System.getLogger("kinora").log(System.Logger.Level.WARNING, what, why);
    }
}
