package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRAP;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRP;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA444P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaRefusal;

/// Pictures of four inks: cyan, magenta, yellow and black.
final class Inks {
    /// From BT.601 with full range, in 16 bits: what one step of Cb and Cr adds to red, green and blue.
    private static final int RED_CR = 91_881;
    private static final int GREEN_CB = -22_554;
    private static final int GREEN_CR = -46_802;
    private static final int BLUE_CB = 116_130;
    private static final int BITS = 16;
    private static final int HALF = 1 << (BITS - 1);
    /// Planes of a GBR frame by ink: cyan is red's, magenta green's, yellow blue's, black alpha's.
    private static final int[] PLANES = {2, 0, 1, 3};

    private Inks() {}

    /// The amounts of ink of a JPEG's four components, as [Colours.Meaning.Profile] says; without a profile the red, green and blue that they make when each
    /// ink takes away its colour alone.
    ///
    /// @param stored the components as stored; is freed
    /// @param ycck whether the first three are Y, Cb and Cr of the inks
    /// @param inverted whether 255 means no ink, as Adobe's programs write it
    /// @param profiled whether the inks are wanted
    /// @return `GBRAP` of inks or `GBRP` of colours, which the caller frees
    static AVFrame ofJpeg(AVFrame stored, boolean ycck, boolean inverted, boolean profiled) throws MediaException {
        if (stored.format() != AV_PIX_FMT_YUVA444P && stored.format() != AV_PIX_FMT_YUVA420P) {
            av_frame_free(stored);
            throw new MediaException(new MediaRefusal.Unsupported("CMYK JPEG of unusual sampling"));
        }
        try (PixelBuffer from = PixelBuffer.of(SameSize.as(stored, AV_PIX_FMT_YUVA444P, true), 4)) {
            return converted(from, ycck, inverted, profiled);
        }
    }

    private static AVFrame converted(PixelBuffer from, boolean ycck, boolean inverted, boolean profiled) {
        int width = from.width();
        byte[][] inks = new byte[4][width];
        try (PixelBuffer to = PixelBuffer.allocate(width, from.height(), profiled ? AV_PIX_FMT_GBRAP : AV_PIX_FMT_GBRP, profiled ? 4 : 3)) {
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
                if (!profiled) {
                    mix(inks);
                }
                for (int ink = 0; ink < (profiled ? 4 : 3); ink++) {
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

    private static void mix(byte[][] inks) {
        for (int i = 0; i < inks[0].length; i++) {
            int light = 255 - (inks[3][i] & 0xFF);
            for (int ink = 0; ink < 3; ink++) {
                inks[ink][i] = (byte) (((255 - (inks[ink][i] & 0xFF)) * light + 127) / 255);
            }
        }
    }
}
