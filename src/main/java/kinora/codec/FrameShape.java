package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_FRAME_CROPPING;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;

import kinora.media.MediaRefusal;
import kinora.media.Orientation;

/// How a clip's stored pictures become what is seen: cropped, with square pixels, upright.
///
/// @param width as shown
/// @param height as shown
/// @param crop what the container leaves out
record FrameShape(int width, int height, Orientation orientation, Crop crop) {

    /// Longest side, and most pixels, of a clip: what HEVC and AV1 have at their highest levels (8192 × 4352) with room for square ones.
    static final int MAX_SIDE = 8192;
    static final long MAX_PIXELS = 36_000_000;
    /// Pixels more oblong than this are taken for a mistake.
    private static final int MAX_OBLONG = 10;

    /// Stored pixels to be left out.
    record Crop(int top, int bottom, int left, int right) {
        static final Crop NONE = new Crop(0, 0, 0, 0);
    }

    /// @throws MediaException when it has more pixels than allowed
    static FrameShape of(Demuxer demuxer, AVStream stream) throws MediaException {
        AVCodecParameters coded = stream.codecpar();
        requireSize(coded.width(), coded.height());
        Crop crop = crop(coded);
        long width = (long) coded.width() - crop.left() - crop.right();
        long height = (long) coded.height() - crop.top() - crop.bottom();
        AVRational pixel = av_guess_sample_aspect_ratio(demuxer.context(), stream, null);
        long across = pixel.num();
        long down = pixel.den();
        if (across > 0 && down > 0 && across <= down * MAX_OBLONG && down <= across * MAX_OBLONG) {
            if (across > down) {
                width = stretched(width, across, down);
            } else if (down > across) {
                height = stretched(height, down, across);
            }
        }
        requireSize(width, height);
        Orientation orientation = orientation(coded);
        boolean turned = orientation.swapsSides();
        return new FrameShape((int) (turned ? height : width), (int) (turned ? width : height), orientation, crop);
    }

    /// A side in square pixels: even, as the clips that are made of such pictures are.
    private static long stretched(long side, long num, long den) {
        return Math.max(2 * Math.round(side * num / (2.0 * den)), 1);
    }

    private static void requireSize(long width, long height) throws MediaException {
        if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
            throw new MediaException(new MediaRefusal.TooManyPixels(width, height, MAX_PIXELS));
        }
    }

    /// Four 32-bit little-endian numbers: top, bottom, left, right (FFmpeg, packet.h).
    private static Crop crop(AVCodecParameters coded) {
        ByteBuffer sides = sideData(coded, AV_PKT_DATA_FRAME_CROPPING, 4 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (!sides.hasRemaining()) {
            return Crop.NONE;
        }
        Crop crop = new Crop(sides.getInt(0), sides.getInt(4), sides.getInt(8), sides.getInt(12));
        boolean positive = crop.top >= 0 && crop.bottom >= 0 && crop.left >= 0 && crop.right >= 0;
        boolean within = (long) crop.top + crop.bottom < coded.height() && (long) crop.left + crop.right < coded.width();
        return positive && within ? crop : Crop.NONE;
    }

    /// The display matrix (ISO/IEC 14496-12, section 8.3.2): x' = a·x + c·y, y' = b·x + d·y, stored a b u c d v x y w. Turned by the nearest quarter.
    static Orientation orientation(AVCodecParameters coded) {
        ByteBuffer matrix = sideData(coded, AV_PKT_DATA_DISPLAYMATRIX, 9 * Integer.BYTES).order(ByteOrder.nativeOrder());
        return matrix.hasRemaining()
                ? orientation(matrix.getInt(0), matrix.getInt(4), matrix.getInt(12), matrix.getInt(16))
                : Orientation.UPRIGHT;
    }

    /// The orientation nearest to a matrix of 32-bit numbers. A mirrored one is mirrored left to right first and then turned.
    static Orientation orientation(long a, long b, long c, long d) {
        boolean mirrored = a * d < b * c;
        long x = mirrored ? -a : a;
        long y = mirrored ? -b : b;
        boolean across = Math.abs(x) >= Math.abs(y);
        if (across) {
            return new Orientation(x >= 0 ? mirrored ? 2 : 1 : mirrored ? 4 : 3);
        }
        return new Orientation(y >= 0 ? mirrored ? 7 : 6 : mirrored ? 5 : 8);
    }

    private static ByteBuffer sideData(AVCodecParameters coded, int type, int bytes) {
        if (coded.nb_coded_side_data() > 0) {
            AVPacketSideData found = av_packet_side_data_get(coded.coded_side_data(), coded.nb_coded_side_data(), type);
            if (found != null && found.size() >= bytes) {
                return found.data().capacity(bytes).asByteBuffer();
            }
        }
        return ByteBuffer.allocate(0);
    }
}
