package kinora.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.media.MediaInfo;
import kinora.reel.Brief;
import kinora.render.Answer;
import kinora.timeline.Draft;
import kinora.words.Explain;

/// What a film is made of.
///
/// @param inputs which files were named and met
/// @param found what they are; changes as pictures turn out bad
/// @param music that was asked for, or the only one there is
/// @param story where a reel is told: what looking closely has told
record Material(Inputs inputs, Found found, Optional<Brief.Music> music, Optional<ReelStory> story, Optional<Logo> logo,
        Optional<FilmLook> look) implements Gathered {

    /// The same music, logo and look with a single file.
    Material only(Path file, MediaInfo info, Explain explain) {
        Inputs none = new Inputs(List.of(), Set.of(), List.of(), List.of());
        return new Material(inputs, new Found(Map.of(file, new Answer.Success<>(info)), none, explain), music, story, logo, look);
    }

    /// The film of a draft, in its look and with its logo.
    FilmDraft film(Draft draft, FilmPlan plan, MakeOptions options) {
        Map<Path, MediaInfo> all = new LinkedHashMap<>(found.footage());
        if (options.speaks()) {
            all.putAll(found.sounds());
        }
        FilmDraft plain = plan.resolved(draft, all, music);
        FilmDraft coloured = look.map(colours -> colours.on(plain)).orElse(plain);
        FilmDraft film = options.look().orElse(null) instanceof LookOption.Table(Path table) ? coloured.reading(table) : coloured;
        return logo.map(mark -> mark.on(film)).orElse(film);
    }

    /// Whether a film would have to be made without something that was asked for by itself if this file cannot be used.
    boolean needs(Path file) {
        return logo.filter(mark -> mark.file().equals(file)).isPresent();
    }
}
