package kinora.understand;

import java.util.List;

import kinora.timeline.SegmentId;
import kinora.understand.grammar.Reader;
import kinora.understand.grammar.Reading;
import kinora.understand.grammar.Tongue;
import kinora.understand.plan.Planner;
import kinora.understand.plan.Targets;

/// The mind that knows words by rules alone.
public final class RuleMind implements Mind {
    @Override
    public Heard hear(String words, Scene scene) {
        return new Paraphrased(scene, this).of(grammar(words, scene), words);
    }

    /// What the grammar hears.
    Heard grammar(String words, Scene scene) {
        Reading reading = Reader.usual().read(words, scene);
        return new Heard(tag(reading.language()), reading.wishes(), meaning(reading, scene));
    }

    @Override
    public Reply reply(String words, Scene scene) {
        return Reader.usual().reply(words, scene);
    }

    private Understanding meaning(Reading reading, Scene scene) {
        List<Wish> wishes = reading.wishes();
        if (wishes.size() == 1 && isBack(wishes.getFirst()) && scene.history().isEmpty()) {
            return new Understanding.Return(scene.draft(), 1);
        }
        if (wishes.size() == 1 && wishes.getFirst() instanceof Wish.Redo && scene.undone().isEmpty()) {
            return new Understanding.Return(scene.draft(), -1);
        }
        return switch (reading.language()) {
            case EN, ZH, OTHER -> plan(wishes, scene);
            case ES, DE, FR, JA, PT -> new Understanding.Refused(List.of());
        };
    }

    private static String tag(Tongue tongue) {
        return tongue == Tongue.OTHER ? "" : tongue.tag();
    }

    @Override
    public Understanding plan(List<Wish> wishes, Scene scene) {
        return Planner.plan(wishes, scene);
    }

    @Override
    public List<SegmentId> find(Target target, Scene scene) {
        return Targets.segments(target, scene);
    }

    private static boolean isBack(Wish wish) {
        return wish instanceof Wish.Undo || wish instanceof Wish.StartOver;
    }
}
