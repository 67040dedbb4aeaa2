package kinora.understand.grammar;

import java.util.Optional;

import kinora.understand.Target;

/// So much at the start or the end of something, or at both.
///
/// @param start whether it is the start
/// @param of the film when it is missing
/// @param both whether it is the other end as well
record Stretch(boolean start, long ms, Optional<Target> of, boolean both) {
    /// At one end.
    Stretch(boolean start, long ms, Optional<Target> of) {
        this(start, ms, of, false);
    }
}
