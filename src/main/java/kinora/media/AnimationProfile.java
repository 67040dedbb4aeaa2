package kinora.media;

/// How frames become an animated picture.
///
/// @param width in pixels, even
/// @param height in pixels, even
/// @param rateNum numerator of the film's rate
/// @param rateDen denominator of it
/// @param step one of so many frames of the film is shown, the first one first
/// @param quality of WebP, 1 to 100; of GIF how many colours a picture may have, 4 to 256
public record AnimationProfile(Form form, int width, int height, int rateNum, int rateDen, int step, int quality) {
    /// The file formats.
    public enum Form {
        GIF, WEBP
    }

    public AnimationProfile {
        boolean even = width > 0 && height > 0 && width % 2 == 0 && height % 2 == 0;
        boolean good = form == Form.GIF ? quality >= 4 && quality <= 256 : quality >= 1 && quality <= 100;
        if (!even || rateNum < 1 || rateDen < 1 || step < 1 || !good) {
            throw new IllegalArgumentException(
                    "no animation of " + width + "x" + height + ", " + rateNum + "/" + rateDen + ", each " + step + ", quality " + quality);
        }
    }

    /// How many pictures a film has.
    ///
    /// @param frames of the film
    public int pictures(int frames) {
        return Math.ceilDiv(frames, step);
    }

    /// When a frame of the film begins, in units of a second: rounded, so that the sum of what lies between is right.
    ///
    /// @param units in a second
    public long begin(int frame, int units) {
        long twice = 2L * frame * rateDen * units;
        return Math.floorDiv(twice + rateNum, 2L * rateNum);
    }
}
