package kinora.compose;

import kinora.media.Loudness;

/// Measures how high a waveform goes, between its samples too: the true peak of ITU-R BS.1770-4, annex 2.
public final class TruePeakMeter {
    private final Interpolation interpolation = new Interpolation();
    private float highest;

    /// Hears what comes next.
    ///
    /// @param samples left and right in turn
    /// @param moments how many of them count
    public void add(float[] samples, int moments) {
        for (int i = 0; i < moments; i++) {
            highest = Math.max(highest, interpolation.peak(samples[2 * i], samples[2 * i + 1], highest));
        }
    }

    /// The highest so far, in hundredths of dB of full scale; the sound counts as ended.
    public int centiDbtp() {
        for (int i = 0; i < 2 * Interpolation.DELAY; i++) {
            highest = Math.max(highest, interpolation.peak(0, 0, highest));
        }
        return Loudness.centiDb(highest);
    }
}
