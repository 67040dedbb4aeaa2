package kinora.music;

/// How strong each frequency is in a stretch of sound: the discrete Fourier transform of real numbers, computed as one of half as many complex numbers (Cooley
/// and Tukey, radix 2). Not safe for several threads.
public final class Fft {
    private final int half;
    private final double[] cos;
    private final double[] sin;
    private final int[] reversed;
    private final double[] re;
    private final double[] im;

    /// @param size numbers at a time, a power of two, at least 4
    public Fft(int size) {
        if (size < 4 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("a power of two from 4 on, got " + size);
        }
        half = size / 2;
        cos = new double[half];
        sin = new double[half];
        for (int k = 0; k < half; k++) {
            cos[k] = StrictMath.cos(2 * StrictMath.PI * k / size);
            sin[k] = StrictMath.sin(2 * StrictMath.PI * k / size);
        }
        reversed = new int[half];
        int bits = Integer.numberOfTrailingZeros(half);
        for (int k = 0; k < half; k++) {
            reversed[k] = Integer.reverse(k) >>> (Integer.SIZE - bits);
        }
        re = new double[half];
        im = new double[half];
    }

    /// The magnitudes of frequencies 0 to half the sampling rate.
    ///
    /// @param samples `size` of them, from the beginning on
    /// @param into gets `size / 2 + 1`
    public void magnitudes(double[] samples, double[] into) {
        for (int k = 0; k < half; k++) {
            int place = reversed[k];
            re[place] = samples[2 * k];
            im[place] = samples[2 * k + 1];
        }
        transform();
        into[0] = Math.abs(re[0] + im[0]);
        into[half] = Math.abs(re[0] - im[0]);
        for (int k = 1; k < half; k++) {
            int mirror = half - k;
            double evenRe = (re[k] + re[mirror]) / 2;
            double evenIm = (im[k] - im[mirror]) / 2;
            double oddRe = (im[k] + im[mirror]) / 2;
            double oddIm = (re[mirror] - re[k]) / 2;
            double x = evenRe + cos[k] * oddRe + sin[k] * oddIm;
            double y = evenIm + cos[k] * oddIm - sin[k] * oddRe;
            into[k] = Math.sqrt(x * x + y * y);
        }
    }

    /// In place; the input lies in bit-reversed order. The twiddle factors of half as many numbers are every second one of the tables.
    private void transform() {
        for (int length = 1; length < half; length *= 2) {
            int step = half / length;
            for (int start = 0; start < half; start += 2 * length) {
                for (int k = 0; k < length; k++) {
                    int a = start + k;
                    int b = a + length;
                    double c = cos[k * step];
                    double s = sin[k * step];
                    double x = re[b] * c + im[b] * s;
                    double y = im[b] * c - re[b] * s;
                    re[b] = re[a] - x;
                    im[b] = im[a] - y;
                    re[a] += x;
                    im[a] += y;
                }
            }
        }
    }
}
