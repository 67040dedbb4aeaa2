package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;
import kinora.media.Planes;

/// Lets light bleed from what is bright, as a soft filter before the lens does: the blurred lights are laid over the picture like a second exposure.
final class Glow {
    static final Effect EFFECT = new Effect("glow", new Phrase("Glow", "柔光"), new Phrase("bright places bleed light", "亮处向外泛光"),
            List.of("bloom", "soft-light", "dreamy-glow", "辉光", "发光"),
            List.of(EffectParameter.amount(0, 1, 0.35), EffectParameter.manner("radius", "Radius", "半径", Unit.HEIGHT, 0.002, 0.1, 0.02)),
            new Work.Spatial(Glow::apply));
    /// Luma from which on light bleeds, and where all of it does, in 256ths of a level.
    private static final int FROM = 90 << 8;
    private static final int WHOLE = 219 << 8;
    private static final int BLACK = 16 << 8;

    private Glow() {}

    private static Planes apply(Planes planes, Settings settings) {
        Raster luma = Raster.of(planes.y(), planes.width());
        int[] lights = new int[luma.samples().length];
        lights(luma.samples(), lights);
        Raster light = Gaussian.blurred(new Raster(luma.width(), luma.height(), lights), settings.samples("radius"));
        int amount = (int) StrictMath.round(256 * settings.amount());
        int[] lit = new int[lights.length];
        screen(luma.samples(), light.samples(), amount, lit);
        return new Planes(planes.width(), planes.height(), new Raster(luma.width(), luma.height(), lit).bytes(16, 235), planes.u(),
                planes.v());
    }

    /// Luma above black where it is bright, nothing where it is not, as smooth as a parabola between.
    private static void lights(int[] luma, int[] to) {
        for (int i = 0; i < to.length; i++) {
            int above = Math.max(luma[i] - FROM, 0) >> 4;
            to[i] = Math.min(above * above / 126, WHOLE);
        }
    }

    /// Two exposures on one film: what the one leaves dark, the other may light.
    private static void screen(int[] luma, int[] light, int amount, int[] to) {
        for (int i = 0; i < to.length; i++) {
            int rest = Math.max(WHOLE - (luma[i] - BLACK), 0) >> 4;
            int added = (light[i] * amount) >> 12;
            to[i] = luma[i] + rest * added / (WHOLE >> 8);
        }
    }
}
