package kinora.understand.grammar;

import java.util.Optional;

import kinora.understand.Target;

/// So much at the start or the end of something, or at both.
///
/// @param start whether it is the start
/// @param of the film when it is missing
/// @param otherMs how much at the other end as well; 0 for nothing
record Stretch(boolean start, long ms, Optional<Target> of, long otherMs) {
    /// At one end.
    Stretch(boolean start, long ms, Optional<Target> of) {
        this(start, ms, of, 0);
    }

    /// The same of something.
    Stretch of(Optional<Target> what) {
        return new Stretch(start, ms, what, otherMs);
    }
}
