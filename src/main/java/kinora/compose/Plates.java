package kinora.compose;

import java.util.HashMap;
import java.util.Map;

import kinora.compose.TitlePatch.Ink.Plate;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// Draws the plates of titles, each once.
final class Plates {
    private record Shape(Plate plate, int width, int height) {}

    private final Map<Shape, Planes> drawn = new HashMap<>();

    /// A plate as a patch.
    Planes at(Plate plate, int width, int height) {
        return drawn.computeIfAbsent(new Shape(plate, width, height), Plates::draw);
    }

    private static Planes draw(Shape shape) {
        int width = shape.width();
        int height = shape.height();
        YuvColour colour = YuvColour.of(shape.plate().rgb());
        byte[] alpha = new byte[width * height];
        byte[] luma = new byte[alpha.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int opacity = (int) StrictMath.round(shape.plate().opacity() * cover(shape, x + 0.5, y + 0.5));
                alpha[y * width + x] = (byte) opacity;
                luma[y * width + x] = premultiplied(colour.y(), 16, opacity);
            }
        }
        byte[] there = Planes.atChroma(alpha, width);
        byte[] blue = new byte[there.length];
        byte[] red = new byte[there.length];
        for (int i = 0; i < there.length; i++) {
            blue[i] = premultiplied(colour.u(), 128, there[i] & 0xFF);
            red[i] = premultiplied(colour.v(), 128, there[i] & 0xFF);
        }
        return new Planes(width, height, luma, blue, red, alpha);
    }

    /// How much of a point is covered: by the distance to the border of a rectangle with round corners.
    private static double cover(Shape shape, double x, double y) {
        double halfWidth = shape.width() / 2.0;
        double halfHeight = shape.height() / 2.0;
        double radius = Math.min(shape.plate().radius(), Math.min(halfWidth, halfHeight));
        double across = Math.abs(x - halfWidth) - (halfWidth - radius);
        double down = Math.abs(y - halfHeight) - (halfHeight - radius);
        double outside = across > 0 && down > 0 ? Math.sqrt(across * across + down * down) : Math.max(across, down);
        double inside = radius - outside;
        if (shape.plate().softness() == 0) {
            return Math.clamp(inside + (radius > 0 ? 0.5 : 1), 0.0, 1.0);
        }
        double share = Math.clamp(inside / shape.plate().softness(), 0.0, 1.0);
        return share * share * (3 - 2 * share);
    }

    private static byte premultiplied(byte sample, int zero, int opacity) {
        return (byte) (zero + StrictMath.floorDiv(((sample & 0xFF) - zero) * opacity + 127, 255));
    }
}
