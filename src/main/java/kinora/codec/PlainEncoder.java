package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA444P10;
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
import org.bytedeco.javacpp.ShortPointer;

import kinora.media.EncoderProfile;
import kinora.media.Planes;
import kinora.media.VideoCoding;

/// Encodes the frames of one chunk as VP9 or ProRes 4444 on one thread, in the order in which they are shown. A chunk's first picture needs none before it, and VP9 hides
/// pictures that are not shown inside of packets of those that are, so that there is a packet for each frame and chunks can be joined as they are.
final class PlainEncoder implements FrameEncoder {
    /// Frames between key frames of VP9: what players of WebM can seek to.
    private static final int GROUP = 150;
    /// ProRes 4444 (`ap4h`) among the profiles of FFmpeg's encoder.
    private static final String FOURS = "4444";
    private static final int ALPHA_BITS = 16;

    private final AVCodecContext context;
    private final AVFrame frame = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final List<Chunk.Packet> packets = new ArrayList<>();
    private final WidePlanes wide;
    private final boolean prores;
    private final int length;
    private int frames;

    PlainEncoder(EncoderProfile profile, int length) {
        this.length = length;
        prores = profile.coding() == VideoCoding.PRORES;
        String name = prores ? "prores_ks" : "libvpx-vp9";
        int format = prores ? AV_PIX_FMT_YUVA444P10 : AV_PIX_FMT_YUV420P;
        AVCodec codec = Native.check(avcodec_find_encoder_by_name(name), "the encoder " + name);
        context = Native.check(avcodec_alloc_context3(codec), "the encoder " + name);
        context.width(profile.width()).height(profile.height()).pix_fmt(format);
        context.time_base().num(profile.rateDen()).den(profile.rateNum());
        context.framerate().num(profile.rateNum()).den(profile.rateDen());
        context.sample_aspect_ratio().num(1).den(1);
        context.color_range(AVCOL_RANGE_MPEG).colorspace(AVCOL_SPC_BT709).color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709);
        context.thread_count(1);
        context.flags(context.flags() | AV_CODEC_FLAG_BITEXACT);
        if (prores) {
            option("profile", FOURS);
            option("vendor", "apl0");
            option("alpha_bits", Integer.toString(ALPHA_BITS));
        } else {
            context.chroma_sample_location(AVCHROMA_LOC_LEFT);
            context.gop_size(GROUP).bit_rate(0);
            option("crf", Integer.toString(profile.crf()));
            option("deadline", "good");
            option("cpu-used", profile.preset());
            option("row-mt", "0");
        }
        Native.check(avcodec_open2(context, codec, (AVDictionary) null), "opening the encoder " + name);
        frame.width(profile.width()).height(profile.height()).format(format);
        Native.check(av_frame_get_buffer(frame, 0), "memory for a frame");
        wide = new WidePlanes(prores ? profile.width() : 2, prores ? profile.height() : 2);
    }

    @Override
    public void add(Planes planes) {
        Native.check(av_frame_make_writable(frame), "memory for a frame");
        if (prores) {
            wide.take(planes);
            for (int plane = 0; plane < WidePlanes.PLANES; plane++) {
                copy(wide.plane(plane), planes.width(), plane);
            }
        } else {
            copy(planes.y(), planes.width(), 0);
            copy(planes.u(), planes.width() / 2, 1);
            copy(planes.v(), planes.width() / 2, 2);
        }
        frame.pts(frames++);
        Native.check(avcodec_send_frame(context, frame), "encoding a frame");
        drain();
    }

    @Override
    public Chunk finish() {
        if (frames != length) {
            throw new IllegalStateException(frames + " frames instead of " + length);
        }
        Native.check(avcodec_send_frame(context, null), "finishing a chunk");
        drain();
        return new Chunk(new byte[0], frames, packets);
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

    private void copy(byte[] plane, int width, int index) {
        BytePointer data = frame.data(index);
        for (int row = 0; row < plane.length / width; row++) {
            data.position((long) row * frame.linesize(index)).put(plane, row * width, width);
        }
    }

    private void copy(short[] plane, int width, int index) {
        ShortPointer data = new ShortPointer(frame.data(index));
        for (int row = 0; row < plane.length / width; row++) {
            data.position((long) row * frame.linesize(index) / Short.BYTES).put(plane, row * width, width);
        }
    }

    private void option(String name, String value) {
        Native.check(av_opt_set(context.priv_data(), name, value, 0), "the encoder option " + name);
    }

    @Override
    public void close() {
        av_packet_free(packet);
        av_frame_free(frame);
        avcodec_free_context(context);
    }
}
