package kinora.render.made;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import kinora.music.score.Score;
import kinora.music.synth.Piece;

/// Writes pieces as WAV files: stereo, 48 kHz, 24 bits, little-endian (RIFF, format 1).
public final class WaveFile {
    private static final int CHANNELS = 2;
    private static final int BYTES = 3;
    private static final int HEADER = 44;
    private static final int PCM = 1;
    private static final double FULL = (1 << 23) - 1;
    private static final int BLOCK = 1 << 14;

    private WaveFile() {}

    /// Writes one.
    ///
    /// @throws IOException when it cannot be written
    public static void write(OutputStream out, Piece piece) throws IOException {
        int frame = CHANNELS * BYTES;
        int bytes = Math.multiplyExact(piece.samples(), frame);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(text("RIFF")).putInt(HEADER - 8 + bytes).put(text("WAVE"));
        header.put(text("fmt ")).putInt(16).putShort((short) PCM).putShort((short) CHANNELS).putInt(Score.RATE).putInt(Score.RATE * frame)
                .putShort((short) frame).putShort((short) (8 * BYTES));
        header.put(text("data")).putInt(bytes);
        out.write(header.array());
        byte[] block = new byte[BLOCK * frame];
        for (int at = 0; at < piece.samples(); at += BLOCK) {
            int length = Math.min(BLOCK, piece.samples() - at);
            for (int i = 0; i < length; i++) {
                put(block, i * frame, piece.left()[at + i]);
                put(block, i * frame + BYTES, piece.right()[at + i]);
            }
            out.write(block, 0, length * frame);
        }
    }

    private static void put(byte[] to, int at, float sample) {
        int value = (int) StrictMath.round(FULL * Math.clamp(sample, -1f, 1f));
        to[at] = (byte) value;
        to[at + 1] = (byte) (value >> 8);
        to[at + 2] = (byte) (value >> 16);
    }

    private static byte[] text(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
