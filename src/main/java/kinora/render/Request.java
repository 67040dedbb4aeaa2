package kinora.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.compose.Composition;
import kinora.compose.Inscription;
import kinora.compose.Lettering.Lettered;
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

    /// Decodes a stranger's file into a small picture that shows at a glance what was understood.
    ///
    /// @param contentHash what the file's content must be
    /// @param width most of the picture, even
    /// @param height most of the picture, even
    /// @param target the planes' file
    record Preview(Path file, String contentHash, int width, int height, Path target) implements Request<Done> {}

    /// Draws a contact sheet as a PNG file.
    record Sheet(List<Cell> cells, Path target) implements Request<Done> {}

    /// One file on a contact sheet.
    ///
    /// @param picture planes file; none when the file cannot be used
    /// @param name below the picture
    /// @param words what it is, or why it cannot be used
    record Cell(Optional<Path> picture, String name, String words) {}

    /// Sets words.
    ///
    /// @param target the patch's planes file, written when the words could be set
    record Letter(Inscription inscription, Path target) implements Request<Lettered> {}

    /// Draws and encodes a composition.
    ///
    /// @param pictures planes files of every picture and every title shown
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

    /// A joined film.
    record Joined(int frames) {}

    /// Library to its version, or to the reason that it does not load after `!`.
    record Diagnosis(Map<String, String> libraries) {}
}
