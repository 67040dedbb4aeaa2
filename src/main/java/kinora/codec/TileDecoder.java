package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_EXPLODE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

import kinora.media.MediaRefusal;

/// A decoder of HEVC or AV1 pictures whose configuration and sizes the container tells. Uses one thread; not safe for several. Damage that the decoder notices
/// ends it; what HEVC does not notice shows as wrong blocks.
final class TileDecoder implements AutoCloseable {
    /// Most bytes of a configuration: parameter sets of a few hundred bytes.
    private static final int MAX_CONFIGURATION = 1_000_000;
    /// How many samples a decoder may store beyond what is shown, along each side: coding blocks have at most 128.
    private static final int BORDER = 128;

    private final TileCoding coding;
    private final long width;
    private final long height;
    private final Format format;
    private final AVCodecContext context;
    private final AVPacket packet = av_packet_alloc();

    /// @param width of the pictures
    /// @param height of the pictures; larger ones are damage
    TileDecoder(TileCoding coding, long width, long height, Format format) throws MediaException {
        this.coding = coding;
        this.width = width;
        this.height = height;
        this.format = format;
        this.context = Native.check(avcodec_alloc_context3(avcodec_find_decoder(coding.codec())), "a decoder for " + format.label());
        context.thread_count(1);
        context.err_recognition(AV_EF_EXPLODE);
        context.max_pixels((width + BORDER) * (height + BORDER));
        int length = coding.configuration().remaining();
        if (length > 0 && length <= MAX_CONFIGURATION) {
            BytePointer extra = new BytePointer(Native.check(av_mallocz(length + (long) AV_INPUT_BUFFER_PADDING_SIZE), "a configuration"));
            extra.capacity(length).asByteBuffer().put(coding.configuration().duplicate());
            context.extradata(extra).extradata_size(length);
        }
        if (length > MAX_CONFIGURATION || avcodec_open2(context, context.codec(), (AVDictionary) null) < 0) {
            close();
            throw new MediaException(new MediaRefusal.Damaged(format.label()));
        }
    }

    /// Whether pictures of this coding can be decoded by this.
    boolean isFor(TileCoding other) {
        return coding.equals(other);
    }

    /// Decodes a picture that needs no other one.
    ///
    /// @return the picture, at least of the size told; the caller frees it
    AVFrame still(ByteBuffer data) throws MediaException {
        send(data, 0);
        avcodec_send_packet(context, null);
        Optional<AVFrame> frame = receive();
        avcodec_flush_buffers(context);
        return frame.orElseThrow(this::damaged);
    }

    /// Gives the decoder the next coded picture.
    ///
    /// @param time that the decoded picture will carry as its `pts`
    void send(ByteBuffer data, long time) throws MediaException {
        if (coding.codec() == AV_CODEC_ID_AV1 && !Av1Size.within(data, width + BORDER, height + BORDER)) {
            throw damaged();
        }
        av_packet_unref(packet);
        Native.check(av_new_packet(packet, data.remaining()), "a packet");
        packet.data().capacity(data.remaining()).asByteBuffer().put(data.duplicate());
        packet.pts(time);
        int sent = avcodec_send_packet(context, packet);
        av_packet_unref(packet);
        if (sent < 0) {
            throw damaged();
        }
    }

    /// No more pictures follow: those that the decoder still holds come out.
    void end() {
        avcodec_send_packet(context, null);
    }

    /// Forgets all earlier pictures.
    void restart() {
        avcodec_flush_buffers(context);
    }

    /// The next decoded picture, when the decoder has one already; the caller frees it.
    Optional<AVFrame> receive() throws MediaException {
        AVFrame frame = av_frame_alloc();
        if (avcodec_receive_frame(context, frame) < 0) {
            av_frame_free(frame);
            return Optional.empty();
        }
        if (frame.decode_error_flags() != 0 || frame.width() < width || frame.height() < height) {
            av_frame_free(frame);
            throw damaged();
        }
        return Optional.of(frame);
    }

    private MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(format.label()));
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(context);
    }
}
