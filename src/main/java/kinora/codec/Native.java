package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_ERROR;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_max_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/// What every use of FFmpeg's libraries needs: quiet logging and return codes turned into exceptions.
final class Native {
    /// Most bytes of one allocation: what the coefficients of one component of the largest progressive photo take, twice. Keeps a claim in a file from
    /// taking all memory at one stroke.
    private static final long MAX_ALLOCATION = 800_000_000L;

    static {
        av_log_set_level(AV_LOG_ERROR);
        av_max_alloc(MAX_ALLOCATION);
    }

    private Native() {}

    /// The code itself, when it is no error.
    static int check(int code, String what) {
        if (code < 0) {
            throw new CodecException(what + ": " + text(code));
        }
        return code;
    }

    /// The pointer itself, when something was allocated.
    static <P extends Pointer> P check(@Nullable P pointer, String what) {
        if (pointer == null || pointer.isNull()) {
            throw new CodecException(what + " is not available");
        }
        return pointer;
    }

    private static String text(int code) {
        try (BytePointer text = new BytePointer(128)) {
            av_strerror(code, text, text.capacity());
            return text.getString() + " (" + code + ")";
        }
    }

    /// Copies bytes of native memory.
    static void read(BytePointer memory, long offset, byte[] into, int count) {
        new BytePointer(memory).position(memory.position() + offset).get(into, 0, count);
    }
}
