package kinora.codec;

/// How components become R'G'B': the matrices of ITU-T H.273, tables 4 (MatrixCoefficients) and equations 38 to 55, for levels of [Scaler#BITS] bits.
///
/// @param toRgb rows: red, green, blue from 0 to 1 of one level of each component above its zero
/// @param zeros the level of each component where it adds nothing
record YuvMatrix(double[][] toRgb, int[] zeros) {
    /// Weights of red and blue in the luma of BT.709.
    static final double KR_709 = 0.2126;
    static final double KB_709 = 0.0722;

    private static final int RGB = 0;
    private static final int FCC = 4;
    private static final int BT601_625 = 5;
    private static final int BT601_525 = 6;
    private static final int SMPTE_240 = 7;
    private static final int YCGCO = 8;
    private static final int BT2020 = 9;
    private static final int BT2020_CONSTANT = 10;
    /// Lines from which on unlabelled video is taken for BT.709, as players do.
    private static final int HIGH_DEFINITION = 720;

    /// The matrix of a picture.
    ///
    /// @param lines the shorter side, which decides where nothing is told
    static YuvMatrix of(Colours colours, PixelLayout layout, int lines) {
        int unit = 1 << (Scaler.BITS - 8);
        int top = ((1 << Math.min(layout.depth(), Scaler.BITS)) - 1) << Math.max(Scaler.BITS - layout.depth(), 0);
        boolean full = colours.fullRange() || layout.rgb();
        double luma = full ? top : 219 * unit;
        double chroma = full ? top : 224 * unit;
        int black = full ? 0 : 16 * unit;
        if (layout.components() == 1) {
            return scaled(new double[][]{{1}, {1}, {1}}, new double[]{luma}, new int[]{black});
        }
        if (layout.rgb()) {
            return scaled(new double[][]{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, new double[]{top, top, top}, new int[]{0, 0, 0});
        }
        if (colours.matrix() == RGB) {
            return scaled(new double[][]{{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}, new double[]{luma, luma, luma}, new int[]{black, black, black});
        }
        int middle = 128 * unit;
        double[][] matrix = colours.matrix() == YCGCO ? new double[][]{{1, -1, 1}, {1, 1, 0}, {1, -1, -1}} : weighed(colours, lines);
        return scaled(matrix, new double[]{luma, chroma, chroma}, new int[]{black, middle, middle});
    }

    private static double[][] weighed(Colours colours, int lines) {
        return switch (colours.matrix()) {
            case FCC -> weighed(0.30, 0.11);
            case BT601_625, BT601_525 -> weighed(0.299, 0.114);
            case SMPTE_240 -> weighed(0.212, 0.087);
            case BT2020, BT2020_CONSTANT -> weighed(0.2627, 0.0593);
            case 1 -> weighed(KR_709, KB_709);
            default -> colours.fullRange() || lines < HIGH_DEFINITION ? weighed(0.299, 0.114) : weighed(KR_709, KB_709);
        };
    }

    private static double[][] weighed(double kr, double kb) {
        double green = 1 - kr - kb;
        return new double[][]{{1, 0, 2 * (1 - kr)}, {1, -kb * 2 * (1 - kb) / green, -kr * 2 * (1 - kr) / green}, {1, 2 * (1 - kb), 0}};
    }

    private static YuvMatrix scaled(double[][] matrix, double[] ranges, int[] zeros) {
        for (double[] row : matrix) {
            for (int i = 0; i < row.length; i++) {
                row[i] /= ranges[i];
            }
        }
        return new YuvMatrix(matrix, zeros);
    }

    /// R'G'B' of full levels, as colour steps leave it.
    static YuvMatrix rgb() {
        double top = (1 << Scaler.BITS) - 1;
        return scaled(new double[][]{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, new double[]{top, top, top}, new int[]{0, 0, 0});
    }

    /// Whether luma and chroma are those of a film but for their range, so that each can be brought there alone.
    boolean keepsComponents() {
        double[][] film = toFilm();
        return keepsGray() && isNothing(film[0][1]) && isNothing(film[0][2]) && isNothing(film[1][2]) && isNothing(film[2][1]);
    }

    /// Whether chroma of the film hangs on chroma alone, as it does for every matrix of luma and two differences of colour.
    boolean keepsGray() {
        double[][] film = toFilm();
        return zeros.length == 3 && isNothing(film[1][0]) && isNothing(film[2][0]);
    }

    private static boolean isNothing(double factor) {
        return Math.abs(factor) * (1 << Scaler.BITS) < 1e-6;
    }

    /// Rows: luma, blue and red difference of the film in 8-bit steps above (16, 128, 128) of one level of each component.
    double[][] toFilm() {
        double green = 1 - KR_709 - KB_709;
        double[][] film = new double[3][zeros.length];
        for (int i = 0; i < zeros.length; i++) {
            double luma = KR_709 * toRgb[0][i] + green * toRgb[1][i] + KB_709 * toRgb[2][i];
            film[0][i] = 219 * luma;
            film[1][i] = 224 * (toRgb[2][i] - luma) / (2 * (1 - KB_709));
            film[2][i] = 224 * (toRgb[0][i] - luma) / (2 * (1 - KR_709));
        }
        return film;
    }
}
