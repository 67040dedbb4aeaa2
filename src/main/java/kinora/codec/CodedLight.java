package kinora.codec;

import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;

/// Colours of a known curve and known primaries: made linear, brought to BT.709, and coded as sRGB. Colours outside are cut off channel by channel,
/// as browsers do.
final class CodedLight implements ColourStep {
    private static final int PQ = 16;
    private static final int HLG = 18;
    /// Bits of linear light: a step is a twentieth of an 8-bit step of sRGB where that is steepest.
    private static final int LIGHT_BITS = 16;
    private static final int WHITE = (1 << LIGHT_BITS) - 1;
    private static final int MATRIX_BITS = 13;
    /// What writers of PNG files round.
    private static final double SAME_GAMMA = 0.002;
    private static final double USUAL_GAMMA = 0.45455;
    private static final double SAME_PLACE = 0.002;

    /// sRGB of linear light, IEC 61966-2-1.
    private static final short[] ENCODE = encode();

    private final char[][] decode = new char[3][];
    private final int[] matrix;

    private CodedLight(DoubleUnaryOperator curve, double[][] toBt709) {
        this(new DoubleUnaryOperator[]{curve, curve, curve}, toBt709);
    }

    /// @param curves light of codes of 0 to 1, for red, green and blue
    /// @param toBt709 of linear light, white staying white
    CodedLight(DoubleUnaryOperator[] curves, double[][] toBt709) {
        for (int channel = 0; channel < 3; channel++) {
            boolean again = channel > 0 && curves[channel].equals(curves[channel - 1]);
            decode[channel] = again ? decode[channel - 1] : decode(curves[channel]);
        }
        this.matrix = new int[9];
        for (int i = 0; i < 9; i++) {
            matrix[i] = (int) StrictMath.round(Math.clamp(toBt709[i / 3][i % 3], -3.9, 3.9) * (1 << MATRIX_BITS));
        }
    }

    /// Code points of H.273. The transfer codes of SDR video (1, 6, 7, 11, 12, 14, 15) and those that say nothing are taken as sRGB, as players do; BT.601's
    /// primaries (5, 6, 7) beside them are taken as BT.709's, and count only beside sRGB's own code, in pictures.
    static @Nullable ColourStep of(int primaries, int transfer) {
        DoubleUnaryOperator curve = switch (transfer) {
            case PQ, HLG -> null;
            case 4 -> v -> StrictMath.pow(v, 2.2);
            case 5 -> v -> StrictMath.pow(v, 2.8);
            case 8 -> v -> v;
            case 17 -> v -> 52.37 / 48 * StrictMath.pow(v, 2.6);
            default -> CodedLight::decodeSrgb;
        };
        if (curve == null) {
            return new HdrLight(transfer == PQ, Primaries.of(primaries == 2 ? 9 : primaries));
        }
        boolean usual = transfer != 4 && transfer != 5 && transfer != 8 && transfer != 17;
        boolean video = usual && transfer != 13 && primaries >= 5 && primaries <= 7;
        Primaries from = video ? Primaries.BT709 : Primaries.of(primaries);
        return usual && from.equals(Primaries.BT709) ? null : new CodedLight(curve, from.toBt709());
    }

    /// A power law. An exponent that cannot be is ignored.
    static @Nullable ColourStep of(Colours.Meaning.Gamma meaning) {
        double gamma = meaning.gamma();
        Primaries primaries = Primaries.told(meaning.chromaticities());
        if (!(gamma > 0.05 && gamma < 20)) {
            return null;
        }
        boolean same = primaries.near(Primaries.BT709, SAME_PLACE);
        if (same && Math.abs(gamma - USUAL_GAMMA) <= SAME_GAMMA) {
            return null;
        }
        return new CodedLight(v -> StrictMath.pow(v, 1 / gamma), (same ? Primaries.BT709 : primaries).toBt709());
    }

    /// Linear light of an sRGB code from 0 to 1.
    static double decodeSrgb(double code) {
        return code <= 0.04045 ? code / 12.92 : StrictMath.pow((code + 0.055) / 1.055, 2.4);
    }

    /// sRGB code of linear light from 0 to 1.
    static double encodeSrgb(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    }

    private static char[] decode(DoubleUnaryOperator curve) {
        char[] table = new char[TOP + 1];
        for (int i = 0; i <= TOP; i++) {
            table[i] = (char) StrictMath.round(WHITE * Math.clamp(curve.applyAsDouble((double) i / TOP), 0, 1));
        }
        return table;
    }

    private static short[] encode() {
        short[] table = new short[WHITE + 1];
        for (int i = 0; i <= WHITE; i++) {
            table[i] = (short) StrictMath.round(TOP * encodeSrgb((double) i / WHITE));
        }
        return table;
    }

    @Override
    public void apply(short[][] components, int from, int to) {
        short[] red = components[0];
        short[] green = components[1];
        short[] blue = components[2];
        for (int i = from; i < to; i++) {
            int r = decode[0][red[i]];
            int g = decode[1][green[i]];
            int b = decode[2][blue[i]];
            red[i] = coded(matrix[0], matrix[1], matrix[2], r, g, b);
            green[i] = coded(matrix[3], matrix[4], matrix[5], r, g, b);
            blue[i] = coded(matrix[6], matrix[7], matrix[8], r, g, b);
        }
    }

    private static short coded(long fromRed, long fromGreen, long fromBlue, int r, int g, int b) {
        int light = (int) ((fromRed * r + fromGreen * g + fromBlue * b + (1 << (MATRIX_BITS - 1))) >> MATRIX_BITS);
        return ENCODE[Math.min(Math.max(light, 0), WHITE)];
    }
}
