package kinora.media;

/// What decides the packets of a chunk besides its frames. Equal profiles give chunks that can be joined.
///
/// @param width in pixels, even
/// @param height in pixels, even
/// @param rateNum numerator of the frame rate
/// @param rateDen denominator of the frame rate
/// @param coding how pictures are coded
/// @param crf constant rate factor: of x264 0 (lossless) to 51, where 20 is hard to tell from the original; of VP9 0 to 63; nothing to ProRes
/// @param preset speed preset of x264; for VP9 its `cpu-used`, a number; nothing to ProRes
/// @param transparent whether what no picture covers is see-through; ProRes only
public record EncoderProfile(int width, int height, int rateNum, int rateDen, VideoCoding coding, int crf, String preset,
        boolean transparent) {

    /// Coarsest constant rate factor of x264.
    public static final int MAX_CRF = 51;
    private static final int MAX_VP9_CRF = 63;

    public EncoderProfile {
        boolean even = width > 0 && height > 0 && width % 2 == 0 && height % 2 == 0;
        int coarsest = coding == VideoCoding.VP9 ? MAX_VP9_CRF : MAX_CRF;
        if (!even || rateNum < 1 || rateDen < 1 || crf < 0 || crf > coarsest || preset.isBlank()
                || (transparent && coding != VideoCoding.PRORES)) {
            throw new IllegalArgumentException(
                    "not an encoder profile: " + width + "x" + height + ", " + rateNum + "/" + rateDen + ", " + coding + " crf " + crf);
        }
    }

    /// H.264 of a quality.
    public EncoderProfile(int width, int height, int rateNum, int rateDen, int crf, String preset) {
        this(width, height, rateNum, rateDen, VideoCoding.H264, crf, preset, false);
    }

    /// What every platform plays: H.264 High, CRF 20, `veryfast`.
    public static EncoderProfile standard(int width, int height, int rateNum, int rateDen) {
        return new EncoderProfile(width, height, rateNum, rateDen, 20, "veryfast");
    }
}
