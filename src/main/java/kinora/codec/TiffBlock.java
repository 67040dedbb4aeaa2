package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_TIFF;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB24;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/// The samples of one strip or tile of a TIFF file, decompressed: rows of [TiffLayout#rowBytes], all of which must be there.
final class TiffBlock {

    private TiffBlock() {}

    /// @param tables the tables that JPEG blocks share
    /// @param options of fax coding: the field T4Options or T6Options
    /// @param turned whether the lowest bit comes first (fill order 2)
    static byte[] decode(TiffLayout layout, ByteBuffer data, int rows, Optional<byte[]> tables, int options, boolean turned)
            throws MediaException {
        byte[] samples = new byte[Math.multiplyExact(layout.rowBytes(), rows)];
        ByteBuffer in = turned && layout.compression() != TiffLayout.JPEG ? turned(data, 2 * samples.length + 4096) : data.duplicate();
        switch (layout.compression()) {
            case 1 -> {
                if (in.remaining() < samples.length) {
                    throw TiffLayout.damaged();
                }
                in.get(samples);
            }
            case TiffLayout.LZW -> TiffLzw.decode(in, samples);
            case TiffLayout.PACK_BITS -> packBits(in, samples);
            case TiffLayout.JPEG -> jpeg(layout, in, samples, rows, tables);
            case TiffLayout.DEFLATE, TiffLayout.OLD_DEFLATE -> inflate(in, samples);
            default -> fax(layout, in, samples, rows, options);
        }
        return samples;
    }

    private static ByteBuffer turned(ByteBuffer data, int most) {
        byte[] bytes = new byte[Math.min(data.remaining(), most)];
        data.get(data.position(), bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (Integer.reverse(bytes[i]) >>> 24);
        }
        return ByteBuffer.wrap(bytes);
    }

    private static void inflate(ByteBuffer in, byte[] samples) throws MediaException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(in);
            int have = 0;
            while (have < samples.length) {
                int more = inflater.inflate(samples, have, samples.length - have);
                if (more == 0) {
                    throw TiffLayout.damaged();
                }
                have += more;
            }
        } catch (DataFormatException broken) {
            throw TiffLayout.damaged();
        } finally {
            inflater.end();
        }
    }

    /// TIFF 6.0, section 9.
    private static void packBits(ByteBuffer in, byte[] samples) throws MediaException {
        int at = 0;
        while (at < samples.length) {
            if (in.remaining() < 2) {
                throw TiffLayout.damaged();
            }
            int count = in.get();
            if (count >= 0) {
                int length = Math.min(count + 1, samples.length - at);
                if (length > in.remaining()) {
                    throw TiffLayout.damaged();
                }
                in.get(samples, at, length);
                at += length;
            } else if (count > Byte.MIN_VALUE) {
                byte value = in.get();
                for (int end = Math.min(samples.length, at + 1 - count); at < end; at++) {
                    samples[at] = value;
                }
            }
        }
    }

    /// A JPEG stream whose tables stand apart (Technical Note 2): both without the marks where they join.
    private static void jpeg(TiffLayout layout, ByteBuffer in, byte[] samples, int rows, Optional<byte[]> tables) throws MediaException {
        JpegHeader header = JpegHeader.read(in.slice());
        if (header.width() < Math.min(layout.blockWidth(), layout.width()) || header.height() < rows
                || header.components() != layout.samples() || header.width() > layout.blockWidth() + 7) {
            throw TiffLayout.damaged();
        }
        ByteBuffer picture = in.slice(in.position(), JpegHeader.end(in.slice()));
        ByteBuffer shared = ByteBuffer.wrap(tables.filter(each -> each.length > 4).orElse(new byte[4]));
        shared = shared.slice(0, shared.limit() - 2);
        // RGB must not be taken for YCbCr: Adobe's marker says so.
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        boolean plain = layout.photometric() != TiffLayout.YCBCR && layout.samples() == 3;
        ByteBuffer start = ByteBuffer.wrap(new byte[]{(byte) 0xFF, (byte) 0xD8});
        AVFrame frame = StillDecoder.decode(AV_CODEC_ID_MJPEG, Format.TIFF, start, ByteBuffer.wrap(plain ? adobe : new byte[0]),
                shared.slice(2, shared.limit() - 2), picture.slice(2, picture.limit() - 2));
        if (layout.samples() == 4) {
            copy(JpegInks.amounts(frame, false, false), new int[]{2, 0, 1, 3}, samples, rows, layout);
        } else {
            int format = layout.samples() == 1 ? AV_PIX_FMT_GRAY8 : AV_PIX_FMT_RGB24;
            copy(SameSize.as(frame, format, true), new int[]{0}, samples, rows, layout);
        }
    }

    /// @param planes of the frame in the order of the samples; one alone holds all of them
    private static void copy(AVFrame frame, int[] planes, byte[] samples, int rows, TiffLayout layout) throws MediaException {
        int highest = planes.length - 1;
        try (PixelBuffer from = PixelBuffer.of(frame, highest + 1)) {
            if (from.width() < layout.blockWidth() || from.height() < rows) {
                throw TiffLayout.damaged();
            }
            byte[] row = new byte[planes.length == 1 ? layout.rowBytes() : layout.blockWidth()];
            for (int y = 0; y < rows; y++) {
                for (int i = 0; i < planes.length; i++) {
                    from.read(planes[i], y, 0, row, row.length);
                    for (int x = 0, to = y * layout.rowBytes() + i; x < row.length; x++, to += planes.length) {
                        samples[to] = row[x];
                    }
                }
            }
        }
    }

    /// libavcodec knows fax coding within TIFF alone: a file of one strip is made for it.
    private static void fax(TiffLayout layout, ByteBuffer in, byte[] samples, int rows, int options) throws MediaException {
        int[][] fields = {{256, layout.blockWidth()}, {257, rows}, {258, 1}, {259, layout.compression()}, {262, 1}, {273, 0}, {277, 1},
                {278, rows}, {279, in.remaining()}, {layout.compression() == 4 ? 293 : 292, options}};
        ByteBuffer head = ByteBuffer.allocate(8 + 2 + 12 * fields.length + 4).order(ByteOrder.LITTLE_ENDIAN);
        head.put(new byte[]{'I', 'I', 42, 0}).putInt(8).putShort((short) fields.length);
        for (int[] field : fields) {
            head.putShort((short) field[0]).putShort((short) 4).putInt(1).putInt(field[0] == 273 ? head.capacity() : field[1]);
        }
        AVFrame frame = StillDecoder.decode(AV_CODEC_ID_TIFF, Format.TIFF, head.putInt(0).flip(), in);
        try (PixelBuffer from = PixelBuffer.of(frame, 1)) {
            byte[] row = new byte[layout.rowBytes()];
            for (int y = 0; y < rows; y++) {
                from.read(0, y, 0, row, row.length);
                System.arraycopy(row, 0, samples, y * row.length, row.length);
            }
        }
    }
}
