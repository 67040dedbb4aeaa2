package kinora.compose;

import java.util.List;

/// The inner loops of drawing, each over one row of samples. All arithmetic is in integers, so that every implementation gives the same bytes.
interface Kernels {

    /// Elements that a row between the passes of [Resampler] has beyond its samples, so that whole vectors can be read near its end.
    int ROOM = 64;
    /// What is added to the samples of such a row so that none is negative: overshoot of four taps reaches −2040 and 18 360 in 64ths of a level.
    int ABOVE = 2048;
    /// What the loops are called.
    List<String> LOOPS = List.of("down", "across", "turn", "mix", "lay", "shade", "grain");

    /// The fastest that this Java machine offers: vectors of 256 bits or more where the Vector API is there, else plain loops.
    static Kernels best() {
        boolean offered = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return offered && VectorKernels.areWorthwhile() ? new VectorKernels() : new ScalarKernels();
    }

    /// The first pass: mixes four rows of bytes, `row[at + x] = (t0·from[r0 + x] + … + t3·from[r3 + x]) / 256 + ABOVE`, rounded.
    ///
    /// @param band the four rows and their taps
    /// @param start first x
    /// @param end x after the last
    void down(byte[] from, Band band, int start, int end, short[] row, int at);

    /// The second pass: each target sample is a mix of four neighbours of a row, rounded and held within 0…255.
    ///
    /// @param row as the first pass made it, with [#ROOM] elements behind those that are meant
    /// @param offset of the first target sample
    void across(short[] row, Columns columns, byte[] to, int offset);

    /// Draws a row of a turned view: each pixel as [AffineResampler#pixel] says.
    ///
    /// @param where the row that was located last
    /// @param zero the level that stands for nothing
    void turn(byte[] from, AffineResampler where, int zero, byte[] to, int offset);

    /// Mixes a row into another: `under = (under·(256 − weight) + over·weight + 128) / 256`.
    ///
    /// @param weight 0 to 256
    void mix(byte[] under, int underAt, byte[] over, int overAt, int length, int weight);

    /// Mixes a row into another, each sample by its own weight: `under = (under·(256 − weight) + over·weight + 128) / 256`.
    ///
    /// @param weights 0 to 256, from the first on
    void mix(byte[] under, int underAt, byte[] over, int overAt, int length, short[] weights);

    /// Lays a premultiplied row over another: `under = over + (under − zero)·(255 − alpha)/255`, rounded and held within 0…255.
    ///
    /// @param alpha opacity, one for each sample
    /// @param zero the level that stands for nothing: 16 for luma, 128 for chroma
    void lay(byte[] under, int underAt, byte[] over, int overAt, byte[] alpha, int alphaAt, int length, int zero);

    /// Lays a premultiplied row over another as if it were less opaque: [#lay] with `alpha·share/256` and `zero + (over − zero)·share/256`, both rounded.
    ///
    /// @param share 0 to 256
    void lay(byte[] under, int underAt, byte[] over, int overAt, byte[] alpha, int alphaAt, int length, int zero, int share);

    /// Weakens the light of a row: `row = zero + ((row − zero)·gain + dither)/65536`.
    ///
    /// @param gains 0 to 65536, one for each sample
    /// @param dither 0 to 65535, one for each sample
    /// @param zero the level that stands for nothing
    void shade(byte[] row, int at, int length, int[] gains, int[] dither, int zero);

    /// Disturbs a row of luma: `row + (noise·weight + 32768)/65536`, held within 16…235, where the weight of a level is `(level − 8)·(244 − level)/2` and never
    /// negative: largest in the middle, an eighth of that at black and white.
    ///
    /// @param noise one for each sample, within ±8192
    void grain(byte[] row, int at, int length, int[] noise);

    /// Where the first pass reads: four rows of a plane by the index of their first sample, and how much each counts.
    final class Band {
        int r0;
        int r1;
        int r2;
        int r3;
        int t0;
        int t1;
        int t2;
        int t3;
    }

    /// Where the second pass reads, for each target column: the place of the first of four neighbours, never left of the column before, and how much
    /// each counts. The taps are there in two arrangements, one for loops and one for vectors.
    final class Columns {
        final int width;
        final int[] first;
        /// Four for each column.
        final int[] taps;
        /// Five for each column, for the neighbours from the even place at or before the first on; the last or the first of them is zero. Even places
        /// let two samples travel in one int.
        final int[] t0;
        final int[] t1;
        final int[] t2;
        final int[] t3;
        final int[] t4;

        Columns(int width) {
            this.width = width;
            first = new int[width];
            taps = new int[4 * width];
            t0 = new int[width];
            t1 = new int[width];
            t2 = new int[width];
            t3 = new int[width];
            t4 = new int[width];
        }

        /// Tells one column.
        ///
        /// @param place of its first neighbour
        /// @param table where its four taps stand from an index on
        void set(int x, int place, int[] table, int at) {
            boolean even = place % 2 == 0;
            first[x] = place;
            System.arraycopy(table, at, taps, 4 * x, 4);
            t0[x] = even ? table[at] : 0;
            t1[x] = table[even ? at + 1 : at];
            t2[x] = table[even ? at + 2 : at + 1];
            t3[x] = table[even ? at + 3 : at + 2];
            t4[x] = even ? 0 : table[at + 3];
        }
    }
}
