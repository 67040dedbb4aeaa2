package kinora.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// PNG files made chunk by chunk.
final class Pngs {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    Pngs() {
        file.writeBytes(SIGNATURE);
    }

    Pngs chunk(String name, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length).put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        file.writeBytes(chunk.putInt((int) sum.getValue()).array());
        return this;
    }

    Pngs header(int width, int height, int depth, int type) {
        return chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) type).array());
    }

    /// Rows with their filter bytes.
    Pngs rows(byte[] rows) {
        return chunk("IDAT", deflated(rows));
    }

    Pngs animation(int frames) {
        return chunk("acTL", ByteBuffer.allocate(8).putInt(frames).array());
    }

    Pngs control(int x, int y, int width, int height, int ms, int dispose, int blend) {
        return chunk("fcTL", ByteBuffer.allocate(26).putInt(0).putInt(width).putInt(height).putInt(x).putInt(y).putShort((short) ms)
                .putShort((short) 1000).put((byte) dispose).put((byte) blend).array());
    }

    Pngs frameRows(byte[] rows) {
        byte[] data = deflated(rows);
        return chunk("fdAT", ByteBuffer.allocate(4 + data.length).putInt(0).put(data).array());
    }

    byte[] end() {
        return chunk("IEND", new byte[0]).file.toByteArray();
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 100];
        int size = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, size);
    }

    /// RGBA rows of one colour 0xAARRGGBB without filters.
    static byte[] solid(int width, int height, int argb) {
        ByteBuffer rows = ByteBuffer.allocate(height * (1 + 4 * width));
        for (int y = 0; y < height; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < width; x++) {
                rows.putInt(argb << 8 | argb >>> 24);
            }
        }
        return rows.array();
    }
}
