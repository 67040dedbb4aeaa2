package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AAC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_AAC_LOW;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.io.IOException;
import java.nio.file.Path;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;

import kinora.media.AudioBlock;
import kinora.media.Loudness;

/// Encodes a film's sound as AAC-LC, 192 kbit/s, and tells what a decoder makes of it, so that it can be measured as people will hear it.
///
/// Give every moment in order to [#add], then call [#end] and, with what was measured, [#finish]. Not safe for several threads.
public final class SoundEncoder implements AutoCloseable {
    /// Moments in a packet.
    static final int FRAME = 1024;
    /// Moments that the coder adds in front; a player leaves them out.
    static final int PRIMING = 1024;
    static final int BITS_A_SECOND = 192_000;

    /// Hears what a decoder makes of the sound, in order, without what the coder adds.
    @FunctionalInterface
    public interface Listener {
        /// The next moments.
        ///
        /// @param samples left and right in turn
        void hear(float[] samples, int moments);
    }

    private final AVCodecContext encoder;
    private final AVCodecContext decoder;
    private final AVFrame frame = av_frame_alloc();
    private final AVFrame heard = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final SoundPackets.Writer out;
    private final Listener listener;
    private final long moments;
    private final float[][] sides = new float[AudioBlock.CHANNELS][FRAME];
    private int filled;
    private long taken;
    private long decoded = -PRIMING;

    /// Opens the encoder.
    ///
    /// @param file is replaced
    /// @param moments how long the sound will be
    public SoundEncoder(Path file, long moments, Listener listener) throws IOException {
        this.moments = moments;
        this.listener = listener;
        AVCodec aac = Native.check(avcodec_find_encoder_by_name("aac"), "an AAC encoder");
        encoder = Native.check(avcodec_alloc_context3(aac), "an AAC encoder");
        encoder.sample_rate(AudioBlock.RATE).sample_fmt(AV_SAMPLE_FMT_FLTP).bit_rate(BITS_A_SECOND).profile(AV_PROFILE_AAC_LOW);
        av_channel_layout_default(encoder.ch_layout(), AudioBlock.CHANNELS);
        encoder.time_base().num(1).den(AudioBlock.RATE);
        encoder.thread_count(1);
        encoder.flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT);
        Native.check(avcodec_open2(encoder, aac, (AVDictionary) null), "opening the AAC encoder");
        if (encoder.frame_size() != FRAME || encoder.initial_padding() != PRIMING) {
            throw new CodecException("an AAC encoder of another kind");
        }
        decoder = decoder(encoder);
        frame.nb_samples(FRAME).format(AV_SAMPLE_FMT_FLTP).sample_rate(AudioBlock.RATE);
        av_channel_layout_copy(frame.ch_layout(), encoder.ch_layout());
        Native.check(av_frame_get_buffer(frame, 0), "memory for sound");
        byte[] header = new byte[encoder.extradata_size()];
        encoder.extradata().get(header);
        out = new SoundPackets.Writer(file, moments, header);
    }

    private static AVCodecContext decoder(AVCodecContext encoder) {
        AVCodec aac = Native.check(avcodec_find_decoder(AV_CODEC_ID_AAC), "an AAC decoder");
        AVCodecContext decoder = Native.check(avcodec_alloc_context3(aac), "an AAC decoder");
        AVCodecParameters parameters = avcodec_parameters_alloc();
        try {
            Native.check(avcodec_parameters_from_context(parameters, encoder), "the AAC header");
            Native.check(avcodec_parameters_to_context(decoder, parameters), "the AAC header");
        } finally {
            avcodec_parameters_free(parameters);
        }
        decoder.thread_count(1);
        Native.check(avcodec_open2(decoder, aac, (AVDictionary) null), "opening the AAC decoder");
        return decoder;
    }

    /// Encodes the next moments.
    ///
    /// @param samples left and right in turn
    public void add(float[] samples, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            sides[0][filled] = samples[2 * i];
            sides[1][filled] = samples[2 * i + 1];
            if (++filled == FRAME) {
                send();
            }
        }
    }

    /// Encodes what is left; nothing can be added after.
    public void end() throws IOException {
        if (filled > 0) {
            send();
        }
        if (taken != moments) {
            throw new IllegalStateException("got " + taken + " moments of sound for " + moments);
        }
        Native.check(avcodec_send_frame(encoder, null), "finishing the sound");
        drain();
        avcodec_send_packet(decoder, null);
        listen();
    }

    /// Completes the file.
    public void finish(Loudness loudness) throws IOException {
        out.finish(loudness);
    }

    private void send() throws IOException {
        Native.check(av_frame_make_writable(frame), "memory for sound");
        for (int side = 0; side < sides.length; side++) {
            new FloatPointer(frame.data(side)).put(sides[side], 0, filled);
        }
        frame.nb_samples(filled).pts(taken);
        taken += filled;
        filled = 0;
        Native.check(avcodec_send_frame(encoder, frame), "encoding sound");
        drain();
    }

    private void drain() throws IOException {
        for (int code = avcodec_receive_packet(encoder, packet); code != AVERROR_EAGAIN()
                && code != AVERROR_EOF; code = avcodec_receive_packet(encoder, packet)) {
            Native.check(code, "encoding sound");
            byte[] bytes = new byte[packet.size()];
            packet.data().get(bytes);
            out.add(bytes);
            Native.check(avcodec_send_packet(decoder, packet), "decoding sound");
            av_packet_unref(packet);
            listen();
        }
    }

    private void listen() {
        while (avcodec_receive_frame(decoder, heard) >= 0) {
            int count = heard.nb_samples();
            float[] left = new float[count];
            float[] right = new float[count];
            new FloatPointer(heard.data(0)).get(left);
            new FloatPointer(heard.data(1)).get(right);
            av_frame_unref(heard);
            int first = Math.clamp(-decoded, 0, count);
            int last = Math.clamp(moments - decoded, first, count);
            float[] both = new float[(last - first) * AudioBlock.CHANNELS];
            for (int i = first; i < last; i++) {
                both[2 * (i - first)] = left[i];
                both[2 * (i - first) + 1] = right[i];
            }
            decoded += count;
            listener.hear(both, last - first);
        }
    }

    @Override
    public void close() throws IOException {
        av_packet_free(packet);
        av_frame_free(frame);
        av_frame_free(heard);
        avcodec_free_context(encoder);
        avcodec_free_context(decoder);
        out.close();
    }
}
