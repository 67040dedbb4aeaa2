package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;
import kinora.media.Planes;

/// Blurs the picture evenly.
final class Blur {
    static final Effect EFFECT = new Effect("blur", new Phrase("Blur", "模糊"), new Phrase("an even blur", "均匀模糊"),
            List.of("gaussian-blur", "soft-focus", "虚化"),
            List.of(new EffectParameter("radius", new Phrase("Radius", "半径"), Unit.HEIGHT, 0, 0.1, 0.01, true)),
            new Work.Spatial(Blur::apply));

    private Blur() {}

    private static Planes apply(Planes planes, Settings settings) {
        double sigma = settings.samples("radius");
        return new Planes(planes.width(), planes.height(), blurred(planes.y(), planes.width(), sigma, 235),
                blurred(planes.u(), planes.width() / 2, sigma / 2, 240), blurred(planes.v(), planes.width() / 2, sigma / 2, 240));
    }

    private static byte[] blurred(byte[] plane, int width, double sigma, int highest) {
        return Gaussian.blurred(Raster.of(plane, width), sigma).bytes(16, highest);
    }
}
