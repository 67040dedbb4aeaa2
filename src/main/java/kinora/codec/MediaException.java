package kinora.codec;

import kinora.media.MediaRefusal;

/// Carries a refusal out of nested decoding steps to the operation that answers with it.
public final class MediaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient MediaRefusal refusal;

    public MediaException(MediaRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    /// Why the file cannot be used.
    public MediaRefusal refusal() {
        return refusal;
    }
}
