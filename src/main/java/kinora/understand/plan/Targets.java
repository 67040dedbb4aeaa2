package kinora.understand.plan;

import java.util.List;

import kinora.timeline.SegmentId;
import kinora.understand.Scene;
import kinora.understand.Target;

/// What people mean, in a film. Numbers are those of the film as the person sees it; what was made within the sentence is found when nothing else fits.
public final class Targets {
    private final Work work;
    private final Need need;

    Targets(Work work, Need need) {
        this.work = work;
        this.need = need;
    }

    /// The segments that a target means, without asking: none when there are none or nobody can tell which.
    public static List<SegmentId> segments(Target target, Scene scene) {
        try {
            return new Targets(new Work(scene), Need.ANY).find(target) instanceof Found.Some some ? some.ids() : List.of();
        } catch (Work.Asked | Work.Missing _) {
            return List.of();
        }
    }

    /// Whether a target means something in the film, or a file that lies at hand.
    public static boolean known(Target target, Scene scene) {
        return !segments(target, scene).isEmpty() || new Files(new Work(scene)).isUnused(target);
    }

    /// What a target means; the draft as the person sees it is looked at first, then what has become of it.
    Found find(Target target) {
        if (!work.edits().isEmpty() && (target instanceof Target.Whole || target instanceof Target.All)) {
            return new Pointing(work, work.now(), need).find(target);
        }
        Found seen = new Pointing(work, work.seen, need).find(target);
        List<SegmentId> left = seen instanceof Found.Some some
                ? some.ids().stream().filter(id -> work.draft().find(id).isPresent()).toList()
                : List.of();
        if (!left.isEmpty()) {
            return new Found.Some(left);
        }
        boolean moved = !work.edits().isEmpty();
        Found now = moved ? new Pointing(work, work.now(), need).find(target) : seen;
        if (now instanceof Found.Some some && !some.ids().isEmpty()) {
            return moved && seen instanceof Found.Some ? new Found.None(Pointing.words(target)) : now;
        }
        return seen instanceof Found.Unsure ? seen : new Found.None(Pointing.words(target));
    }
}
