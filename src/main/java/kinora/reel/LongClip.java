package kinora.reel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

import kinora.media.ClipFacts;
import kinora.media.ClipFacts.Span;
import kinora.media.MediaInfo;
import kinora.media.Region;

/// How one long clip, such as a recorded screen or somebody talking, is made shorter without losing what it says.
///
/// ```
/// spoken   ■■■■■■■          ■■■■■■■■■■■              kept as it is, always
/// changes           ▪▪▪▪▪▪                           kept as it is
/// slow                                   ░░░░░░░     twice as fast
/// still          ···                  ···       ···  gone
/// ```
///
/// Where nobody speaks and nothing changes for more than 1.5 s that part goes, but for a moment around what changes. In a film of somebody talking every silence goes,
/// whatever moves. What moves slowly while nobody speaks runs at twice its speed. Nothing begins, ends or becomes faster inside a spoken span.
///
/// @param pieces what is shown, in order, apart from each other
/// @param gone what is not shown, in order
/// @param screen whether it looks like a recorded screen
public record LongClip(List<Piece> pieces, List<Gone> gone, boolean screen) {

    /// Speeds in thousandths.
    public static final int NORMAL = 1000;
    public static final int DOUBLE = 2000;
    /// How long a zoom takes in and out.
    public static final long EASE_MS = 700;

    /// What stands still for no longer than that stays.
    static final long STILL_MS = 1_500;

    /// Silence in somebody's talk that is not longer stays: such pauses belong to sentences.
    private static final long SILENCE_MS = 400;
    /// Slow parts that are shorter are not worth a change of speed.
    private static final long SLOW_MS = 3_000;
    /// Shorter stops between changes, as of somebody typing, are part of them.
    private static final long JOINED_MS = 900;
    /// What is still seen before and after something changes; behind what is large, such as another window, so long that it can be seen what there is.
    private static final long BEFORE_MS = 200;
    private static final long AFTER_MS = 400;
    private static final long AFTER_LARGE_MS = 1_000;
    /// What would be cut out is not shorter.
    private static final long LEAST_GAP_MS = 200;
    /// Mean change of luma in hundredths of a level below which nothing moves, and below which a camera's picture moves slowly.
    private static final int STILL_MOTION = 8;
    private static final int SLOW_MOTION = 60;
    /// What changes on a screen in less than so many millionths of it is typing, a pointer or a bar that grows.
    private static final int SMALL_AREA = 20_000;
    /// The same of its motion: letters that go over from one line to the next change a wide region, but little of it.
    private static final int SMALL_MOTION = 10;
    /// A recorded screen hardly moves most of the time, and shows letters and surfaces, or does not move at all.
    private static final int SCREEN_MOTION = 20;
    private static final int NO_MOTION = 5;
    private static final int SCREEN_TEXT = 100;
    /// What is shown of a clip in which nothing happens at all.
    private static final long TOKEN_MS = 4_000;

    public LongClip {
        pieces = List.copyOf(pieces);
        gone = List.copyOf(gone);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("something of a clip is shown");
        }
    }

    /// Why a piece is shown: somebody speaks, something changes, something changes slowly, or nothing else could be.
    public enum Reason {
        SPOKEN, CHANGES, SLOW, TOKEN
    }

    /// Why a part is not shown: it is silent, nothing changes, or the film shall not be that long.
    public enum Why {
        SILENT, STILL, LENGTH
    }

    /// A part that is shown.
    ///
    /// @param fromMs in the clip
    /// @param toMs in the clip
    /// @param speedPermille [#NORMAL] or [#DOUBLE]
    /// @param zooms in order, apart from each other, inside of it; only of recorded screens
    public record Piece(long fromMs, long toMs, int speedPermille, List<Zoom> zooms, Reason reason) {
        public Piece {
            zooms = List.copyOf(zooms);
            if (fromMs < 0 || toMs <= fromMs || speedPermille < 1) {
                throw new IllegalArgumentException("no piece of a clip: " + fromMs + " to " + toMs + " at " + speedPermille);
            }
        }

        /// How long it is seen.
        public long shownMs() {
            return (toMs - fromMs) * NORMAL / speedPermille;
        }
    }

    /// The camera goes nearer to where something changes: it is on its way for [#EASE_MS] of the film from the start, stays, and is back at the end.
    ///
    /// @param startMs in the clip
    /// @param endMs in the clip
    /// @param view what is seen of the picture meanwhile
    public record Zoom(long startMs, long endMs, Region view) {}

    /// A part that is not shown.
    ///
    /// @param fromMs in the clip
    /// @param toMs in the clip
    public record Gone(long fromMs, long toMs, Why why) {}

    /// How long the film becomes.
    public long shownMs() {
        return pieces.stream().mapToLong(Piece::shownMs).sum();
    }

    /// What is shown of a clip.
    ///
    /// @param mostMs what it shall not be longer than, at least 1; what is too long is hurried where nobody speaks, and then ends earlier, behind something spoken
    public static LongClip of(MediaInfo.Clip clip, ClipFacts facts, OptionalLong mostMs) {
        long most = mostMs.orElse(Long.MAX_VALUE);
        if (most < 1) {
            throw new IllegalArgumentException("a film lasts, not " + most);
        }
        Cutting usual = new Cutting(clip.durationMs(), facts, isScreen(facts), false);
        LongClip cut = usual.cut();
        if (cut.shownMs() <= most) {
            return cut;
        }
        LongClip hurried = new Cutting(clip.durationMs(), facts, usual.screen, true).cut();
        return hurried.shownMs() <= most ? hurried : hurried.endingBy(most, usual.words(), facts);
    }

    private static boolean isScreen(ClipFacts facts) {
        int[] motions = facts.steps().stream().mapToInt(ClipFacts.Step::motion).sorted().toArray();
        int usual = motions[motions.length / 2];
        return usual <= NO_MOTION || (usual <= SCREEN_MOTION && facts.poster().textPermille() >= SCREEN_TEXT);
    }

    /// The same, without what comes too late; a talk ends as [Ending] says.
    private LongClip endingBy(long most, List<Span> words, ClipFacts facts) {
        List<Piece> kept = new ArrayList<>();
        long left = most;
        for (Piece piece : pieces) {
            if (piece.shownMs() <= left) {
                kept.add(piece);
                left -= piece.shownMs();
                continue;
            }
            long latest = piece.fromMs() + left * piece.speedPermille() / NORMAL;
            long end = new Ending(words, facts.rests(), latest, most * piece.speedPermille() / NORMAL).at();
            // Nothing of a piece that follows others need be left, but a film has something.
            end = kept.isEmpty() ? Math.max(piece.fromMs() + 1, end) : end;
            if (end > piece.fromMs()) {
                List<Zoom> zooms = ScreenZooms.until(piece.zooms(), end, piece.speedPermille());
                kept.add(new Piece(piece.fromMs(), end, piece.speedPermille(), zooms, piece.reason()));
            }
            break;
        }
        long end = kept.getLast().toMs();
        List<Gone> lost = new ArrayList<>(gone.stream().filter(part -> part.fromMs() < end).toList());
        lost.add(new Gone(end, Math.max(pieces.getLast().toMs(), gone.isEmpty() ? 0 : gone.getLast().toMs()), Why.LENGTH));
        return new LongClip(kept, lost, screen);
    }

    /// The parts of one clip.
    private record Cutting(long length, ClipFacts facts, boolean screen, boolean hurried) {

        LongClip cut() {
            List<Span> words = words();
            List<Span> moving = Spans.closed(moving(), JOINED_MS, length);
            List<Span> gaps = isTalk() ? Spans.lasting(Spans.gaps(words, length), SILENCE_MS) : still(words, moving);
            List<Piece> pieces = pieces(Spans.gaps(gaps, length), slow(moving, words), words);
            if (pieces.isEmpty()) {
                long token = Math.min(length, TOKEN_MS);
                pieces.add(new Piece(0, token, NORMAL, List.of(), Reason.TOKEN));
                gaps = Spans.without(gaps, List.of(new Span(0, token)), length);
            }
            Why why = isTalk() ? Why.SILENT : Why.STILL;
            return new LongClip(pieces, gaps.stream().map(gap -> new Gone(gap.fromMs(), gap.toMs(), why)).toList(), screen);
        }

        /// Where nobody speaks and nothing changes for long, without what is still seen around what changes.
        private List<Span> still(List<Span> words, List<Span> moving) {
            List<Span> seen = Spans.union(words, seen(moving));
            List<Span> rests = Spans.lasting(Spans.gaps(Spans.union(words, moving), length), STILL_MS);
            return Spans.lasting(Spans.gaps(seen, length), LEAST_GAP_MS).stream().filter(gap -> Spans.touches(rests, gap)).toList();
        }

        /// What changes, with what is seen around it.
        private List<Span> seen(List<Span> moving) {
            return Spans.union(around(moving, AFTER_MS), lively());
        }

        /// The same of what changes a lot.
        private List<Span> lively() {
            return around(steps(this::isLively), screen ? AFTER_LARGE_MS : AFTER_MS);
        }

        /// What may not be cut into.
        List<Span> words() {
            return facts.speech() ? Spans.union(Spans.within(facts.spoken(), length)) : List.of();
        }

        /// Whether only what is said counts.
        private boolean isTalk() {
            return !screen && !words().isEmpty();
        }

        /// Steps in which something changes.
        private List<Span> moving() {
            return steps(step -> screen ? step.changed().isPresent() || step.motion() >= SLOW_MOTION : step.motion() >= STILL_MOTION);
        }

        /// Long parts in which something changes, but only a little, and nobody speaks. They run faster; when the film is too long all that is not spoken does.
        private List<Span> slow(List<Span> moving, List<Span> words) {
            if (isTalk()) {
                return List.of();
            }
            List<Span> lively = hurried ? List.of() : lively();
            List<Span> quiet = Spans.without(seen(moving), Spans.union(words, lively), length);
            return Spans.lasting(quiet, hurried ? STILL_MS : SLOW_MS);
        }

        private boolean isLively(ClipFacts.Step step) {
            return screen
                    ? step.motion() >= SMALL_MOTION
                            && step.changed().filter(region -> region.width() * region.height() >= SMALL_AREA).isPresent()
                    : step.motion() >= SLOW_MOTION;
        }

        private List<Span> steps(Predicate<ClipFacts.Step> wanted) {
            List<Span> found = new ArrayList<>();
            for (int i = 0; i < facts.steps().size(); i++) {
                long from = (long) i * facts.stepMs();
                if (from < length && wanted.test(facts.steps().get(i))) {
                    found.add(new Span(from, Math.min(length, from + facts.stepMs())));
                }
            }
            return Spans.union(found);
        }

        private List<Span> around(List<Span> spans, long afterMs) {
            return Spans.union(spans.stream()
                    .map(span -> new Span(Math.max(0, span.fromMs() - BEFORE_MS), Math.min(length, span.toMs() + afterMs))).toList());
        }

        private List<Piece> pieces(List<Span> shown, List<Span> slow, List<Span> words) {
            List<Piece> pieces = new ArrayList<>();
            for (Span fast : slow) {
                List<Zoom> zooms = screen ? ScreenZooms.of(facts, fast, DOUBLE) : List.of();
                pieces.add(new Piece(fast.fromMs(), fast.toMs(), DOUBLE, zooms, Reason.SLOW));
            }
            for (Span span : Spans.without(shown, slow, length)) {
                List<Zoom> zooms = screen ? ScreenZooms.of(facts, span, NORMAL) : List.of();
                pieces.add(
                        new Piece(span.fromMs(), span.toMs(), NORMAL, zooms, Spans.touches(words, span) ? Reason.SPOKEN : Reason.CHANGES));
            }
            pieces.sort(Comparator.comparingLong(Piece::fromMs));
            return pieces;
        }
    }
}
