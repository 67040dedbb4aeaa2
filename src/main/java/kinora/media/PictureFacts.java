package kinora.media;

import java.util.List;
import java.util.Optional;

/// What the pixels of a picture have told, measured on a copy of at most 1024 pixels (craft rule 1) and rounded, so that two families of processors decide the
/// same.
///
/// @param sharpness 90th percentile over 6 × 6 tiles of the variance of a 3 × 3 Laplacian of luma (craft rule 2); comparable between pictures only
/// @param darkPermille pixels with a luma below 8 (full range)
/// @param brightPermille pixels with a luma above 247
/// @param whitePermille pixels that are nearly white paper: luma above 200 and nearly no colour
/// @param luma mean, 0 to 255
/// @param contrast standard deviation of luma, 0 to 127
/// @param colourfulness Hasler and Süsstrunk's measure, rounded
/// @param textPermille area that looks like lines of text or drawn surfaces (flat colours with hard edges between)
/// @param hash 64-bit difference hash; see [#distance]
/// @param faces none or several, the surest first
/// @param subject what the eye goes to first; none where nothing stands out
public record PictureFacts(int sharpness, int darkPermille, int brightPermille, int whitePermille, int luma, int contrast,
        int colourfulness, int textPermille, long hash, List<Face> faces, Optional<Region> subject) {
    public PictureFacts {
        faces = List.copyOf(faces);
        requirePermille(darkPermille);
        requirePermille(brightPermille);
        requirePermille(whitePermille);
        requirePermille(textPermille);
        if (sharpness < 0 || luma < 0 || luma > 255 || contrast < 0 || contrast > 127 || colourfulness < 0) {
            throw new IllegalArgumentException(
                    "no measures of a picture: " + sharpness + ", " + luma + ", " + contrast + ", " + colourfulness);
        }
    }

    /// A face.
    ///
    /// @param box from brows to chin
    /// @param surePermille how sure it is that this is one
    public record Face(Region box, int surePermille) {
        public Face {
            requirePermille(surePermille);
        }
    }

    /// In how many bits two hashes differ, 0 to 64.
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    static void requirePermille(int share) {
        if (share < 0 || share > Region.ONE) {
            throw new IllegalArgumentException("a share is 0 to 1000 thousandths, got " + share);
        }
    }
}
