package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_SKIP_SAMPLES;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_new_side_data;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;

import kinora.media.AudioBlock;
import kinora.media.EncoderProfile;
import kinora.media.SoundCoding;

/// The sound of a file that is being written. What the coder adds in front is left out (in MP4 by an edit list), so that the first moment is heard with the first
/// picture; the last packet counts as long as there is sound in it, so that both end together.
final class SoundStream {
    /// Moments that an Opus decoder needs before it is right: 80 ms (RFC 7845, 4.6).
    private static final int OPUS_PREROLL = 3840;
    /// Bytes of `AV_PKT_DATA_SKIP_SAMPLES`.
    private static final int SKIPPED = 10;

    private final AVFormatContext format;
    private final SoundPackets packets;
    private final AVStream stream;
    private final SoundPackets.Coded coded;
    private Optional<byte[]> coming;
    private long place;
    private boolean ended;

    /// Adds the stream to a file whose header is not written yet.
    SoundStream(AVFormatContext format, SoundPackets packets) throws IOException {
        this.format = format;
        this.packets = packets;
        coded = packets.coded();
        coming = packets.next();
        place = -coded.priming();
        SoundCoders coder = SoundCoders.of(coded.coding());
        stream = Native.check(avformat_new_stream(format, (AVCodec) null), "a stream");
        AVCodecParameters parameters = stream.codecpar();
        parameters.codec_type(AVMEDIA_TYPE_AUDIO).codec_id(coder.id()).profile(coder.profile()).format(coder.format());
        parameters.sample_rate(AudioBlock.RATE).frame_size(coded.frame()).initial_padding(coded.priming());
        parameters.bit_rate(coded.bitsPerSecond());
        if (coded.coding() == SoundCoding.PCM) {
            parameters.block_align(AudioBlock.CHANNELS * Short.BYTES).bits_per_coded_sample(Short.SIZE);
        }
        if (coded.coding() == SoundCoding.OPUS) {
            parameters.seek_preroll(OPUS_PREROLL);
        }
        av_channel_layout_default(parameters.ch_layout(), AudioBlock.CHANNELS);
        FilmWriter.setHeader(parameters, packets.header());
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
            if (coming.isEmpty()) {
                ended = true;
            } else {
                byte[] packet = coming.get();
                coming = packets.next();
                write(packet);
            }
        }
    }

    /// Says how many moments at the beginning and at the end of a packet are none of the sound's: four bytes each, little-endian, and two reasons.
    private static void leaveOut(AVPacket packet, int before, int after) {
        BytePointer told = Native.check(av_packet_new_side_data(packet, AV_PKT_DATA_SKIP_SAMPLES, SKIPPED), "memory for a packet");
        byte[] bytes = new byte[SKIPPED];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(before).putInt(after);
        told.put(bytes);
    }

    private void write(byte[] bytes) {
        AVPacket packet = av_packet_alloc();
        try {
            Native.check(av_new_packet(packet, bytes.length), "memory for a packet");
            packet.data().put(bytes);
            packet.stream_index(stream.index());
            packet.flags(AV_PKT_FLAG_KEY);
            long counts = Math.clamp(packets.moments() - place, 1, coded.frame());
            packet.pts(place).dts(place).duration(counts);
            boolean first = coded.coding() == SoundCoding.MP3 && place < 0;
            boolean last = coded.coding() != SoundCoding.AAC && coming.isEmpty() && counts < coded.frame();
            if (first || last) {
                leaveOut(packet, first ? coded.priming() : 0, last ? (int) (coded.frame() - counts) : 0);
            }
            place += coded.frame();
            if (stream.time_base().den() != AudioBlock.RATE) {
                try (AVRational moment = new AVRational().num(1).den(AudioBlock.RATE)) {
                    av_packet_rescale_ts(packet, moment, stream.time_base());
                }
            }
            Native.check(av_interleaved_write_frame(format, packet), "writing sound");
        } finally {
            av_packet_free(packet);
        }
    }
}
