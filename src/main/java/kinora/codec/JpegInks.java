package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRAP;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA444P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaRefusal;

/// A JPEG file's four components as amounts of ink.
final class JpegInks {
    /// From BT.601 with full range, in 16 bits: what one step of Cb and Cr adds to red, green and blue.
    private static final int RED_CR = 91_881;
    private static final int GREEN_CB = -22_554;
    private static final int GREEN_CR = -46_802;
    private static final int BLUE_CB = 116_130;
    private static final int BITS = 16;
    private static final int HALF = 1 << (BITS - 1);
    /// Planes of a GBR frame by ink: cyan is red's, magenta green's, yellow blue's, black alpha's.
    private static final int[] PLANES = {2, 0, 1, 3};

    private JpegInks() {}

    /// The components as [Colours.Meaning.Inks] wants them: 0 no ink, 255 full ink.
    ///
    /// @param stored the components as stored; is freed
    /// @param ycck whether the first three are Y, Cb and Cr of the inks
    /// @param inverted whether 255 means no ink, as Adobe's programs write it
    /// @return a `GBRAP` frame, which the caller frees
    static AVFrame amounts(AVFrame stored, boolean ycck, boolean inverted) throws MediaException {
        if (stored.format() != AV_PIX_FMT_YUVA444P && stored.format() != AV_PIX_FMT_YUVA420P) {
            av_frame_free(stored);
            throw new MediaException(new MediaRefusal.Unsupported("CMYK JPEG of unusual sampling"));
        }
        try (PixelBuffer from = PixelBuffer.of(SameSize.as(stored, AV_PIX_FMT_YUVA444P, true), 4)) {
            return amounts(from, ycck, inverted);
        }
    }

    private static AVFrame amounts(PixelBuffer from, boolean ycck, boolean inverted) {
        int width = from.width();
        byte[][] inks = new byte[4][width];
        try (PixelBuffer to = PixelBuffer.allocate(width, from.height(), AV_PIX_FMT_GBRAP, 4)) {
            for (int row = 0; row < from.height(); row++) {
                for (int ink = 0; ink < 4; ink++) {
                    from.read(ink, row, 0, inks[ink], width);
                }
                // Y, Cb and Cr of an inverted file stand for the amounts of ink themselves: only black is left to be inverted.
                if (ycck) {
                    fromYcc(inks);
                }
                for (int ink = ycck ? 3 : 0; inverted && ink < 4; ink++) {
                    invert(inks[ink]);
                }
                for (int ink = 0; ink < 4; ink++) {
                    to.write(PLANES[ink], row, 0, inks[ink], 0, width);
                }
            }
            return to.release();
        }
    }

    private static void fromYcc(byte[][] inks) {
        for (int i = 0; i < inks[0].length; i++) {
            int luma = ((inks[0][i] & 0xFF) << BITS) + HALF;
            int blue = (inks[1][i] & 0xFF) - 128;
            int red = (inks[2][i] & 0xFF) - 128;
            inks[0][i] = (byte) Math.clamp((luma + RED_CR * red) >> BITS, 0, 255);
            inks[1][i] = (byte) Math.clamp((luma + GREEN_CB * blue + GREEN_CR * red) >> BITS, 0, 255);
            inks[2][i] = (byte) Math.clamp((luma + BLUE_CB * blue) >> BITS, 0, 255);
        }
    }

    private static void invert(byte[] ink) {
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (byte) ~ink[i];
        }
    }
}
