package kinora.codec;

import java.util.Arrays;

/// The rows of a picture's opacity, stretched so that opaque is exactly [#OPAQUE].
final class OpacityRows implements Rows {
    static final int OPAQUE = 1 << BITS;

    private final Rows samples;
    private final int black;
    private final int range;

    /// @param depth bits of the samples
    /// @param fullRange whether opaque is the highest code rather than 235 of 255
    OpacityRows(Rows samples, int depth, boolean fullRange) {
        this.samples = samples;
        int unit = 1 << (BITS - 8);
        this.black = fullRange ? 0 : 16 * unit;
        this.range = fullRange ? depth <= BITS ? ((1 << depth) - 1) << (BITS - depth) : (1 << BITS) - 1 : 219 * unit;
    }

    @Override
    public int width() {
        return samples.width();
    }

    @Override
    public int height() {
        return samples.height();
    }

    @Override
    public void read(int row, short[] levels) {
        samples.read(row, levels);
        for (int i = 0, width = width(); i < width; i++) {
            levels[i] = (short) Math.clamp(((levels[i] - black) * OPAQUE + range / 2) / range, 0, OPAQUE);
        }
    }

    /// The rows of a colour component, each sample drawn towards `zero` by its opacity. Where the component has fewer samples, opacity is averaged.
    static Rows premultiplied(Rows colour, OpacityRows opacity, int shiftX, int shiftY, int zero) {
        return new Rows() {
            private final short[] one = new short[opacity.width()];
            private final int[] sum = new int[colour.width()];

            @Override
            public int width() {
                return colour.width();
            }

            @Override
            public int height() {
                return colour.height();
            }

            @Override
            public void read(int row, short[] levels) {
                colour.read(row, levels);
                Arrays.fill(sum, 0);
                for (int y = 0; y < 1 << shiftY; y++) {
                    opacity.read(Math.min((row << shiftY) + y, opacity.height() - 1), one);
                    for (int i = 0; i < sum.length; i++) {
                        for (int x = 0; x < 1 << shiftX; x++) {
                            sum[i] += one[Math.min((i << shiftX) + x, one.length - 1)];
                        }
                    }
                }
                int bits = BITS + shiftX + shiftY;
                for (int i = 0; i < sum.length; i++) {
                    levels[i] = (short) (zero + (int) (((long) (levels[i] - zero) * sum[i] + (1L << (bits - 1))) >> bits));
                }
            }
        };
    }
}
