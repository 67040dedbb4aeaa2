package kinora.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Drafts as pictures of text and back. A character is ten frames at 25 per second, 400 ms; a letter is a segment of that id, a dot is nothing.
///
/// Rows begin with `M` or `V` (visuals: P to Z are clips that start 10 s into their source and may use 20 s of it, the rest stills), `T` (titles), `S`
/// (sounds: v a voice, e an effect, l music that repeats, g generated music, the rest music) or `X` (transitions of the main track, as `AB4` for one of
/// four frames from A to B).
final class Drawn {
    static final int CELL = 10;
    static final FrameRate RATE = FrameRate.of(25);

    private Drawn() {}

    static SegmentId id(String letter) {
        return new SegmentId(letter);
    }

    static long ms(double cells) {
        return Math.round(cells * 400);
    }

    static Draft draft(String... rows) {
        List<Track> tracks = new ArrayList<>();
        for (String row : rows) {
            String cells = row.substring(2);
            TrackId id = new TrackId("t" + (tracks.size() + 1));
            switch (row.charAt(0)) {
                case 'M', 'V' ->
                    tracks.add(new Track.Video(id, spans(cells).entrySet().stream().map(Drawn::visual).toList(), List.of(), Extras.none()));
                case 'T' -> tracks.add(new Track.Text(id, spans(cells).entrySet().stream().map(Drawn::title).toList(), Extras.none()));
                case 'S' -> tracks.add(new Track.Audio(id, spans(cells).entrySet().stream().map(Drawn::sound).toList(), Extras.none()));
                case 'X' -> tracks.set(0, joined((Track.Video) tracks.getFirst(), cells));
                default -> throw new IllegalArgumentException(row);
            }
        }
        return new Draft(new Canvas(320, 180, RATE, 0), "drawn", tracks, 0, Extras.none());
    }

    private static Map<Character, TimeRange> spans(String cells) {
        Map<Character, TimeRange> spans = new LinkedHashMap<>();
        for (int i = 0; i < cells.length(); i++) {
            char letter = cells.charAt(i);
            if (letter != '.') {
                TimeRange one = RATE.range((long) i * CELL, CELL);
                spans.merge(letter, one, (first, last) -> TimeRange.between(first.startMs(), last.endMs()));
            }
        }
        return spans;
    }

    static Visual visual(char letter, TimeRange range) {
        Visual still = Visual.still(id("" + letter), range, "" + letter, new MediaRef.Stored("photo-" + letter));
        return letter < 'P' || letter > 'Z'
                ? still
                : new Visual(still.id(), range, still.name(), still.source(), 10_000, 20_000, Speed.NORMAL, still.fit(), still.camera(),
                        List.of(), false, 1000, Extras.none());
    }

    private static Visual visual(Map.Entry<Character, TimeRange> span) {
        return visual(span.getKey(), span.getValue());
    }

    private static Title title(Map.Entry<Character, TimeRange> span) {
        return title(span.getKey(), span.getValue());
    }

    static Title title(char letter, TimeRange range) {
        return new Title(id("" + letter), range, "", "title " + letter, StyleUse.of("plain"), Extras.none());
    }

    private static Sound sound(Map.Entry<Character, TimeRange> span) {
        return sound(span.getKey(), span.getValue());
    }

    static Sound sound(char letter, TimeRange range) {
        MediaRef source = letter == 'g' ? new MediaRef.Generated("music:calm") : new MediaRef.Stored("sound-" + letter);
        SoundRole role = letter == 'v' ? SoundRole.VOICE : letter == 'e' ? SoundRole.EFFECT : SoundRole.MUSIC;
        return new Sound(id("" + letter), range, "" + letter, source, 0, 0, Speed.NORMAL, 1000, 0, 0, letter == 'l', role, List.of(),
                Extras.none());
    }

    private static Track.Video joined(Track.Video track, String cells) {
        List<Transition> joins = new ArrayList<>();
        for (String word : cells.split(" ", -1)) {
            joins.add(new Transition(id(word.substring(0, 1)), id(word.substring(1, 2)), "dissolve",
                    RATE.ms(Long.parseLong(word.substring(2))), Easing.LINEAR, Extras.none()));
        }
        return new Track.Video(track.id(), track.visuals(), joins, track.extras());
    }

    /// The draft as rows; the last character of an id is its letter. Transitions of the main track come last.
    static List<String> rows(Draft draft) {
        List<String> rows = new ArrayList<>();
        long end = draft.segments().mapToLong(segment -> cells(draft, segment.range().endMs())).max().orElse(0);
        Optional<Track.Video> main = draft.main();
        for (Track track : draft.tracks()) {
            String name = switch (track) {
                case Track.Video video -> main.isPresent() && main.get().id().equals(video.id()) ? "M " : "V ";
                case Track.Audio audio -> "S ";
                case Track.Text text -> "T ";
            };
            StringBuilder row = new StringBuilder(".".repeat((int) end));
            for (Segment segment : track.segments()) {
                String id = segment.id().value();
                for (long i = cells(draft, segment.range().startMs()); i < cells(draft, segment.range().endMs()); i++) {
                    row.setCharAt((int) i, id.charAt(id.length() - 1));
                }
            }
            rows.add(name + row);
        }
        String joins = main.stream().flatMap(track -> track.transitions().stream())
                .map(join -> "" + join.left() + join.right() + draft.canvas().rate().frame(join.durationMs()))
                .reduce("X", (row, join) -> row + " " + join);
        if (joins.length() > 1) {
            rows.add(joins);
        }
        return rows;
    }

    private static long cells(Draft draft, long ms) {
        long frame = draft.canvas().rate().frame(ms);
        if (frame % CELL != 0) {
            throw new IllegalStateException("frame " + frame + " cannot be drawn");
        }
        return frame / CELL;
    }
}
