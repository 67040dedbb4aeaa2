package kinora.codec;

import java.util.List;

/// How the samples of a decoded picture mean colours.
///
/// @param matrix how Y'CbCr becomes R'G'B': MatrixCoefficients of ITU-T H.273 (0 for RGB and gray, 1 BT.709, 5 and 6 BT.601, 9 BT.2020, …)
/// @param fullRange whether luma goes from 0 to 255 (of 8 bits) rather than from 16 to 235
/// @param meaning which light R'G'B' stands for
record Colours(int matrix, boolean fullRange, Meaning meaning) {
    /// Which light the R'G'B' values of a picture stand for.
    sealed interface Meaning {
        /// Code points of ITU-T H.273.
        ///
        /// @param primaries ColourPrimaries: 1 BT.709 and sRGB, 9 BT.2020, 11 and 12 P3, …; 2 when nothing is said
        /// @param transfer TransferCharacteristics: 1, 6, 14 and 15 video, 13 sRGB, 16 PQ, 18 HLG, …; 2 when nothing is said
        record Coded(int primaries, int transfer) implements Meaning {}

        /// An ICC profile, as it stands in the file; of RGB or gray as the pixels are.
        record Profile(byte[] icc) implements Meaning {}

        /// Amounts of ink. The frame has four components of equal size, in the order of its format's description (Y, U, V, A of YUVA444P; R, G, B, A of GBRAP), which are cyan,
        /// magenta, yellow and black and none of them opacity. [Colours#matrix] 0 when they stand so in the file; 5 when the first three are Y'CbCr (YCCK), of
        /// full range, out of which the matrix makes cyan, magenta and yellow in place of red, green and blue.
        ///
        /// Without a usable profile a channel is (1 - ink) · (1 - black): poor, but what all decoders do.
        ///
        /// @param icc the file's CMYK profile; empty when there is none
        /// @param inverted whether the highest code is no ink, as Adobe writes JPEG files
        record Inks(byte[] icc, boolean inverted) implements Meaning {}

        /// A power law with told primaries, as PNG's gAMA and cHRM chunks have it.
        ///
        /// @param gamma what encoded the samples, 0.45455 for the usual 1/2.2
        /// @param chromaticities x and y of white, red, green, blue; empty when not told, which means BT.709
        record Gamma(double gamma, List<Double> chromaticities) implements Meaning {
            public Gamma {
                chromaticities = List.copyOf(chromaticities);
            }
        }
    }

    /// Most bytes of an ICC profile that is looked at; the largest of printers and cameras have about 4 MB.
    static final int MAX_ICC = 16 << 20;

    /// What almost every picture of the web means.
    static final Meaning SRGB = new Meaning.Coded(1, 13);
}
