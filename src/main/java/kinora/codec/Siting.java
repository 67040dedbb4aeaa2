package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_BOTTOM;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_BOTTOMLEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_CENTER;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_TOP;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_TOPLEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_UNSPECIFIED;

/// Where the samples of a component lie: the first one's middle and their distance, in pixels from the picture's edge.
record Siting(double startX, double startY, int stepX, int stepY) {

    /// One in the middle of every pixel.
    static final Siting WHOLE = new Siting(0.5, 0.5, 1, 1);

    /// Chroma of a decoded picture: where its frame says (Chroma420SampleLocType of H.273), else centred in full range (JFIF) and
    /// left otherwise (MPEG-2 and later). 4:2:2 and 4:4:0 follow along the side that they halve.
    static Siting of(Decoded picture, PixelLayout layout) {
        int told = picture.frame().chroma_location();
        int location = told != AVCHROMA_LOC_UNSPECIFIED || !picture.colours().fullRange() ? told : AVCHROMA_LOC_CENTER;
        int stepX = 1 << layout.chromaShiftX();
        int stepY = 1 << layout.chromaShiftY();
        boolean centred = location == AVCHROMA_LOC_CENTER || location == AVCHROMA_LOC_TOP || location == AVCHROMA_LOC_BOTTOM;
        double startX = centred ? stepX / 2.0 : 0.5;
        boolean top = location == AVCHROMA_LOC_TOP || location == AVCHROMA_LOC_TOPLEFT;
        boolean bottom = location == AVCHROMA_LOC_BOTTOM || location == AVCHROMA_LOC_BOTTOMLEFT;
        return new Siting(startX, top ? 0.5 : bottom ? stepY - 0.5 : stepY / 2.0, stepX, stepY);
    }

    Taps.Axis across(int width, int samples) {
        return new Taps.Axis(width, samples, startX, stepX);
    }

    Taps.Axis down(int height, int samples) {
        return new Taps.Axis(height, samples, startY, stepY);
    }
}
