package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Makes one reading of the clauses of a text: what they leave out is taken from the clauses before them, and from what was said before.
final class Conversation {
    private final Reader reader;
    private final String text;
    private final Scene scene;
    private final Tongue tongue;
    private final List<Wish> wishes = new ArrayList<>();
    private Optional<Target> antecedent = Optional.empty();
    private double explained;
    private double left;

    Conversation(Reader reader, String text, Scene scene, Tongue tongue) {
        this.reader = reader;
        this.text = text;
        this.scene = scene;
        this.tongue = tongue;
    }

    Reading join(List<Clauses.Read> clauses) {
        for (Clauses.Read clause : clauses) {
            explained += clause.explained();
            left += clause.left();
            wishes.addAll(clause.wishes());
        }
        double score = explained + left == 0 ? 0 : explained / (explained + left);
        if (wishes.isEmpty() || !Reader.enough(explained, left)) {
            return new Reading(tongue, Reader.nothing(text), score);
        }
        return new Reading(tongue, wishes, score);
    }
}
