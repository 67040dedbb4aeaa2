package kinora.engine;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/// The engine's end: reads frames on the thread that calls [#serve] and runs requests on others, as many at a time as it has lanes.
public final class EngineLoop {
    /// The stack of a thread that runs operations, in bytes. What native libraries get on the first thread of a Linux program.
    public static final long STACK_BYTES = 8L << 20;
    /// The exit code when the heap is exhausted; the same as of the Java machine's `-XX:+ExitOnOutOfMemoryError`.
    static final int OUT_OF_MEMORY_EXIT = 3;
    /// The exit code when the system gives no more memory to native code: what the Java machine does not end by itself.
    static final int OUT_OF_NATIVE_MEMORY_EXIT = 4;
    /// The exit code when the parent sent what is no frame.
    static final int BAD_PARENT_EXIT = 65;
    /// Names the file to write frames to where [EngineCommand] has kept standard output free of them.
    static final String FRAMES_PROPERTY = "kinora.engine.frames";
    /// Says how many requests may run at a time; 1 where nothing is said.
    static final String LANES_PROPERTY = "kinora.engine.lanes";

    private final Operation operation;
    private final Faults faults;
    private final OutputStream frames;
    private final int lanes = Integer.getInteger(LANES_PROPERTY, 1);
    private final LinkedBlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Map<Long, Task> running = new ConcurrentHashMap<>();
    private final HeapTide heap = new HeapTide();

    private EngineLoop(Operation operation, Faults faults, OutputStream frames) {
        this.operation = operation;
        this.faults = faults;
        this.frames = frames;
    }

    /// Serves requests from standard input until it ends, then halts the Java machine at once, whatever the operation is doing. Never returns.
    ///
    /// From here on nothing else can read standard input, and what is printed to standard output goes to standard error. Native libraries are best loaded
    /// before: the parent gives more time to a start than to a look at a file.
    ///
    /// @param engineId names the build; the parent talks only to an engine of its own
    public static void serve(String engineId, Operation operation) {
        int exitCode = 0;
        try {
            OutputStream frames = claimOutput();
            InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
            System.setIn(InputStream.nullInputStream());
            System.setOut(System.err);
            EngineLoop loop = new EngineLoop(operation, Faults.ofProperty(), frames);
            loop.send(new Message.Hello(Message.VERSION, ProcessHandle.current().pid(), engineId));
            for (int lane = 1; lane <= loop.lanes; lane++) {
                Thread worker = new Thread(null, loop::work, "kinora-lane-" + lane, STACK_BYTES);
                worker.setDaemon(true);
                worker.start();
            }
            loop.listen(new DataInputStream(in));
        } catch (EOFException _) {
            exitCode = 0;
        } catch (IOException | RuntimeException e) {
            System.err.println("the parent cannot be understood: " + e);
            exitCode = BAD_PARENT_EXIT;
        } finally {
            Runtime.getRuntime().halt(exitCode);
        }
    }

    private static OutputStream claimOutput() throws IOException {
        String path = System.getProperty(FRAMES_PROPERTY);
        return path == null ? new FileOutputStream(FileDescriptor.out) : new FileOutputStream(path);
    }

    private void listen(DataInputStream in) throws IOException {
        while (true) {
            switch (Message.readFromParent(in)) {
                case Message.Request request -> accept(request);
                case Message.Cancel cancel -> {
                    Task task = running.get(cancel.id());
                    if (task != null) {
                        task.cancelled = true;
                    }
                }
            }
        }
    }

    private void accept(Message.Request request) throws BreachException {
        Task task = new Task(request);
        if (running.size() == lanes || running.putIfAbsent(request.id(), task) != null) {
            throw new BreachException(Breach.UNASKED, "request " + request.id() + " while " + running.keySet() + " run");
        }
        tasks.add(task);
    }

    private void work() {
        try {
            while (true) {
                Task task = tasks.take();
                Message answer = answer(task);
                task.end();
                running.remove(task.request.id());
                send(answer);
                heap.settle();
            }
        } catch (InterruptedException | IOException _) {
            Runtime.getRuntime().halt(0);
        }
    }

    private Message answer(Task task) {
        Message.Request request = task.request;
        try {
            faults.strike(request.operation(), request.attempt(), frames);
            return switch (operation.run(request.operation(), request.body().raw(), task)) {
                case Answer.Result(Payload body) -> new Message.Result(request.id(), body);
                case Answer.Refusal(Payload body) -> new Message.Refusal(request.id(), body);
            };
        } catch (CancellationException e) {
            return task.cancelled ? new Message.Cancelled(request.id()) : fault(request.id(), e);
        } catch (OutOfMemoryError e) {
            System.err.println(e);
            Runtime.getRuntime().halt(OUT_OF_NATIVE_MEMORY_EXIT);
            throw e;
        } catch (Throwable e) {
            return fault(request.id(), e);
        }
    }

    private static Message fault(long id, Throwable thrown) {
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        return new Message.Fault(id, thrown.toString(), stack.toString());
    }

    private void send(Message message) throws IOException {
        synchronized (frames) {
            Message.write(message, frames);
        }
    }

    /// One request while it runs.
    private final class Task implements Context {
        private static final long PROGRESS_NANOS = 40_000_000;

        private final Message.Request request;
        private volatile boolean cancelled;
        private boolean ended;
        private boolean said;
        private long saidAtNanos;

        Task(Message.Request request) {
            this.request = request;
        }

        synchronized void end() {
            ended = true;
        }

        @Override
        public synchronized void progress(long done, long of) {
            if (done < 0 || done > of) {
                throw new IllegalArgumentException("progress of " + done + " in " + of);
            }
            long now = System.nanoTime();
            if (!ended && (!said || done == of || now - saidAtNanos >= PROGRESS_NANOS)) {
                said = true;
                saidAtNanos = now;
                try {
                    send(new Message.Progress(request.id(), done, of));
                } catch (IOException _) {
                    Runtime.getRuntime().halt(0);
                }
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public int attempt() {
            return request.attempt();
        }
    }
}
