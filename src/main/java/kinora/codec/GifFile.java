package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaRefusal;
import kinora.media.Orientation;

/// A GIF file (CompuServe, GIF89a specification): its images in order, decoded one by one.
final class GifFile implements AnimationSource {
    private static final int SCREEN = 13;
    private static final int TRAILER = 0x3B;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int GRAPHIC_CONTROL = 0xF9;
    /// The rows of an interlaced image: first row and step of each pass (appendix E).
    private static final int[][] PASSES = {{0, 8}, {4, 8}, {2, 4}, {1, 2}};
    private static final int[][] AT_ONCE = {{0, 1}};
    /// Bits of memory for a pixel of an image: its index and its colour.
    private static final int BITS = 5 * 8;

    private final ByteBuffer in;
    private final List<AnimationFrame> frames = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private Control control = Control.NONE;

    /// What stands behind an image's descriptor.
    ///
    /// @param palette RGB, three bytes a colour
    /// @param transparent the index that is not seen, -1 when all are
    /// @param data from the code size on
    private record Image(ByteBuffer palette, int transparent, boolean interlaced, ByteBuffer data) {}

    /// A graphic control extension (section 23).
    private record Control(int delayMs, int disposal, int transparent) {
        static final Control NONE = new Control(AnimationFrame.delay(0), 0, -1);
    }

    private GifFile(ByteBuffer in) {
        this.in = in;
    }

    static MediaFile open(Source source, String contentHash) throws MediaException {
        ByteBuffer bytes = source.whole().slice().order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < SCREEN) {
            throw damaged();
        }
        GifFile file = new GifFile(bytes);
        file.read();
        // The screen grows to the first image, as browsers have it: some programs write no size there.
        AnimationFrame first = file.frames.getFirst();
        int width = Math.max(bytes.getShort(6) & 0xFFFF, first.x() + first.width());
        int height = Math.max(bytes.getShort(8) & 0xFFFF, first.y() + first.height());
        boolean interlaced = file.images.stream().anyMatch(Image::interlaced);
        return Animation.open(file, new Animation.Look(Format.GIF, contentHash, width, height, Orientation.UPRIGHT,
                new Colours(0, true, Colours.SRGB), Optional.empty(), "palette" + (interlaced ? ", interlaced" : "")));
    }

    @Override
    public List<AnimationFrame> frames() {
        return frames;
    }

    /// Walks over all blocks. The file must come to its trailer, or at least to the end of an image: some programs forget the trailer.
    private void read() throws MediaException {
        in.position(SCREEN);
        ByteBuffer palette = palette(in.get(10) & 0xFF);
        while (in.hasRemaining()) {
            int block = in.get() & 0xFF;
            switch (block) {
                case TRAILER -> {
                    requireImages();
                    return;
                }
                case EXTENSION -> extension();
                case IMAGE -> image(palette);
                // Some programs write one terminator too many.
                case 0 -> {
                }
                default -> throw damaged();
            }
        }
        requireImages();
    }

    private void requireImages() throws MediaException {
        if (frames.isEmpty()) {
            throw new MediaException(new MediaRefusal.NothingInside(Format.GIF.label()));
        }
    }

    private ByteBuffer palette(int flags) throws MediaException {
        int size = (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 7));
        require(size);
        ByteBuffer palette = in.slice(in.position(), size);
        in.position(in.position() + size);
        return palette;
    }

    private void extension() throws MediaException {
        require(2);
        int label = in.get() & 0xFF;
        if (label == GRAPHIC_CONTROL && in.remaining() >= 5 && (in.get(in.position()) & 0xFF) >= 4) {
            int at = in.position() + 1;
            int flags = in.get(at) & 0xFF;
            int hundredths = in.getShort(at + 1) & 0xFFFF;
            control = new Control(AnimationFrame.delay(10L * hundredths), flags >> 2 & 7, (flags & 1) == 0 ? -1 : in.get(at + 3) & 0xFF);
        }
        skipSubBlocks();
    }

    private void image(ByteBuffer global) throws MediaException {
        require(9);
        if (frames.size() >= AnimationFrame.MAX_FRAMES) {
            throw new MediaException(new MediaRefusal.TooMany(MediaRefusal.Counted.FRAMES, frames.size() + 1L, AnimationFrame.MAX_FRAMES));
        }
        int x = in.getShort() & 0xFFFF;
        int y = in.getShort() & 0xFFFF;
        int width = in.getShort() & 0xFFFF;
        int height = in.getShort() & 0xFFFF;
        int flags = in.get() & 0xFF;
        if (width == 0 || height == 0) {
            throw damaged();
        }
        PixelLimits.require(width, height, BITS);
        ByteBuffer local = palette(flags);
        require(2);
        int start = in.position();
        in.get();
        skipSubBlocks();
        AnimationFrame.Dispose dispose = switch (control.disposal) {
            case 2 -> AnimationFrame.Dispose.CLEAR;
            case 3 -> AnimationFrame.Dispose.RESTORE;
            default -> AnimationFrame.Dispose.KEEP;
        };
        frames.add(new AnimationFrame(x, y, width, height, control.delayMs, true, dispose));
        images.add(new Image(local.hasRemaining() ? local : global, control.transparent, (flags & 0x40) != 0,
                in.slice(start, in.position() - start)));
        control = Control.NONE;
    }

    private void skipSubBlocks() throws MediaException {
        while (true) {
            require(1);
            int size = in.get() & 0xFF;
            if (size == 0) {
                return;
            }
            require(size);
            in.position(in.position() + size);
        }
    }

    private void require(int bytes) throws MediaException {
        if (in.remaining() < bytes) {
            throw damaged();
        }
    }

    @Override
    public AVFrame pixels(int index) throws MediaException {
        AnimationFrame frame = frames.get(index);
        Image image = images.get(index);
        byte[] indices = new GifLzw(image.data).decode(frame.width() * frame.height());
        byte[] colours = colours(image);
        byte[] row = new byte[4 * frame.width()];
        try (PixelBuffer buffer = PixelBuffer.allocate(frame.width(), frame.height(), AV_PIX_FMT_RGBA, 1)) {
            int from = 0;
            for (int[] pass : image.interlaced ? PASSES : AT_ONCE) {
                for (int y = pass[0]; y < frame.height(); y += pass[1]) {
                    for (int i = 0; i < row.length; i += 4) {
                        System.arraycopy(colours, 4 * (indices[from++] & 0xFF), row, i, 4);
                    }
                    buffer.write(y, 0, row, 0, row.length);
                }
            }
            return buffer.release();
        }
    }

    /// 256 colours of RGBA. Without any palette they are shades of gray; indices behind its end are black.
    private static byte[] colours(Image image) {
        byte[] colours = new byte[4 * 256];
        boolean none = image.palette.limit() == 0;
        for (int i = 0; i < 256; i++) {
            for (int j = 0; j < 3; j++) {
                int from = 3 * i + j;
                colours[4 * i + j] = none ? (byte) i : from < image.palette.limit() ? image.palette.get(from) : 0;
            }
            colours[4 * i + 3] = (byte) (i == image.transparent ? 0 : 255);
        }
        return colours;
    }

    static MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(Format.GIF.label()));
    }
}
