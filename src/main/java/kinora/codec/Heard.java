package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import org.bytedeco.ffmpeg.avformat.AVStream;

/// From when to when a stream of sound is heard, in ticks of its clock: without what coders add at both ends.
record Heard(long first, long end) {
    /// A header may begin the sound at most so much later than its packets: coders need less to get going.
    private static final long MAX_LEAD_MS = 1_000;

    /// A stretch of samples of an [kinora.media.AudioBlock].
    ///
    /// @param origin the sample that everything is counted from, by the stream's clock
    /// @param end the first sample that is not heard, counted from the origin
    record Samples(long origin, long end) {}

    static Heard of(AVStream stream, Extent extent, int rate) {
        TimeBase base = TimeBase.of(stream.time_base());
        long start = stream.start_time();
        boolean told = start != AV_NOPTS_VALUE && start >= extent.first() && start - extent.first() <= base.ofMs(MAX_LEAD_MS);
        // Opus in Matroska begins before 0 by what its decoder leaves out without being told (RFC 7845, section 4.2).
        long skipped = extent.skipped() > 0 || extent.first() >= 0 ? extent.skipped() : Math.max(stream.codecpar().initial_padding(), 0);
        long first = Math.max(extent.first() + base.ofSamples(skipped, rate), told ? start : Long.MIN_VALUE);
        return new Heard(first, Math.max(extent.end() - base.ofSamples(extent.padding(), rate), first + 1));
    }

    long length() {
        return end - first;
    }

    /// The same in samples.
    ///
    /// @param origin in ticks
    Samples samples(TimeBase base, long origin) {
        return new Samples(base.toSamples(origin), Math.max(base.toSamples(end - origin), 1));
    }
}
