package kinora.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import kinora.render.Engine;
import kinora.words.Messages;

/// Shows how far rendering is, with the time left: a bar that is redrawn on a terminal, a line at every quarter elsewhere. Time left is what remains at
/// the rate so far of what had to be made in this run.
final class ProgressLine implements Engine.Progress {
    private static final int BAR = 24;
    private static final Duration REDRAW = Duration.ofMillis(100);

    private final Console console;
    private final Messages messages;
    private final InstantSource clock;
    private Instant started = Instant.MAX;
    private Instant drawn = Instant.MIN;
    private long before;
    private long seen = -1;
    private int quarter;

    ProgressLine(Console console, Messages messages, InstantSource clock) {
        this.console = console;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public synchronized void at(long done, long of) {
        Instant now = clock.instant();
        if (started.equals(Instant.MAX)) {
            started = now;
            before = done;
        }
        if (done <= seen) {
            return;
        }
        seen = done;
        if (console.interactive() && (done == of || drawn.isBefore(now.minus(REDRAW)))) {
            drawn = now;
            console.err().print("\r\u001b[K" + bar(done, of) + "  " + left(now, done, of));
            console.err().flush();
        } else if (!console.interactive() && done * 4 / of > quarter && done < of) {
            quarter = (int) (done * 4 / of);
            console.err().println(messages.say("make.progress", done * 100 / of + " %") + "  " + left(now, done, of));
        }
    }

    /// Removes the bar, so that what is said next stands on a line of its own.
    synchronized void end() {
        if (console.interactive() && seen >= 0) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }

    private String bar(long done, long of) {
        int full = (int) (BAR * done / of);
        return messages.say("make.progress", "█".repeat(full) + "░".repeat(BAR - full) + " " + done * 100 / of + " %");
    }

    private String left(Instant now, long done, long of) {
        long madeFrames = done - before;
        Duration spent = Duration.between(started, now);
        if (madeFrames <= 0 || spent.toMillis() < 500) {
            return "";
        }
        long seconds = spent.toMillis() * (of - done) / madeFrames / 1000 + 1;
        return messages.say("make.left",
                seconds < 60 ? messages.say("time.seconds", seconds) : messages.say("time.minutes", seconds / 60, seconds % 60));
    }
}
