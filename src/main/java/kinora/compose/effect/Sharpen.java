package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;
import kinora.media.Planes;

/// Makes edges crisp: an unsharp mask on luma. Differences as small as noise are left alone, and what is added to an edge is held within bounds, so that no
/// halos are seen.
final class Sharpen {
    static final Effect EFFECT = new Effect("sharpen", new Phrase("Sharpen", "锐化"), new Phrase("crisp edges without halos", "边缘更清晰，不出白边"),
            List.of("sharpness", "unsharp-mask", "crisp", "清晰"),
            List.of(EffectParameter.amount(0, 1, 0.4), EffectParameter.manner("radius", "Radius", "半径", Unit.HEIGHT, 0.0005, 0.01, 0.0015)),
            new Work.Spatial(Sharpen::apply));
    /// At full strength, differences become three times as large.
    private static final double MOST = 2;
    /// Differences up to here are noise, in 256ths of a level.
    private static final int NOISE = 256;
    /// Most that is added or taken, in 256ths of a level.
    private static final int HALO = 22 * 256;

    private Sharpen() {}

    private static Planes apply(Planes planes, Settings settings) {
        Raster luma = Raster.of(planes.y(), planes.width());
        Raster soft = Gaussian.blurred(luma, Math.max(0.5, settings.samples("radius")));
        int factor = (int) StrictMath.round(256 * MOST * settings.amount());
        int[] sharp = new int[luma.samples().length];
        add(luma.samples(), soft.samples(), factor, sharp);
        return new Planes(planes.width(), planes.height(), new Raster(luma.width(), luma.height(), sharp).bytes(16, 235), planes.u(),
                planes.v());
    }

    private static void add(int[] luma, int[] soft, int factor, int[] to) {
        for (int i = 0; i < to.length; i++) {
            int difference = luma[i] - soft[i];
            int beyond = Math.max(difference - NOISE, 0) + Math.min(difference + NOISE, 0);
            to[i] = luma[i] + Math.max(-HALO, Math.min((beyond * factor) >> 8, HALO));
        }
    }
}
