package kinora.understand;

import java.util.ArrayList;
import java.util.List;

import kinora.timeline.Draft;
import kinora.timeline.SegmentId;

/// Keeps the drafts of a conversation, so that one can go back and forth.
final class Memory {
    /// Drafts that are kept before the oldest is forgotten.
    private static final int KEPT = 50;

    private Memory() {}

    /// The scene after a change: going back leads to the draft before it.
    static Scene changed(Scene scene, String said, Draft draft, List<SegmentId> spokenOf) {
        return new Scene(draft, scene.files(), scene.leftOut(), before(new Scene.Past(scene.draft(), said), scene.history()), List.of(),
                spokenOf);
    }

    /// The scene some turns ago, or after some turns that were taken back.
    ///
    /// @param turns back when positive, forth when negative; no more than there are
    static Scene moved(Scene scene, int turns) {
        Scene now = scene;
        for (int i = 0; i < Math.abs(turns); i++) {
            now = turns > 0 ? back(now) : forth(now);
        }
        return now;
    }

    private static Scene back(Scene scene) {
        if (scene.history().isEmpty()) {
            return scene;
        }
        Scene.Past last = scene.history().getFirst();
        return new Scene(last.draft(), scene.files(), scene.leftOut(), scene.history().subList(1, scene.history().size()),
                before(new Scene.Past(scene.draft(), last.said()), scene.undone()), List.of());
    }

    private static Scene forth(Scene scene) {
        if (scene.undone().isEmpty()) {
            return scene;
        }
        Scene.Past next = scene.undone().getFirst();
        return new Scene(next.draft(), scene.files(), scene.leftOut(), before(new Scene.Past(scene.draft(), next.said()), scene.history()),
                scene.undone().subList(1, scene.undone().size()), List.of());
    }

    private static List<Scene.Past> before(Scene.Past first, List<Scene.Past> others) {
        List<Scene.Past> all = new ArrayList<>();
        all.add(first);
        all.addAll(others.subList(0, Math.min(others.size(), KEPT - 1)));
        return all;
    }
}
