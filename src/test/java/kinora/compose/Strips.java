package kinora.compose;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import kinora.compose.Shot.Point;
import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

/// Moments of transitions side by side, as pictures for tests and for the reference.
final class Strips {
    private static final int GAP = 2;

    private Strips() {}

    /// Evenly spread moments of a transition from one picture to another.
    static BufferedImage of(String name, Planes going, Planes coming, int width, int height, int moments) {
        Canvas canvas = new Canvas(width, height, FrameRate.of(30), 0);
        Shot from = shot("going", going, moments);
        Shot to = shot("coming", coming, moments);
        Composition film = new Composition(canvas, moments, List.of(from, to), List.of(new Mix(name, 0, moments, Easing.LINEAR)));
        Compositor compositor = new Compositor(film, Map.of(PictureKey.of(from), going, PictureKey.of(to), coming));
        BufferedImage strip = new BufferedImage(moments * (width + GAP) - GAP, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < moments; i++) {
            paint(compositor.draw(i), strip, i * (width + GAP));
        }
        return strip;
    }

    /// Pictures of one size side by side.
    static BufferedImage row(List<Planes> pictures) {
        int width = pictures.getFirst().width();
        BufferedImage row = new BufferedImage(pictures.size() * (width + GAP) - GAP, pictures.getFirst().height(),
                BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < pictures.size(); i++) {
            paint(pictures.get(i), row, i * (width + GAP));
        }
        return row;
    }

    static Shot shot(String id, Planes planes, int frames) {
        return new Shot(Films.hash(id), new PictureSpec(planes.width(), planes.height(), new PictureSpec.Surround.None()), 0, frames,
                List.of(new Point(0, Shot.UNIT / 2, Shot.UNIT / 2, Shot.UNIT, 0, Easing.LINEAR)));
    }

    /// A photo that covers planes of a size.
    static Planes photo(Path file, int width, int height) throws IOException {
        BufferedImage photo = ImageIO.read(file.toFile());
        while (photo.getWidth() >= 4 * width) {
            photo = scaled(photo, photo.getWidth() / 2, photo.getHeight() / 2, photo.getWidth() / 2, photo.getHeight() / 2);
        }
        double scale = Math.max((double) width / photo.getWidth(), (double) height / photo.getHeight());
        return planes(scaled(photo, (int) Math.ceil(photo.getWidth() * scale), (int) Math.ceil(photo.getHeight() * scale), width, height));
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height, int cutWidth, int cutHeight) {
        BufferedImage scaled = new BufferedImage(cutWidth, cutHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, (cutWidth - width) / 2, (cutHeight - height) / 2, width, height, null);
        graphics.dispose();
        return scaled;
    }

    /// The planes of an RGB picture with even sides.
    static Planes planes(BufferedImage picture) {
        Planes planes = Planes.filled(picture.getWidth(), picture.getHeight(), YuvColour.of(0));
        int half = picture.getWidth() / 2;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                YuvColour colour = YuvColour.of(picture.getRGB(x, y) & 0xFFFFFF);
                planes.y()[y * picture.getWidth() + x] = colour.y();
                planes.u()[(y >> 1) * half + (x >> 1)] = colour.u();
                planes.v()[(y >> 1) * half + (x >> 1)] = colour.v();
            }
        }
        return planes;
    }

    private static void paint(Planes planes, BufferedImage picture, int left) {
        int half = planes.width() / 2;
        for (int y = 0; y < planes.height(); y++) {
            for (int x = 0; x < planes.width(); x++) {
                double luma = ((planes.y()[y * planes.width() + x] & 0xFF) - 16) / 219.0;
                double red = luma + 1.5748 * ((planes.v()[(y >> 1) * half + (x >> 1)] & 0xFF) - 128) / 224.0;
                double blue = luma + 1.8556 * ((planes.u()[(y >> 1) * half + (x >> 1)] & 0xFF) - 128) / 224.0;
                double green = (luma - 0.2126 * red - 0.0722 * blue) / 0.7152;
                picture.setRGB(left + x, y, level(red) << 16 | level(green) << 8 | level(blue));
            }
        }
    }

    private static int level(double value) {
        return (int) Math.round(Math.clamp(value, 0.0, 1.0) * 255);
    }
}
