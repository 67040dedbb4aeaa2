package kinora.understand.grammar;

import java.util.Optional;

import kinora.understand.Target;

/// The start, the end or both ends of something.
///
/// @param of the film when it is missing
record Ends(boolean start, boolean end, Optional<Target> of) {}
