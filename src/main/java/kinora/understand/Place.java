package kinora.understand;

import java.util.Optional;

/// Where something is put in time.
public sealed interface Place {
    /// Nothing was said.
    record Unsaid() implements Place {}

    /// At the very beginning.
    record First() implements Place {}

    /// At the very end.
    record Last() implements Place {}

    /// So that it then is that number; counted like [Target.Nth].
    record Nth(int number) implements Place {}

    /// Directly before or after something.
    record Beside(Target target, boolean after) implements Place {}

    /// Between two.
    record Amid(Target left, Target right) implements Place {}

    /// Over something, as long as that lasts: a title on a photo.
    record Over(Target target) implements Place {}

    /// From one moment, to another when that was said as well.
    record From(Moment start, Optional<Moment> end) implements Place {}

    /// So many places earlier (negative) or later.
    record Shift(int places) implements Place {}

    /// So much later than now, earlier when negative: "delay the caption by half a second".
    record By(long ms) implements Place {}
}
