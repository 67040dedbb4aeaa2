package kinora.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import kinora.compose.Composition;
import kinora.compose.PictureKey;
import kinora.media.EncoderProfile;
import kinora.media.MediaInfo;
import kinora.media.PictureSpec;

/// Something that an engine process does.
///
/// @param <R> what it answers with when it succeeds
public sealed interface Request<R> {
    /// Looks at a stranger's file.
    record Probe(Path file) implements Request<MediaInfo> {}

    /// Decodes a stranger's file into planes.
    ///
    /// @param contentHash what the file's content must be; when it has changed since it was probed, the request is refused
    /// @param target the planes' file, written whole or not at all
    record Prepare(Path file, String contentHash, PictureSpec spec, Path target) implements Request<Done> {}

    /// Decodes a stranger's file into small pictures that show at a glance what was understood.
    ///
    /// @param contentHash what the file's content must be
    /// @param width that the pictures side by side have at most, even
    /// @param height that each has at most, even
    /// @param target folder that exists; the planes' files are named `0`, `1`, … in it
    record Preview(Path file, String contentHash, int width, int height, Path target) implements Request<Previewed> {}

    /// Draws a contact sheet as a PNG file.
    record Sheet(List<Cell> cells, Path target) implements Request<Done> {}

    /// One file on a contact sheet.
    ///
    /// @param pictures planes files; none when the file cannot be used
    /// @param name below the picture
    /// @param words what it is, or why it cannot be used
    record Cell(List<Path> pictures, String name, String words) {
        public Cell {
            pictures = List.copyOf(pictures);
        }
    }

    /// Draws and encodes a composition.
    ///
    /// @param pictures planes files of every picture shown
    /// @param target the chunk's file, written whole or not at all
    record Chunk(Composition composition, EncoderProfile profile, Map<PictureKey, Path> pictures, Path target) implements Request<Done> {}

    /// Draws one frame as a PNG file.
    ///
    /// @param frame 0 to the composition's frames − 1
    record Frame(Composition composition, long frame, Map<PictureKey, Path> pictures, Path target) implements Request<Done> {}

    /// Joins chunks into an MP4 file.
    ///
    /// @param chunks in the film's order
    /// @param title written into the file unless empty
    record Join(List<Path> chunks, EncoderProfile profile, String title, Path target) implements Request<Joined> {}

    /// Loads every native library.
    record Diagnose() implements Request<Diagnosis> {}

    /// It was done; the result lies in the target file.
    record Done() {}

    /// So many pictures were made.
    record Previewed(int pictures) {}

    /// A joined film.
    record Joined(int frames) {}

    /// Library to its version, or to the reason that it does not load after `!`.
    record Diagnosis(Map<String, String> libraries) {}
}
