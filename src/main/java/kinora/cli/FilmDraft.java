package kinora.cli;

import java.nio.file.Path;
import java.util.Map;

import kinora.media.MediaInfo;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;

/// A draft with all that is known of the files that it names.
///
/// @param known what each medium is
/// @param sources content hash to file of every medium
record FilmDraft(Draft draft, Map<MediaRef, MediaInfo> known, Map<String, Path> sources) {
    FilmDraft {
        known = Map.copyOf(known);
        sources = Map.copyOf(sources);
    }

    /// How many files it is made of.
    int files() {
        return sources.size();
    }
}
