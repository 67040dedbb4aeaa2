package kinora;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Pictures for tests, drawn by the JDK.
final class Photos {
    private Photos() {}

    /// A gradient with a disc in it, as a JPEG file.
    ///
    /// @param hue 0…1
    static Path jpeg(Path file, int width, int height, float hue) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.getHSBColor(hue, 0.5f, 0.9f), width, height, Color.getHSBColor(hue + 0.2f, 0.8f, 0.3f)));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.fillOval(width / 3, height / 3, width / 4, width / 4);
        pen.dispose();
        ImageIO.write(image, "jpeg", file.toFile());
        return file;
    }
}
