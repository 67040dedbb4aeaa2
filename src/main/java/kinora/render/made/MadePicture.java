package kinora.render.made;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Draws pictures of colours, as PNG (ISO/IEC 15948: 8 bits, red, green, blue).
final class MadePicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RGB_OF_8_BITS = {8, 2, 0, 0, 0};
    /// Thresholds of ordered dither (Bayer's matrix of 4 × 4), without which dark gradients show steps.
    private static final int[] BAYER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};

    private MadePicture() {}

    /// One colour is a gradient to itself.
    static byte[] gradient(int from, int to, int width, int height) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(file);
            out.write(SIGNATURE);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(RGB_OF_8_BITS);
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", samples(from, to, width, height));
            chunk(out, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] samples(int from, int to, int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            byte[] row = new byte[1 + 3 * width];
            long whole = Math.max(1, (long) width + height - 2);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    long along = (long) x + y;
                    int threshold = BAYER[(y % 4) * 4 + x % 4];
                    for (int c = 0; c < 3; c++) {
                        int shift = 16 - 8 * c;
                        long start = (from >> shift) & 0xFF;
                        long end = (to >> shift) & 0xFF;
                        row[1 + 3 * x + c] = (byte) (((start * (whole - along) + end * along) * 16 / whole + threshold) / 16);
                    }
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
