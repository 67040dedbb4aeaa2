package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_PAL8;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

import kinora.media.AnimationProfile;
import kinora.media.Planes;

/// An animated GIF file. Every scene has a palette of its own, chosen in a reading of its pictures before they are written, and an ordered dither, which stays where
/// it is when the picture does.
final class GifAnimation implements AnimationWriter.Sink {
    private static final int UNITS = 100;
    private static final int PALETTE_SIDE = 16;
    /// Bits that are left out where colours are counted: a film has millions of them, and each takes memory.
    private static final int LEFT_OUT = 2;

    private final AnimationProfile profile;
    private final AnimationWriter.Reading reading;
    private final int pictures;
    private final int[] borders;
    private final AVCodecContext context;
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVIOContext io = new AVIOContext(null);
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame coloured = av_frame_alloc();
    private final Deque<long[]> spans = new ArrayDeque<>();
    private @Nullable FilterGraph colours;
    private int end;
    private long lastDelay;

    /// @param borders numbers of the pictures that begin a scene, without the first
    GifAnimation(AnimationProfile profile, AnimationWriter.Reading reading, int pictures, int[] borders, Path file) {
        this.profile = profile;
        this.reading = reading;
        this.pictures = pictures;
        this.borders = borders.clone();
        AVCodec codec = Native.check(avcodec_find_encoder_by_name("gif"), "the encoder of GIF");
        this.context = Native.check(avcodec_alloc_context3(codec), "the encoder of GIF");
        try {
            open(codec, file);
        } catch (CodecException wrong) {
            close();
            throw wrong;
        }
    }

    private void open(AVCodec codec, Path file) {
        Native.check(avformat_alloc_output_context2(format, null, "gif", file.toString()), "the writer of GIF");
        format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        context.width(profile.width()).height(profile.height()).pix_fmt(AV_PIX_FMT_PAL8).thread_count(1);
        context.time_base().num(1).den(UNITS);
        context.flags(context.flags() | AV_CODEC_FLAG_BITEXACT);
        Native.check(avcodec_open2(context, codec, (AVDictionary) null), "opening the encoder of GIF");
        AVStream stream = Native.check(avformat_new_stream(format, (AVCodec) null), "a stream");
        Native.check(avcodec_parameters_from_context(stream.codecpar(), context), "the header");
        stream.time_base().num(1).den(UNITS);
        Native.check(av_opt_set(format.priv_data(), "loop", "0", 0), "playing for ever");
        Native.check(avio_open(io, file.toString(), AVIO_FLAG_WRITE), "opening " + file.getFileName());
        format.pb(io);
        Native.check(avformat_write_header(format, (AVDictionary) null), "writing the header");
    }

    @Override
    public int units() {
        return UNITS;
    }

    @Override
    public void add(Planes picture, int number, long begin, long finish) throws IOException {
        FilterGraph graph = colours;
        if (graph == null || number >= end) {
            endScene();
            graph = scene(number);
            colours = graph;
        }
        spans.add(new long[]{begin, finish});
        put(graph, 0, FourChannels.bgra(picture), profile.width(), profile.height(), begin);
        drain(graph);
    }

    /// Chooses the palette of the scene that begins with a picture.
    private FilterGraph scene(int number) throws IOException {
        end = Arrays.stream(borders).filter(border -> border > number).findFirst().orElse(pictures);
        String source = FilterGraph.source(profile.width(), profile.height(), UNITS);
        // Not stats_mode=diff, which counts the picture before a change: the last one of a scene would have no colours of its own.
        try (FilterGraph choice = new FilterGraph(
                "[in0]palettegen=max_colors=" + profile.quality() + ":reserve_transparent=0:stats_mode=full[out]", source)) {
            for (int i = number; i < end; i++) {
                byte[] pixels = FourChannels.bgra(reading.read(i));
                coarsen(pixels);
                put(choice, 0, pixels, profile.width(), profile.height(), i);
            }
            choice.put(0, null);
            AVFrame palette = av_frame_alloc();
            try {
                if (!choice.take(palette)) {
                    throw new CodecException("no palette was chosen");
                }
                FilterGraph use = new FilterGraph("[in0][in1]paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle[out]", source,
                        FilterGraph.source(PALETTE_SIDE, PALETTE_SIDE, UNITS));
                palette.pts(0);
                use.put(1, palette);
                use.put(1, null);
                return use;
            } finally {
                av_frame_free(palette);
            }
        }
    }

    private static void coarsen(byte[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            int level = pixels[i] & 0xFF;
            pixels[i] = (byte) (level >> LEFT_OUT << LEFT_OUT | level >> (8 - LEFT_OUT));
        }
    }

    private static void put(FilterGraph graph, int source, byte[] pixels, int width, int height, long time) {
        AVFrame frame = av_frame_alloc();
        try {
            frame.width(width).height(height).format(AV_PIX_FMT_BGRA).pts(time);
            frame.sample_aspect_ratio().num(1).den(1);
            Native.check(av_frame_get_buffer(frame, 0), "memory for a picture");
            BytePointer data = frame.data(0);
            for (int row = 0; row < height; row++) {
                data.position((long) row * frame.linesize(0)).put(pixels, row * width * 4, width * 4);
            }
            graph.put(source, frame);
        } finally {
            av_frame_free(frame);
        }
    }

    private void drain(FilterGraph graph) {
        while (graph.take(coloured)) {
            long[] span = spans.remove();
            lastDelay = span[1] - span[0];
            coloured.pts(span[0]).duration(lastDelay);
            encode(coloured);
            av_frame_unref(coloured);
        }
    }

    private void encode(@Nullable AVFrame frame) {
        Native.check(avcodec_send_frame(context, frame), "encoding a picture");
        while (avcodec_receive_packet(context, packet) >= 0) {
            packet.stream_index(0);
            Native.check(av_write_frame(format, packet), "writing a picture");
        }
    }

    private void endScene() {
        if (colours != null) {
            colours.put(0, null);
            drain(colours);
            colours.close();
            colours = null;
        }
    }

    /// The writer repeats the last but one delay where the last one is not said.
    @Override
    public void finish() {
        endScene();
        encode(null);
        Native.check(av_opt_set(format.priv_data(), "final_delay", Long.toString(lastDelay), 0), "the last delay");
        Native.check(av_write_trailer(format), "finishing the file");
        Native.check(avio_closep(io), "closing the file");
    }

    @Override
    public void close() {
        if (colours != null) {
            colours.close();
        }
        if (!io.isNull()) {
            avio_closep(io);
        }
        if (!format.isNull()) {
            format.pb(null);
            avformat_free_context(format);
        }
        av_frame_free(coloured);
        av_packet_free(packet);
        avcodec_free_context(context);
    }
}
