package kinora.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import kinora.media.MediaInfo;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.Engine;
import kinora.render.Facts;
import kinora.render.ProbeWork;
import kinora.words.Messages;

/// Finds out what files are, several at a time, and shows that it does.
final class Looking {
    private final ProbeWork work;
    private final Console console;
    private final Messages messages;

    /// @param facts keeps what files are
    Looking(Engine engine, Facts facts, InstantSource clock, Console console, Messages messages, Cancellation cancellation) {
        this.work = new ProbeWork(engine, facts, clock, cancellation);
        this.console = console;
        this.messages = messages;
    }

    /// What came of each file, in the order given.
    Map<Path, Answer<MediaInfo>> at(List<Path> files) {
        AtomicInteger done = new AtomicInteger();
        List<Future<Answer<MediaInfo>>> answers = new ArrayList<>();
        show(0, files.size());
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Path file : files) {
                answers.add(tasks.submit(() -> {
                    Answer<MediaInfo> answer = work.of(file);
                    show(done.incrementAndGet(), files.size());
                    return answer;
                }));
            }
        }
        clear();
        Map<Path, Answer<MediaInfo>> found = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            found.put(files.get(i), get(answers.get(i)));
        }
        return found;
    }

    private synchronized void show(int done, int of) {
        if (console.interactive()) {
            console.err().print("\r\u001b[K" + messages.say("looking.at", done, of));
            console.err().flush();
        }
    }

    private void clear() {
        if (console.interactive()) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }

    private static <R> Answer<R> get(Future<Answer<R>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer.Cancelled<>();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }
}
