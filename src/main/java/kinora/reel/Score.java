package kinora.reel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import kinora.music.Grid;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;

/// What is heard under a film.
///
/// @param gainPermille loudness of the music, in thousandths
record Score(FrameRate rate, TimeRange film, int gainPermille) {

    /// Music as loud as music is.
    static final int USUAL = 1000;
    /// Music under somebody who talks all the time: half as loud, beside giving way to the voice; our own choice.
    static final int UNDER_TALK = 500;

    /// Craft rule 14.
    private static final long FADE_MS = 2_500;

    /// @param grid none where nobody knows its beats
    List<Track> tracks(Story.Music music, Optional<Grid> grid, List<Decision> decisions) {
        if (music instanceof Story.Composed composed && composed.lengthMs(film.durationMs()) >= film.durationMs()) {
            decisions.add(new Decision.Composed(music.name(), composed.style(), composed.seed()));
            return List.of(track(2, List.of(sound("music", film, music, 0, 0, 0, false))));
        }
        if (grid.isEmpty()) {
            boolean loops = music.lengthMs(film.durationMs()) < film.durationMs();
            long fade = Math.min(FADE_MS, film.durationMs());
            decisions.add(new Decision.Heard(music.name(), 0, loops ? 2 : 1, fade, OptionalInt.empty()));
            return List.of(track(2, List.of(sound("music", film, music, 0, 0, fade, loops))));
        }
        List<Grid.Piece> pieces = grid.get().pieces();
        List<List<Sound>> lanes = List.of(new ArrayList<>(), new ArrayList<>());
        for (int k = 0; k < pieces.size(); k++) {
            Grid.Piece piece = pieces.get(k);
            long first = rate.frame(piece.filmAtMs());
            long end = Math.min(rate.frame(film.durationMs()), rate.frame(piece.filmToMs()));
            if (end <= first) {
                continue;
            }
            TimeRange range = rate.range(first, end - first);
            boolean ends = k == pieces.size() - 1;
            long out = ends ? grid.get().fadeOutMs() : pieces.get(k + 1).crossFadeMs();
            long in = Math.max(0, piece.sourceFromMs() + range.startMs() - piece.filmAtMs());
            lanes.get(k % 2).add(sound(k == 0 ? "music" : "music" + (k + 1), range, music, in,
                    Math.min(piece.crossFadeMs(), range.durationMs()), Math.min(out, range.durationMs()), false));
        }
        decisions.add(new Decision.Heard(music.name(), pieces.getFirst().sourceFromMs(), pieces.size(), grid.get().fadeOutMs(),
                music.facts(film.durationMs()).map(facts -> OptionalInt.of(facts.confidencePermille())).orElse(OptionalInt.empty())));
        List<Track> tracks = new ArrayList<>();
        for (List<Sound> lane : lanes) {
            if (!lane.isEmpty()) {
                tracks.add(track(2 + tracks.size(), lane));
            }
        }
        return tracks;
    }

    private static Track track(int number, List<Sound> sounds) {
        return new Track.Audio(new TrackId("t" + number), List.copyOf(sounds), Extras.none());
    }

    private Sound sound(String id, TimeRange range, Story.Music music, long inMs, long fadeInMs, long fadeOutMs, boolean loop) {
        return new Sound(new SegmentId(id), range, music.name(), music.source(), inMs, 0, Speed.NORMAL, gainPermille, fadeInMs, fadeOutMs,
                loop, SoundRole.MUSIC, List.of(), Extras.none());
    }
}
