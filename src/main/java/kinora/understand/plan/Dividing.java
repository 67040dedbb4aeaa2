package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;

import kinora.edit.Edit;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Cuts something, or the film, into several parts.
record Dividing(Work work) {
    /// A part this short is none.
    private static final long LEAST_MS = 300;
    /// More parts than these nobody wants.
    private static final int MOST = 200;

    void divide(Wish.Divide wish) {
        if (isFilm(wish.what())) {
            List<Long> borders = borders(0, work.now().pictureEndMs(), wish.parts());
            borders.reversed().forEach(this::cutFilm);
            return;
        }
        for (SegmentId id : work.find(wish.what(), Need.ANY)) {
            Segment segment = work.now().draft().find(id).orElseThrow(Work.Missing::new);
            for (long at : borders(segment.range().startMs(), segment.range().endMs(), wish.parts()).reversed()) {
                work.edit(new Edit.Split(id, work.now().snap(at)));
            }
        }
    }

    private static boolean isFilm(Target what) {
        return what instanceof Target.Unsaid || what instanceof Target.Whole;
    }

    /// Where the film is cut, unless a shot begins there already.
    private void cutFilm(long ms) {
        long at = work.now().snap(ms);
        work.now().shotAt(at).filter(shot -> within(shot, at)).ifPresent(shot -> work.edit(new Edit.Split(shot.id(), at)));
    }

    private static boolean within(Visual shot, long at) {
        return at - shot.range().startMs() >= LEAST_MS && shot.range().endMs() - at >= LEAST_MS;
    }

    /// The borders between the parts of what lasts from one time to another.
    private List<Long> borders(long from, long to, Amount.To parts) {
        double length = parts.unit() == Unit.MILLISECONDS ? parts.value() : (to - from) / Math.max(1, parts.value());
        if (length < LEAST_MS || (to - from) / length > MOST) {
            work.unmet(Topic.BEYOND_SOURCE, "");
            throw new Work.Missing();
        }
        List<Long> borders = new ArrayList<>();
        for (int i = 1; from + i * length <= to - LEAST_MS; i++) {
            borders.add(from + Math.round(i * length));
        }
        return borders;
    }
}
