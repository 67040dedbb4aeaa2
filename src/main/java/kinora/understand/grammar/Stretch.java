package kinora.understand.grammar;

import java.util.Optional;

import kinora.understand.Target;

/// So much at the start or the end of something.
///
/// @param of the film when it is missing
record Stretch(boolean start, long ms, Optional<Target> of) {}
