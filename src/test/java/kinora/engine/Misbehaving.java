package kinora.engine;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// An engine that does what an engine should not, on request. The first byte of a body says for how many attempts; later attempts answer.
@SuppressWarnings("restricted") // it is here to break things by calling native code
public final class Misbehaving implements Operation {
    static final String ENGINE_ID = "test-build";

    /// What can be asked for; the code is the operation.
    enum Kind {
        ECHO, REFUSE, HALT, SEGFAULT, BUSY, BLOCKED, NATIVE_BLOCKED, GARBAGE, HUGE_FRAME, PROGRESS_FLOOD, UNASKED, LOG_FLOOD, HEAP, NATIVE_MEMORY, BIG_ARRAY, THROW, SLOW, DEAF, PRINT, HOARD, SECOND_HELLO, CLOSE_OUTPUT, SPAWN, SPIN_AND_TELL, BLOCK_AND_TELL, NATIVE_AND_TELL, IDLE_AND_TELL, SURROUNDINGS, FALSE_CANCEL;

        private static final List<Kind> ALL = List.of(values());

        byte code() {
            return (byte) ALL.indexOf(this);
        }

        static Kind of(byte code) {
            return ALL.get(code);
        }
    }

    /// Serves; the first argument is the engine id.
    public static void main(String[] args) {
        EngineLoop.serve(args[0], new Misbehaving());
    }

    @Override
    public Answer run(byte operation, byte[] body, Context context) throws Exception {
        int badAttempts = body.length == 0 ? Integer.MAX_VALUE : body[0];
        Kind kind = context.attempt() > badAttempts ? Kind.ECHO : Kind.of(operation);
        return switch (kind) {
            case ECHO -> Answer.result(body);
            case REFUSE -> Answer.refusal(body);
            case HALT -> {
                Runtime.getRuntime().halt(7);
                yield never();
            }
            case SEGFAULT -> {
                MemorySegment.NULL.reinterpret(8).set(ValueLayout.JAVA_LONG, 0, 1);
                yield never();
            }
            case BUSY -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case BLOCKED -> {
                new CountDownLatch(1).await();
                yield never();
            }
            case NATIVE_BLOCKED -> {
                pauseInNativeCode();
                yield never();
            }
            case GARBAGE -> flood(new byte[1 << 16]);
            case HUGE_FRAME -> flood(new byte[]{0x7f, 0, 0, 0});
            case PROGRESS_FLOOD -> {
                OutputStream out = frames();
                while (true) {
                    out.write(new byte[]{0, 0, 0, 25, 17, 0, 0, 0, 0, 0, 0, 0, body[1], 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9});
                }
            }
            case UNASKED -> {
                Message.write(new Message.Result(Long.MAX_VALUE, Payload.EMPTY), frames());
                yield never();
            }
            case LOG_FLOOD -> {
                byte[] noise = new byte[1 << 16];
                while (true) {
                    System.err.write(noise);
                }
            }
            case HEAP -> {
                Object[] chain = {};
                while (true) {
                    chain = new Object[]{chain, new byte[1 << 20]};
                }
            }
            case NATIVE_MEMORY -> {
                while (true) {
                    Arena.global().allocate(8 << 20, 8).fill((byte) 1);
                }
            }
            case BIG_ARRAY -> Answer.result(new byte[Integer.MAX_VALUE]);
            case THROW -> throw new IllegalStateException("as asked");
            case SLOW -> slow(context);
            case DEAF -> {
                context.progress(0, 1);
                new CountDownLatch(1).await();
                yield never();
            }
            case PRINT -> {
                printInJavaAndNativeCode();
                yield Answer.result(body);
            }
            case HOARD -> {
                Arena.global().allocate((body[1] & 0xffL) << 20, 8).fill((byte) 1);
                yield Answer.result(body);
            }
            case FALSE_CANCEL -> {
                Message.write(new Message.Cancelled(body[1]), frames());
                yield never();
            }
            case SECOND_HELLO -> {
                Message.write(new Message.Hello(Message.VERSION, ProcessHandle.current().pid(), ENGINE_ID), frames());
                yield never();
            }
            case CLOSE_OUTPUT -> {
                closeOutput();
                yield never();
            }
            case SPAWN -> {
                Process child = new ProcessBuilder("sleep", "600").inheritIO().start();
                System.err.println("spawned " + child.pid());
                context.progress(child.pid(), Long.MAX_VALUE);
                yield never();
            }
            case SPIN_AND_TELL -> {
                tellPid(context);
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case BLOCK_AND_TELL -> {
                tellPid(context);
                yield never();
            }
            case NATIVE_AND_TELL -> {
                tellPid(context);
                pauseInNativeCode();
                yield never();
            }
            case IDLE_AND_TELL -> {
                tellPid(context);
                yield Answer.result(body);
            }
            case SURROUNDINGS -> Answer.result((System.getenv() + "\n" + Path.of("").toAbsolutePath() + "\n"
                    + System.getProperty("kinora.cache") + "\n" + System.getProperty("sun.jnu.encoding")).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static void tellPid(Context context) {
        context.progress(ProcessHandle.current().pid(), Long.MAX_VALUE);
    }

    /// Counts as fast as it is let, until cancelled.
    private static Answer slow(Context context) {
        long endNanos = System.nanoTime() + 60_000_000_000L;
        for (long done = 0; System.nanoTime() < endNanos; done++) {
            context.progress(done, Long.MAX_VALUE);
            context.checkCancelled();
            Thread.onSpinWait();
        }
        return Answer.result(new byte[0]);
    }

    private static Answer never() throws InterruptedException {
        new CountDownLatch(1).await();
        throw new IllegalStateException("came back");
    }

    private static Answer flood(byte[] noise) throws IOException {
        OutputStream out = frames();
        while (true) {
            out.write(noise);
        }
    }

    private static OutputStream frames() throws IOException {
        return new FileOutputStream(System.getProperty(EngineLoop.FRAMES_PROPERTY));
    }

    private static void pauseInNativeCode() throws Exception {
        try {
            int _ = (int) nativeCall("pause", FunctionDescriptor.of(ValueLayout.JAVA_INT)).invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void printInJavaAndNativeCode() {
        System.out.println("a library talks");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocateFrom("native code talks");
            int _ = (int) nativeCall("puts", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS)).invokeExact(text);
            int _ = (int) nativeCall("fflush", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                    .invokeExact(MemorySegment.NULL);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void closeOutput() {
        try {
            MethodHandle close = nativeCall("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            for (int descriptor = 3; descriptor < 64; descriptor++) {
                int _ = (int) close.invokeExact(descriptor);
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle nativeCall(String name, FunctionDescriptor shape) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
    }
}
