package kinora.media;

import java.util.Arrays;

/// A decoded picture as three planes: 8 bit, 4:2:0, BT.709 limited range (Y 16…235, U V 16…240 about 128), chroma sited left. Both sides are even.
/// Rows follow each other without padding. The arrays are shared, not copied: whoever makes planes must not change them afterwards unless it alone
/// holds them.
///
/// @param y `width × height` samples
/// @param u `width/2 × height/2` samples
/// @param v `width/2 × height/2` samples
public record Planes(int width, int height, byte[] y, byte[] u, byte[] v) {
    public Planes {
        boolean even = width > 0 && height > 0 && width % 2 == 0 && height % 2 == 0;
        if (!even || y.length != width * height || u.length != width * height / 4 || v.length != u.length) {
            throw new IllegalArgumentException("planes of " + width + "x" + height + " must be even and complete");
        }
    }

    /// Planes of one colour, to draw into.
    public static Planes filled(int width, int height, YuvColour colour) {
        Planes planes = new Planes(width, height, new byte[width * height], new byte[width * height / 4], new byte[width * height / 4]);
        planes.fill(colour);
        return planes;
    }

    /// Gives every sample one colour.
    public void fill(YuvColour colour) {
        Arrays.fill(y, colour.y());
        Arrays.fill(u, colour.u());
        Arrays.fill(v, colour.v());
    }
}
