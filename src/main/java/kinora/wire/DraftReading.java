package kinora.wire;

import java.util.List;
import kinora.timeline.Draft;

/// What came of reading a draft.
public sealed interface DraftReading {
    /// The draft, and what had to be changed in it, in the order of the text.
    record Read(Draft draft, List<Adjustment> adjustments) implements DraftReading {
        public Read {
            adjustments = List.copyOf(adjustments);
        }
    }

    /// No draft: the first problem that was found.
    record Refused(DraftProblem problem) implements DraftReading {}
}
