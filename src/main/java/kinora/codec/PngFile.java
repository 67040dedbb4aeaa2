package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

import kinora.media.MediaRefusal;

/// The chunks of a PNG file (PNG, third edition, 5 and 11). Opening checks their order and sizes alone; [#check] also their sums.
///
/// @param header how the pixels are stored
/// @param colours what the colour chunks say
/// @param exif what the chunk eXIf says
/// @param data the contents of IDAT, in order
/// @param defaultShown whether the still picture is the first frame of the animation, or there is none
/// @param frames the animation; empty when there is none
/// @param checked all chunks with type and sum, for [#check]
/// @param ended whether IEND was reached
record PngFile(PngHeader header, Colours colours, Exif exif, List<ByteBuffer> data, boolean defaultShown, List<Frame> frames,
        List<ByteBuffer> checked, boolean ended) {

    /// A frame of an animation (PNG, third edition, 11.3.6): its place, how it is shown, and the contents of its chunks.
    record Frame(AnimationFrame shown, List<ByteBuffer> data) {}

    private static final int SIGNATURE = 8;
    private static final int FRAME_CONTROL = 26;
    /// Most chunks: an animation's frames in pieces of 8 KB, as libpng writes large pictures.
    private static final int MAX_CHUNKS = 200_000;

    /// Reads the chunks. A file that breaks off has as much as there is; [#check] refuses it.
    static PngFile read(ByteBuffer file) throws MediaException {
        ByteBuffer in = file.slice().order(ByteOrder.BIG_ENDIAN);
        if (in.limit() < SIGNATURE) {
            throw PngHeader.damaged();
        }
        in.position(SIGNATURE);
        Chunks chunks = new Chunks();
        while (!chunks.ended && in.remaining() >= 12) {
            int length = in.getInt(in.position());
            if (length < 0 || length > in.remaining() - 12) {
                break;
            }
            int type = in.getInt(in.position() + 4);
            chunks.checked.add(in.slice(in.position() + 4, length + 8));
            if (chunks.checked.size() > MAX_CHUNKS) {
                throw new MediaException(new MediaRefusal.TooMany(MediaRefusal.Counted.PARTS, chunks.checked.size(), MAX_CHUNKS));
            }
            chunks.add(type, in.slice(in.position() + 8, length).order(ByteOrder.BIG_ENDIAN));
            in.position(in.position() + 12 + length);
        }
        return chunks.file();
    }

    /// Refuses a file that does not come to its end, or one of whose chunks is not what was written. Sums of chunks that no picture depends on do not count.
    void check() throws MediaException {
        if (!ended) {
            throw PngHeader.damaged();
        }
        CRC32 sum = new CRC32();
        for (ByteBuffer chunk : checked) {
            sum.reset();
            sum.update(chunk.slice(0, chunk.limit() - 4));
            boolean critical = (chunk.get(0) & 0x20) == 0;
            if (critical && (int) sum.getValue() != chunk.order(ByteOrder.BIG_ENDIAN).getInt(chunk.limit() - 4)) {
                throw PngHeader.damaged();
            }
        }
    }

    /// Whether it is an animation of more than one frame.
    boolean moves() {
        return frames.size() > 1;
    }

    /// A chunk's name as the number that its four letters are.
    private static int name(String letters) {
        return letters.charAt(0) << 24 | letters.charAt(1) << 16 | letters.charAt(2) << 8 | letters.charAt(3);
    }

    private static final class Chunks {
        private static final int IHDR = name("IHDR");
        private static final int PLTE = name("PLTE");
        private static final int TRNS = name("tRNS");
        private static final int IDAT = name("IDAT");
        private static final int IEND = name("IEND");
        private static final int EXIF = name("eXIf");
        private static final int ACTL = name("acTL");
        private static final int FCTL = name("fcTL");
        private static final int FDAT = name("fdAT");

        private final List<ByteBuffer> checked = new ArrayList<>();
        private final List<ByteBuffer> data = new ArrayList<>();
        private final List<Frame> frames = new ArrayList<>();
        private final PngColours colours = new PngColours();
        private @Nullable PngHeader header;
        private Exif exif = Exif.NONE;
        private boolean animated;
        private boolean defaultShown = true;
        private boolean ended;

        void add(int type, ByteBuffer chunk) throws MediaException {
            PngHeader known = header;
            if (known == null) {
                if (type != IHDR) {
                    throw PngHeader.damaged();
                }
                PngHeader first = PngHeader.of(chunk);
                PixelLimits.require(first.width(), first.height(), 8L * first.decodedBytes());
                header = first;
            } else if (type == PLTE) {
                header = known.withPalette(chunk);
            } else if (type == TRNS) {
                header = known.withTransparency(chunk);
            } else if (type == IDAT) {
                data.add(chunk);
                if (!frames.isEmpty() && frames.size() == 1) {
                    frames.getFirst().data().add(chunk);
                } else if (animated && frames.isEmpty()) {
                    defaultShown = false;
                }
            } else if (type == ACTL) {
                animated = data.isEmpty();
            } else if (type == FCTL && animated) {
                frames.add(new Frame(control(chunk, known), new ArrayList<>()));
            } else if (type == FDAT && animated && !frames.isEmpty() && chunk.remaining() > 4) {
                frames.getLast().data().add(chunk.slice(4, chunk.remaining() - 4));
            } else if (type == EXIF) {
                exif = Exif.read(chunk);
            } else if (type == IEND) {
                ended = true;
            } else if (data.isEmpty()) {
                colours.add(type, chunk);
            }
        }

        private AnimationFrame control(ByteBuffer chunk, PngHeader known) throws MediaException {
            if (chunk.remaining() < FRAME_CONTROL) {
                throw PngHeader.damaged();
            }
            if (frames.size() >= AnimationFrame.MAX_FRAMES) {
                throw new MediaException(
                        new MediaRefusal.TooMany(MediaRefusal.Counted.FRAMES, frames.size() + 1L, AnimationFrame.MAX_FRAMES));
            }
            int width = chunk.getInt(4);
            int height = chunk.getInt(8);
            int x = chunk.getInt(12);
            int y = chunk.getInt(16);
            boolean inside = width > 0 && height > 0 && x >= 0 && y >= 0 && (long) x + width <= known.width()
                    && (long) y + height <= known.height();
            int dispose = chunk.get(24);
            int blend = chunk.get(25);
            if (!inside || dispose < 0 || dispose > 2 || blend < 0 || blend > 1) {
                throw PngHeader.damaged();
            }
            int numerator = chunk.getShort(20) & 0xFFFF;
            int denominator = chunk.getShort(22) == 0 ? 100 : chunk.getShort(22) & 0xFFFF;
            // The first frame has nothing to go back to (11.3.6.2).
            AnimationFrame.Dispose after = dispose == 0
                    ? AnimationFrame.Dispose.KEEP
                    : dispose == 1 || frames.isEmpty() ? AnimationFrame.Dispose.CLEAR : AnimationFrame.Dispose.RESTORE;
            return new AnimationFrame(x, y, width, height, AnimationFrame.delay((1000L * numerator + denominator / 2) / denominator),
                    blend == 1, after);
        }

        PngFile file() throws MediaException {
            PngHeader known = header;
            if (known == null) {
                throw PngHeader.damaged();
            }
            PixelLimits.require(known.width(), known.height(), 8L * known.decodedBytes());
            // A frame without pixels, or an animation that ends in one, is as good as none.
            frames.removeIf(frame -> frame.data().isEmpty());
            return new PngFile(known, colours.of(known), exif, data, defaultShown, List.copyOf(frames), checked, ended);
        }
    }
}
