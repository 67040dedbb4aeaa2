package kinora.codec;

import kinora.media.MediaRefusal;

/// How large a picture may be, asked before anything is allocated for it.
final class PixelLimits {
    /// Most bytes of the memory that decoding one picture takes: with the Java heap and the file itself it stays within the 1 GiB of a process.
    static final long MAX_DECODED_BYTES = 700_000_000L;
    /// libavutil's av_image_check_size2 wants 8 · (width + 128) · (height + 128) below 2^31, which long thin pictures reach early.
    private static final long MARGIN = 128;
    private static final long MAX_WITH_MARGIN = (1L << 31) / 8;

    private PixelLimits() {}

    /// Refuses a picture that is too large.
    ///
    /// @param width in pixels, at least 1
    /// @param height in pixels, at least 1
    /// @param bitsPerPixel of all memory that decoding it takes
    static void require(long width, long height, long bitsPerPixel) throws MediaException {
        long most = Math.min(Preparation.MAX_PIXELS, MAX_DECODED_BYTES * 8 / bitsPerPixel);
        boolean sides = width > Preparation.MAX_PIXELS || height > Preparation.MAX_PIXELS;
        if (sides || width * height > most || (width + MARGIN) * (height + MARGIN) >= MAX_WITH_MARGIN) {
            throw new MediaException(new MediaRefusal.TooManyPixels(width, height, most));
        }
    }
}
