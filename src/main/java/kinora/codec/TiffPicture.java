package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY16LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB48LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA64LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YA16LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YA8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import kinora.codec.Colours.Meaning;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;

/// The first picture of a TIFF file. Its strips or tiles are put together here: libavcodec reads no tiles and no JPEG within TIFF.
final class TiffPicture implements PictureReader {
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_BYTES = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_BYTES = 325;
    private static final int FILL_ORDER = 266;
    private static final int T4_OPTIONS = 292;
    private static final int T6_OPTIONS = 293;
    private static final int JPEG_TABLES = 347;
    private static final int MAX_TABLES = 1 << 16;

    private final ByteBuffer file;
    private final TiffDirectory directory;
    private final TiffLayout layout;
    private final Exif exif;
    private final String contentHash;

    private TiffPicture(ByteBuffer file, TiffDirectory directory, TiffLayout layout, String contentHash) {
        this.file = file;
        this.directory = directory;
        this.layout = layout;
        this.exif = Exif.of(directory);
        this.contentHash = contentHash;
    }

    static TiffPicture open(Source source, String contentHash) throws MediaException {
        ByteBuffer file = source.whole();
        Optional<TiffDirectory> directory = TiffDirectory.first(file);
        if (directory.isEmpty()) {
            throw TiffLayout.damaged();
        }
        return new TiffPicture(file, directory.get(), TiffLayout.of(directory.get()), contentHash);
    }

    @Override
    public MediaInfo.Picture info() {
        boolean turned = exif.orientation().swapsSides();
        return new MediaInfo.Picture(contentHash, Format.TIFF.id(), turned ? layout.height() : layout.width(),
                turned ? layout.width() : layout.height(), exif.taken(), layout.detail(), exif.camera());
    }

    @Override
    public Decoded decode() throws MediaException {
        int offsets = layout.tiled() ? TILE_OFFSETS : STRIP_OFFSETS;
        int lengths = layout.tiled() ? TILE_BYTES : STRIP_BYTES;
        long blocks = layout.blocks();
        if (directory.count(offsets) < blocks || (directory.count(lengths) < blocks && blocks > 1)) {
            throw TiffLayout.damaged();
        }
        TiffRows rows = TiffRows.of(layout, directory, order(), inksMixed());
        try (PixelBuffer buffer = PixelBuffer.allocate(layout.width(), layout.height(), format(rows.channels()), 1)) {
            for (int block = 0; block < blocks; block++) {
                ByteBuffer data = data(directory.number(offsets, block, 0), directory.number(lengths, block, file.limit()));
                block(data, block, rows, buffer);
            }
            Colours colours = new Colours(0, true, meaning());
            return new Decoded(buffer.release(), null, layout.extra() == 1, exif.orientation(), colours);
        }
    }

    private void block(ByteBuffer data, int block, TiffRows rows, PixelBuffer buffer) throws MediaException {
        int each = layout.across() * layout.down();
        int down = block % each / layout.across();
        int left = block % each % layout.across() * layout.blockWidth();
        int count = layout.rows(down);
        int stretch = layout.stretch(count);
        for (int from = 0; from < count; from += stretch) {
            long skipped = stretch == count ? 0 : (long) from * layout.rowBytes();
            if (skipped > data.limit()) {
                throw TiffLayout.damaged();
            }
            int part = Math.min(stretch, count - from);
            byte[] samples = TiffBlock.decode(layout, data.slice((int) skipped, data.limit() - (int) skipped), part,
                    directory.bytes(JPEG_TABLES, MAX_TABLES),
                    (int) directory.number(layout.compression() == 4 ? T6_OPTIONS : T4_OPTIONS, 0), directory.number(FILL_ORDER, 1) == 2);
            rows.place(samples, left, down * layout.blockHeight() + from, part, block / each, buffer);
        }
    }

    private ByteOrder order() {
        return file.get(file.position()) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    private ByteBuffer data(long offset, long length) throws MediaException {
        // The only strip's length may be missing or go beyond the end, where the picture need not.
        long most = Math.min(length == 0 ? Long.MAX_VALUE : length, file.limit() - offset);
        if (offset < 8 || most < 1 || (most < length && layout.blocks() > 1)) {
            throw TiffLayout.damaged();
        }
        return file.slice((int) offset, (int) most);
    }

    /// Whether inks are made into red, green and blue here: those of 16 bits are.
    private boolean inksMixed() {
        return layout.photometric() == TiffLayout.INKS && layout.bits() != 8;
    }

    private Meaning meaning() {
        Optional<byte[]> icc = TiffLayout.icc(directory);
        if (layout.photometric() == TiffLayout.INKS) {
            return inksMixed() ? Colours.SRGB : new Meaning.Inks(icc.orElse(new byte[0]), false);
        }
        return icc.<Meaning>map(Meaning.Profile::new).orElse(exif.adobeRgb() ? Exif.ADOBE_RGB : Colours.SRGB);
    }

    private int format(int channels) throws MediaException {
        boolean deep = layout.bits() == 16;
        return switch (channels) {
            case 1 -> deep ? AV_PIX_FMT_GRAY16LE : AV_PIX_FMT_GRAY8;
            case 2 -> deep ? AV_PIX_FMT_YA16LE : AV_PIX_FMT_YA8;
            case 3 -> deep ? AV_PIX_FMT_RGB48LE : AV_PIX_FMT_RGB24;
            case 4 -> deep ? AV_PIX_FMT_RGBA64LE : AV_PIX_FMT_RGBA;
            default -> throw new MediaException(new MediaRefusal.Unsupported("TIFF with " + channels + " channels"));
        };
    }

    @Override
    public void close() {}
}
