package kinora.codec;

import java.util.Arrays;
import java.util.List;

import kinora.media.Orientation;

/// A sequence of coded pictures, as a track tells of it (ISO/IEC 14496-12, 8.3 to 8.7).
///
/// @param auxiliaryTo the tracks that it belongs to as an auxiliary one
/// @param multipliedWith the tracks whose opacity its colours are multiplied with
/// @param opacity whether it is opacity, if it is auxiliary
/// @param width of the pictures as stored
/// @param height of the pictures as stored
/// @param colours `colr` properties
/// @param timescale units of time in a second
/// @param samples in the order of decoding
/// @param times when the pictures that are shown begin, in their order, from 0 on
/// @param start the media time at which these times begin
/// @param duration of all shown pictures together
record HeifTrack(long id, List<Long> auxiliaryTo, List<Long> multipliedWith, boolean opacity, TileCoding coding, int width, int height,
        List<HeifProperty> colours, Orientation orientation, long timescale, List<Sample> samples, long[] times, long start,
        long duration) {

    /// One coded picture.
    ///
    /// @param offset in the file; its bytes are all in there
    /// @param time at which it is shown, in media time
    /// @param sync whether decoding can start with it
    record Sample(int offset, int length, long time, boolean sync) {}

    /// Later than the end of any sequence, so that no product with a time scale of 32 bits overflows.
    private static final long LATEST_MS = 2000L * HeifSamples.MAX_SECONDS;

    /// Which picture is shown at a moment: before the first the first, behind the last the last.
    ///
    /// @param milliseconds from the first picture
    /// @return its place in `times`
    int shownAt(long milliseconds) {
        long wanted = Math.floorDiv(Math.clamp(milliseconds, 0, LATEST_MS) * timescale, 1000L);
        int found = Arrays.binarySearch(times, wanted);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /// The sample that is decoded for a shown picture.
    int sampleOf(int shown) {
        long time = times[shown] + start;
        int best = 0;
        long bestDistance = Long.MAX_VALUE;
        for (int i = 0; i < samples.size(); i++) {
            // An edit may begin in the middle of the first picture.
            long distance = Math.abs(samples.get(i).time() - time);
            if (samples.get(i).time() <= time && distance < bestDistance) {
                best = i;
                bestDistance = distance;
            }
        }
        return best;
    }

    /// Where decoding must start to get a sample's picture: pictures that are shown before a sync sample but decoded after it need the one before.
    int startFor(int sample) {
        long time = samples.get(sample).time();
        int start = sample;
        while (start > 0 && (!samples.get(start).sync() || samples.get(start).time() > time)) {
            start--;
        }
        return start;
    }
}
