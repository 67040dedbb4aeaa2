package kinora.understand.plan;

import java.util.List;

import kinora.timeline.SegmentId;
import kinora.understand.Target;

/// What a target means in a film.
sealed interface Found {
    /// These, in the order said or else of time.
    record Some(List<SegmentId> ids) implements Found {
        public Some {
            ids = List.copyOf(ids);
        }
    }

    /// Nothing in the film.
    ///
    /// @param words by which it was named; may be empty
    record None(String words) implements Found {}

    /// One of several, nobody knows which.
    ///
    /// @param of the part of the target that is not clear
    record Unsure(Target of, List<Work.Option> options) implements Found {
        public Unsure {
            options = List.copyOf(options);
        }
    }
}
