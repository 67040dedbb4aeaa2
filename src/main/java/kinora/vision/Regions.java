package kinora.vision;

import kinora.media.Region;

/// Parts of pictures from shares of their sides.
final class Regions {
    private Regions() {}

    /// The part between two corners, rounded to thousandths and cut at the picture's edges; at least a thousandth each way.
    static Region of(double left, double top, double right, double bottom) {
        int x = permille(left, Region.ONE - 1);
        int y = permille(top, Region.ONE - 1);
        return new Region(x, y, Math.max(1, permille(right, Region.ONE) - x), Math.max(1, permille(bottom, Region.ONE) - y));
    }

    private static int permille(double share, int most) {
        return Math.clamp(StrictMath.round(share * Region.ONE), 0, most);
    }
}
