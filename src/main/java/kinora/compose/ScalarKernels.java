package kinora.compose;

/// [Kernels] in plain loops. These say what the right bytes are.
final class ScalarKernels implements Kernels {

    @Override
    public void down(byte[] from, Band band, int start, int end, short[] row, int at) {
        down(from, band.r0, band.r1, band.r2, band.r3, band.t0, band.t1, band.t2, band.t3, start, end, row, at);
    }

    private static void down(byte[] from, int r0, int r1, int r2, int r3, int t0, int t1, int t2, int t3, int start, int end, short[] row,
            int at) {
        for (int x = start; x < end; x++) {
            int sum = t0 * (from[r0 + x] & 0xFF) + t1 * (from[r1 + x] & 0xFF) + t2 * (from[r2 + x] & 0xFF) + t3 * (from[r3 + x] & 0xFF);
            row[at + x] = (short) ((sum + Resampler.DOWN_ROUND) >> Resampler.DOWN_SHIFT);
        }
    }

    @Override
    public void across(short[] row, Columns columns, byte[] to, int offset) {
        across(row, columns, to, offset, 0, columns.width);
    }

    /// The columns from one to before another.
    static void across(short[] row, Columns columns, byte[] to, int offset, int start, int end) {
        int[] first = columns.first;
        int[] taps = columns.taps;
        for (int x = start; x < end; x++) {
            int c = first[x];
            int t = 4 * x;
            int sum = taps[t] * row[c] + taps[t + 1] * row[c + 1] + taps[t + 2] * row[c + 2] + taps[t + 3] * row[c + 3];
            int value = (sum + Resampler.ACROSS_ROUND) >> Resampler.ACROSS_SHIFT;
            to[offset + x] = (byte) Math.max(0, Math.min(value, 255));
        }
    }

    @Override
    public void turn(byte[] from, AffineResampler where, int zero, byte[] to, int offset) {
        for (int x = 0; x < where.width(); x++) {
            to[offset + x] = where.pixel(from, x, zero);
        }
    }

    @Override
    public void mix(byte[] under, int underAt, byte[] over, int overAt, int length, int weight) {
        int rest = 256 - weight;
        for (int x = 0; x < length; x++) {
            under[underAt + x] = (byte) (((under[underAt + x] & 0xFF) * rest + (over[overAt + x] & 0xFF) * weight + 128) >> 8);
        }
    }

    @Override
    public void mix(byte[] under, int underAt, byte[] over, int overAt, int length, short[] weights) {
        mix(under, underAt, over, overAt, weights, 0, length);
    }

    /// The samples from one to before another.
    static void mix(byte[] under, int underAt, byte[] over, int overAt, short[] weights, int start, int end) {
        for (int x = start; x < end; x++) {
            int weight = weights[x];
            under[underAt + x] = (byte) (((under[underAt + x] & 0xFF) * (256 - weight) + (over[overAt + x] & 0xFF) * weight + 128) >> 8);
        }
    }

    @Override
    public void lay(byte[] under, int underAt, byte[] over, int overAt, byte[] alpha, int alphaAt, int length, int zero, int share) {
        int offset = zero * 255 + 128;
        for (int x = 0; x < length; x++) {
            int opacity = ((alpha[alphaAt + x] & 0xFF) * share + 128) >> 8;
            int shown = (((over[overAt + x] & 0xFF) - zero) * share + 128) >> 8;
            int m = ((under[underAt + x] & 0xFF) - zero) * (255 - opacity) + offset;
            under[underAt + x] = (byte) Math.max(0, Math.min(shown + ((m + (m >> 8)) >> 8), 255));
        }
    }

    /// The quotient by 255 of a number from 0 to 65 534, here offset by `zero` so that it never is negative, is `(m + m/256)/256` of the next number m,
    /// both divisions rounded down.
    @Override
    public void lay(byte[] under, int underAt, byte[] over, int overAt, byte[] alpha, int alphaAt, int length, int zero) {
        int offset = zero * 255 + 128;
        for (int x = 0; x < length; x++) {
            int m = ((under[underAt + x] & 0xFF) - zero) * (255 - (alpha[alphaAt + x] & 0xFF)) + offset;
            int value = (over[overAt + x] & 0xFF) - zero + ((m + (m >> 8)) >> 8);
            under[underAt + x] = (byte) Math.max(0, Math.min(value, 255));
        }
    }

    @Override
    public void shade(byte[] row, int at, int length, int[] gains, int[] dither, int zero) {
        shade(row, at, 0, length, gains, dither, zero);
    }

    /// The samples from one to before another.
    static void shade(byte[] row, int at, int start, int end, int[] gains, int[] dither, int zero) {
        for (int x = start; x < end; x++) {
            row[at + x] = (byte) (zero + ((((row[at + x] & 0xFF) - zero) * gains[x] + dither[x]) >> 16));
        }
    }

    @Override
    public void grain(byte[] row, int at, int length, int[] noise) {
        grain(row, at, 0, length, noise);
    }

    /// The samples from one to before another.
    static void grain(byte[] row, int at, int start, int end, int[] noise) {
        for (int x = start; x < end; x++) {
            int level = row[at + x] & 0xFF;
            int weight = Math.max(0, (level - 8) * (244 - level)) >> 1;
            row[at + x] = (byte) Math.max(16, Math.min(level + ((noise[x] * weight + 32_768) >> 16), 235));
        }
    }
}
