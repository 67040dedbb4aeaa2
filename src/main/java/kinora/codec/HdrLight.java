package kinora.codec;

/// High dynamic range to the range of a film: light of PQ (SMPTE ST 2084) or HLG (ARIB STD-B67, ITU-R BT.2100) with its reference white at 203 cd/m² (ITU-R
/// BT.2408) as the film's white.
///
/// Up to 0.8 of reference white light stays as it is; above, the curve of Reinhard et al. 2002 ("Photographic tone reproduction", equation 4) takes
/// over with the same slope and reaches white at 1000 cd/m², so that reference white lies at 0.95 of the film's signal. It goes by the largest of
/// the three channels, all of which are made darker alike: hue stays. Colours that BT.709 does not have are drawn towards the gray of their luminance until they are
/// within.
final class HdrLight implements ColourStep {
    private static final double REFERENCE = 203;
    private static final double PEAK = 1000;
    private static final double PQ_PEAK = 10_000;
    private static final double KNEE = 0.8;

    /// Bits of reference white's light; PQ's 10 000 cd/m² take six more.
    private static final int WHITE_BITS = 15;
    private static final int WHITE = 1 << WHITE_BITS;
    private static final int MATRIX_BITS = 14;
    private static final int GAIN_BITS = 16;
    /// Gains are kept for every 32nd level of light: below the knee they are all the same.
    private static final int GAIN_STEP_BITS = 5;
    private static final int GAINS = (int) (PQ_PEAK / REFERENCE * WHITE) >> GAIN_STEP_BITS;
    private static final int OOTF_STEPS = 1 << 12;

    /// Luminance of BT.2020, in 2^14ths.
    private static final int[] LUMA_2020 = {4304, 11_108, 972};
    /// Luminance of BT.709, in 2^14ths.
    private static final int[] LUMA_709 = {3483, 11_718, 1183};

    private static final int[] TONE = tone();
    private static final int[] OOTF = ootf();
    private static final short[] ENCODE = encode();

    private final boolean hlg;
    private final int[] decode = new int[TOP + 1];
    private final int[] matrix = new int[9];

    HdrLight(boolean pq, Primaries primaries) {
        this.hlg = !pq;
        for (int i = 0; i <= TOP; i++) {
            double code = (double) i / TOP;
            double light = pq ? PQ_PEAK * pq(code) / REFERENCE : hlg(code);
            decode[i] = (int) StrictMath.round(light * WHITE);
        }
        double[][] exact = primaries.toBt709();
        for (int i = 0; i < 9; i++) {
            matrix[i] = (int) StrictMath.round(exact[i / 3][i % 3] * (1 << MATRIX_BITS));
        }
    }

    @Override
    public boolean fine() {
        return true;
    }

    /// Light of a PQ code as a share of 10 000 cd/m²: ST 2084, equation 4.1.
    static double pq(double code) {
        double m1 = 2610.0 / 16_384;
        double m2 = 2523.0 / 4096 * 128;
        double c1 = 3424.0 / 4096;
        double c2 = 2413.0 / 4096 * 32;
        double c3 = 2392.0 / 4096 * 32;
        double root = StrictMath.pow(code, 1 / m2);
        return StrictMath.pow(StrictMath.max(root - c1, 0) / (c2 - c3 * root), 1 / m1);
    }

    /// Scene light of an HLG code, 0 to 1: BT.2100, table 5.
    static double hlg(double code) {
        double a = 0.17883277;
        double b = 1 - 4 * a;
        double c = 0.5 - a * StrictMath.log(4 * a);
        return code <= 0.5 ? code * code / 3 : (StrictMath.exp((code - c) / a) + b) / 12;
    }

    /// What light of a share of reference white becomes, 0 to 1.
    static double toned(double light) {
        if (light <= KNEE) {
            return light;
        }
        double above = (light - KNEE) / (1 - KNEE);
        double last = (PEAK / REFERENCE - KNEE) / (1 - KNEE);
        return StrictMath.min(1, KNEE + (1 - KNEE) * above * (1 + above / (last * last)) / (1 + above));
    }

    private static int[] tone() {
        int[] gains = new int[GAINS + 2];
        for (int i = 0; i < gains.length; i++) {
            double light = StrictMath.max(i, 0.5) * (1 << GAIN_STEP_BITS) / WHITE;
            gains[i] = (int) StrictMath.round(toned(light) / light * (1 << GAIN_BITS));
        }
        return gains;
    }

    /// What scene light is multiplied with by its luminance on a display of 1000 cd/m²: exponent 1.2, BT.2100 table 5. In shares of reference white.
    private static int[] ootf() {
        int[] gains = new int[OOTF_STEPS + 1];
        for (int i = 0; i < gains.length; i++) {
            double luminance = StrictMath.max(i, 0.5) / OOTF_STEPS;
            gains[i] = (int) StrictMath.round(PEAK / REFERENCE * StrictMath.pow(luminance, 0.2) * (1 << GAIN_BITS));
        }
        return gains;
    }

    private static short[] encode() {
        short[] table = new short[WHITE + 1];
        for (int i = 0; i <= WHITE; i++) {
            table[i] = (short) StrictMath.round(TOP * CodedLight.encodeSrgb((double) i / WHITE));
        }
        return table;
    }

    @Override
    public void apply(short[][] components, int from, int to) {
        int[] light = new int[3];
        for (int i = from; i < to; i++) {
            for (int c = 0; c < 3; c++) {
                light[c] = decode[components[c][i]];
            }
            if (hlg) {
                display(light);
            }
            convert(light);
            for (int c = 0; c < 3; c++) {
                components[c][i] = ENCODE[Math.min(Math.max(light[c], 0), WHITE)];
            }
        }
    }

    private static void display(int[] light) {
        int luminance = (LUMA_2020[0] * light[0] + LUMA_2020[1] * light[1] + LUMA_2020[2] * light[2]) >> 14;
        // Between two steps linearly: the exponent is steep near black.
        int place = Math.min(luminance, WHITE - 1);
        int step = place >> 3;
        int gain = OOTF[step] + (((OOTF[step + 1] - OOTF[step]) * (place & 7)) >> 3);
        for (int c = 0; c < 3; c++) {
            light[c] = (int) (((long) light[c] * gain) >> GAIN_BITS);
        }
    }

    private void convert(int[] light) {
        int largest = Math.max(light[0], Math.max(light[1], light[2]));
        long gain = TONE[Math.min((largest + (1 << (GAIN_STEP_BITS - 1))) >> GAIN_STEP_BITS, GAINS + 1)];
        long r = (light[0] * gain) >> GAIN_BITS;
        long g = (light[1] * gain) >> GAIN_BITS;
        long b = (light[2] * gain) >> GAIN_BITS;
        for (int c = 0; c < 3; c++) {
            light[c] = (int) ((matrix[3 * c] * r + matrix[3 * c + 1] * g + matrix[3 * c + 2] * b) >> MATRIX_BITS);
        }
        int low = Math.min(light[0], Math.min(light[1], light[2]));
        int high = Math.max(light[0], Math.max(light[1], light[2]));
        if (low < 0 || high > WHITE) {
            desaturate(light, low, high);
        }
    }

    private static void desaturate(int[] light, int low, int high) {
        long sum = (long) LUMA_709[0] * light[0] + (long) LUMA_709[1] * light[1] + (long) LUMA_709[2] * light[2];
        int gray = Math.clamp(sum >> 14, 0, WHITE);
        long share = 1 << GAIN_BITS;
        if (low < 0) {
            share = Math.min(share, ((long) gray << GAIN_BITS) / (gray - low));
        }
        if (high > WHITE) {
            share = Math.min(share, ((long) (WHITE - gray) << GAIN_BITS) / (high - gray));
        }
        for (int c = 0; c < 3; c++) {
            light[c] = gray + (int) (((light[c] - gray) * share) >> GAIN_BITS);
        }
    }
}
