package kinora.media;

/// How loud a stretch of sound is, in hundredths, so that small differences between machines do not show.
///
/// @param centiLufs integrated loudness in hundredths of LUFS (ITU-R BS.1770-4), at least [#SILENT]
/// @param centiDbtp true peak in hundredths of dB of full scale (BS.1770-4, annex 2), at least [#SILENT]
public record Loudness(int centiLufs, int centiDbtp) {
    /// What is quieter counts as silence: −70 LUFS, the absolute gate of BS.1770-4.
    public static final int SILENT = -7000;

    public Loudness {
        if (centiLufs < SILENT || centiDbtp < SILENT) {
            throw new IllegalArgumentException("quieter than silence: " + centiLufs + ", " + centiDbtp);
        }
    }

    /// Integrated loudness in LUFS.
    public double lufs() {
        return centiLufs / 100.0;
    }

    /// True peak in dB of full scale.
    public double dbtp() {
        return centiDbtp / 100.0;
    }

    /// Whether nothing is heard.
    public boolean isSilent() {
        return centiLufs == SILENT;
    }

    /// A level in hundredths of dB, rounded to nearest; silence when it is quieter than that.
    ///
    /// @param amplitude of full scale, not negative
    public static int centiDb(double amplitude) {
        return amplitude <= 0 ? SILENT : (int) Math.max(SILENT, StrictMath.round(2000 * StrictMath.log10(amplitude)));
    }
}
