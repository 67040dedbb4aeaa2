package kinora.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kinora.media.MusicFacts;

/// Decides what of a piece of music is heard under a film: where it begins, where it is repeated when it is shorter, and where it ends when it is longer. Pure.
///
/// With beats that can be trusted the film begins on the first beat of a bar: of the piece's first one, or, when a long beginning is quiet, of its first strong part;
/// of the bars that follow, the one from which the film's end comes to lie nearest behind a phrase. Music that is too short is repeated from bar to bar.
/// Without such beats the piece begins where it begins, or at a strong phrase, and is repeated as a whole.
public final class GridPlan {
    /// How long the music fades at the end of the film: craft rule 14 asks for 2 to 3 s.
    public static final long FADE_OUT_MS = 2_500;
    /// A last repetition lasts at least so long, so that the fade lies in it.
    private static final long LEAST_END_MS = FADE_OUT_MS + 300;
    /// How long before a beat the music begins, so that the fade at its beginning (30 ms, craft rule 26) takes nothing from the beat.
    public static final long LEAD_MS = 40;

    /// How long a repetition comes in before its first beat.
    private static final long CROSS_FADE_MS = 60;
    /// The same where no beat says when.
    private static final long LONG_CROSS_FADE_MS = 800;
    /// A quiet beginning that is longer is left out, unless the film is long enough for all of the piece.
    private static final long LONG_INTRO_MS = 8_000;
    /// Energy from which a part is strong, and below which a beginning is quiet.
    private static final int STRONG = 650;
    /// How many bars later than it could a film begins so that it ends with a phrase.
    private static final int SHIFTS = 16;
    /// What a bar later costs beside a millisecond between the end of a phrase and that of the film.
    private static final long EACH_BAR_MS = 60;
    /// What it costs to end a moment before a phrase does rather than behind it: the last beat would be cut off.
    private static final long EARLY = 3;
    /// Phrases have so many bars where none was found.
    private static final int USUAL_BARS = 4;
    /// Beats nearer to one another than that are one.
    private static final long SAME_MS = 60;
    /// What is shorter is a sound, and is heard once.
    private static final long LEAST_LOOP_MS = 2_000;
    /// Fewer beats are no grid.
    private static final int LEAST_BEATS = 8;

    private final MusicFacts facts;
    private final long musicMs;
    private final long filmMs;

    private GridPlan(MusicFacts facts, long musicMs, long filmMs) {
        this.facts = facts;
        this.musicMs = musicMs;
        this.filmMs = filmMs;
    }

    /// What of a piece is heard under a film.
    ///
    /// @param musicMs how long the piece is, at least 1
    /// @param filmMs how long the film is, at least 1
    public static Grid of(MusicFacts facts, long musicMs, long filmMs) {
        if (musicMs < 1 || filmMs < 1) {
            throw new IllegalArgumentException("music and film last: " + musicMs + ", " + filmMs);
        }
        GridPlan plan = new GridPlan(facts, musicMs, filmMs);
        return plan.onBeats().orElseGet(plan::onPhrases);
    }

    private Optional<Grid> onBeats() {
        List<Mark> marks = marks();
        List<Mark> bars = marks.stream().filter(mark -> mark.weight >= Grid.Beat.BAR).toList();
        if (!facts.trusted() || marks.size() < LEAST_BEATS || bars.size() < 2) {
            return Optional.empty();
        }
        List<Grid.Piece> pieces = new ArrayList<>();
        Mark first = start(bars);
        if (musicMs >= filmMs) {
            long start = Math.clamp(shifted(bars, first).ms - LEAD_MS, 0, musicMs - filmMs);
            pieces.add(new Grid.Piece(start, start + filmMs, 0, 0));
        } else {
            Mark opening = bars.getFirst();
            Mark end = loopEnd(bars, first);
            pieces.add(new Grid.Piece(Math.max(0, opening.ms - LEAD_MS), end.ms, 0, 0));
            repeat(pieces, first.ms < end.ms ? first.ms : opening.ms, end.ms, CROSS_FADE_MS);
            makeRoomForFade(pieces, bars.stream().map(Mark::ms).toList());
        }
        return Optional.of(new Grid(beats(marks, pieces), pieces, true, fadeOut()));
    }

    /// Adds repetitions of a part until the film's end, and cuts the last one off there.
    private void repeat(List<Grid.Piece> pieces, long loopMs, long endMs, long longest) {
        long crossFade = Math.min(longest, Math.min(loopMs, (endMs - loopMs) / 2));
        while (pieces.getLast().filmToMs() < filmMs) {
            long at = pieces.getLast().filmToMs() - crossFade;
            pieces.add(new Grid.Piece(loopMs - crossFade, endMs, at, crossFade));
        }
        Grid.Piece last = pieces.removeLast();
        pieces.add(new Grid.Piece(last.sourceFromMs(), last.sourceFromMs() + filmMs - last.filmAtMs(), last.filmAtMs(),
                Math.min(last.crossFadeMs(), filmMs - last.filmAtMs())));
    }

    /// Ends the repetition before the last one earlier, where the last one would be over before the music has faded.
    ///
    /// @param ends where in the piece a repetition may end
    private void makeRoomForFade(List<Grid.Piece> pieces, List<Long> ends) {
        Grid.Piece last = pieces.getLast();
        long length = last.filmToMs() - last.filmAtMs();
        if (pieces.size() < 2 || length >= LEAST_END_MS) {
            return;
        }
        Grid.Piece before = pieces.get(pieces.size() - 2);
        long least = before.sourceFromMs() + 2 * Math.max(before.crossFadeMs(), last.crossFadeMs());
        long latest = before.sourceToMs() - (LEAST_END_MS - length);
        Optional<Long> end = ends.stream().filter(ms -> ms > least && ms <= latest).max(Comparator.naturalOrder());
        long whole = musicMs - last.sourceFromMs();
        end.map(ms -> before.sourceToMs() - ms).filter(earlier -> length + earlier <= whole).ifPresent(earlier -> {
            pieces.removeLast();
            pieces.removeLast();
            pieces.add(new Grid.Piece(before.sourceFromMs(), before.sourceToMs() - earlier, before.filmAtMs(), before.crossFadeMs()));
            pieces.add(new Grid.Piece(last.sourceFromMs(), last.sourceFromMs() + length + earlier, last.filmAtMs() - earlier,
                    last.crossFadeMs()));
        });
    }

    private long fadeOut() {
        return Math.min(FADE_OUT_MS, filmMs / 4);
    }

    /// Where a film begins at the earliest: at the first bar, or at the first strong part behind a long quiet beginning.
    private Mark start(List<Mark> bars) {
        long from = strong().stream().filter(ms -> ms >= LONG_INTRO_MS).findFirst().filter(_ -> isQuietBefore()).orElse(0L);
        return bars.stream().filter(bar -> bar.ms >= from - SAME_MS).findFirst().orElse(bars.getFirst());
    }

    private List<Long> strong() {
        return facts.parts().stream().filter(part -> part.energyPermille() >= STRONG).map(part -> (long) part.startMs()).toList();
    }

    /// Whether nothing strong comes within the first seconds.
    private boolean isQuietBefore() {
        return strong().stream().noneMatch(ms -> ms < LONG_INTRO_MS);
    }

    /// The bar from which the film's end lies best behind the end of a phrase; where too little follows the first one, the last one behind which enough does.
    private Mark shifted(List<Mark> bars, Mark first) {
        int place = bars.indexOf(first);
        while (place > 0 && bars.get(place).ms - LEAD_MS + filmMs > musicMs) {
            place--;
        }
        Mark best = bars.get(place);
        long least = Long.MAX_VALUE;
        for (int i = place; i < bars.size() && i <= place + SHIFTS; i++) {
            long end = bars.get(i).ms - LEAD_MS + filmMs;
            if (end > musicMs) {
                break;
            }
            long cost = (i - place) * EACH_BAR_MS + behindPhrase(bars, place, end);
            if (cost < least) {
                least = cost;
                best = bars.get(i);
            }
        }
        return best;
    }

    /// How far a moment lies behind the nearest end of a phrase; before one it costs more.
    private long behindPhrase(List<Mark> bars, int origin, long ms) {
        boolean known = bars.stream().anyMatch(bar -> bar.weight == Grid.Beat.PHRASE);
        long least = Math.abs(musicMs - ms) * EARLY;
        for (int i = 0; i < bars.size(); i++) {
            boolean ends = known ? bars.get(i).weight == Grid.Beat.PHRASE : (i - origin) % USUAL_BARS == 0;
            if (ends) {
                long behind = ms - bars.get(i).ms;
                least = Math.min(least, behind >= 0 ? behind : -behind * EARLY);
            }
        }
        return least;
    }

    /// The bar before which a piece is repeated: the last one that lies whole phrases behind the loop's beginning.
    private static Mark loopEnd(List<Mark> bars, Mark first) {
        int place = bars.indexOf(first);
        int whole = (bars.size() - 1 - place) / USUAL_BARS * USUAL_BARS;
        return bars.get(whole > 0 ? place + whole : bars.size() - 1);
    }

    private Grid onPhrases() {
        List<Mark> phrases = facts.phrasesMs().stream().filter(ms -> ms < musicMs).map(ms -> new Mark(ms, Grid.Beat.PHRASE)).toList();
        List<Grid.Piece> pieces = new ArrayList<>();
        if (musicMs >= filmMs) {
            long start = start(phrases.isEmpty() ? List.of(new Mark(0, Grid.Beat.PHRASE)) : withBeginning(phrases)).ms;
            long from = Math.clamp(start - LEAD_MS, 0, musicMs - filmMs);
            pieces.add(new Grid.Piece(from, from + filmMs, 0, 0));
        } else {
            pieces.add(new Grid.Piece(0, musicMs, 0, 0));
            if (musicMs >= LEAST_LOOP_MS) {
                long crossFade = Math.min(LONG_CROSS_FADE_MS, musicMs / 4);
                repeat(pieces, crossFade, musicMs, crossFade);
                makeRoomForFade(pieces, List.of(pieces.get(pieces.size() - 2).sourceToMs() - LEAST_END_MS));
            }
        }
        return new Grid(beats(phrases, pieces), pieces, false, fadeOut());
    }

    private static List<Mark> withBeginning(List<Mark> phrases) {
        List<Mark> all = new ArrayList<>(phrases);
        all.addFirst(new Mark(0, Grid.Beat.PHRASE));
        return all;
    }

    /// Every beat of the piece with its weight, as far as the piece goes.
    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < facts.beatsMs().size(); i++) {
            long ms = facts.beatsMs().get(i);
            if (ms >= musicMs) {
                break;
            }
            int inBar = Math.floorMod(i - facts.barStart(), facts.beatsPerBar());
            boolean phrase = facts.phrasesMs().stream().anyMatch(start -> Math.abs(start - ms) < SAME_MS);
            boolean half = facts.beatsPerBar() == 4 && inBar == 2;
            int weight = half ? Grid.Beat.HALF_BAR : Grid.Beat.BEAT;
            if (inBar == 0) {
                weight = phrase ? Grid.Beat.PHRASE : Grid.Beat.BAR;
            }
            marks.add(new Mark(ms, weight));
        }
        return marks;
    }

    /// Where marks of the piece are heard in the film.
    private List<Grid.Beat> beats(List<Mark> marks, List<Grid.Piece> pieces) {
        List<Grid.Beat> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Grid.Piece piece = pieces.get(i);
            long to = i + 1 < pieces.size() ? pieces.get(i + 1).filmAtMs() + pieces.get(i + 1).crossFadeMs() - SAME_MS / 2 : filmMs;
            long from = i == 0 ? 1 : piece.filmAtMs() + piece.crossFadeMs() - SAME_MS / 2;
            for (Mark mark : marks) {
                long ms = mark.ms - piece.sourceFromMs() + piece.filmAtMs();
                if (ms >= from && ms < to && ms < filmMs) {
                    all.add(new Grid.Beat(ms, mark.weight, energy(mark.ms)));
                }
            }
        }
        all.sort(Comparator.comparingLong(Grid.Beat::ms));
        return apart(all);
    }

    /// Of the part in which a moment of the piece lies.
    private int energy(long ms) {
        return facts.parts().stream().filter(part -> part.startMs() <= ms).reduce((_, later) -> later).orElse(facts.parts().getFirst())
                .energyPermille();
    }

    private static List<Grid.Beat> apart(List<Grid.Beat> beats) {
        List<Grid.Beat> kept = new ArrayList<>();
        for (Grid.Beat beat : beats) {
            if (kept.isEmpty() || beat.ms() - kept.getLast().ms() >= SAME_MS) {
                kept.add(beat);
            } else if (beat.weight() > kept.getLast().weight()) {
                kept.set(kept.size() - 1, beat);
            }
        }
        return List.copyOf(kept);
    }

    private record Mark(long ms, int weight) {}
}
