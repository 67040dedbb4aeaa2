package kinora.understand.plan;

import java.util.List;
import java.util.Optional;

import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Visual;
import kinora.understand.Moment;
import kinora.understand.Understanding.Question;

/// Moments in milliseconds. What is said of the film is about it as the person sees it; after earlier wishes of the sentence the same picture may come elsewhere.
final class Times {
    private final Work work;

    Times(Work work) {
        this.work = work;
    }

    /// When it is in the film as it is now.
    long now(Moment moment) {
        return switch (moment) {
            case Moment.After(long ms) -> carried(ms);
            case Moment.BeforeEnd(long ms) -> Math.max(0, work.now().draft().durationMs() - ms);
            case Moment.Share(int permille) -> work.now().draft().durationMs() * permille / 1000;
            case Moment.Edge edge -> edge(edge, true);
            case Moment.Here _ -> throw new Work.Asked(Question.WHERE, Optional.empty(), List.of());
        };
    }

    /// When it was in the film as the person sees it.
    long seen(Moment moment) {
        return switch (moment) {
            case Moment.After(long ms) -> ms;
            case Moment.BeforeEnd(long ms) -> Math.max(0, work.seen.draft().durationMs() - ms);
            case Moment.Share(int permille) -> work.seen.draft().durationMs() * permille / 1000;
            case Moment.Edge edge -> edge(edge, false);
            case Moment.Here _ -> throw new Work.Asked(Question.WHERE, Optional.empty(), List.of());
        };
    }

    /// When it is within something that lasts so long.
    static long within(Moment moment, long durationMs) {
        return switch (moment) {
            case Moment.After(long ms) -> ms;
            case Moment.BeforeEnd(long ms) -> Math.max(0, durationMs - ms);
            case Moment.Share(int permille) -> durationMs * permille / 1000;
            case Moment.Edge edge -> edge.end() ? durationMs : 0;
            case Moment.Here _ -> throw new Work.Asked(Question.WHERE, Optional.empty(), List.of());
        };
    }

    private long edge(Moment.Edge edge, boolean now) {
        View view = now ? work.now() : work.seen;
        List<Segment> found = work.find(edge.of(), Need.ANY).stream().flatMap(id -> view.draft().find(id).stream()).toList();
        if (found.isEmpty()) {
            throw new Work.Missing();
        }
        return edge.end()
                ? found.stream().mapToLong(segment -> segment.range().endMs()).max().getAsLong()
                : found.stream().mapToLong(segment -> segment.range().startMs()).min().getAsLong();
    }

    /// Where the picture of a millisecond of the film before is now.
    private long carried(long ms) {
        View now = work.now();
        Optional<Visual> shot = work.seen.shots().stream().filter(one -> one.range().contains(ms)).findFirst();
        if (now.draft().equals(work.seen.draft()) || shot.isEmpty()) {
            return ms;
        }
        SegmentId id = shot.get().id();
        Optional<Visual> there = now.visual(id);
        if (there.isEmpty()) {
            return ms;
        }
        long inside = ms - shot.get().range().startMs();
        return there.get().range().startMs() + Math.min(inside, there.get().range().durationMs());
    }
}
