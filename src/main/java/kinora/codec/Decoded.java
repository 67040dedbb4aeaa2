package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import kinora.media.Orientation;

/// A picture as a decoder gave it: as stored, before it is turned upright, scaled and brought to the colours of a film. Owns its frames.
final class Decoded implements AutoCloseable {
    private final AVFrame frame;
    private final @Nullable AVFrame alpha;
    private final boolean premultiplied;
    private final Orientation orientation;
    private final Colours colours;

    /// @param frame pixels in any format that libswscale reads, alpha included where the format has it; inks where the colours are a profile of inks, see
    /// [Colours.Meaning.Profile]
    /// @param alpha opacity where it is coded apart, as gray of the same size; limited range only when that frame says so
    /// @param premultiplied whether the colours are multiplied with the opacity already
    /// @param orientation how the pixels are turned to be shown
    Decoded(AVFrame frame, @Nullable AVFrame alpha, boolean premultiplied, Orientation orientation, Colours colours) {
        this.frame = frame;
        this.alpha = alpha;
        this.premultiplied = premultiplied;
        this.orientation = orientation;
        this.colours = colours;
    }

    AVFrame frame() {
        return frame;
    }

    @Nullable
    AVFrame alpha() {
        return alpha;
    }

    boolean premultiplied() {
        return premultiplied;
    }

    Orientation orientation() {
        return orientation;
    }

    Colours colours() {
        return colours;
    }

    @Override
    public void close() {
        av_frame_free(frame);
        if (alpha != null) {
            av_frame_free(alpha);
        }
    }
}
