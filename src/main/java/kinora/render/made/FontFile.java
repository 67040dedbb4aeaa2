package kinora.render.made;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

import kinora.music.score.Instrument;
import kinora.music.score.Score;
import kinora.music.soundfont.FontBytes;
import kinora.music.soundfont.FontProblem;
import kinora.music.soundfont.FontReading;
import kinora.music.soundfont.SoundFont;
import kinora.music.synth.Piece;
import kinora.music.synth.Studio;

/// A SoundFont on the disk, open while it is used. What a note does not need is never read.
public final class FontFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final RandomAccessFile file;
    private final SoundFont font;

    private FontFile(Path path, RandomAccessFile file, SoundFont font) {
        this.path = path;
        this.file = file;
        this.font = font;
    }

    /// What came of opening a file.
    public sealed interface Opening {
        /// It can play; whoever has it closes it.
        record Opened(FontFile file) implements Opening {}

        /// It cannot.
        record Refused(FontProblem why) implements Opening {}
    }

    /// What has played a piece.
    ///
    /// @param file its place
    /// @param sha256 of its content
    /// @param name what it calls itself; may be empty
    /// @param copyright whose it says it is; may be empty
    /// @param missing instruments that it has not, played by our own voices
    public record Played(Path file, String sha256, String name, String copyright, Set<Instrument> missing) {
        public Played {
            missing = Set.copyOf(missing);
        }
    }

    /// Opens a file, whatever it is.
    public static Opening open(Path path) {
        if (!Files.isRegularFile(path)) {
            return new Opening.Refused(FontProblem.UNREADABLE);
        }
        try {
            return open(path, new RandomAccessFile(path.toFile(), "r"));
        } catch (IOException | UncheckedIOException unreadable) {
            return new Opening.Refused(FontProblem.UNREADABLE);
        }
    }

    private static Opening open(Path path, RandomAccessFile file) throws IOException {
        boolean kept = false;
        try {
            FontReading reading = SoundFont.read(new Bytes(file, file.length()));
            kept = reading instanceof FontReading.Read;
            return switch (reading) {
                case FontReading.Read(SoundFont font) -> new Opening.Opened(new FontFile(path, file, font));
                case FontReading.Refused(FontProblem why) -> new Opening.Refused(why);
            };
        } finally {
            if (!kept) {
                file.close();
            }
        }
    }

    /// Plays a piece.
    ///
    /// @throws IOException when the file cannot be read any more
    public Piece record(Score score) throws IOException {
        try {
            return Studio.record(score, font);
        } catch (UncheckedIOException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /// What is told of it when it plays a piece.
    ///
    /// @throws IOException when the file cannot be read any more
    public Played played(Score score) throws IOException {
        return new Played(path, sha256(), font.name(), font.copyright(), Studio.missing(score, font));
    }

    private String sha256() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException readOnly) {
            // Nothing was written.
        }
    }

    private record Bytes(RandomAccessFile file, long size) implements FontBytes {
        @Override
        public void read(long at, byte[] to) {
            try {
                file.seek(at);
                file.readFully(to);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
