package kinora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.media.ColourLut;
import kinora.media.MediaInfo;
import kinora.reel.Brief;
import kinora.timeline.Draft;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;

/// Names the files of a film as its draft does.
final class FilmPlan {
    private final MakeOptions options;

    FilmPlan(MakeOptions options) {
        this.options = options;
    }

    /// What a reel is made from.
    Brief brief(Map<Path, MediaInfo> footage, Optional<Brief.Music> music) {
        List<Brief.Footage> shown = new ArrayList<>();
        footage.forEach((file, info) -> {
            switch (info) {
                case MediaInfo.Picture picture -> shown.add(new Brief.Photo(name(file), reference(file), picture));
                case MediaInfo.Clip clip -> shown.add(new Brief.Clip(name(file), reference(file), clip));
                case MediaInfo.Audio _ -> throw new IllegalStateException("sound is not shown: " + file);
            }
        });
        return new Brief(options.canvas(), shown, options.lengthMs(), music, options.title());
    }

    /// The draft with what is known of its files.
    FilmDraft resolved(Draft draft, Map<Path, MediaInfo> footage, Optional<Brief.Music> music) {
        Map<MediaRef, MediaInfo> known = new HashMap<>();
        Map<String, Path> sources = new HashMap<>();
        footage.forEach((file, info) -> {
            known.put(reference(file), info);
            sources.put(info.contentHash(), file);
        });
        music.ifPresent(sound -> {
            known.put(sound.source(), sound.info());
            sources.put(sound.info().contentHash(), file(sound.source()));
        });
        return new FilmDraft(draft, known, sources);
    }

    /// A lookup table as the look of a film.
    FilmLook look(Path file, ColourLut lut) {
        return FilmLook.of(reference(file), lut);
    }

    /// The file that a reference of this film means.
    Path file(MediaRef source) {
        return source instanceof MediaRef.Local(String path) ? draftFolder().resolve(path) : Path.of("");
    }

    /// Names a file as a draft does: from the draft's folder when it lies in there, so that both can be moved together; otherwise by its whole path.
    MediaRef reference(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = draftFolder();
        return new MediaRef.Local((options.draft().isPresent() && whole.startsWith(folder) ? folder.relativize(whole) : whole).toString());
    }

    /// Where the draft stands or would stand.
    Path draftFolder() {
        Path draft = options.draft().orElse(Path.of("draft.json")).toAbsolutePath().normalize();
        Path folder = draft.getParent();
        return folder == null ? draft : folder;
    }

    static String name(Path file) {
        String name = Inputs.name(file);
        return name.length() <= Limits.MAX_NAME ? name : name.substring(0, Limits.MAX_NAME);
    }

    /// A picture as the logo of a film.
    Logo logo(LogoOption asked, MediaInfo.Picture info) {
        return new Logo(asked.file(), reference(asked.file()), info, asked.at());
    }

    /// A sound as the music of a film.
    Brief.Music music(Path file, MediaInfo.Audio info) {
        return new Brief.Music(name(file), reference(file), info);
    }
}
