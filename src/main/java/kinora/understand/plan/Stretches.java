package kinora.understand.plan;

import java.util.List;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Visual;
import kinora.understand.Moment;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Parts of time: a shot that such a part begins or ends in is cut there, so that what lies in the part can be changed alone.
record Stretches(Work work) {
    /// A part this short on the other side of a cut is not worth one.
    private static final long LEAST_MS = 400;

    /// The shots that lie in a part of the film, or of a shot, after the cuts at its ends.
    List<SegmentId> apart(Wish.During wish) {
        long begin = 0;
        long lasting = work.now().pictureEndMs();
        boolean inside = false;
        if (wish.of().isPresent()) {
            Segment of = work.find(wish.of().get(), Need.SHOT).stream().flatMap(id -> work.now().draft().find(id).stream()).findFirst()
                    .orElseThrow(Work.Missing::new);
            // "The party from 14 to 16 seconds", where the party lasts five: moments of the film.
            inside = !(wish.from() instanceof Moment.After(long ms) && ms >= of.range().durationMs() && of.range().contains(ms));
            begin = inside ? of.range().startMs() : 0;
            lasting = inside ? of.range().durationMs() : lasting;
        }
        long from = begin + Math.clamp(inside ? Times.within(wish.from(), lasting) : work.time(wish.from()), 0, lasting);
        long to = begin + Math.clamp(inside ? Times.within(wish.to(), lasting) : work.time(wish.to()), 0, lasting);
        if (to - from < LEAST_MS) {
            work.unmet(Topic.NOT_THERE, "");
            throw new Work.Missing();
        }
        cut(from);
        cut(to);
        return work.now().shots().stream().filter(shot -> mostly(shot, from, to)).map(Segment::id).toList();
    }

    private void cut(long at) {
        Optional<Visual> shot = work.now().shotAt(at);
        shot.filter(one -> at - one.range().startMs() >= LEAST_MS && one.range().endMs() - at >= LEAST_MS)
                .ifPresent(one -> work.attempt(new Edit.Split(one.id(), work.now().snap(at))));
    }

    private static boolean mostly(Visual shot, long from, long to) {
        long shared = Math.min(to, shot.range().endMs()) - Math.max(from, shot.range().startMs());
        return 2 * shared >= shot.range().durationMs();
    }
}
