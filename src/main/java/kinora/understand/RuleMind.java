package kinora.understand;

import java.util.List;

import kinora.timeline.SegmentId;
import kinora.understand.plan.Planner;
import kinora.understand.plan.Targets;

/// The mind that knows words by rules alone.
public final class RuleMind implements Mind {
    @Override
    public Heard hear(String words, Scene scene) {
        return new Heard("", List.of(), new Understanding.Refused(List.of()));
    }

    @Override
    public Understanding plan(List<Wish> wishes, Scene scene) {
        return Planner.plan(wishes, scene);
    }

    @Override
    public List<SegmentId> find(Target target, Scene scene) {
        return Targets.segments(target, scene);
    }
}
