package kinora.media;

/// What decides the packets of a chunk besides its frames. Equal profiles give chunks that can be joined.
///
/// @param width in pixels, even
/// @param height in pixels, even
/// @param rateNum numerator of the frame rate
/// @param rateDen denominator of the frame rate
/// @param crf constant rate factor of x264, 0 (lossless) to 51; 20 is hard to tell from the original
/// @param preset speed preset of x264
public record EncoderProfile(int width, int height, int rateNum, int rateDen, int crf, String preset) {
    public EncoderProfile {
        boolean even = width > 0 && height > 0 && width % 2 == 0 && height % 2 == 0;
        if (!even || rateNum < 1 || rateDen < 1 || crf < 0 || crf > 51 || preset.isBlank()) {
            throw new IllegalArgumentException(
                    "not an encoder profile: " + width + "x" + height + ", " + rateNum + "/" + rateDen + ", crf " + crf);
        }
    }

    /// What every platform plays: H.264 High, CRF 20, `veryfast`.
    public static EncoderProfile standard(int width, int height, int rateNum, int rateDen) {
        return new EncoderProfile(width, height, rateNum, rateDen, 20, "veryfast");
    }
}
