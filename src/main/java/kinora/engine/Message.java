package kinora.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One frame of the protocol. The bytes stand in the package comment.
sealed interface Message {
    /// The protocol's number; a parent and an engine with different ones do not talk.
    int VERSION = 1;
    /// The largest length a frame may declare. Our own choice: far above any answer (pixels go through files), small beside the memory of a parent.
    int MAX_FRAME_BYTES = 16 << 20;
    /// The bytes of a frame's kind and id, the least that a length may declare.
    int HEAD_BYTES = 1 + 8;
    /// The largest body, so that it and the two extra bytes of a request fit in a frame.
    int MAX_BODY_BYTES = MAX_FRAME_BYTES - HEAD_BYTES - 2;
    /// The longest message of a fault, in bytes of UTF-8.
    int MAX_FAULT_MESSAGE_BYTES = 4 << 10;
    /// The longest stack of a fault, in bytes of UTF-8.
    int MAX_FAULT_STACK_BYTES = 32 << 10;

    /// The request that this belongs to; 0 for [Hello].
    long id();

    /// The whole frame.
    byte[] encode();

    /// What a parent may send.
    sealed interface ToEngine extends Message {}

    /// What an engine may send.
    sealed interface ToParent extends Message {}

    /// Asks for an operation.
    record Request(long id, byte operation, byte attempt, Payload body) implements ToEngine {
        @Override
        public byte[] encode() {
            byte[] bytes = body.raw();
            return head(1, id, 2 + bytes.length).put(operation).put(attempt).put(bytes).array();
        }
    }

    /// Asks the running operation to end early.
    record Cancel(long id) implements ToEngine {
        @Override
        public byte[] encode() {
            return head(2, id, 0).array();
        }
    }

    /// Introduces an engine, once, before anything else.
    record Hello(int version, long pid, String engineId) implements ToParent {
        @Override
        public long id() {
            return 0;
        }

        @Override
        public byte[] encode() {
            byte[] name = engineId.getBytes(StandardCharsets.UTF_8);
            return head(16, 0, 4 + 8 + name.length).putInt(version).putLong(pid).put(name).array();
        }
    }

    /// Says that `done` of `of` steps are done; 0 <= done <= of.
    record Progress(long id, long done, long of) implements ToParent {
        @Override
        public byte[] encode() {
            return head(17, id, 16).putLong(done).putLong(of).array();
        }
    }

    /// Ends a request with what was asked for.
    record Result(long id, Payload body) implements ToParent {
        @Override
        public byte[] encode() {
            byte[] bytes = body.raw();
            return head(18, id, bytes.length).put(bytes).array();
        }
    }

    /// Ends a request because its input cannot be used.
    record Refusal(long id, Payload body) implements ToParent {
        @Override
        public byte[] encode() {
            byte[] bytes = body.raw();
            return head(19, id, bytes.length).put(bytes).array();
        }
    }

    /// Ends a request because the operation threw.
    record Fault(long id, String message, String stack) implements ToParent {
        @Override
        public byte[] encode() {
            byte[] first = clipped(message, MAX_FAULT_MESSAGE_BYTES);
            byte[] second = clipped(stack, MAX_FAULT_STACK_BYTES);
            return head(20, id, 4 + first.length + second.length).putInt(first.length).put(first).put(second).array();
        }
    }

    /// Ends a request because it was asked to end early.
    record Cancelled(long id) implements ToParent {
        @Override
        public byte[] encode() {
            return head(21, id, 0).array();
        }
    }

    /// Writes one whole frame and flushes it.
    static void write(Message message, OutputStream out) throws IOException {
        out.write(message.encode());
        out.flush();
    }

    /// The next frame from a parent. Ends with [java.io.EOFException] when there is none, and with [BreachException] when it is not one.
    static ToEngine readFromParent(DataInputStream in) throws IOException {
        ByteBuffer frame = next(in);
        byte kind = frame.get();
        long id = frame.getLong();
        try {
            return switch (kind) {
                case 1 -> new Request(id, frame.get(), frame.get(), rest(frame));
                case 2 -> new Cancel(id);
                default -> throw new BreachException(Breach.MALFORMED, "unknown kind " + kind);
            };
        } catch (BufferUnderflowException e) {
            throw malformed(kind, e);
        }
    }

    /// The next frame from an engine. Ends as [#readFromParent] does.
    static ToParent readFromEngine(DataInputStream in) throws IOException {
        ByteBuffer frame = next(in);
        byte kind = frame.get();
        long id = frame.getLong();
        try {
            ToParent message = switch (kind) {
                case 16 -> new Hello(frame.getInt(), frame.getLong(), text(rest(frame).raw()));
                case 17 -> progress(id, frame.getLong(), frame.getLong());
                case 18 -> new Result(id, rest(frame));
                case 19 -> new Refusal(id, rest(frame));
                case 20 -> fault(id, frame);
                case 21 -> new Cancelled(id);
                default -> throw new BreachException(Breach.MALFORMED, "unknown kind " + kind);
            };
            if (frame.hasRemaining()) {
                throw new BreachException(Breach.MALFORMED, "bytes after a frame of kind " + kind);
            }
            return message;
        } catch (BufferUnderflowException e) {
            throw malformed(kind, e);
        }
    }

    private static Progress progress(long id, long done, long of) throws BreachException {
        if (done < 0 || done > of) {
            throw new BreachException(Breach.MALFORMED, "progress of " + done + " in " + of);
        }
        return new Progress(id, done, of);
    }

    private static Fault fault(long id, ByteBuffer frame) throws BreachException {
        int length = frame.getInt();
        if (length < 0 || length > MAX_FAULT_MESSAGE_BYTES || frame.remaining() - length > MAX_FAULT_STACK_BYTES) {
            throw new BreachException(Breach.MALFORMED, "a fault of " + length + " bytes");
        }
        byte[] message = new byte[length];
        frame.get(message);
        return new Fault(id, text(message), text(rest(frame).raw()));
    }

    private static ByteBuffer next(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < HEAD_BYTES) {
            throw new BreachException(Breach.MALFORMED, "a frame of " + length + " bytes");
        }
        if (length > MAX_FRAME_BYTES) {
            throw new BreachException(Breach.FRAME_TOO_LARGE, "a frame of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static ByteBuffer head(int kind, long id, int restBytes) {
        int length = HEAD_BYTES + restBytes;
        return ByteBuffer.allocate(4 + length).putInt(length).put((byte) kind).putLong(id);
    }

    private static Payload rest(ByteBuffer frame) throws BreachException {
        if (frame.remaining() > MAX_BODY_BYTES) {
            throw new BreachException(Breach.FRAME_TOO_LARGE, "a body of " + frame.remaining() + " bytes");
        }
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        return Payload.owning(bytes);
    }

    private static BreachException malformed(byte kind, BufferUnderflowException cause) {
        BreachException breach = new BreachException(Breach.MALFORMED, "a frame of kind " + kind + " ends too early");
        breach.initCause(cause);
        return breach;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] clipped(String text, int maxBytes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= maxBytes ? bytes : Arrays.copyOf(bytes, maxBytes);
    }
}
