package kinora.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.media.ColourLut;
import kinora.media.MediaInfo;
import kinora.render.Receipt;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;

/// A draft with all that is known of the files that it names.
///
/// @param known what each medium is
/// @param sources content hash to file of every medium, and by other keys the other files that were read for it: none of them is ever overwritten
/// @param tables the lookup tables of colours
/// @param fonts what has played the music that was made, by its recipe
record FilmDraft(Draft draft, Map<MediaRef, MediaInfo> known, Map<String, Path> sources, Map<MediaRef, ColourLut> tables,
        Map<String, Receipt.Font> fonts) {
    FilmDraft {
        known = Map.copyOf(known);
        sources = Map.copyOf(sources);
        tables = Map.copyOf(tables);
        fonts = Map.copyOf(fonts);
    }

    /// One of which no SoundFont has played anything.
    FilmDraft(Draft draft, Map<MediaRef, MediaInfo> known, Map<String, Path> sources, Map<MediaRef, ColourLut> tables) {
        this(draft, known, sources, tables, Map.of());
    }

    /// One without lookup tables.
    FilmDraft(Draft draft, Map<MediaRef, MediaInfo> known, Map<String, Path> sources) {
        this(draft, known, sources, Map.of(), Map.of());
    }

    /// Another draft of the same files.
    FilmDraft with(Draft changed) {
        return new FilmDraft(changed, known, sources, tables, fonts);
    }

    /// The same, for which this file was read too.
    FilmDraft reading(Path file) {
        Map<String, Path> all = new HashMap<>(sources);
        all.put("read " + file, file);
        return new FilmDraft(draft, known, all, tables, fonts);
    }

    /// How many files are seen and heard in it.
    int files() {
        return (int) draft.segments().flatMap(segment -> switch (segment) {
            case Visual visual -> Stream.of(visual.source());
            case Sound sound -> Stream.of(sound.source());
            case Title _ -> Stream.<MediaRef>of();
        }).filter(source -> !(source instanceof MediaRef.Generated)).flatMap(source -> Optional.ofNullable(known.get(source)).stream())
                .map(MediaInfo::contentHash).distinct().count();
    }
}
