package kinora.compose;

import java.util.Arrays;

/// Which share of each pixel of the canvas the frame of a placed shot covers, row by row: a ramp one pixel wide across its border, or as wide as it is
/// feathered. In integers from positions in 1/65536 of a pixel.
final class FrameCover {
    private static final int ONE = 1 << 16;

    private final int width;
    private final int height;
    private Placement placement = Placement.STILL;
    private long extentX;
    private long extentY;
    private double cos = 1;
    private double sin;
    private long feather;

    FrameCover(int canvasWidth, int canvasHeight) {
        width = canvasWidth;
        height = canvasHeight;
    }

    /// Chooses where the frame lies.
    void place(Placement chosen) {
        placement = chosen;
        extentX = StrictMath.round(width * chosen.scale() * ONE);
        extentY = StrictMath.round(height * chosen.scale() * ONE);
        feather = StrictMath.round(chosen.feather() * Math.min(width, height) * chosen.scale() * ONE);
        cos = chosen.turnDeg() == 0 ? 1 : StrictMath.cos(StrictMath.toRadians(chosen.turnDeg()));
        sin = chosen.turnDeg() == 0 ? 0 : StrictMath.sin(StrictMath.toRadians(chosen.turnDeg()));
    }

    /// Whether every pixel is covered wholly.
    boolean isWhole() {
        return placement.isStill();
    }

    /// The shares of a row.
    ///
    /// @param pixel how wide and high a pixel is: 1 of luma; 2 of chroma, so that it is covered as its four luma pixels are
    /// @param y middle of the row
    /// @param to shares, 0 to [Matte#WHOLE]
    /// @return whether any is above 0
    boolean row(int pixel, double y, int length, short[] to) {
        if (isWhole()) {
            Arrays.fill(to, 0, length, (short) Matte.WHOLE);
            return true;
        }
        double dx = pixel / 2.0 - width * (0.5 + placement.x());
        double dy = y - height * (0.5 + placement.y());
        long u = StrictMath.round((cos * dx + sin * dy) * ONE) + extentX / 2;
        long v = StrictMath.round((cos * dy - sin * dx) * ONE) + extentY / 2;
        long stepU = StrictMath.round(cos * pixel * ONE);
        long stepV = -StrictMath.round(sin * pixel * ONE);
        int outside = pixel * (ONE / 2);
        long ramp = (long) pixel * ONE + feather;
        int any = 0;
        for (int x = 0; x < length; x++) {
            int share = (share(Math.min(u, extentX - u) + outside, ramp) * share(Math.min(v, extentY - v) + outside, ramp)) >> 8;
            to[x] = (short) share;
            any |= share;
            u += stepU;
            v += stepV;
        }
        return any != 0;
    }

    private static int share(long inside, long ramp) {
        return inside <= 0 ? 0 : inside >= ramp ? Matte.WHOLE : (int) (inside * Matte.WHOLE / ramp);
    }
}
