package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.media.MediaRefusal;

/// The chunks of a WebP file (RFC 9649): RIFF, all of which must be there. A missing last byte of padding and what is appended are passed over.
///
/// @param width of the canvas
/// @param height of the canvas
/// @param image the still picture, when it is none of frames
/// @param frames the animation, when it is one
/// @param icc the profile
/// @param exif what EXIF tells
record WebpFile(int width, int height, Optional<WebpImage> image, List<Frame> frames, Optional<byte[]> icc, Exif exif) {

    /// One step of an animation: where and how it is shown, and its image.
    record Frame(AnimationFrame shown, WebpImage image) {}

    private static final int HEAD = 12;
    private static final int FRAME_HEAD = 16;

    static WebpFile read(ByteBuffer file) throws MediaException {
        ByteBuffer in = file.slice().order(ByteOrder.LITTLE_ENDIAN);
        if (in.limit() < HEAD + 8) {
            throw damaged();
        }
        long end = 8 + (in.getInt(4) & 0xFFFF_FFFFL);
        if (end < HEAD + 8 || end > in.limit() + (end & 1) + 1) {
            throw damaged();
        }
        Chunks chunks = new Chunks();
        walk(in.slice(HEAD, (int) Math.min(end, in.limit()) - HEAD).order(ByteOrder.LITTLE_ENDIAN), chunks);
        return chunks.file();
    }

    static MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(Format.WEBP.label()));
    }

    private static void walk(ByteBuffer in, Chunks chunks) throws MediaException {
        while (in.remaining() >= 8) {
            int name = Integer.reverseBytes(in.getInt());
            long size = in.getInt() & 0xFFFF_FFFFL;
            if (size > in.remaining()) {
                throw damaged();
            }
            chunks.add(name, in.slice(in.position(), (int) size).order(ByteOrder.LITTLE_ENDIAN));
            in.position((int) Math.min(in.limit(), in.position() + size + (size & 1)));
        }
    }

    /// What the chunks of a file, or of one frame, have told so far.
    private static final class Chunks {
        private static final int VP8 = 0x56503820;
        private static final int VP8L = 0x5650384C;
        private static final int VP8X = 0x56503858;
        private static final int ALPH = 0x414C5048;
        private static final int ICCP = 0x49434350;
        private static final int EXIF = 0x45584946;
        private static final int ANMF = 0x414E4D46;
        private static final int ANIMATED = 2;

        private final List<Frame> frames = new ArrayList<>();
        private @Nullable ByteBuffer extended;
        private @Nullable ByteBuffer opacity;
        private @Nullable WebpImage image;
        private Optional<byte[]> icc = Optional.empty();
        private Exif exif = Exif.NONE;

        void add(int name, ByteBuffer chunk) throws MediaException {
            switch (name) {
                case VP8X -> {
                    if (chunk.limit() < 10) {
                        throw damaged();
                    }
                    extended = chunk;
                }
                case ALPH -> opacity = opacity == null && chunk.hasRemaining() ? chunk : opacity;
                case VP8 -> image = image == null ? WebpImage.lossy(chunk, Optional.ofNullable(opacity)) : image;
                case VP8L -> image = image == null ? WebpImage.lossless(chunk) : image;
                case ICCP -> {
                    if (chunk.limit() <= Colours.MAX_ICC) {
                        byte[] profile = new byte[chunk.limit()];
                        chunk.get(0, profile);
                        icc = Optional.of(profile);
                    }
                }
                case EXIF -> exif = Exif.read(chunk);
                case ANMF -> frame(chunk);
                default -> {
                }
            }
        }

        private boolean animated() {
            return extended != null && (extended.get(0) & ANIMATED) != 0;
        }

        private void frame(ByteBuffer chunk) throws MediaException {
            if (!animated()) {
                return;
            }
            if (chunk.limit() < FRAME_HEAD) {
                throw damaged();
            }
            if (frames.size() >= AnimationFrame.MAX_FRAMES) {
                throw new MediaException(
                        new MediaRefusal.TooMany(MediaRefusal.Counted.FRAMES, frames.size() + 1L, AnimationFrame.MAX_FRAMES));
            }
            Chunks inner = new Chunks();
            walk(chunk.slice(FRAME_HEAD, chunk.limit() - FRAME_HEAD).order(ByteOrder.LITTLE_ENDIAN), inner);
            WebpImage step = inner.image;
            int width = three(chunk, 6) + 1;
            int height = three(chunk, 9) + 1;
            if (step == null || step.width() != width || step.height() != height) {
                throw damaged();
            }
            int flags = chunk.get(15);
            frames.add(new Frame(
                    new AnimationFrame(2 * three(chunk, 0), 2 * three(chunk, 3), width, height, AnimationFrame.delay(three(chunk, 12)),
                            (flags & 2) == 0, (flags & 1) == 0 ? AnimationFrame.Dispose.KEEP : AnimationFrame.Dispose.CLEAR),
                    step));
        }

        WebpFile file() throws MediaException {
            ByteBuffer canvas = extended;
            WebpImage still = image;
            if (animated() && canvas != null) {
                int width = three(canvas, 4) + 1;
                int height = three(canvas, 7) + 1;
                PixelLimits.require(width, height, 32);
                if (frames.isEmpty() || frames.stream().anyMatch(each -> !inside(each.shown, width, height))) {
                    throw damaged();
                }
                return new WebpFile(width, height, Optional.empty(), List.copyOf(frames), icc, exif);
            }
            boolean fits = still != null
                    && (canvas == null || (still.width() == three(canvas, 4) + 1 && still.height() == three(canvas, 7) + 1));
            if (still == null || !fits) {
                throw damaged();
            }
            return new WebpFile(still.width(), still.height(), Optional.of(still), List.of(), icc, exif);
        }

        private static boolean inside(AnimationFrame frame, int width, int height) {
            return frame.x() + frame.width() <= width && frame.y() + frame.height() <= height;
        }

        private static int three(ByteBuffer bytes, int at) {
            return (bytes.getShort(at) & 0xFFFF) | (bytes.get(at + 2) & 0xFF) << 16;
        }
    }
}
