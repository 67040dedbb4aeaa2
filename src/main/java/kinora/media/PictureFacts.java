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
/// @param texture how fine and how full it is
/// @param palette which colours it has
/// @param layout how light and dark lie in it: what is needed to know it again when it is turned, and whether something is written over it
public record PictureFacts(int sharpness, int darkPermille, int brightPermille, int whitePermille, int luma, int contrast,
        int colourfulness, int textPermille, long hash, List<Face> faces, Optional<Region> subject, Texture texture, Palette palette,
        Layout layout) {
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

    /// A picture that is not known again when it is turned.
    public PictureFacts(int sharpness, int darkPermille, int brightPermille, int whitePermille, int luma, int contrast, int colourfulness,
            int textPermille, long hash, List<Face> faces, Optional<Region> subject, Texture texture, Palette palette) {
        this(sharpness, darkPermille, brightPermille, whitePermille, luma, contrast, colourfulness, textPermille, hash, faces, subject,
                texture, palette, Layout.UNKNOWN);
    }

    /// A picture without colours.
    public PictureFacts(int sharpness, int darkPermille, int brightPermille, int whitePermille, int luma, int contrast, int colourfulness,
            int textPermille, long hash, List<Face> faces, Optional<Region> subject, Texture texture) {
        this(sharpness, darkPermille, brightPermille, whitePermille, luma, contrast, colourfulness, textPermille, hash, faces, subject,
                texture, Palette.GREY);
    }

    /// A picture without colours that is as crisp and full as can be.
    public PictureFacts(int sharpness, int darkPermille, int brightPermille, int whitePermille, int luma, int contrast, int colourfulness,
            int textPermille, long hash, List<Face> faces, Optional<Region> subject) {
        this(sharpness, darkPermille, brightPermille, whitePermille, luma, contrast, colourfulness, textPermille, hash, faces, subject,
                Texture.FULL);
    }

    /// How fine and how full a picture is: what sharpness alone does not tell, since haze and plain walls have few edges and noise has many.
    ///
    /// @param crispPermille how narrow its edges are, in the direction where they are widest: 1000 where they are as narrow as pixels allow, below 250 where they are
    /// washed out; does not depend on contrast
    /// @param detailPermille area in which something can be made out
    /// @param litPermille pixels that are neither deep in the dark nor burnt out: luma of 36 to 240; those of the middle, half of each side, count ten times
    /// @param flatPermille area of one colour without any grain, as programs draw it
    public record Texture(int crispPermille, int detailPermille, int litPermille, int flatPermille) {

        /// As crisp and full as can be.
        public static final Texture FULL = new Texture(Region.ONE, Region.ONE, Region.ONE, 0);

        public Texture {
            requirePermille(crispPermille);
            requirePermille(detailPermille);
            requirePermille(litPermille);
            requirePermille(flatPermille);
        }
    }

    /// How light and dark lie in a picture.
    ///
    /// @param downHash like the hash, but whether each of 8 × 8 places is lighter than the one below it
    /// @param lean how much it looks as upright pictures do, most of which are lighter above and have more detail below: negative where it is the other way round
    /// @param letters most white letters in one line that look as if they were written over it
    public record Layout(long downHash, int lean, int letters) {

        /// Of what is not known again.
        public static final Layout UNKNOWN = new Layout(0, 0, 0);
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
