package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_reduce;

import java.util.List;

import org.bytedeco.ffmpeg.avutil.AVRational;

/// A mean frame rate as an exact ratio, in lowest terms.
record MeanRate(int num, int den) {
    /// Rates that cameras, films and editors use.
    private static final List<MeanRate> KNOWN = List.of(new MeanRate(24000, 1001), new MeanRate(24, 1), new MeanRate(25, 1),
            new MeanRate(30000, 1001), new MeanRate(30, 1), new MeanRate(48000, 1001), new MeanRate(48, 1), new MeanRate(50, 1),
            new MeanRate(60000, 1001), new MeanRate(60, 1), new MeanRate(10, 1), new MeanRate(12, 1), new MeanRate(15000, 1001),
            new MeanRate(15, 1), new MeanRate(100, 1), new MeanRate(120, 1), new MeanRate(240, 1));
    /// How far a measured rate may be from a known one to be taken for it: clocks of milliseconds and short clips measure no better.
    private static final double TOLERANCE = 0.005;
    /// Largest numerator and denominator of a rate that is not a known one.
    private static final int MAX_TERM = 1_001_000;

    /// So many pictures in so many ticks.
    static MeanRate of(long frames, long ticks, TimeBase base) {
        double measured = (double) frames * base.den() / ((double) ticks * base.num());
        MeanRate nearest = KNOWN.getFirst();
        for (MeanRate known : KNOWN) {
            if (Math.abs(known.perSecond() - measured) < Math.abs(nearest.perSecond() - measured)) {
                nearest = known;
            }
        }
        if (Math.abs(nearest.perSecond() - measured) <= TOLERANCE * measured) {
            return nearest;
        }
        int[] num = new int[1];
        int[] den = new int[1];
        long most = Long.MAX_VALUE / base.den();
        av_reduce(num, den, Math.min(frames, most) * base.den(), Math.min(ticks, Long.MAX_VALUE / base.num()) * base.num(), MAX_TERM);
        return new MeanRate(Math.max(num[0], 1), Math.max(den[0], 1));
    }

    /// A rate that a header tells, of several the first that is one; 25 when none is.
    static MeanRate told(AVRational... rates) {
        for (AVRational rate : rates) {
            if (rate.num() > 0 && rate.den() > 0) {
                return of(rate.num(), rate.den(), new TimeBase(1, 1));
            }
        }
        return new MeanRate(25, 1);
    }

    private double perSecond() {
        return (double) num / den;
    }
}
