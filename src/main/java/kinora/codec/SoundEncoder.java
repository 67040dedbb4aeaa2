package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
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
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
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
import org.bytedeco.javacpp.ShortPointer;

import kinora.media.AudioBlock;
import kinora.media.Loudness;
import kinora.media.SoundProfile;

/// Encodes a film's sound and tells what a decoder makes of it, so that it can be measured as people will hear it.
///
/// Give every moment in order to [#add], then call [#end] and, with what was measured, [#finish]. Not safe for several threads.
public final class SoundEncoder implements AutoCloseable {
    private static final int TOP_16 = 32_767;

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
    private final SoundCoders coder;
    private final float[][] sides;
    private int filled;
    private long taken;
    private long decoded;

    /// Opens the encoder.
    ///
    /// @param file is replaced
    /// @param moments how long the sound will be
    public SoundEncoder(Path file, long moments, SoundProfile profile, Listener listener) throws IOException {
        this.moments = moments;
        this.listener = listener;
        coder = SoundCoders.of(profile.coding());
        sides = new float[AudioBlock.CHANNELS][coder.frame()];
        AVCodec codec = Native.check(avcodec_find_encoder_by_name(coder.encoder()), "the encoder " + coder.encoder());
        encoder = Native.check(avcodec_alloc_context3(codec), "the encoder " + coder.encoder());
        encoder.sample_rate(AudioBlock.RATE).sample_fmt(coder.format()).bit_rate(profile.bitsPerSecond()).profile(coder.profile());
        av_channel_layout_default(encoder.ch_layout(), AudioBlock.CHANNELS);
        encoder.time_base().num(1).den(AudioBlock.RATE);
        encoder.thread_count(1);
        encoder.flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT);
        Native.check(avcodec_open2(encoder, codec, (AVDictionary) null), "opening the encoder " + coder.encoder());
        int priming = encoder.initial_padding();
        boolean anyFrame = encoder.frame_size() == 0;
        if ((!anyFrame && encoder.frame_size() != coder.frame()) || priming != coder.priming().orElse(priming)) {
            throw new CodecException("an encoder of another kind: " + coder.encoder());
        }
        decoded = -priming;
        decoder = decoder(encoder, coder.id());
        frame.nb_samples(coder.frame()).format(coder.format()).sample_rate(AudioBlock.RATE);
        av_channel_layout_copy(frame.ch_layout(), encoder.ch_layout());
        Native.check(av_frame_get_buffer(frame, 0), "memory for sound");
        byte[] header = new byte[encoder.extradata_size()];
        if (header.length > 0) {
            encoder.extradata().get(header);
        }
        SoundPackets.Coded coded = new SoundPackets.Coded(profile.coding(), Math.toIntExact(encoder.bit_rate()), coder.frame(), priming);
        out = new SoundPackets.Writer(file, coded, moments, header);
    }

    private static AVCodecContext decoder(AVCodecContext encoder, int id) {
        AVCodec codec = Native.check(avcodec_find_decoder(id), "a decoder of sound");
        AVCodecContext decoder = Native.check(avcodec_alloc_context3(codec), "a decoder of sound");
        AVCodecParameters parameters = avcodec_parameters_alloc();
        try {
            Native.check(avcodec_parameters_from_context(parameters, encoder), "the header of sound");
            Native.check(avcodec_parameters_to_context(decoder, parameters), "the header of sound");
        } finally {
            avcodec_parameters_free(parameters);
        }
        decoder.thread_count(1);
        Native.check(avcodec_open2(decoder, codec, (AVDictionary) null), "opening a decoder of sound");
        return decoder;
    }

    /// Encodes the next moments.
    ///
    /// @param samples left and right in turn
    public void add(float[] samples, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            sides[0][filled] = samples[2 * i];
            sides[1][filled] = samples[2 * i + 1];
            if (++filled == coder.frame()) {
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
        fill();
        frame.nb_samples(filled).pts(taken);
        taken += filled;
        filled = 0;
        Native.check(avcodec_send_frame(encoder, frame), "encoding sound");
        drain();
    }

    private void fill() {
        if (coder.format() == AV_SAMPLE_FMT_FLTP) {
            for (int side = 0; side < sides.length; side++) {
                new FloatPointer(frame.data(side)).put(sides[side], 0, filled);
            }
            return;
        }
        boolean whole = coder.format() == AV_SAMPLE_FMT_S16;
        float[] both = new float[filled * AudioBlock.CHANNELS];
        short[] rounded = new short[both.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = sides[i % AudioBlock.CHANNELS][i / AudioBlock.CHANNELS];
            rounded[i] = (short) Math.clamp(Math.round(both[i] * TOP_16), -TOP_16, TOP_16);
        }
        if (whole) {
            new ShortPointer(frame.data(0)).put(rounded, 0, rounded.length);
        } else {
            new FloatPointer(frame.data(0)).put(both, 0, both.length);
        }
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
            read(left, right);
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

    private void read(float[] left, float[] right) {
        switch (heard.format()) {
            case AV_SAMPLE_FMT_FLTP -> {
                new FloatPointer(heard.data(0)).get(left);
                new FloatPointer(heard.data(1)).get(right);
            }
            case AV_SAMPLE_FMT_S16 -> {
                short[] both = new short[left.length * AudioBlock.CHANNELS];
                new ShortPointer(heard.data(0)).get(both);
                for (int i = 0; i < left.length; i++) {
                    left[i] = (float) both[2 * i] / TOP_16;
                    right[i] = (float) both[2 * i + 1] / TOP_16;
                }
            }
            default -> throw new CodecException("a decoder of sound of another kind: " + heard.format());
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
