package kinora.understand.plan;

import java.util.List;
import java.util.Optional;

import kinora.understand.Scene;
import kinora.understand.Understanding;
import kinora.understand.Wish;

/// Back to what was, and forth again.
final class Returns {
    private Returns() {}

    /// The draft that a wish goes back or forth to; nothing when there is none.
    static Optional<Understanding.Return> of(Wish wish, Scene scene) {
        List<Scene.Past> history = scene.history();
        return switch (wish) {
            case Wish.Undo undo when undo.before().filter(words -> !words.isBlank()).isPresent() -> before(undo.before().get(), history);
            case Wish.Undo undo -> at(history, Math.max(1, undo.turns()), 1);
            case Wish.Redo redo -> at(scene.undone(), Math.max(1, redo.turns()), -1);
            case Wish.StartOver _ -> at(history, history.size(), 1);
            default -> Optional.empty();
        };
    }

    /// So many turns, or all there are.
    private static Optional<Understanding.Return> at(List<Scene.Past> drafts, int turns, int way) {
        int most = Math.min(turns, drafts.size());
        return most < 1 ? Optional.empty() : Optional.of(new Understanding.Return(drafts.get(most - 1).draft(), way * most));
    }

    /// Before the latest turn whose words are most like these.
    private static Optional<Understanding.Return> before(String words, List<Scene.Past> history) {
        Likeness likeness = new Likeness(words);
        double best = 0.34;
        int found = -1;
        for (int i = 0; i < history.size(); i++) {
            double alike = likeness.text(history.get(i).said());
            if (alike > best + 0.01) {
                best = alike;
                found = i;
            }
        }
        return found < 0 ? Optional.empty() : at(history, found + 1, 1);
    }

    /// What a wish goes back to when it stands after others in its sentence.
    static boolean isReturn(Wish wish) {
        return wish instanceof Wish.Undo || wish instanceof Wish.Redo || wish instanceof Wish.StartOver;
    }
}
