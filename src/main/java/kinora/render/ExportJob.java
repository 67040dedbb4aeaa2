package kinora.render;

import java.nio.file.Path;
import java.util.Map;

import kinora.compose.Composition;
import kinora.compose.Soundtrack;
import kinora.media.EncoderProfile;

/// A film to be written to a file.
///
/// @param film what it shows
/// @param sound what is heard with it
/// @param title stored in the file unless empty
/// @param sources content hash to file of every picture and sound
/// @param target the file to write; its name decides nothing
/// @param replace whether a file that stands there may be replaced
public record ExportJob(Composition film, Soundtrack sound, String title, Map<String, Path> sources, Path target, boolean replace) {
    public ExportJob {
        sources = Map.copyOf(sources);
    }

    /// A silent film.
    public ExportJob(Composition film, String title, Map<String, Path> sources, Path target, boolean replace) {
        this(film, Soundtrack.silent(film.canvas().rate(), film.frames()), title, sources, target, replace);
    }

    EncoderProfile profile() {
        return EncoderProfile.standard(film.canvas().width(), film.canvas().height(), film.canvas().rate().num(),
                film.canvas().rate().den());
    }
}
