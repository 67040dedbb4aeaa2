package kinora;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/// Spoils files in the ways that find mistakes: single bits, runs, cuts, insertions, copies, extreme lengths; more often near the beginning, where headers are.
final class Mutations {
    private static final int[] EXTREMES = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x7FFF, 0xFFFF, 0x1_0000, 0x00FF_FFFF,
            0x4000_0000};
    private static final int HEADER = 512;
    private static final int MOST_AT_ONCE = 4;

    private final Random random;

    private Mutations(long seed) {
        random = new Random(seed);
    }

    /// The same bytes from the same seed, always.
    static byte[] of(byte[] file, long seed) {
        Mutations mutations = new Mutations(seed);
        byte[] mutant = file;
        for (int i = 1 + mutations.random.nextInt(MOST_AT_ONCE); i > 0; i--) {
            mutant = mutations.one(mutant);
        }
        return mutant;
    }

    private byte[] one(byte[] file) {
        if (file.length < 8) {
            return insert(file);
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> flip(file);
            case 2 -> run(file);
            case 3 -> Arrays.copyOf(file, 1 + random.nextInt(file.length));
            case 4 -> insert(file);
            case 5 -> copy(file);
            default -> extreme(file);
        };
    }

    /// Half of the places are within the first bytes.
    private int place(int length) {
        return random.nextInt(random.nextBoolean() ? Math.min(length, HEADER) : length);
    }

    private byte[] flip(byte[] file) {
        byte[] mutant = file.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            mutant[place(mutant.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return mutant;
    }

    private byte[] run(byte[] file) {
        byte[] mutant = file.clone();
        int from = place(mutant.length);
        byte value = (byte) (random.nextBoolean() ? random.nextInt(256) : -random.nextInt(2));
        Arrays.fill(mutant, from, Math.min(mutant.length, from + 1 + random.nextInt(64)), value);
        return mutant;
    }

    private byte[] insert(byte[] file) {
        byte[] more = new byte[1 + random.nextInt(64)];
        random.nextBytes(more);
        int at = file.length == 0 ? 0 : place(file.length);
        return ByteBuffer.allocate(file.length + more.length).put(file, 0, at).put(more).put(file, at, file.length - at).array();
    }

    private byte[] copy(byte[] file) {
        byte[] mutant = file.clone();
        int from = place(file.length);
        int to = place(file.length);
        System.arraycopy(file, from, mutant, to, Math.min(1 + random.nextInt(256), file.length - Math.max(from, to)));
        return mutant;
    }

    /// A number of two or four bytes at an even place, in either order.
    private byte[] extreme(byte[] file) {
        byte[] mutant = file.clone();
        ByteBuffer bytes = ByteBuffer.wrap(mutant).order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int value = EXTREMES[random.nextInt(EXTREMES.length)];
        int at = Math.min(place(file.length) & ~1, file.length - 4);
        if (random.nextBoolean()) {
            bytes.putInt(at, value);
        } else {
            bytes.putShort(at, (short) value);
        }
        return mutant;
    }
}
