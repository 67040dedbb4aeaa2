package kinora.codec;

/// A codec library reported an error. Where a stranger's file may be the cause, the caller turns it into a [kinora.media.MediaRefusal].
public final class CodecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CodecException(String message) {
        super(message);
    }
}
