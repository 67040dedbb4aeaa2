package kinora.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kinora.compose.effect.Effects;
import kinora.media.ColourLut;
import kinora.timeline.Draft;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.Track;
import kinora.timeline.Visual;

/// The colours of a whole film.
///
/// @param use the effect that every picture and clip gets
/// @param tables the lookup table that it names, if it names one
record FilmLook(EffectUse use, Map<MediaRef, ColourLut> tables) {
    FilmLook {
        tables = Map.copyOf(tables);
    }

    /// An effect of the catalogue, as it comes.
    static FilmLook of(String effect) {
        return new FilmLook(new EffectUse(effect, new TreeMap<>(), Extras.none()), Map.of());
    }

    /// A lookup table.
    ///
    /// @param source how a draft names it
    static FilmLook of(MediaRef source, ColourLut lut) {
        String table = Effects.find("lut").orElseThrow().table();
        return new FilmLook(new EffectUse("lut", new TreeMap<>(Map.of(table, new Parameter.File(source))), Extras.none()),
                Map.of(source, lut));
    }

    /// A film of which all pictures and clips look like that.
    FilmDraft on(FilmDraft film) {
        List<Track> tracks = film.draft().tracks().stream().<Track>map(track -> switch (track) {
            case Track.Video video ->
                new Track.Video(video.id(), video.visuals().stream().map(this::on).toList(), video.transitions(), video.extras());
            case Track.Audio audio -> audio;
            case Track.Text text -> text;
        }).toList();
        Draft draft = film.draft().withTracks(tracks);
        return new FilmDraft(draft, film.known(), film.sources(), tables);
    }

    private Visual on(Visual visual) {
        List<EffectUse> effects = new ArrayList<>(visual.effects());
        effects.add(use);
        return visual.withEffects(effects);
    }
}
