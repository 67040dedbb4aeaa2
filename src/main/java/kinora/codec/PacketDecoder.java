package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaRefusal;

/// The frames of one stream in the order in which they are shown, decoded from a demuxer's packets. On one thread, with the exact transforms of each codec,
/// so that every CPU gives the same. Does not own the demuxer.
final class PacketDecoder implements AutoCloseable {
    /// Errors of a decoder that has got everything, after which it is left alone.
    private static final int MAX_DRAIN_ERRORS = 64;

    private final Demuxer demuxer;
    private final int index;
    private final AVCodec codec;
    private AVCodecContext context;
    private final AVPacket packet = av_packet_alloc();
    private boolean drained;
    private boolean fed;
    private long firstKey = Long.MIN_VALUE;

    /// @param codec one that can decode the stream
    PacketDecoder(Demuxer demuxer, int index, AVCodec codec) throws MediaException {
        this.demuxer = demuxer;
        this.index = index;
        this.codec = codec;
        demuxer.only(index);
        context = allocated();
        open();
    }

    private AVCodecContext allocated() {
        AVStream stream = demuxer.stream(index);
        AVCodecContext fresh = Native.check(avcodec_alloc_context3(codec), "a decoder");
        Native.check(avcodec_parameters_to_context(fresh, stream.codecpar()), "a decoder's parameters");
        fresh.thread_count(1);
        fresh.flags(fresh.flags() | AV_CODEC_FLAG_BITEXACT);
        fresh.max_pixels(FrameShape.MAX_PIXELS);
        fresh.pkt_timebase(stream.time_base());
        return fresh;
    }

    private void open() throws MediaException {
        if (avcodec_open2(context, codec, (AVDictionary) null) < 0) {
            close();
            throw new MediaException(new MediaRefusal.Damaged(demuxer.format().label()));
        }
    }

    /// The stream's usual decoder.
    static PacketDecoder usual(Demuxer demuxer, int index) throws MediaException {
        AVCodec codec = avcodec_find_decoder(demuxer.stream(index).codecpar().codec_id());
        return new PacketDecoder(demuxer, index, Native.check(codec, "a decoder"));
    }

    /// The next frame that is whole. What cannot be decoded is passed over.
    ///
    /// @return whether there was one; `into` is empty if not
    boolean next(AVFrame into) {
        int errors = 0;
        while (errors < MAX_DRAIN_ERRORS) {
            int received = avcodec_receive_frame(context, into);
            if (received >= 0) {
                if ((into.flags() & AVFrame.AV_FRAME_FLAG_CORRUPT) == 0 && into.decode_error_flags() == 0) {
                    return true;
                }
                av_frame_unref(into);
            } else if (received == AVERROR_EOF) {
                return false;
            } else if (drained) {
                errors++;
            } else {
                feed();
            }
        }
        return false;
    }

    /// When the first packet since the last [#restart] where decoding can start is shown; [Long#MIN_VALUE] while unknown.
    long firstKey() {
        return firstKey;
    }

    /// Forgets everything, after the demuxer has gone to another place. The decoder is made anew: flushing leaves finished frames of the old place in HEVC's.
    void restart() throws MediaException {
        avcodec_free_context(context);
        context = allocated();
        open();
        drained = false;
        fed = false;
        firstKey = Long.MIN_VALUE;
    }

    private void feed() {
        while (demuxer.read(packet)) {
            if (packet.stream_index() == index) {
                if (!fed && (packet.flags() & AV_PKT_FLAG_KEY) != 0) {
                    fed = true;
                    firstKey = packet.pts() == AV_NOPTS_VALUE ? Long.MIN_VALUE : packet.pts();
                }
                avcodec_send_packet(context, packet);
                av_packet_unref(packet);
                return;
            }
            av_packet_unref(packet);
        }
        avcodec_send_packet(context, null);
        drained = true;
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(context);
    }
}
