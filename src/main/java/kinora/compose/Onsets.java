package kinora.compose;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalLong;

import kinora.media.AudioBlock;

/// Finds where something is struck, plucked or begins to be spoken: where the energy of the differences between neighbouring samples, which consonants and
/// attacks are full of, is eight times the mean of the 30 ms before. A voice whose pulses come every 20 ms or faster never is that much louder than its own
/// mean. Looked at in blocks of 2.5 ms from the beginning on, so that it finds the same however far ahead it is asked.
final class Onsets {
    private static final int BLOCK = Soundtrack.RATE / 400;
    private static final int BEFORE = 12;
    private static final double LOUDER = 8;
    /// Quieter differences than this (−60 dB of full scale) are no attacks.
    private static final double FLOOR = 1e-6 * BLOCK * AudioBlock.CHANNELS;
    /// Blocks in which there is no other one: 40 ms.
    private static final int APART = 16;

    private final Rounds rounds;
    private final double[] energies = new double[BEFORE];
    private final float[] samples = new float[(BLOCK + 1) * AudioBlock.CHANNELS];
    private final Deque<Long> found = new ArrayDeque<>();
    private long block;
    private long last = -APART;

    Onsets(Rounds rounds) {
        this.rounds = rounds;
    }

    /// The first one that was not passed yet, if it lies before a moment of the source.
    OptionalLong first(long before) {
        while (found.isEmpty() && block * BLOCK < before) {
            look();
        }
        return found.isEmpty() || found.getFirst() >= before ? OptionalLong.empty() : OptionalLong.of(found.getFirst());
    }

    /// Passes the first.
    void pass() {
        found.removeFirst();
    }

    private void look() {
        rounds.read(block * BLOCK - 1, samples, BLOCK + 1);
        double energy = 0;
        for (int i = 1; i <= BLOCK; i++) {
            energy += step(i);
        }
        double mean = Arrays.stream(energies).sum() / BEFORE;
        if (energy > LOUDER * mean + FLOOR && block - last >= APART) {
            last = block;
            found.add(block * BLOCK + beginning());
        }
        energies[(int) (block % BEFORE)] = energy;
        block++;
    }

    private double step(int i) {
        double left = samples[2 * i] - samples[2 * i - 2];
        double right = samples[2 * i + 1] - samples[2 * i - 1];
        return left * left + right * right;
    }

    /// Where in the block it begins: at its first step that is half as high as its highest.
    private int beginning() {
        double highest = 0;
        for (int i = 1; i <= BLOCK; i++) {
            highest = Math.max(highest, step(i));
        }
        for (int i = 1; i <= BLOCK; i++) {
            if (step(i) >= highest / 4) {
                return i - 1;
            }
        }
        return 0;
    }
}
