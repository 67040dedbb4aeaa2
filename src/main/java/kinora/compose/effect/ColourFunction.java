package kinora.compose.effect;

import java.util.function.DoubleUnaryOperator;

/// Gives a colour another. Colours are R′G′B′ of BT.709, 0 black to 1 white; functions go on smoothly a little outside of that, where the corners of tables
/// lie, and cut nothing off.
@FunctionalInterface
public interface ColourFunction {
    /// Overwrites a colour.
    ///
    /// @param rgb its three channels
    void apply(double[] rgb);

    /// Every channel through one curve.
    static ColourFunction channels(DoubleUnaryOperator curve) {
        return rgb -> {
            for (int i = 0; i < 3; i++) {
                rgb[i] = curve.applyAsDouble(rgb[i]);
            }
        };
    }

    /// Each channel times a factor of its own.
    static ColourFunction gains(double red, double green, double blue) {
        return rgb -> {
            rgb[0] *= red;
            rgb[1] *= green;
            rgb[2] *= blue;
        };
    }

    /// This one, then another.
    default ColourFunction then(ColourFunction next) {
        return rgb -> {
            apply(rgb);
            next.apply(rgb);
        };
    }

    /// Luma of BT.709.
    static double luma(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    /// All of `from` at 0, all of `to` at 1, between them as smooth as a cubic, level at both ends.
    static double smooth(double from, double to, double x) {
        double t = Math.clamp((x - from) / (to - from), 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }
}
