package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import java.util.ArrayList;
import java.util.List;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

import kinora.media.EncoderProfile;
import kinora.media.Planes;

/// What every encoder of a chunk's pictures has: its context on one thread, the frame that it is given, the packets that come out. Set what is particular in
/// [#context] and by [#option], then [#open]. Not safe for several threads.
final class PictureCoder implements AutoCloseable {
    private final AVCodecContext context;
    private final AVFrame frame = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final List<Chunk.Packet> packets = new ArrayList<>();
    private final int length;
    private int frames;

    /// BT.709, limited range, square pixels.
    ///
    /// @param format of the pixels
    /// @param length how many frames will be sent
    PictureCoder(AVCodec codec, EncoderProfile profile, int format, int length) {
        this.length = length;
        context = Native.check(avcodec_alloc_context3(codec), "an encoder of pictures");
        context.width(profile.width()).height(profile.height()).pix_fmt(format);
        context.time_base().num(profile.rateDen()).den(profile.rateNum());
        context.framerate().num(profile.rateNum()).den(profile.rateDen());
        context.sample_aspect_ratio().num(1).den(1);
        context.color_range(AVCOL_RANGE_MPEG).colorspace(AVCOL_SPC_BT709).color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709);
        context.thread_count(1);
        context.flags(context.flags() | AV_CODEC_FLAG_BITEXACT);
    }

    AVCodecContext context() {
        return context;
    }

    AVFrame frame() {
        return frame;
    }

    /// How many frames were sent.
    int frames() {
        return frames;
    }

    void option(String name, String value) {
        Native.check(av_opt_set(context.priv_data(), name, value, 0), "the encoder option " + name);
    }

    void open() {
        Native.check(avcodec_open2(context, context.codec(), (AVDictionary) null), "opening an encoder of pictures");
        frame.width(context.width()).height(context.height()).format(context.pix_fmt());
        Native.check(av_frame_get_buffer(frame, 0), "memory for a frame");
    }

    /// Lets the frame be filled again.
    void clear() {
        Native.check(av_frame_make_writable(frame), "memory for a frame");
    }

    /// Fills it with planes of 8 bit.
    void fill(Planes planes) {
        copy(planes.y(), planes.width(), 0);
        copy(planes.u(), planes.width() / 2, 1);
        copy(planes.v(), planes.width() / 2, 2);
    }

    private void copy(byte[] plane, int width, int index) {
        BytePointer data = frame.data(index);
        int stride = frame.linesize(index);
        if (stride == width) {
            data.put(plane, 0, plane.length);
            return;
        }
        for (int row = 0; row < plane.length / width; row++) {
            data.position((long) row * stride).put(plane, row * width, width);
        }
    }

    /// Encodes the frame.
    void send() {
        frame.pts(frames++);
        Native.check(avcodec_send_frame(context, frame), "encoding a frame");
        drain();
    }

    /// The packets of all frames.
    ///
    /// @throws IllegalStateException when there were not as many as were promised
    List<Chunk.Packet> finish() {
        if (frames != length) {
            throw new IllegalStateException(frames + " frames instead of " + length);
        }
        Native.check(avcodec_send_frame(context, null), "finishing a chunk");
        drain();
        return packets;
    }

    private void drain() {
        for (int code = avcodec_receive_packet(context, packet); code != AVERROR_EAGAIN()
                && code != AVERROR_EOF; code = avcodec_receive_packet(context, packet)) {
            Native.check(code, "encoding");
            byte[] bytes = new byte[packet.size()];
            packet.data().get(bytes);
            packets.add(new Chunk.Packet(Math.toIntExact(packet.pts()), (packet.flags() & AV_PKT_FLAG_KEY) != 0, bytes));
            av_packet_unref(packet);
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        av_frame_free(frame);
        avcodec_free_context(context);
    }
}
