package kinora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinora.compose.Corner;
import kinora.compose.Watermark;
import kinora.media.MediaInfo;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.Inset;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// A logo that was looked at.
///
/// @param file where it lies
/// @param source how a draft names it
record Logo(Path file, MediaRef source, MediaInfo.Picture info, Corner at) {

    private static final String ID = "logo";

    /// A film with it over all of its length, on a track of its own.
    FilmDraft on(FilmDraft film) {
        Draft draft = film.draft();
        Inset inset = Inset.at(Watermark.of(draft.canvas(), at, info.width(), info.height()));
        Visual visual = Visual.still(new SegmentId(ID), new TimeRange(0, draft.durationMs()), FilmPlan.name(file), source)
                .withFit(Fit.CONTAIN).withInset(inset);
        List<Track> tracks = new ArrayList<>(draft.tracks());
        int above = 1 + (int) tracks.stream().takeWhile(track -> !(track instanceof Track.Video)).count();
        tracks.add(Math.min(above, tracks.size()), new Track.Video(new TrackId(ID), List.of(visual), List.of(), Extras.none()));
        Map<MediaRef, MediaInfo> known = new HashMap<>(film.known());
        known.put(source, info);
        Map<String, Path> sources = new HashMap<>(film.sources());
        sources.put(info.contentHash(), file);
        return new FilmDraft(draft.withTracks(tracks), known, sources, film.tables());
    }
}
