package kinora.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import kinora.render.Engine;
import kinora.words.Messages;

/// Shows how far rendering is, with the time left: a bar that is redrawn on a terminal, a line at every quarter elsewhere. Until the first frame is made it says
/// that things are being prepared.
final class ProgressLine implements Engine.Progress {
    private static final int BAR = 24;
    private static final Duration REDRAW = Duration.ofMillis(100);

    private final Console console;
    private final Messages messages;
    private final InstantSource clock;
    private final TimeLeft timeLeft = new TimeLeft();
    private Instant drawn = Instant.MIN;
    private long before = -1;
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
        if (before < 0) {
            before = done;
        }
        if (done <= seen) {
            return;
        }
        seen = done;
        String left = timeLeft.at(now, done, of).filter(_ -> done < of).map(this::left).orElse("");
        if (console.interactive() && (done == of || drawn.isBefore(now.minus(REDRAW)))) {
            drawn = now;
            console.err().print("\r\u001b[K" + (done == before && done < of ? messages.say("make.preparing") : bar(done, of) + left));
            console.err().flush();
        } else if (!console.interactive() && done * 4 / of > quarter && done < of) {
            quarter = (int) (done * 4 / of);
            console.err().println(messages.say("make.progress", done * 100 / of + " %") + left);
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

    private String left(Duration time) {
        long seconds = time.toSeconds() + 1;
        return "  " + messages.say("make.left",
                seconds < 60 ? messages.say("time.seconds", seconds) : messages.say("time.minutes", seconds / 60, seconds % 60));
    }
}
