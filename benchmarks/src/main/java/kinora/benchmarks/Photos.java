package kinora.benchmarks;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Photos of any size to measure with: parts of the example photos, enlarged, with grain of several sizes so that there is detail as sensors give it. The same
/// photos on every machine with the same Java.
final class Photos {
    /// JPEG quality of usual phones; 12 megapixels come to 2–3 MB.
    private static final float QUALITY = 0.86f;
    private static final int GRAIN = 5;

    private Photos() {}

    /// Makes what is missing of `count` photos in a folder, named `01.jpg`, `02.jpg`, …
    static void make(Path examples, Path folder, int count, int width, int height) throws IOException {
        Files.createDirectories(folder);
        List<Path> sources;
        try (Stream<Path> found = Files.list(examples)) {
            sources = found.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
        }
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("%02d.jpg".formatted(i + 1));
            if (!Files.exists(file)) {
                write(photo(sources.get(i % sources.size()), i, width, height), file);
            }
        }
    }

    private static BufferedImage photo(Path source, int number, int width, int height) throws IOException {
        BufferedImage small = ImageIO.read(source.toFile());
        BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = large.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        // Later rounds over the same examples look at other parts of them.
        double part = 1 - 0.1 * (number / 10 % 5);
        double scale = Math.max(width / (small.getWidth() * part), height / (small.getHeight() * part));
        pen.scale(scale, scale);
        pen.drawImage(small, 0, 0, null);
        pen.dispose();
        grain(((DataBufferInt) large.getRaster().getDataBuffer()).getData(), width, number);
        return large;
    }

    /// Adds noise of one, two and four pixels, the same to red, green and blue. The weights are set so that photos of 12 megapixels come to 2 MB and the
    /// limit's film of them to some 12.5 MB.
    private static void grain(int[] pixels, int width, int seed) {
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            int change = (5 * noise(x, y, seed) + noise(x >> 1, y >> 1, seed + 1000) + noise(x >> 2, y >> 2, seed + 2000)) / 10;
            int rgb = pixels[i];
            pixels[i] = level((rgb >> 16 & 255) + change) << 16 | level((rgb >> 8 & 255) + change) << 8 | level((rgb & 255) + change);
        }
    }

    private static int level(int value) {
        return Math.clamp(value, 0, 255);
    }

    /// A number from −2·GRAIN to 2·GRAIN that hangs on the three alone; the mixing is MurmurHash3's finaliser.
    private static int noise(int x, int y, int seed) {
        int h = x * 0x9E3779B1 ^ y * 0x85EBCA77 ^ seed * 0xC2B2AE3D;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        h ^= h >>> 16;
        return Math.floorMod(h, 4 * GRAIN + 1) - 2 * GRAIN;
    }

    /// Writes a JPEG, complete or not at all.
    static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try (ImageOutputStream out = ImageIO.createImageOutputStream(draft.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
