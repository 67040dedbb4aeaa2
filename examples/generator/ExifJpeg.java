import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a picture as a JPEG with an EXIF 2.32 segment (CIPA DC-008) that the generator builds itself.
final class ExifJpeg {
    /// The most bytes a file may have; the quality is lowered until it fits.
    static final int MAX_BYTES = 396_000;

    private static final String SOFTWARE = "Kinora example renderer";
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int UNDEFINED = 7;

    private ExifJpeg() {}

    /// Returns the file of the shown picture, stored as the caption's orientation says.
    static byte[] encode(BufferedImage shown, Caption caption) throws IOException {
        BufferedImage stored = stored(shown, caption.orientation());
        byte[] exif = exif(caption, stored.getWidth(), stored.getHeight());
        float low = 0.3f;
        float high = 0.95f;
        byte[] best = jpeg(stored, low);
        for (int i = 0; i < 6; i++) {
            float quality = (low + high) / 2;
            byte[] candidate = jpeg(stored, quality);
            if (candidate.length + exif.length <= MAX_BYTES) {
                best = candidate;
                low = quality;
            } else {
                high = quality;
            }
        }
        ByteBuffer out = ByteBuffer.allocate(best.length + exif.length);
        return out.put(best, 0, 2).put(exif).put(best, 2, best.length - 2).array();
    }

    /// Returns the pixels as a sensor held the other way would have stored them: the inverse of what the orientation asks of a viewer.
    private static BufferedImage stored(BufferedImage shown, int orientation) {
        int w = shown.getWidth();
        int h = shown.getHeight();
        boolean turned = orientation == 6 || orientation == 8;
        BufferedImage out = new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int c = shown.getRGB(x, y);
                switch (orientation) {
                    case 3 -> out.setRGB(w - 1 - x, h - 1 - y, c);
                    case 6 -> out.setRGB(y, w - 1 - x, c);
                    case 8 -> out.setRGB(h - 1 - y, x, c);
                    default -> out.setRGB(x, y, c);
                }
            }
        }
        return out;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] exif(Caption caption, int width, int height) {
        String time = caption.taken().format(DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss"));
        Directory main = new Directory(5, 8);
        main.text(0x010E, caption.text());
        main.number(0x0112, SHORT, caption.orientation());
        main.text(0x0131, SOFTWARE);
        main.text(0x0132, time);
        main.number(0x8769, LONG, main.end());
        Directory sub = new Directory(5, main.end());
        sub.add(0x9000, UNDEFINED, "0232".getBytes(StandardCharsets.US_ASCII));
        sub.text(0x9003, time);
        sub.number(0xA001, SHORT, 1);
        sub.number(0xA002, LONG, width);
        sub.number(0xA003, LONG, height);
        byte[] a = main.bytes();
        byte[] b = sub.bytes();
        ByteBuffer out = ByteBuffer.allocate(4 + 6 + 8 + a.length + b.length);
        out.putShort((short) 0xFFE1).putShort((short) (out.capacity() - 2));
        out.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        return out.put(a).put(b).array();
    }

    /// A TIFF 6.0 image file directory in the making, big-endian; entries come in ascending tag order.
    private static final class Directory {
        private final ByteBuffer entries;
        private final ByteArrayOutputStream data = new ByteArrayOutputStream();
        private final int dataStart;

        Directory(int count, int start) {
            entries = ByteBuffer.allocate(2 + 12 * count + 4);
            entries.putShort((short) count);
            dataStart = start + entries.capacity();
        }

        /// Returns the offset after this directory and the values added so far.
        int end() {
            return dataStart + data.size();
        }

        void text(int tag, String value) {
            add(tag, ASCII, (value + "\0").getBytes(StandardCharsets.US_ASCII));
        }

        void number(int tag, int type, int value) {
            entries.putShort((short) tag).putShort((short) type).putInt(1);
            entries.putInt(type == SHORT ? value << 16 : value);
        }

        void add(int tag, int type, byte[] value) {
            entries.putShort((short) tag).putShort((short) type).putInt(value.length);
            if (value.length <= 4) {
                entries.put(java.util.Arrays.copyOf(value, 4));
                return;
            }
            entries.putInt(end());
            data.writeBytes(value);
            if (value.length % 2 == 1) data.write(0);
        }

        byte[] bytes() {
            byte[] values = data.toByteArray();
            return ByteBuffer.allocate(entries.capacity() + values.length).put(entries.array()).put(values).array();
        }
    }
}
