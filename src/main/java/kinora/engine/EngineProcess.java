package kinora.engine;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One engine process as its parent sees it. Three threads carry its streams, so that no side of a pipe can block whoever supervises it: what happens
/// to a request arrives in its [Lane], in order.
final class EngineProcess {
    /// How long the streams of an ended process may stay open before nobody waits for them any more.
    private static final long STREAM_GRACE_MS = 2_000;

    /// How long the last frames of an ended process may take to be read before its end is reported without its streams having ended.
    private static final long SETTLE_NANOS = 50_000_000;

    private final Process process;
    private final Supervision supervision;
    private final Lane greeting = new Lane(0);
    /// What runs, by the number of the request.
    private final Map<Long, Lane> running = new ConcurrentHashMap<>();
    private final BlockingQueue<Message.ToEngine> outbox = new LinkedBlockingQueue<>();
    private final LogTail log = new LogTail();
    private final Thread logReader;
    private volatile long logBytesBefore;
    private volatile boolean greeted;
    private volatile boolean broken;
    private final AtomicInteger served = new AtomicInteger();

    /// What can happen to a process.
    sealed interface Event {
        /// It said something that belongs to the request.
        record Said(Message.ToParent message) implements Event {}

        /// It broke the protocol, and was killed for it.
        record Broke(Breach breach) implements Event {}

        /// It ended.
        record Ended() implements Event {}

        /// Something changed elsewhere that a supervisor wants to look at.
        record Woken() implements Event {}
    }

    /// What happens to one request, or to the process before there is any, in order.
    final class Lane {
        private final long id;
        private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

        private Lane(long id) {
            this.id = id;
        }

        /// The next thing that happened, or null after this long without any.
        @Nullable
        Event next(long nanos) throws InterruptedException {
            Event event = events.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
            return event == null && nanos >= SETTLE_NANOS && !process.isAlive() ? new Event.Ended() : event;
        }

        /// Asks the process to end the request.
        void cancel() {
            outbox.add(new Message.Cancel(id));
        }
    }

    private EngineProcess(Process process, Supervision supervision) {
        this.process = process;
        this.supervision = supervision;
        this.logReader = thread("log", this::readLog);
    }

    /// Starts a process, which has not said anything yet. Throws when the system will not.
    static EngineProcess start(EngineCommand command, Supervision supervision) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.commandLine());
        builder.environment().clear();
        builder.environment().putAll(EngineCommand.environment(System.getenv()));
        builder.directory(EngineCommand.workingFolder().toFile());
        EngineProcess started = new EngineProcess(builder.start(), supervision);
        started.logReader.start();
        started.thread("frames", started::readFrames).start();
        started.thread("requests", started::writeRequests).start();
        return started;
    }

    long pid() {
        return process.pid();
    }

    /// What it says before it is given requests.
    Lane greeting() {
        return greeting;
    }

    /// Gives it a request, the frames of which are expected from now on.
    Lane begin(Message.Request request) {
        Lane lane = new Lane(request.id());
        logBytesBefore = log.written();
        served.incrementAndGet();
        running.put(request.id(), lane);
        outbox.add(request);
        return lane;
    }

    /// Makes every [Lane#next] return soon.
    void wake() {
        tellAll(new Event.Woken());
    }

    private void tellAll(Event event) {
        greeting.events.add(event);
        running.values().forEach(lane -> lane.events.add(event));
    }

    /// Whether further requests may be given to it.
    boolean isReusable() {
        return !broken && process.isAlive() && served.get() < supervision.requestsPerEngine()
                && ProcessMemory.bytes(pid()).orElse(0) <= supervision.reuseBelowBytes();
    }

    /// How many requests it was given.
    int served() {
        return served.get();
    }

    boolean isAlive() {
        return !broken && process.isAlive();
    }

    /// The exit code; only after it ended.
    int exitCode() {
        return process.exitValue();
    }

    /// The end of what it has written to standard error; of an ended process, all of it.
    String logTail() {
        try {
            if (!process.isAlive()) {
                logReader.join(STREAM_GRACE_MS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return log.text();
    }

    /// Lets the process come to its end by itself, which takes as long as it leaves something behind; ends it after this time, or when interrupted.
    void finish(Duration limit) {
        try {
            process.getOutputStream().close();
            process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException _) {
            // Its end of the pipe is closed: it ends already.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /// Ends the process and its descendants at once; returns when it is gone, or after a few seconds when the system keeps it.
    void kill() {
        broken = true;
        List<ProcessHandle> descendants = process.isAlive() ? process.descendants().toList() : List.of();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        boolean interrupted = Thread.interrupted();
        try {
            process.waitFor(STREAM_GRACE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Thread thread(String name, Runnable body) {
        return Thread.ofPlatform().daemon().name("kinora-engine-" + process.pid() + "-" + name).unstarted(body);
    }

    private void readFrames() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            int progressFrames = 0;
            while (true) {
                Message.ToParent message = Message.readFromEngine(in);
                progressFrames = message instanceof Message.Progress ? progressFrames + 1 : 0;
                if (progressFrames > supervision.progressFrames()) {
                    throw new BreachException(Breach.TOO_MUCH_PROGRESS, progressFrames + " progress frames");
                }
                accept(message);
            }
        } catch (BreachException e) {
            broke(e.breach());
        } catch (IOException _) {
            // The stream has ended, and so has the process or it will: what follows is the same for both.
        }
        awaitEnd();
    }

    private void accept(Message.ToParent message) throws BreachException {
        switch (message) {
            case Message.Hello hello when !greeted -> {
                greeted = true;
                greeting.events.add(new Event.Said(hello));
            }
            case Message.Hello hello -> throw new BreachException(Breach.UNASKED, "a second greeting: " + hello);
            case Message.Progress progress -> lane(progress.id()).events.add(new Event.Said(progress));
            case Message.Result _,Message.Refusal _,Message.Fault _,Message.Cancelled _ -> {
                Lane lane = lane(message.id());
                running.remove(message.id());
                lane.events.add(new Event.Said(message));
            }
        }
    }

    private Lane lane(long id) throws BreachException {
        Lane lane = running.get(id);
        if (lane == null) {
            throw new BreachException(Breach.UNASKED, "a frame of request " + id + " while " + running.keySet() + " run");
        }
        return lane;
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STREAM_GRACE_MS, TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException _) {
            kill();
        }
        tellAll(new Event.Ended());
        // One more message, which nobody will read, so that the writer sees the end.
        greeting.cancel();
    }

    private void broke(Breach breach) {
        broken = true;
        tellAll(new Event.Broke(breach));
        kill();
    }

    private void readLog() {
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = process.getErrorStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                log.add(buffer, n);
                if (!broken && log.written() - logBytesBefore > supervision.logBytes()) {
                    broke(Breach.TOO_MUCH_LOG);
                }
            }
        } catch (IOException _) {
            // The stream was closed under the reader: the process is gone, and its end is reported by the other reader.
        }
    }

    private void writeRequests() {
        try (OutputStream out = process.getOutputStream()) {
            while (process.isAlive()) {
                Message.write(outbox.take(), out);
            }
        } catch (IOException | InterruptedException _) {
            // The engine reads no more: it has ended or is about to, which the reader of its frames reports.
        }
    }
}
