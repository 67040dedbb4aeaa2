package kinora.codec;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntBinaryOperator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// JPEG files made by another encoder than the one under test.
final class Jpegs {
    private Jpegs() {}

    /// A picture whose pixels are 0xRRGGBB by column and row.
    ///
    /// @param across how many columns share a chroma sample, 1 or 2
    /// @param down how many rows share one
    static byte[] colour(int width, int height, int across, int down, IntBinaryOperator rgb) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                image.setRGB(column, row, rgb.applyAsInt(column, row));
            }
        }
        return write(image, across, down);
    }

    /// A picture of one component, 0 to 255 by column and row.
    static byte[] gray(int width, int height, IntBinaryOperator level) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] samples = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) level.applyAsInt(i % width, i / width);
        }
        return write(image, 1, 1);
    }

    private static byte[] write(BufferedImage image, int across, int down) throws IOException {
        ImageIO.setUseCache(false);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(1);
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        if (image.getRaster().getNumBands() == 3) {
            sample(metadata, across, down);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void sample(IIOMetadata metadata, int across, int down) throws IOException {
        String format = "javax_imageio_jpeg_image_1.0";
        Node tree = metadata.getAsTree(format);
        NodeList components = ((Element) tree).getElementsByTagName("componentSpec");
        ((Element) components.item(0)).setAttribute("HsamplingFactor", Integer.toString(across));
        ((Element) components.item(0)).setAttribute("VsamplingFactor", Integer.toString(down));
        metadata.setFromTree(format, tree);
    }

    /// The same file with an EXIF segment that says how it was held and when it was taken.
    static byte[] held(byte[] jpeg, int orientation, String taken) {
        byte[] date = (taken + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + date.length);
        tiff.put(new byte[]{'M', 'M', 0, 42}).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x0132).putShort((short) 2).putInt(date.length).putInt(38);
        tiff.putInt(0).put(date);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + tiff.capacity() + 10);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (tiff.capacity() + 8));
        file.put(new byte[]{'E', 'x', 'i', 'f', 0, 0}).put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    /// CIEDE76 between two sRGB colours 0xRRGGBB: the distance in CIE L*a*b*, of which about 2 is the least that people see.
    static double difference(int one, int other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
    }

    private static double[] lab(int rgb) {
        double r = linear((rgb >> 16) & 0xFF);
        double g = linear((rgb >> 8) & 0xFF);
        double b = linear(rgb & 0xFF);
        double x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int level) {
        double value = level / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 216.0 / 24_389 ? Math.cbrt(t) : (24_389.0 / 27 * t + 16) / 116;
    }

    /// A colour as tests print it.
    static String hex(int rgb) {
        return String.format(Locale.ROOT, "%06x", rgb);
    }
}
