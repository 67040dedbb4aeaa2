package kinora.engine;

import java.time.Duration;
import java.util.OptionalInt;

/// Why an attempt at a request came to nothing. Texts in it are for logs and diagnosis, never for people.
public sealed interface Failure {
    /// The process ended in the middle. `logTail` is the end of what it wrote to standard error.
    record Crashed(int exitCode, String logTail) implements Failure {
        /// The signal that ended it, where one did: 6 abort, 9 kill, 11 segmentation fault. A Java machine turns most faults of native code into 6.
        public OptionalInt signal() {
            return exitCode > 128 && exitCode < 128 + 65 ? OptionalInt.of(exitCode - 128) : OptionalInt.empty();
        }
    }

    /// It gave no answer within the deadline of one attempt.
    record Hung(Duration deadline) implements Failure {}

    /// It grew past a cap: of the whole process, or of the Java heap where that one was hit first.
    record OverMemory(long capBytes) implements Failure {}

    /// It said what the protocol does not allow, or too much of what it does.
    record Flooded(Breach breach) implements Failure {}

    /// The operation threw.
    record Faulted(String message) implements Failure {}

    /// No engine could be had. Never tried again: the next one would not start either.
    record NotStarted(Cause cause, String detail) implements Failure {}

    /// Why an engine could not be had.
    ///
    /// - `NOT_RUNNABLE`: the system would not start the program.
    /// - `ENDED`: it ended before its first word.
    /// - `SILENT`: it said nothing within the time to start.
    /// - `BREACH`: its first word was not one.
    /// - `OTHER_PROTOCOL`: it speaks another version of the protocol.
    /// - `OTHER_BUILD`: it is of another build.
    enum Cause {
        NOT_RUNNABLE, ENDED, SILENT, BREACH, OTHER_PROTOCOL, OTHER_BUILD
    }
}
