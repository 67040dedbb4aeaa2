package kinora.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinora.media.Caption;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.Limits;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;

/// Captions as titles of a draft, and back (craft rule 21).
public final class Captions {
    /// Rule 21: most characters a second, of which wide ones count twice, and the longest time on the screen.
    private static final int FASTEST = 20;
    private static final long LONGEST_MS = 7_000;
    private static final String STYLE = "caption";
    private static final String NAME = "captions";

    private Captions() {}

    /// A draft with captions, and what was to be changed of them.
    ///
    /// @param cut how many became several, because they need more than two lines
    /// @param late how many begin after the film's end, or are more than a draft may have, and are left out
    /// @param shortened how many end earlier than they say, because the next one or the film's end comes
    /// @param fast how many are on the screen for too short to be read; they are left as they are
    /// @param lasting how many are on the screen for longer than 7 s; they are left as they are
    public record Captioned(Draft draft, int cut, int late, int shortened, int fast, int lasting) {}

    /// A caption in frames.
    private record Cue(long first, long end, String text) {}

    /// Adds captions to a draft as a track of their own. A film that has no length yet gets that of the captions.
    ///
    /// @param captions by their start
    public static Captioned added(Draft draft, List<Caption> captions) {
        Canvas canvas = draft.canvas();
        long film = canvas.rate().frame(draft.durationMs() > 0 ? draft.durationMs() : Limits.MAX_FILM_MS);
        List<Caption> inside = captions.stream().filter(caption -> canvas.rate().frame(caption.startMs()) < film).toList();
        List<Cue> cues = new ArrayList<>();
        int shortened = apart(inside, film, canvas, cues);
        List<Cue> parts = new ArrayList<>();
        int cut = 0;
        for (Cue cue : cues) {
            List<Cue> pieces = CaptionLines.parts(cue.text(), (int) Math.min(Integer.MAX_VALUE, cue.end() - cue.first()), canvas).stream()
                    .map(part -> new Cue(cue.first() + part.first(), cue.first() + part.end(), part.text())).toList();
            cut += pieces.size() > 1 ? 1 : 0;
            parts.addAll(pieces);
        }
        int room = Limits.MAX_SEGMENTS - (int) draft.segments().count();
        int left = Math.max(0, parts.size() - room);
        List<Cue> kept = parts.subList(0, parts.size() - left);
        int fast = (int) kept.stream().filter(cue -> isFast(cue, canvas)).count();
        int lasting = (int) kept.stream().filter(cue -> canvas.rate().ms(cue.end()) - canvas.rate().ms(cue.first()) > LONGEST_MS).count();
        return new Captioned(with(draft, kept), cut, captions.size() - inside.size() + left, shortened, fast, lasting);
    }

    /// One caption at a time: a later one ends the one before, and those that start together are one.
    ///
    /// @return how many were shortened
    private static int apart(List<Caption> captions, long film, Canvas canvas, List<Cue> cues) {
        int shortened = 0;
        for (Caption caption : captions) {
            long first = canvas.rate().frame(caption.startMs());
            long end = Math.max(first + 1, canvas.rate().frame(caption.endMs()));
            Cue before = cues.isEmpty() ? new Cue(-1, -1, "") : cues.getLast();
            if (before.first() == first) {
                cues.removeLast();
                cues.add(new Cue(first, Math.min(film, Math.max(end, before.end())), before.text() + "\n" + caption.text()));
                continue;
            }
            if (before.end() > first) {
                cues.removeLast();
                cues.add(new Cue(before.first(), first, before.text()));
                shortened++;
            }
            shortened += end > film ? 1 : 0;
            cues.add(new Cue(first, Math.min(film, end), caption.text()));
        }
        return shortened;
    }

    private static boolean isFast(Cue cue, Canvas canvas) {
        long ms = canvas.rate().ms(cue.end()) - canvas.rate().ms(cue.first());
        return CaptionLines.weight(cue.text()) * 1_000L > FASTEST * ms;
    }

    private static Draft with(Draft draft, List<Cue> cues) {
        if (cues.isEmpty()) {
            return draft;
        }
        Set<String> taken = Stream
                .concat(draft.segments().map(segment -> segment.id().value()), draft.tracks().stream().map(track -> track.id().value()))
                .collect(Collectors.toSet());
        List<Title> titles = new ArrayList<>();
        for (Cue cue : cues) {
            TimeRange range = draft.canvas().rate().range(cue.first(), cue.end() - cue.first());
            titles.add(new Title(new SegmentId(free(NAME + "-" + (titles.size() + 1), taken)), range, "", cue.text(), StyleUse.of(STYLE),
                    Extras.none()));
        }
        List<Track> tracks = new ArrayList<>(draft.tracks());
        tracks.add(new Track.Text(new TrackId(free(NAME, taken)), titles, Extras.none()));
        return draft.withTracks(tracks);
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "'";
        }
        return name;
    }

    /// The captions of a draft: its titles whose style has short lines, by their start.
    public static List<Caption> of(Draft draft) {
        return draft.segments().filter(Title.class::isInstance).map(Title.class::cast)
                .filter(title -> TitleStyles.find(title.style().name()).filter(style -> style.main().limited()).isPresent())
                .map(title -> new Caption(title.range().startMs(), title.range().endMs(), title.text()))
                .sorted(Comparator.comparingLong(Caption::startMs).thenComparingLong(Caption::endMs)).toList();
    }
}
