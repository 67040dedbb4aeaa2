package kinora.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.media.Palette;
import kinora.media.Planes;
import kinora.media.Region;

final class PalettesTest {
    private static final int SIDE = 40;

    /// Grey with a square of one colour in its upper left quarter.
    private static Palette of(int luma, int blue, int red, Optional<Region> subject) {
        byte[] y = new byte[SIDE * SIDE];
        byte[] u = new byte[SIDE * SIDE / 4];
        byte[] v = new byte[SIDE * SIDE / 4];
        Arrays.fill(y, (byte) 120);
        Arrays.fill(u, (byte) 128);
        Arrays.fill(v, (byte) 128);
        for (int i = 0; i < SIDE; i++) {
            for (int k = 0; k < SIDE; k++) {
                if (i < SIDE / 2 && k < SIDE / 2) {
                    y[i * SIDE + k] = (byte) luma;
                    u[i / 2 * SIDE / 2 + k / 2] = (byte) (128 + blue);
                    v[i / 2 * SIDE / 2 + k / 2] = (byte) (128 + red);
                }
            }
        }
        return Palettes.of(new Planes(SIDE, SIDE, y, u, v), subject);
    }

    @Test
    void coloursAreCountedInTheWholePictureAndInWhatTheEyeGoesTo() {
        Palette duck = of(180, -80, 20, Optional.of(new Region(0, 0, 500, 500)));
        assertThat(duck.whole().get(Palette.YELLOW)).isEqualTo(250);
        assertThat(duck.whole().get(Palette.DARK + 1)).isEqualTo(750);
        assertThat(duck.subject().get(Palette.YELLOW)).isEqualTo(1_000);
        assertThat(duck.warmPermille()).isEqualTo(250);
        assertThat(of(40, 0, 0, Optional.empty()).whole().get(Palette.DARK)).isEqualTo(250);
        assertThat(of(220, 3, -3, Optional.empty()).whole().get(Palette.DARK + 2)).isEqualTo(250);
    }

    @Test
    void everyHueHasABinAndOthersAreApart() {
        int[][] hues = {{60, 20}, {20, 60}, {-20, 60}, {-60, 20}, {-60, -20}, {-20, -60}, {20, -60}, {60, -20}};
        for (int i = 0; i < hues.length; i++) {
            Palette one = of(120, hues[i][0], hues[i][1], Optional.empty());
            assertThat(one.whole().get(i)).as("hue %s", i).isEqualTo(250);
            Palette other = of(120, hues[(i + 1) % 8][0], hues[(i + 1) % 8][1], Optional.empty());
            assertThat(one.apart(other)).isEqualTo(250);
            assertThat(one.apart(one)).isZero();
        }
    }
}
