package kinora.edit;

import kinora.timeline.Draft;

/// What came of an edit.
public sealed interface Outcome {
    /// It was done.
    ///
    /// @param draft the next version
    /// @param change what is different in it; never empty
    record Applied(Draft draft, Change change) implements Outcome {}

    /// It could not be done, and nothing was.
    record Rejected(Reason reason) implements Outcome {}
}
