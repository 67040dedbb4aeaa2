package kinora.understand.grammar;

import java.util.Optional;

import kinora.understand.Moment;
import kinora.understand.Target;

/// A part of the time of something.
///
/// @param of the film when it is missing
record Span(Moment from, Moment to, Optional<Target> of) {}
