package kinora.compose;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// [Kernels] on vectors of ints as wide as the machine has them. The only class that knows the Vector API; it must not be touched where its module is
/// absent. What does not fill a vector is left to [ScalarKernels].
final class VectorKernels implements Kernels {
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LANES = INTS.length();
    /// As many bytes as there are ints.
    private static final VectorSpecies<Byte> BYTES = VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, LANES * 8)));

    /// As many shorts as there are ints, and twice as many.
    private static final VectorSpecies<Short> SHORTS = VectorSpecies.of(short.class, VectorShape.forBitSize(Math.max(64, LANES * 16)));
    private static final VectorSpecies<Short> PAIRS = VectorSpecies.of(short.class, INTS.vectorShape());

    /// A row of neighbours of one pixel: eight, of which four count.
    private static final VectorSpecies<Byte> NEIGHBOURS = ByteVector.SPECIES_64;
    private static final VectorSpecies<Integer> SUMS = IntVector.SPECIES_256;
    /// The taps of [Resampler], each four followed by four zeros.
    private static final int[] PADDED = padded();

    private final ScalarKernels rest = new ScalarKernels();

    /// Whether vectors are wide enough to be faster than plain loops.
    static boolean areWorthwhile() {
        return LANES >= 8;
    }

    @Override
    public void down(byte[] from, Band band, int start, int end, short[] row, int at) {
        int whole = start + INTS.loopBound(Math.max(0, end - start));
        down(from, band.r0, band.r1, band.r2, band.r3, band.t0, band.t1, band.t2, band.t3, start, whole, row, at);
        rest.down(from, band, whole, end, row, at);
    }

    private static void down(byte[] from, int r0, int r1, int r2, int r3, int t0, int t1, int t2, int t3, int start, int end, short[] row,
            int at) {
        for (int x = start; x < end; x += LANES) {
            IntVector sum = bytes(from, r0 + x).mul(t0).add(bytes(from, r1 + x).mul(t1)).add(bytes(from, r2 + x).mul(t2))
                    .add(bytes(from, r3 + x).mul(t3));
            IntVector samples = sum.add(Resampler.DOWN_ROUND).lanewise(VectorOperators.LSHR, Resampler.DOWN_SHIFT);
            ((ShortVector) samples.convertShape(VectorOperators.I2S, SHORTS, 0)).intoArray(row, at + x);
        }
    }

    /// Arrays are taken into local variables; as fields, they would be read again in every round.
    @Override
    public void across(short[] row, Columns columns, byte[] to, int offset) {
        int[] places = columns.first;
        int[] t0 = columns.t0;
        int[] t1 = columns.t1;
        int[] t2 = columns.t2;
        int[] t3 = columns.t3;
        int[] t4 = columns.t4;
        int whole = INTS.loopBound(columns.width);
        for (int x = 0; x < whole; x += LANES) {
            int pair = places[x] >> 1;
            if ((places[x + LANES - 1] >> 1) - pair >= LANES) {
                ScalarKernels.across(row, columns, to, offset, x, x + LANES);
            } else {
                IntVector index = ints(places, x).lanewise(VectorOperators.LSHR, 1).sub(pair);
                IntVector a = index.selectFrom(pairs(row, 2 * pair));
                IntVector b = index.selectFrom(pairs(row, 2 * pair + 2));
                IntVector c = index.selectFrom(pairs(row, 2 * pair + 4));
                IntVector sum = first(a).mul(ints(t0, x)).add(second(a).mul(ints(t1, x))).add(first(b).mul(ints(t2, x)))
                        .add(second(b).mul(ints(t3, x))).add(first(c).mul(ints(t4, x)));
                store(sum.add(Resampler.ACROSS_ROUND).lanewise(VectorOperators.ASHR, Resampler.ACROSS_SHIFT), to, offset + x);
            }
        }
        ScalarKernels.across(row, columns, to, offset, whole, columns.width);
    }

    private static IntVector pairs(short[] row, int at) {
        return ShortVector.fromArray(PAIRS, row, at).reinterpretAsInts();
    }

    private static IntVector first(IntVector pairs) {
        return pairs.and(0xFFFF);
    }

    private static IntVector second(IntVector pairs) {
        return pairs.lanewise(VectorOperators.LSHR, 16);
    }

    private static IntVector ints(int[] from, int at) {
        return IntVector.fromArray(INTS, from, at);
    }

    /// One pixel at a time, its columns side by side.
    @Override
    public void turn(byte[] from, AffineResampler where, int zero, byte[] to, int offset) {
        int stride = where.stride();
        int last = from.length - 3 * stride - 8;
        int[] taps = Resampler.TAPS;
        for (int x = 0; x < where.width(); x++) {
            int at = where.covered[x] > 0 && where.isInside(x) ? where.place(x) : Integer.MAX_VALUE;
            if (at > last) {
                to[offset + x] = where.pixel(from, x, zero);
            } else {
                int ty = AffineResampler.taps(where.down[x]);
                IntVector columns = neighbours(from, at).mul(taps[ty]).add(neighbours(from, at + stride).mul(taps[ty + 1]))
                        .add(neighbours(from, at + 2 * stride).mul(taps[ty + 2])).add(neighbours(from, at + 3 * stride).mul(taps[ty + 3]))
                        .add(Resampler.DOWN_ROUND).lanewise(VectorOperators.ASHR, Resampler.DOWN_SHIFT);
                int sum = columns.mul(IntVector.fromArray(SUMS, PADDED, 2 * AffineResampler.taps(where.across[x])))
                        .reduceLanes(VectorOperators.ADD);
                int value = Math.max(0, Math.min((sum + Resampler.ACROSS_ROUND) >> Resampler.ACROSS_SHIFT, 255));
                to[offset + x] = AffineResampler.shown(value, where.covered[x], zero);
            }
        }
    }

    private static IntVector neighbours(byte[] from, int at) {
        return (IntVector) ByteVector.fromArray(NEIGHBOURS, from, at).convertShape(VectorOperators.ZERO_EXTEND_B2I, SUMS, 0);
    }

    private static int[] padded() {
        int[] padded = new int[2 * Resampler.TAPS.length];
        for (int i = 0; i < Resampler.TAPS.length; i += 4) {
            System.arraycopy(Resampler.TAPS, i, padded, 2 * i, 4);
        }
        return padded;
    }

    @Override
    public void mix(byte[] under, int underAt, byte[] over, int overAt, int length, int weight) {
        int whole = INTS.loopBound(length);
        int rest = 256 - weight;
        for (int x = 0; x < whole; x += LANES) {
            IntVector sum = bytes(under, underAt + x).mul(rest).add(bytes(over, overAt + x).mul(weight)).add(128);
            bytes(sum.lanewise(VectorOperators.LSHR, 8)).intoArray(under, underAt + x);
        }
        this.rest.mix(under, underAt + whole, over, overAt + whole, length - whole, weight);
    }

    @Override
    public void lay(byte[] under, int underAt, byte[] over, int overAt, byte[] alpha, int alphaAt, int length, int zero) {
        int whole = INTS.loopBound(length);
        int offset = zero * 255 + 128;
        for (int x = 0; x < whole; x += LANES) {
            IntVector through = bytes(alpha, alphaAt + x).lanewise(VectorOperators.XOR, 255);
            IntVector m = bytes(under, underAt + x).sub(zero).mul(through).add(offset);
            IntVector shines = m.add(m.lanewise(VectorOperators.LSHR, 8)).lanewise(VectorOperators.LSHR, 8);
            store(bytes(over, overAt + x).sub(zero).add(shines), under, underAt + x);
        }
        rest.lay(under, underAt + whole, over, overAt + whole, alpha, alphaAt + whole, length - whole, zero);
    }

    @Override
    public void mix(byte[] under, int underAt, byte[] over, int overAt, int length, short[] weights) {
        int whole = INTS.loopBound(length);
        for (int x = 0; x < whole; x += LANES) {
            IntVector weight = (IntVector) ShortVector.fromArray(SHORTS, weights, x).convertShape(VectorOperators.S2I, INTS, 0);
            IntVector from = bytes(under, underAt + x);
            IntVector sum = from.lanewise(VectorOperators.LSHL, 8).add(bytes(over, overAt + x).sub(from).mul(weight)).add(128);
            bytes(sum.lanewise(VectorOperators.LSHR, 8)).intoArray(under, underAt + x);
        }
        ScalarKernels.mix(under, underAt, over, overAt, weights, whole, length);
    }

    @Override
    public void lay(byte[] under, int underAt, byte[] over, int overAt, byte[] alpha, int alphaAt, int length, int zero, int share) {
        int whole = INTS.loopBound(length);
        int offset = zero * 255 + 128;
        for (int x = 0; x < whole; x += LANES) {
            IntVector opacity = bytes(alpha, alphaAt + x).mul(share).add(128).lanewise(VectorOperators.LSHR, 8);
            IntVector shown = bytes(over, overAt + x).sub(zero).mul(share).add(128).lanewise(VectorOperators.ASHR, 8);
            IntVector m = bytes(under, underAt + x).sub(zero).mul(opacity.neg().add(255)).add(offset);
            store(shown.add(m.add(m.lanewise(VectorOperators.LSHR, 8)).lanewise(VectorOperators.LSHR, 8)), under, underAt + x);
        }
        rest.lay(under, underAt + whole, over, overAt + whole, alpha, alphaAt + whole, length - whole, zero, share);
    }

    @Override
    public void shade(byte[] row, int at, int length, int[] gains, int[] dither, int zero) {
        int whole = INTS.loopBound(length);
        for (int x = 0; x < whole; x += LANES) {
            IntVector light = bytes(row, at + x).sub(zero).mul(IntVector.fromArray(INTS, gains, x))
                    .add(IntVector.fromArray(INTS, dither, x));
            bytes(light.lanewise(VectorOperators.ASHR, 16).add(zero)).intoArray(row, at + x);
        }
        ScalarKernels.shade(row, at, whole, length, gains, dither, zero);
    }

    @Override
    public void grain(byte[] row, int at, int length, int[] noise) {
        int whole = INTS.loopBound(length);
        for (int x = 0; x < whole; x += LANES) {
            IntVector level = bytes(row, at + x);
            IntVector weight = level.sub(8).mul(level.neg().add(244)).max(0).lanewise(VectorOperators.LSHR, 1);
            IntVector moved = IntVector.fromArray(INTS, noise, x).mul(weight).add(32_768).lanewise(VectorOperators.ASHR, 16);
            bytes(level.add(moved).max(16).min(235)).intoArray(row, at + x);
        }
        ScalarKernels.grain(row, at, whole, length, noise);
    }

    private static IntVector bytes(byte[] from, int at) {
        return (IntVector) ByteVector.fromArray(BYTES, from, at).convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0);
    }

    private static ByteVector bytes(IntVector values) {
        return (ByteVector) values.convertShape(VectorOperators.I2B, BYTES, 0);
    }

    private static void store(IntVector values, byte[] to, int at) {
        bytes(values.max(0).min(255)).intoArray(to, at);
    }
}
