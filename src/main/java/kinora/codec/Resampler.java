package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_CHANNEL_ORDER_NATIVE;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_DBL;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_DBLP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_compare;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_uninit;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set_double;
import static org.bytedeco.ffmpeg.global.avutil.av_sample_fmt_is_planar;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_delay;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

import kinora.media.AudioBlock;
import kinora.media.MediaRefusal;

/// Decoded sound of one rate, format and layout to 48 kHz stereo. Mono goes to both sides at its own level, more channels are mixed down as ITU-R BS.775
/// has it, so that the sum cannot be louder than full scale.
final class Resampler implements AutoCloseable {
    /// Louder than this is no sound but damage: 12 dB above full scale.
    private static final float MAX_PEAK = 4;
    /// Most samples that one frame can become: far more than any codec has in a frame.
    private static final int MAX_SAMPLES = 1 << 24;

    private final int rate;
    private final int format;
    private final AVChannelLayout layout = new AVChannelLayout();
    private final int channelsOut;
    private final SwrContext context;
    private FloatPointer out = new FloatPointer(0L);

    /// @param like a frame of the sound to come
    /// @param name of what is refused when it cannot be mixed
    Resampler(AVFrame like, String name) throws MediaException {
        rate = like.sample_rate();
        format = like.format();
        av_channel_layout_copy(layout, like.ch_layout());
        int channels = layout.nb_channels();
        channelsOut = Math.min(channels, AudioBlock.CHANNELS);
        context = new SwrContext(null);
        AVChannelLayout from = new AVChannelLayout();
        AVChannelLayout to = new AVChannelLayout();
        try {
            av_channel_layout_copy(from, layout);
            if (from.order() != AV_CHANNEL_ORDER_NATIVE) {
                av_channel_layout_uninit(from);
                av_channel_layout_default(from, channels);
            }
            av_channel_layout_default(to, channelsOut);
            boolean ready = swr_alloc_set_opts2(context, to, AV_SAMPLE_FMT_FLT, AudioBlock.RATE, from, format, rate, 0, null) >= 0
                    && av_opt_set_double(context, "rematrix_maxval", 1, 0) >= 0 && swr_init(context) >= 0;
            if (!ready) {
                close();
                throw new MediaException(new MediaRefusal.Unsupported(name + " with " + channels + " channels"));
            }
        } finally {
            av_channel_layout_uninit(from);
            av_channel_layout_uninit(to);
        }
    }

    /// Whether a frame can be given to this one.
    boolean fits(AVFrame frame) {
        return frame.sample_rate() == rate && frame.format() == format && av_channel_layout_compare(frame.ch_layout(), layout) == 0;
    }

    /// How many samples are still inside.
    long delay() {
        return swr_get_delay(context, AudioBlock.RATE);
    }

    /// Left and right in turn, of a frame and what was still inside.
    ///
    /// @param frame nothing at the end, to get what is still inside
    float[] convert(@Nullable AVFrame frame) throws MediaException {
        int samples = frame == null ? 0 : frame.nb_samples();
        int room = swr_get_out_samples(context, samples);
        if (room < 0 || room > MAX_SAMPLES) {
            throw new MediaException(new MediaRefusal.Damaged("sound"));
        }
        if (out.capacity() < (long) room * channelsOut) {
            out.close();
            out = new FloatPointer((long) room * channelsOut);
        }
        int got;
        try (PointerPointer<FloatPointer> planes = new PointerPointer<>(1)) {
            planes.put(0, out);
            if (frame != null) {
                silenceNonsense(frame);
            }
            got = swr_convert(context, planes, room, frame == null ? null : frame.extended_data(), samples);
        }
        float[] mixed = new float[Math.max(got, 0) * channelsOut];
        out.get(mixed);
        return stereo(mixed);
    }

    private float[] stereo(float[] mixed) {
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = Math.clamp(mixed[i], -MAX_PEAK, MAX_PEAK);
        }
        if (channelsOut == AudioBlock.CHANNELS) {
            return mixed;
        }
        float[] both = new float[mixed.length * AudioBlock.CHANNELS];
        for (int i = 0; i < both.length; i++) {
            both[i] = mixed[i / AudioBlock.CHANNELS];
        }
        return both;
    }

    /// What is no number, or far too loud to be sound, would spread over its neighbours.
    private void silenceNonsense(AVFrame frame) {
        boolean single = format == AV_SAMPLE_FMT_FLT || format == AV_SAMPLE_FMT_FLTP;
        boolean twice = format == AV_SAMPLE_FMT_DBL || format == AV_SAMPLE_FMT_DBLP;
        if ((!single && !twice) || av_frame_make_writable(frame) < 0) {
            return;
        }
        boolean planar = av_sample_fmt_is_planar(format) != 0;
        int planes = planar ? layout.nb_channels() : 1;
        long values = (long) frame.nb_samples() * (planar ? 1 : layout.nb_channels());
        for (int plane = 0; plane < planes; plane++) {
            ByteBuffer bytes = frame.extended_data(plane).capacity(values * (single ? Float.BYTES : Double.BYTES)).asByteBuffer()
                    .order(ByteOrder.nativeOrder());
            if (single) {
                clean(bytes.asFloatBuffer());
            } else {
                clean(bytes.asDoubleBuffer());
            }
        }
    }

    private static void clean(FloatBuffer samples) {
        for (int i = 0; i < samples.limit(); i++) {
            float sample = samples.get(i);
            if (!(Math.abs(sample) <= MAX_PEAK)) {
                samples.put(i, Float.isFinite(sample) ? Math.copySign(MAX_PEAK, sample) : 0);
            }
        }
    }

    private static void clean(DoubleBuffer samples) {
        for (int i = 0; i < samples.limit(); i++) {
            double sample = samples.get(i);
            if (!(Math.abs(sample) <= MAX_PEAK)) {
                samples.put(i, Double.isFinite(sample) ? Math.copySign(MAX_PEAK, sample) : 0);
            }
        }
    }

    @Override
    public void close() {
        out.close();
        av_channel_layout_uninit(layout);
        swr_free(context);
    }
}
