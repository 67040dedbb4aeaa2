package kinora.codec;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Chromaticities of red, green, blue and white, and the way from their light to that of BT.709.
///
/// @param xy x and y of white, red, green, blue
record Primaries(List<Double> xy) {
    private static final double D65_X = 0.3127;
    private static final double D65_Y = 0.3290;

    static final Primaries BT709 = d65(0.640, 0.330, 0.300, 0.600, 0.150, 0.060);

    /// Cone responses after Bradford, as ICC.1 (annex E) has them.
    private static final double[][] BRADFORD = {{0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}};
    /// Below this no triangle spans colours.
    private static final double FLAT = 1e-4;

    Primaries {
        xy = List.copyOf(xy);
    }

    private static Primaries d65(double... rgb) {
        return white(D65_X, D65_Y, rgb);
    }

    private static Primaries white(double x, double y, double... rgb) {
        return new Primaries(List.of(x, y, rgb[0], rgb[1], rgb[2], rgb[3], rgb[4], rgb[5]));
    }

    /// ColourPrimaries of H.273, table 2; BT.709 for codes that say nothing.
    static Primaries of(int code) {
        return switch (code) {
            case 4 -> white(0.310, 0.316, 0.67, 0.33, 0.21, 0.71, 0.14, 0.08);
            case 5 -> d65(0.64, 0.33, 0.29, 0.60, 0.15, 0.06);
            case 6, 7 -> d65(0.630, 0.340, 0.310, 0.595, 0.155, 0.070);
            case 8 -> white(0.310, 0.316, 0.681, 0.319, 0.243, 0.692, 0.145, 0.049);
            case 9 -> d65(0.708, 0.292, 0.170, 0.797, 0.131, 0.046);
            case 10 -> white(1.0 / 3, 1.0 / 3, 1, 0, 0, 1, 0, 0);
            case 11 -> white(0.314, 0.351, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060);
            case 12 -> d65(0.680, 0.320, 0.265, 0.690, 0.150, 0.060);
            case 22 -> d65(0.630, 0.340, 0.295, 0.605, 0.155, 0.077);
            default -> BT709;
        };
    }

    /// Chromaticities that a file tells; BT.709 when they cannot be.
    static Primaries told(List<Double> xy) {
        if (xy.size() != 8) {
            return BT709;
        }
        for (double each : xy) {
            if (!(each >= 0 && each <= 1)) {
                return BT709;
            }
        }
        Primaries told = new Primaries(xy);
        boolean real = xy.get(1) > FLAT && Math.abs(determinant(told.columns())) > FLAT && inverse(told.toXyz()) != null;
        return real ? told : BT709;
    }

    boolean near(Primaries other, double tolerance) {
        for (int i = 0; i < 8; i++) {
            if (Math.abs(xy.get(i) - other.xy.get(i)) > tolerance) {
                return false;
            }
        }
        return true;
    }

    /// Linear light of these primaries to that of BT.709, whites made the same (Bradford).
    double[][] toBt709() {
        double[][] to = inverse(BT709.toXyz());
        if (to == null) {
            throw new AssertionError("BT.709 spans colours");
        }
        return times(to, times(adaptation(whitePoint()), toXyz()));
    }

    /// XYZ of one step of each channel; white has Y = 1.
    private double[][] toXyz() {
        double[][] columns = columns();
        double[][] inverse = inverse(columns);
        if (inverse == null) {
            return columns;
        }
        double[] white = whitePoint();
        for (int channel = 0; channel < 3; channel++) {
            double strength = inverse[channel][0] * white[0] + inverse[channel][1] * white[1] + inverse[channel][2] * white[2];
            for (int i = 0; i < 3; i++) {
                columns[i][channel] *= strength;
            }
        }
        return columns;
    }

    /// x, y, z of red, green and blue.
    private double[][] columns() {
        double[][] columns = new double[3][3];
        for (int channel = 0; channel < 3; channel++) {
            columns[0][channel] = xy.get(2 + 2 * channel);
            columns[1][channel] = xy.get(3 + 2 * channel);
            columns[2][channel] = 1 - columns[0][channel] - columns[1][channel];
        }
        return columns;
    }

    private double[] whitePoint() {
        return new double[]{xy.get(0) / xy.get(1), 1, (1 - xy.get(0) - xy.get(1)) / xy.get(1)};
    }

    /// Linear light to that of BT.709.
    ///
    /// @param toXyz XYZ about the white of ICC profiles, D50 as ICC.1 rounds it
    static double[][] fromD50(double[][] toXyz) {
        double[][] to = inverse(BT709.toXyz());
        if (to == null) {
            throw new AssertionError("BT.709 spans colours");
        }
        return times(to, times(adaptation(new double[]{0.9642, 1, 0.8249}), toXyz));
    }

    /// Bradford's adaptation of a white's light to that of BT.709's.
    private static double[][] adaptation(double[] white) {
        double[] from = times(BRADFORD, white);
        double[] to = times(BRADFORD, BT709.whitePoint());
        double[][] scaled = new double[3][];
        for (int i = 0; i < 3; i++) {
            scaled[i] = BRADFORD[i].clone();
            for (int k = 0; k < 3; k++) {
                scaled[i][k] *= to[i] / from[i];
            }
        }
        double[][] back = inverse(BRADFORD);
        if (back == null) {
            throw new AssertionError("Bradford's matrix can be inverted");
        }
        return times(back, scaled);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
        }
        return product;
    }

    private static double[][] times(double[][] left, double[][] right) {
        double[][] product = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                product[i][k] = left[i][0] * right[0][k] + left[i][1] * right[1][k] + left[i][2] * right[2][k];
            }
        }
        return product;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }

    private static double @Nullable [][] inverse(double[][] m) {
        double determinant = determinant(m);
        if (!(Math.abs(determinant) > 1e-9)) {
            return null;
        }
        double[][] inverse = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                int a = (k + 1) % 3;
                int b = (k + 2) % 3;
                int c = (i + 1) % 3;
                int d = (i + 2) % 3;
                inverse[i][k] = (m[a][c] * m[b][d] - m[a][d] * m[b][c]) / determinant;
            }
        }
        return inverse;
    }
}
