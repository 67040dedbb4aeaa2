package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.ByteBuffer;
import java.util.Set;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.Orientation;
import kinora.media.PictureSpec;
import kinora.media.PictureSpec.Surround;
import kinora.media.Planes;

/// A JPEG file's bytes to planes that are ready to be drawn: decoded, scaled once, turned upright, converted from full-range BT.601 (JFIF) to
/// limited-range BT.709 with left-sited chroma, and set into their surround.
public final class Preparation {
    /// Most bytes of a picture file.
    public static final long MAX_BYTES = 200_000_000L;
    /// Most pixels of a picture: more than today's largest phone sensors (200 megapixels, 16 320 × 12 240) give.
    public static final long MAX_PIXELS = 210_000_000L;

    private static final Set<Integer> FORMATS = Set.of(AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ440P, AV_PIX_FMT_YUVJ444P,
            AV_PIX_FMT_GRAY8);

    private Preparation() {}

    /// What the file's header tells.
    ///
    /// @param contentHash SHA-256 of the file in hexadecimal, carried into the answer
    public static MediaInfo probe(ByteBuffer file, String contentHash) throws MediaException {
        return JpegHeader.read(file).picture(contentHash);
    }

    /// The picture as the specification wants it.
    public static Planes prepare(ByteBuffer file, PictureSpec spec) throws MediaException {
        JpegHeader header = JpegHeader.read(file);
        if (!JpegHeader.ends(file)) {
            throw new MediaException(new MediaRefusal.Damaged("JPEG"));
        }
        Orientation orientation = header.orientation();
        int width = orientation.swapsSides() ? spec.height() : spec.width();
        int height = orientation.swapsSides() ? spec.width() : spec.height();
        byte[][] stored = decode(file, header, width, height);
        byte[][] shown = new byte[3][];
        for (int plane = 0; plane < 3; plane++) {
            shown[plane] = orientation.apply(stored[plane], width, height);
        }
        Planes picture = ColourConversion.fromJfif(spec.width(), spec.height(), shown[0], shown[1], shown[2]);
        return switch (spec.surround()) {
            case Surround.None() -> picture;
            case Surround.Colour(int w, int h, int rgb) -> Backdrop.colour(picture, w, h, rgb);
            case Surround.Blurred(int w, int h) -> Backdrop.blurred(picture, w, h);
        };
    }

    /// Decodes and scales, as stored.
    ///
    /// @return Y, Cb and Cr of full range, each `width × height`
    private static byte[][] decode(ByteBuffer file, JpegHeader header, int width, int height) throws MediaException {
        AVCodecContext context = Native.check(avcodec_alloc_context3(avcodec_find_decoder(AV_CODEC_ID_MJPEG)), "the JPEG decoder");
        AVPacket packet = av_packet_alloc();
        AVFrame frame = av_frame_alloc();
        try {
            context.thread_count(1);
            context.max_pixels(MAX_PIXELS);
            Native.check(avcodec_open2(context, context.codec(), (AVDictionary) null), "opening the JPEG decoder");
            ByteBuffer bytes = file.duplicate();
            Native.check(av_new_packet(packet, bytes.remaining()), "a packet for the file");
            packet.data().capacity(bytes.remaining()).asByteBuffer().put(bytes);
            boolean decoded = avcodec_send_packet(context, packet) >= 0 && avcodec_send_packet(context, null) >= 0
                    && avcodec_receive_frame(context, frame) >= 0;
            if (!decoded || frame.decode_error_flags() != 0 || frame.width() != header.width() || frame.height() != header.height()) {
                throw new MediaException(new MediaRefusal.Damaged("JPEG"));
            }
            if (!FORMATS.contains(frame.format())) {
                throw new MediaException(new MediaRefusal.Unsupported("JPEG of this colour layout"));
            }
            return Scaler.toPlanar444(frame, width, height);
        } finally {
            av_frame_free(frame);
            av_packet_free(packet);
            avcodec_free_context(context);
        }
    }
}
