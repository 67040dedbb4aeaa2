package kinora.render;

import java.nio.file.Path;
import java.util.Map;

import kinora.compose.Composition;
import kinora.compose.SeeThrough;
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
/// @param form what it is written as
public record ExportJob(Composition film, Soundtrack sound, String title, Map<String, Path> sources, Path target, boolean replace,
        ExportForm form) {
    public ExportJob {
        sources = Map.copyOf(sources);
    }

    /// A film as every platform plays it.
    public ExportJob(Composition film, Soundtrack sound, String title, Map<String, Path> sources, Path target, boolean replace) {
        this(film, sound, title, sources, target, replace, ExportForm.MP4);
    }

    /// A silent film.
    public ExportJob(Composition film, String title, Map<String, Path> sources, Path target, boolean replace) {
        this(film, Soundtrack.silent(film.canvas().rate(), film.frames()), title, sources, target, replace);
    }

    EncoderProfile profile() {
        return form.profile(film.canvas());
    }

    /// The same on nothing instead of the canvas' colour.
    ExportJob cleared() {
        return new ExportJob(SeeThrough.cleared(film), sound, title, sources, target, replace, form);
    }

    /// The same with pictures at another constant rate factor.
    ExportJob withCrf(int crf) {
        return new ExportJob(film, sound, title, sources, target, replace, new ExportForm(form.container(),
                form.pictures().map(pictures -> pictures.withCrf(crf)), form.sound(), form.maxBytes(), form.platform()));
    }
}
