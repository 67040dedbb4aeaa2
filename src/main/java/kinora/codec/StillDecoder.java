package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_EXPLODE;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.ByteBuffer;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaRefusal;

/// One coded picture's bytes to one frame.
final class StillDecoder {
    private StillDecoder() {}

    /// Decodes a picture that is one packet of its codec.
    ///
    /// @param codec an `AV_CODEC_ID`
    /// @param format names what is damaged when it cannot be decoded
    /// @param parts the packet's bytes one after another; they are copied once
    /// @return the frame, which the caller frees
    static AVFrame decode(int codec, Format format, ByteBuffer... parts) throws MediaException {
        AVCodecContext context = Native.check(avcodec_alloc_context3(avcodec_find_decoder(codec)), "a decoder for " + format.label());
        AVPacket packet = av_packet_alloc();
        AVFrame frame = av_frame_alloc();
        boolean decoded = false;
        try {
            context.thread_count(1);
            context.max_pixels(Preparation.MAX_PIXELS);
            // Without it, what cannot be decoded is left grey and nobody hears of it.
            context.err_recognition(AV_EF_EXPLODE);
            Native.check(avcodec_open2(context, context.codec(), (AVDictionary) null), "opening a decoder for " + format.label());
            fill(packet, parts);
            decoded = avcodec_send_packet(context, packet) >= 0 && avcodec_send_packet(context, null) >= 0
                    && avcodec_receive_frame(context, frame) >= 0 && frame.decode_error_flags() == 0;
            if (!decoded) {
                throw new MediaException(new MediaRefusal.Damaged(format.label()));
            }
            return frame;
        } finally {
            if (!decoded) {
                av_frame_free(frame);
            }
            av_packet_free(packet);
            avcodec_free_context(context);
        }
    }

    private static void fill(AVPacket packet, ByteBuffer... parts) {
        int size = 0;
        for (ByteBuffer part : parts) {
            size += part.remaining();
        }
        Native.check(av_new_packet(packet, size), "a packet for the file");
        ByteBuffer bytes = packet.data().capacity(size).asByteBuffer();
        for (ByteBuffer part : parts) {
            bytes.put(part.duplicate());
        }
    }
}
