package kinora.cli;

import kinora.render.Cancellation;
import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.words.Messages;

/// What everything that makes a film in one run of a command works with.
///
/// @param engine open as long as the run lasts
/// @param cancellation of the run
record Workbench(Services services, Console console, Messages messages, Engine engine, Cancellation cancellation) {

    ChunkStore store() {
        return services.store();
    }

    /// Finds out what files are.
    Looking looking() {
        return new Looking(engine, services.facts(), services.clock(), console, messages, cancellation);
    }

    /// Shows what is going on now, on a terminal; nothing clears it.
    synchronized void show(String words) {
        if (console.interactive()) {
            console.err().print("\r\u001b[K" + words);
            console.err().flush();
        }
    }

    /// Says something beside what is written, on a line.
    void say(String words) {
        console.err().println(words);
    }
}
