/// Gradient noise (Perlin 2002) and its fractal sums; every function is pure and about zero-mean in [-1, 1].
final class Noise {
    private static final byte[] PERMUTATION = permutation();

    private Noise() {}

    private static byte[] permutation() {
        byte[] p = new byte[1024];
        Rng rng = new Rng(20240614);
        for (int i = 0; i < 256; i++)
            p[i] = (byte) i;
        for (int i = 255; i > 0; i--) {
            int j = (int) (rng.next() * (i + 1));
            byte t = p[i];
            p[i] = p[j];
            p[j] = t;
        }
        for (int i = 256; i < p.length; i++)
            p[i] = p[i & 255];
        return p;
    }

    private static int perm(int i) {
        return PERMUTATION[i] & 255;
    }

    private static double fade(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double gradient(int h, double x, double y) {
        return switch (h & 7) {
            case 0 -> x + y * 0.4;
            case 1 -> y - x * 0.4;
            case 2 -> -x - y * 0.4;
            case 3 -> x * 0.4 - y;
            case 4 -> x * 0.76 + y * 0.76;
            case 5 -> y * 0.76 - x * 0.76;
            case 6 -> -x * 0.76 - y * 0.76;
            default -> x * 0.76 - y * 0.76;
        };
    }

    private static double gradient(int h, double x, double y, double z) {
        double u = (h & 8) == 0 ? x : y;
        double v = (h & 12) == 0 ? y : (h & 13) == 12 ? x : z;
        return ((h & 1) == 0 ? u : -u) + ((h & 2) == 0 ? v : -v);
    }

    private static int floor(double v) {
        int i = (int) v;
        return v < i ? i - 1 : i;
    }

    /// Returns 2-D gradient noise of unit feature size.
    static double at(double x, double y) {
        int xi = floor(x);
        int yi = floor(y);
        double fx = x - xi;
        double fy = y - yi;
        double u = fade(fx);
        double v = fade(fy);
        int a = perm(xi & 255) + (yi & 255);
        int b = perm(xi + 1 & 255) + (yi & 255);
        int b1 = perm(xi + 1 & 255) + (yi + 1 & 255);
        int a1 = perm(xi & 255) + (yi + 1 & 255);
        double p = gradient(perm(a), fx, fy);
        double q = gradient(perm(b), fx - 1, fy);
        double r = gradient(perm(a1), fx, fy - 1);
        double s = gradient(perm(b1), fx - 1, fy - 1);
        double lo = p + u * (q - p);
        return 1.3 * (lo + v * (r + u * (s - r) - lo));
    }

    /// Returns 3-D gradient noise of unit feature size.
    static double at(double x, double y, double z) {
        int xi = floor(x);
        int yi = floor(y);
        int zi = floor(z);
        double fx = x - xi;
        double fy = y - yi;
        double fz = z - zi;
        double u = fade(fx);
        double v = fade(fy);
        double w = fade(fz);
        double lo = slice(xi, yi, zi, fx, fy, fz, u, v);
        double hi = slice(xi, yi, zi + 1, fx, fy, fz - 1, u, v);
        return lo + w * (hi - lo);
    }

    private static double slice(int xi, int yi, int zi, double fx, double fy, double fz, double u, double v) {
        int z = perm(zi & 255);
        int y0 = perm((yi & 255) + z);
        int y1 = perm((yi + 1 & 255) + z);
        int x0 = xi & 255;
        int x1 = xi + 1 & 255;
        double p = gradient(perm(x0 + y0), fx, fy, fz);
        double q = gradient(perm(x1 + y0), fx - 1, fy, fz);
        double r = gradient(perm(x0 + y1), fx, fy - 1, fz);
        double s = gradient(perm(x1 + y1), fx - 1, fy - 1, fz);
        double lo = p + u * (q - p);
        return lo + v * (r + u * (s - r) - lo);
    }

    /// Returns the fractal sum of 2-D noise over the given octaves, each rotated, of half the size and gain times the height.
    static double fbm(double x, double y, int octaves, double gain) {
        double sum = 0;
        double a = 1;
        for (int i = 0; i < octaves; i++) {
            sum += a * at(x, y);
            a *= gain;
            double t = 1.6 * x + 1.2 * y + 17.3;
            y = 1.6 * y - 1.2 * x + 9.1;
            x = t;
        }
        return sum * (1 - gain);
    }

    /// Returns the fractal sum of 3-D noise.
    static double fbm(double x, double y, double z, int octaves, double gain) {
        double sum = 0;
        double a = 1;
        for (int i = 0; i < octaves; i++) {
            sum += a * at(x, y, z);
            a *= gain;
            double t = 1.62 * x + 1.2 * z + 5.7;
            z = 1.62 * z - 1.2 * x + 3.1;
            x = t;
            y = y * 2.02 + 11.9;
        }
        return sum * (1 - gain);
    }

    /// Returns ridged multifractal noise in about [0, 1] (Musgrave 1994): sharp crests, smooth valleys.
    static double ridged(double x, double y, int octaves, double gain) {
        double sum = 0;
        double a = 1;
        double weight = 1;
        for (int i = 0; i < octaves; i++) {
            double r = 1 - Math.abs(at(x, y));
            r *= r * weight;
            weight = Math.clamp(r * 1.8, 0, 1);
            sum += a * r;
            a *= gain;
            double t = 1.6 * x + 1.2 * y + 31.7;
            y = 1.6 * y - 1.2 * x + 13.9;
            x = t;
        }
        return sum * (1 - gain);
    }

    /// Returns the smooth step from 0 below a to 1 above b.
    static double step(double a, double b, double v) {
        double t = Math.clamp((v - a) / (b - a), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
