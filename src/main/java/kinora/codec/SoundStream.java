package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AAC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_AAC_LOW;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.IOException;
import java.util.Optional;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

import kinora.media.AudioBlock;
import kinora.media.EncoderProfile;

/// The sound of an MP4 file that is being written. An edit list leaves out what the coder adds in front, so that the first moment is heard with the first
/// picture; the last packet counts as long as there is sound in it, so that both end together.
final class SoundStream {
    private final AVFormatContext format;
    private final SoundPackets packets;
    private final AVStream stream;
    private long place = -SoundEncoder.PRIMING;
    private boolean ended;

    /// Adds the stream to a file whose header is not written yet.
    SoundStream(AVFormatContext format, SoundPackets packets) {
        this.format = format;
        this.packets = packets;
        stream = Native.check(avformat_new_stream(format, (AVCodec) null), "a stream");
        AVCodecParameters parameters = stream.codecpar();
        parameters.codec_type(AVMEDIA_TYPE_AUDIO).codec_id(AV_CODEC_ID_AAC).profile(AV_PROFILE_AAC_LOW).format(AV_SAMPLE_FMT_FLTP);
        parameters.sample_rate(AudioBlock.RATE).frame_size(SoundEncoder.FRAME).initial_padding(SoundEncoder.PRIMING);
        parameters.bit_rate(SoundEncoder.BITS_A_SECOND);
        av_channel_layout_default(parameters.ch_layout(), AudioBlock.CHANNELS);
        Mp4Writer.setHeader(parameters, packets.header());
        stream.time_base().num(1).den(AudioBlock.RATE);
    }

    /// Edit lists count in the film's clock: with one of samples they are exact.
    void require(AVDictionary options) {
        av_dict_set(options, "movie_timescale", Integer.toString(AudioBlock.RATE), 0);
    }

    /// Writes what is heard before a frame.
    void write(EncoderProfile profile, int frame) throws IOException {
        long until = (long) frame * AudioBlock.RATE * profile.rateDen() / profile.rateNum();
        while (!ended && place <= until) {
            Optional<byte[]> next = packets.next();
            if (next.isEmpty()) {
                ended = true;
            } else {
                write(next.get());
            }
        }
    }

    private void write(byte[] bytes) {
        AVPacket packet = av_packet_alloc();
        try {
            Native.check(av_new_packet(packet, bytes.length), "memory for a packet");
            packet.data().put(bytes);
            packet.stream_index(stream.index());
            packet.flags(AV_PKT_FLAG_KEY);
            packet.pts(place).dts(place).duration(Math.clamp(packets.moments() - place, 1, SoundEncoder.FRAME));
            place += SoundEncoder.FRAME;
            Native.check(av_interleaved_write_frame(format, packet), "writing sound");
        } finally {
            av_packet_free(packet);
        }
    }
}
