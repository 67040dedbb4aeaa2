package kinora.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.util.Locale;

/// Breaks an engine on purpose, so that the whole program can be tried with one that breaks. Asked for only by a flag on the engine's own command
/// line, `-Dkinora.engine.faults=<operation>:<kind>[:<attempts>]`, never by a request or the environment; without it nothing happens.
///
/// `operation` is a number, or `*` for all; `kind` one of [Kind]; `attempts` says that only attempts up to that number break (all by default), so
/// `3:crash:1` breaks the first attempt of each operation 3 and lets the second succeed.
record Faults(String operation, Kind kind, int attempts) {

    /// The name of the property.
    static final String PROPERTY = "kinora.engine.faults";

    /// What happens.
    ///
    /// - `NONE`: nothing.
    /// - `CRASH`: the process ends as after an abort.
    /// - `HANG`: a loop without end.
    /// - `FLOOD`: bytes without end that are no frames.
    /// - `MEMORY`: more native memory is taken than any file may have, two gigabytes at a time: the wall around an opener refuses the first of them at once, however slowly a
    /// machine hands out its pages, and where there is no wall what is held is found to be too much.
    /// - `THROW`: an exception.
    enum Kind {
        NONE, CRASH, HANG, FLOOD, MEMORY, THROW
    }

    /// What this process' command line asks for. Throws [IllegalArgumentException] when it cannot be read.
    static Faults ofProperty() {
        String text = System.getProperty(PROPERTY);
        return text == null ? new Faults("", Kind.NONE, 0) : parse(text);
    }

    /// Reads `<operation>:<kind>[:<attempts>]`.
    static Faults parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException(PROPERTY + " is <operation>:<kind>[:<attempts>], got " + text);
        }
        Kind kind = Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return new Faults(parts[0], kind, parts.length == 3 ? Integer.parseInt(parts[2]) : Integer.MAX_VALUE);
    }

    /// Breaks the process when this attempt at this operation is one of those.
    void strike(byte asked, byte attempt, OutputStream frames) throws IOException {
        if (attempt > attempts || !(operation.equals("*") || operation.equals(Byte.toString(asked)))) {
            return;
        }
        switch (kind) {
            case NONE -> {
            }
            case CRASH -> Runtime.getRuntime().halt(134);
            case HANG -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case FLOOD -> {
                while (true) {
                    frames.write(new byte[1 << 16]);
                }
            }
            case MEMORY -> {
                while (true) {
                    Arena.global().allocate(2L << 30, 8).fill((byte) 1);
                }
            }
            case THROW -> throw new IllegalStateException("asked for by " + PROPERTY);
        }
    }
}
