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

        /// An ICC profile, as it stands in the file; of RGB, gray or CMYK as the pixels are.
        ///
        /// Where it is a profile [#ofInks], the frame is of `AV_PIX_FMT_GBRAP` or `AV_PIX_FMT_RGBA` and its components red, green, blue and alpha are the
        /// amounts of cyan, magenta, yellow and black: 0 no ink, 255 full ink. There is no opacity then.
        record Profile(byte[] icc) implements Meaning {
            /// Whether the pixels are amounts of the four inks: the data colour space of the profile's header (ICC.1:2022, 7.2.6) is `CMYK`.
            boolean ofInks() {
                return icc.length > 20 && icc[16] == 'C' && icc[17] == 'M' && icc[18] == 'Y' && icc[19] == 'K';
            }
        }

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
