package kinora.cli;

import java.nio.file.Path;
import java.util.Map;

import kinora.media.ColourLut;
import kinora.media.MediaInfo;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;

/// A draft with all that is known of the files that it names.
///
/// @param known what each medium is
/// @param sources content hash to file of every medium
/// @param tables the lookup tables of colours
record FilmDraft(Draft draft, Map<MediaRef, MediaInfo> known, Map<String, Path> sources, Map<MediaRef, ColourLut> tables) {
    FilmDraft {
        known = Map.copyOf(known);
        sources = Map.copyOf(sources);
        tables = Map.copyOf(tables);
    }

    /// One without lookup tables.
    FilmDraft(Draft draft, Map<MediaRef, MediaInfo> known, Map<String, Path> sources) {
        this(draft, known, sources, Map.of());
    }

    /// Another draft of the same files.
    FilmDraft with(Draft changed) {
        return new FilmDraft(changed, known, sources, tables);
    }

    /// How many files it is made of.
    int files() {
        return sources.size();
    }
}
