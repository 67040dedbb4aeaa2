package kinora.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What the blocks of a GIF (GIF89a) or the chunks of a WebP file say, read by nothing that the program has.
///
/// @param loops how often it is played; 0: for ever
/// @param delaysMs how long each picture is shown
record AnimationFacts(int loops, List<Integer> delaysMs) {

    long totalMs() {
        return delaysMs.stream().mapToLong(Integer::longValue).sum();
    }

    static AnimationFacts of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        return switch (tag(in, 4)) {
            case "GIF8" -> gif(in);
            case "RIFF" -> webp(in);
            default -> throw new AssertionError("neither GIF nor WebP");
        };
    }

    private static String tag(ByteBuffer in, int length) {
        byte[] tag = new byte[length];
        in.get(tag);
        return new String(tag, StandardCharsets.ISO_8859_1);
    }

    private static AnimationFacts gif(ByteBuffer in) {
        int loops = -1;
        List<Integer> delays = new ArrayList<>();
        skip(in.position(10), 3 + table(in.get(10)));
        for (int block = in.get(); block != 0x3B; block = in.get()) {
            if (block == 0x2C) {
                skip(in, 8);
                skip(in, table(in.get()) + 1);
            } else {
                int label = in.get() & 0xFF;
                if (label == 0xF9) {
                    delays.add(10 * (in.getShort(in.position() + 2) & 0xFFFF));
                } else if (label == 0xFF) {
                    loops = in.getShort(in.position() + 14);
                }
            }
            for (int size = in.get() & 0xFF; size > 0; size = in.get() & 0xFF) {
                skip(in, size);
            }
        }
        return new AnimationFacts(loops, delays);
    }

    /// Bytes of a colour table.
    private static int table(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static void skip(ByteBuffer in, int bytes) {
        in.position(in.position() + bytes);
    }

    private static AnimationFacts webp(ByteBuffer in) {
        int loops = -1;
        List<Integer> delays = new ArrayList<>();
        if (in.getInt() != in.limit() - 8 || !tag(in, 4).equals("WEBP")) {
            throw new AssertionError("no whole WebP file");
        }
        while (in.hasRemaining()) {
            String tag = tag(in, 4);
            int size = in.getInt();
            if (tag.equals("ANIM")) {
                loops = in.getShort(in.position() + 4);
            } else if (tag.equals("ANMF")) {
                delays.add(in.getInt(in.position() + 12) & 0xFFFFFF);
            }
            skip(in, size + (size & 1));
        }
        return new AnimationFacts(loops, delays);
    }
}
