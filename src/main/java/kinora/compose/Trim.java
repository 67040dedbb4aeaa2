package kinora.compose;

/// What is done to the edge of a picture that lies on others, in millionths of the canvas' height.
///
/// @param border width of a line along the edge, inside of it
/// @param borderRgb its colour, 0xRRGGBB
/// @param radius of the rounded corners; half the shorter side at most
/// @param shadow how dark the shadow under the picture is, in millionths; 0 = there is none
/// @param softness how far the shadow is blurred
/// @param drop how far below the picture the shadow lies
public record Trim(int border, int borderRgb, int radius, int shadow, int softness, int drop) {

    /// A picture with sharp corners and nothing around it.
    public static final Trim NONE = new Trim(0, 0, 0, 0, 0, 0);

    public Trim {
        if (border < 0 || radius < 0 || shadow < 0 || shadow > Shot.UNIT || softness < 0 || drop < 0
                || Math.max(Math.max(border, radius), Math.max(softness, drop)) > Shot.UNIT || borderRgb < 0 || borderRgb > 0xFFFFFF) {
            throw new IllegalArgumentException(
                    "a trim of " + border + ", " + borderRgb + ", " + radius + ", " + shadow + ", " + softness + ", " + drop);
        }
    }
}
