package kinora.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one reading has found so far. After the first problem readers go on with harmless values until somebody asks [#refused].
final class Findings {
    private final List<Adjustment> adjustments = new ArrayList<>();
    private @Nullable DraftProblem problem;

    void refuse(DraftProblem found) {
        if (problem == null) {
            problem = found;
        }
    }

    void adjusted(Adjustment adjustment) {
        adjustments.add(adjustment);
    }

    boolean refused() {
        return problem != null;
    }

    @Nullable
    DraftProblem problem() {
        return problem;
    }

    List<Adjustment> adjustments() {
        return adjustments;
    }
}
