package kinora.vision;

import java.util.Optional;

import kinora.media.PictureFacts;
import kinora.media.PictureFacts.Texture;
import kinora.media.Planes;
import kinora.media.Region;

/// Every measure of a picture together.
public final class PictureMeasures {
    /// Longest side of what is measured (craft rule 1).
    public static final int LONGEST = 1024;
    /// Which measures these are. Raised when one of them changes, so that facts that were kept are measured again.
    public static final int VERSION = 4;

    private PictureMeasures() {}

    /// What a picture tells.
    ///
    /// @param planes opaque, its longest side at most [#LONGEST]
    public static PictureFacts of(Planes planes, FaceDetector detector) {
        if (!planes.isOpaque() || Math.max(planes.width(), planes.height()) > LONGEST) {
            throw new IllegalArgumentException("only small opaque pictures are measured: " + planes.width() + "x" + planes.height());
        }
        Gray gray = Gray.of(planes);
        Exposure exposure = Exposure.of(gray, planes);
        Surfaces surfaces = Surfaces.of(gray);
        Optional<Region> subject = Saliency.of(planes);
        return new PictureFacts(Sharpness.of(gray), exposure.dark(), exposure.bright(), exposure.white(), exposure.mean(),
                exposure.contrast(), Colourfulness.of(planes), surfaces.text(), DifferenceHash.of(gray), Faces.of(gray, detector), subject,
                new Texture(Crispness.of(gray), surfaces.detail(), exposure.lit(), surfaces.flat()), Palettes.of(planes, subject),
                new PictureFacts.Layout(DifferenceHash.down(gray), Uprightness.of(gray), Lettering.of(gray)));
    }
}
