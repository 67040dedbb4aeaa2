package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import kinora.media.Orientation;

/// A picture on its way into a film: upright, at its final size, its components whole, in levels of [Scaler#BITS] bits.
///
/// @param components Y, Cb and Cr or red, green and blue, `width × height` each; only the first for gray
/// @param alpha opacity from 0 to 2^15 - 1, with which the components are premultiplied about their zero; empty when all is opaque
record Levels(int width, int height, short[][] components, short[] alpha) {

    /// Levels of opacity that become 255 of 255.
    private static final int OPAQUE = (1 << Scaler.BITS) - (1 << (Scaler.BITS - 9));

    /// Resizes and turns a decoded picture.
    ///
    /// @param zeros level of [Rows#BITS] bits of each component of black
    static Levels of(Decoded picture, PixelLayout layout, int[] zeros, int width, int height) {
        int components = layout.components();
        OpacityRows opacity = opacity(picture, layout);
        short[] alpha = opacity == null ? new short[0] : scaled(opacity, picture, Siting.WHOLE, width, height);
        boolean opaque = isOpaque(alpha);
        short[][] levels = new short[components][];
        for (int i = 0; i < components; i++) {
            Rows rows = PixelLayout.rows(picture.frame(), i);
            boolean chroma = i > 0 && !layout.rgb();
            int shiftX = chroma ? layout.chromaShiftX() : 0;
            int shiftY = chroma ? layout.chromaShiftY() : 0;
            if (opacity != null && !opaque && !picture.premultiplied()) {
                rows = OpacityRows.premultiplied(rows, opacity, shiftX, shiftY, zeros[i]);
            }
            Siting siting = chroma ? Siting.of(picture, layout) : Siting.WHOLE;
            levels[i] = scaled(rows, picture, siting, width, height);
        }
        return new Levels(width, height, levels, opaque ? new short[0] : alpha);
    }

    /// Resizes and turns one component of an opaque picture to where a film has it: chroma at half the size, left-sited.
    static short[] ofFilm(Decoded picture, PixelLayout layout, int component, int width, int height) {
        boolean chroma = component > 0;
        Taps.Axis across = chroma ? new Taps.Axis(width, width / 2, 0.5, 2) : Taps.Axis.whole(width);
        Taps.Axis down = chroma ? new Taps.Axis(height, height / 2, 1, 2) : Taps.Axis.whole(height);
        Siting siting = chroma ? Siting.of(picture, layout) : Siting.WHOLE;
        return scaled(PixelLayout.rows(picture.frame(), component), picture, siting, across, down);
    }

    private static short[] scaled(Rows rows, Decoded picture, Siting siting, int width, int height) {
        return scaled(rows, picture, siting, Taps.Axis.whole(width), Taps.Axis.whole(height));
    }

    private static short[] scaled(Rows rows, Decoded picture, Siting siting, Taps.Axis shownAcross, Taps.Axis shownDown) {
        Orientation orientation = picture.orientation();
        boolean swapped = orientation.swapsSides();
        int exif = orientation.exif();
        boolean mirroredAcross = exif == 2 || exif == 3 || exif == 7 || exif == 8;
        boolean mirroredDown = exif == 3 || exif == 4 || exif == 6 || exif == 7;
        Taps.Axis storedAcross = siting.across(picture.frame().width(), rows.width());
        Taps.Axis storedDown = siting.down(picture.frame().height(), rows.height());
        Taps across = Taps.of(storedAcross, swapped ? shownDown : shownAcross, mirroredAcross);
        Taps down = Taps.of(storedDown, swapped ? shownAcross : shownDown, mirroredDown);
        return Scaler.scale(rows, across, down, swapped);
    }

    private static @Nullable OpacityRows opacity(Decoded picture, PixelLayout layout) {
        AVFrame apart = picture.alpha();
        if (apart != null && apart.width() == picture.frame().width() && apart.height() == picture.frame().height()) {
            PixelLayout gray = PixelLayout.of(apart.format());
            return new OpacityRows(PixelLayout.rows(apart, 0), gray.depth(), apart.color_range() != AVCOL_RANGE_MPEG);
        }
        if (!layout.alpha()) {
            return null;
        }
        return new OpacityRows(PixelLayout.rows(picture.frame(), layout.components()), layout.depth(), true);
    }

    private static boolean isOpaque(short[] alpha) {
        for (short level : alpha) {
            if (level < OPAQUE) {
                return false;
            }
        }
        return true;
    }
}
