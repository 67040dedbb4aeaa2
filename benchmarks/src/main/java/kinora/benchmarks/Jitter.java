package kinora.benchmarks;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How smoothly a slow zoom moves: a bright disc on dark ground is followed, and the root mean square of the second difference of its place is told, in
/// pixels. A zoom that grows by equal steps moves every point by equal steps, so a perfect one gives 0.
final class Jitter {
    /// The name of the photo; of its odd number [Drafts] makes a zoom inwards.
    static final String PHOTO = "marker-1.jpg";

    /// Everything that is not the disc is darker: the ground has luma 37.
    private static final int DARK = 40;
    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;
    /// Away from the middle, so that it moves, and not on whole pixels.
    private static final double DISC_X = 2900.3;
    private static final double DISC_Y = 2060.7;
    private static final double RADIUS = 60;
    /// Width of its soft border, so that its place can be told to hundredths of a pixel.
    private static final double EDGE = 24;
    private static final int GROUND = 24;
    /// How much lighter the disc is.
    private static final int LIGHT = 200;

    private Jitter() {}

    /// Makes the photo.
    static void photo(Path folder) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double inside = Math.clamp((RADIUS - Math.hypot(x - DISC_X, y - DISC_Y)) / EDGE + 0.5, 0, 1);
                int grey = GROUND + (int) Math.round(LIGHT * inside);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        Photos.write(image, folder.resolve(PHOTO));
    }

    /// The jitter of uncompressed frames (YUV4MPEG2, 8 bit).
    static double of(Path frames) throws IOException {
        List<double[]> places = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(frames), 1 << 20)) {
            String header = line(in);
            int width = size(header, 'W');
            int height = size(header, 'H');
            int chroma = 2 * ((width + 1) / 2) * ((height + 1) / 2);
            while (!line(in).isEmpty()) {
                byte[] luma = in.readNBytes(width * height);
                in.skipNBytes(chroma);
                places.add(middle(luma, width));
            }
        }
        return jitter(places);
    }

    /// The centre of gravity of what is bright.
    static double[] middle(byte[] luma, int width) {
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < luma.length; i++) {
            int weight = (luma[i] & 0xFF) - DARK;
            if (weight > 0) {
                sum += weight;
                x += (double) weight * (i % width);
                y += (double) weight * (i / width);
            }
        }
        return new double[]{x / sum, y / sum};
    }

    /// The root mean square of second differences, both directions together.
    static double jitter(List<double[]> places) {
        double sum = 0;
        for (int i = 1; i + 1 < places.size(); i++) {
            for (int axis = 0; axis < 2; axis++) {
                double second = places.get(i - 1)[axis] - 2 * places.get(i)[axis] + places.get(i + 1)[axis];
                sum += second * second;
            }
        }
        return Math.sqrt(sum / (places.size() - 2));
    }

    /// The next line; empty at the end.
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return line.toString();
            }
            line.append((char) c);
        }
        return line.toString();
    }

    private static int size(String header, char key) throws IOException {
        for (String word : header.split(" ")) {
            if (word.charAt(0) == key) {
                return Integer.parseInt(word.substring(1));
            }
        }
        throw new EOFException("no frames: " + header);
    }
}
