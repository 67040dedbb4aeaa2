package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_clone;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import kinora.media.Caption;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.Orientation;

/// An animated picture as a clip; one with a single step is a still picture.
final class Animation implements ClipReader {
    /// Most pixels of all steps together, each counted as the whole canvas: an hour of full HD at 2.7 frames a second.
    private static final long MAX_DRAWN = 20_000_000_000L;
    private static final long MAX_MS = 3_600_000;
    /// Bits of memory for a pixel: the canvas, what was covered, a step while it is decoded, and the copy that is given away.
    private static final int BITS = 5 * 32;

    private final AnimationSource source;
    private final MediaInfo.Clip info;
    private final Look look;
    private @Nullable AnimationCanvas canvas;
    /// The step that was drawn last.
    private @Nullable AVFrame last;
    private int lastIndex;

    /// What is the same for all steps.
    ///
    /// @param width of the canvas as stored
    /// @param height of the canvas as stored
    record Look(Format format, String contentHash, int width, int height, Orientation orientation, Colours colours,
            Optional<LocalDateTime> taken, String detail) {
        int shownWidth() {
            return orientation.swapsSides() ? height : width;
        }

        int shownHeight() {
            return orientation.swapsSides() ? width : height;
        }
    }

    private Animation(AnimationSource source, MediaInfo.Clip info, Look look) {
        this.source = source;
        this.info = info;
        this.look = look;
    }

    /// Opens an animation within its limits.
    static MediaFile open(AnimationSource source, Look look) throws MediaException {
        List<AnimationFrame> frames = source.frames();
        PixelLimits.require(look.width(), look.height(), BITS);
        long area = (long) look.width() * look.height();
        long most = Math.min(AnimationFrame.MAX_FRAMES, MAX_DRAWN / area);
        if (frames.size() > most) {
            throw new MediaException(new MediaRefusal.TooMany(MediaRefusal.Counted.FRAMES, frames.size(), most));
        }
        if (frames.size() == 1) {
            return new MediaFile.Picture(new Still(source, look));
        }
        long ms = frames.stream().mapToLong(AnimationFrame::delayMs).sum();
        if (ms > MAX_MS) {
            throw new MediaException(new MediaRefusal.TooLong(ms / 1000, MAX_MS / 1000));
        }
        long common = BigInteger.valueOf(1000L * frames.size()).gcd(BigInteger.valueOf(ms)).longValueExact();
        MediaInfo.Clip info = new MediaInfo.Clip(look.contentHash(), look.format().id(), look.shownWidth(), look.shownHeight(), ms,
                (int) (1000L * frames.size() / common), (int) (ms / common), true, Optional.empty(), look.taken(),
                look.detail() + ", " + frames.size() + " frames");
        return new MediaFile.Clip(new Animation(source, info, look));
    }

    @Override
    public MediaInfo.Clip info() {
        return info;
    }

    @Override
    public Decoded at(long ms) throws MediaException {
        List<AnimationFrame> frames = source.frames();
        int index = 0;
        long end = frames.getFirst().delayMs();
        while (end <= ms && index < frames.size() - 1) {
            index++;
            end += frames.get(index).delayMs();
        }
        AVFrame held = last;
        if (held == null || lastIndex != index) {
            drop();
            AnimationCanvas drawn = canvas == null ? new AnimationCanvas(source, look.width(), look.height()) : canvas;
            canvas = drawn;
            held = drawn.at(index);
            last = held;
            lastIndex = index;
        }
        return decoded(Native.check(av_frame_clone(held), "a frame"), look);
    }

    private void drop() {
        if (last != null) {
            av_frame_free(last);
            last = null;
        }
    }

    private static Decoded decoded(AVFrame frame, Look look) {
        return new Decoded(frame, null, false, look.orientation(), look.colours());
    }

    @Override
    public Optional<SoundReader> sound() {
        return Optional.empty();
    }

    @Override
    public List<Caption> captions() {
        return List.of();
    }

    @Override
    public void close() {
        drop();
        if (canvas != null) {
            canvas.close();
        }
    }

    /// The only step of an animation.
    private record Still(AnimationSource source, Look look) implements PictureReader {
        @Override
        public MediaInfo.Picture info() {
            return new MediaInfo.Picture(look.contentHash(), look.format().id(), look.shownWidth(), look.shownHeight(), look.taken(),
                    look.detail());
        }

        @Override
        public Decoded decode() throws MediaException {
            try (AnimationCanvas canvas = new AnimationCanvas(source, look.width(), look.height())) {
                return decoded(canvas.at(0), look);
            }
        }

        @Override
        public void close() {}
    }
}
