package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_rescale;

import org.bytedeco.ffmpeg.avutil.AVRational;

import kinora.media.AudioBlock;

/// How long a tick of a stream's clock is: `num/den` seconds. Conversions round to the nearest; whatever a file claims, they overflow into a far moment and
/// not into an exception.
record TimeBase(int num, int den) {
    /// A clock that does not tick is taken for one of milliseconds.
    static TimeBase of(AVRational rational) {
        return rational.num() < 1 || rational.den() < 1 ? new TimeBase(1, 1000) : new TimeBase(rational.num(), rational.den());
    }

    /// Ticks as milliseconds.
    long toMs(long ticks) {
        return av_rescale(ticks, 1000L * num, den);
    }

    /// Milliseconds as ticks.
    long ofMs(long ms) {
        return av_rescale(ms, den, 1000L * num);
    }

    /// Ticks as samples of an [AudioBlock].
    long toSamples(long ticks) {
        return av_rescale(ticks, (long) AudioBlock.RATE * num, den);
    }

    /// Samples at a rate as ticks.
    long ofSamples(long samples, int rate) {
        return av_rescale(samples, den, (long) rate * num);
    }
}
