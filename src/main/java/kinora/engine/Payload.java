package kinora.engine;

import java.util.Arrays;

/// The opaque body of a request or an answer: bytes that never change. Equal when the bytes are.
public final class Payload {
    /// No bytes at all.
    public static final Payload EMPTY = new Payload(new byte[0]);

    private final byte[] bytes;

    private Payload(byte[] bytes) {
        if (bytes.length > Message.MAX_BODY_BYTES) {
            throw new IllegalArgumentException("a body holds at most " + Message.MAX_BODY_BYTES + " bytes, got " + bytes.length);
        }
        this.bytes = bytes;
    }

    /// A payload of a copy of these bytes; at most [Message#MAX_BODY_BYTES].
    public static Payload of(byte[] bytes) {
        return new Payload(bytes.clone());
    }

    /// A payload of these very bytes, which nobody else keeps; at most [Message#MAX_BODY_BYTES].
    static Payload owning(byte[] bytes) {
        return new Payload(bytes);
    }

    /// The very bytes, which nobody may change.
    byte[] raw() {
        return bytes;
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// How many bytes there are.
    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload payload && Arrays.equals(bytes, payload.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
