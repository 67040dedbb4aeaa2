import java.util.stream.IntStream;

/// A square of terrain on a grid, in metres, with baked sunlight and sky visibility; outside the square it repeats its edge.
final class Heightfield {
    /// Height in metres at a place.
    interface Height {
        double at(double x, double z);
    }

    final int n;
    final double size;
    final double cell;
    final float[] h;
    private final float[] sunSeen;
    private final float[] skySeen;
    private double highest;

    /// Samples the height on n × n cells over a square of the given size about the origin.
    Heightfield(int n, double size, Height height) {
        this.n = n;
        this.size = size;
        cell = size / n;
        h = new float[n * n];
        sunSeen = new float[n * n];
        skySeen = new float[n * n];
        IntStream.range(0, n).parallel().forEach(j -> {
            for (int i = 0; i < n; i++)
                h[j * n + i] = (float) height.at(world(i), world(j));
        });
    }

    double world(int i) {
        return (i + 0.5) * cell - size / 2;
    }

    double highest() {
        return highest;
    }

    /// Returns the height by a quadratic B-spline: smooth, with a continuous slope.
    double at(double x, double z) {
        return spline(h, x, z);
    }

    /// Returns the share of the sun's disc that is seen from the ground there.
    double sunSeen(double x, double z) {
        return spline(sunSeen, x, z);
    }

    /// Returns the cosine-weighted share of the sky that is seen from the ground there.
    double skySeen(double x, double z) {
        return spline(skySeen, x, z);
    }

    private double spline(float[] a, double x, double z) {
        double fx = Math.clamp((x + size / 2) / cell - 0.5, 1, n - 2.001);
        double fz = Math.clamp((z + size / 2) / cell - 0.5, 1, n - 2.001);
        int i = (int) (fx + 0.5);
        int j = (int) (fz + 0.5);
        double u = fx - i;
        double v = fz - j;
        double u0 = 0.5 * (0.5 - u) * (0.5 - u);
        double u2 = 0.5 * (0.5 + u) * (0.5 + u);
        double u1 = 1 - u0 - u2;
        int k = (j - 1) * n + i;
        double v0 = 0.5 * (0.5 - v) * (0.5 - v);
        double v2 = 0.5 * (0.5 + v) * (0.5 + v);
        return v0 * (a[k - 1] * u0 + a[k] * u1 + a[k + 1] * u2) + (1 - v0 - v2) * (a[k + n - 1] * u0 + a[k + n] * u1 + a[k + n + 1] * u2)
                + v2 * (a[k + 2 * n - 1] * u0 + a[k + 2 * n] * u1 + a[k + 2 * n + 1] * u2);
    }

    /// Smooths the heights by the binomial kernel 1 2 1, as often as told; it takes the pits that erosion leaves.
    void soften(int times) {
        for (int k = 0; k < times; k++) {
            smoothAlong(1, n);
            smoothAlong(n, 1);
        }
    }

    private void smoothAlong(int stride, int lineStride) {
        IntStream.range(0, n).parallel().forEach(line -> {
            float before = h[line * lineStride];
            for (int i = 1; i < n - 1; i++) {
                int k = line * lineStride + i * stride;
                float here = h[k];
                h[k] = (before + 2 * here + h[k + stride]) / 4;
                before = here;
            }
        });
    }

    /// Bakes the sun's visibility, for a sun of the given angular radius in radians, and the sky's.
    void bake(Vec3 sun, double sunRadius) {
        highest = 0;
        for (float v : h)
            highest = Math.max(highest, v);
        IntStream.range(0, n).parallel().forEach(j -> {
            for (int i = 0; i < n; i++) {
                sunSeen[j * n + i] = (float) sunFrom(i, j, sun, sunRadius);
                skySeen[j * n + i] = (float) skyFrom(i, j);
            }
        });
    }

    private double sunFrom(int i, int j, Vec3 sun, double radius) {
        double y = h[j * n + i] + cell * 0.3;
        double flat = Math.hypot(sun.x(), sun.z());
        double rise = sun.y() / flat;
        double seen = 1;
        for (double d = 1.5; d < n; d *= 1 + 0.6 / d) {
            double x = i + sun.x() / flat * d;
            double z = j + sun.z() / flat * d;
            if (x < 0 || z < 0 || x >= n - 1 || z >= n - 1 || y + rise * d * cell > highest) break;
            double above = rise - (bilinear(x, z) - y) / (d * cell);
            seen = Math.min(seen, 0.5 + 0.5 * above / radius);
            if (seen <= 0) return 0;
            d += Math.max(0, above * d * 0.25);
        }
        return Noise.step(0, 1, seen);
    }

    private double skyFrom(int i, int j) {
        double sum = 0;
        int azimuths = 8;
        for (int k = 0; k < azimuths; k++) {
            double a = (k + Rng.cell(i, j, 3) * 0.5) * 2 * Math.PI / azimuths;
            double slope = 0;
            for (double d = 1.5; d < 160; d *= 1.5) {
                double x = i + Math.cos(a) * d;
                double z = j + Math.sin(a) * d;
                if (x < 0 || z < 0 || x >= n - 1 || z >= n - 1) break;
                slope = Math.max(slope, (bilinear(x, z) - h[j * n + i]) / (d * cell));
            }
            sum += 1 / (1 + slope * slope);
        }
        return sum / azimuths;
    }

    private double bilinear(double x, double z) {
        int i = (int) x;
        int j = (int) z;
        int k = j * n + i;
        double u = x - i;
        double low = h[k] + u * (h[k + 1] - h[k]);
        double high = h[k + n] + u * (h[k + n + 1] - h[k + n]);
        return low + (z - j) * (high - low);
    }

    /// Returns the distance at which the ray meets a surface, or infinity beyond the far distance.
    ///
    /// @param top no part of the surface is higher than this
    /// @param pace the share of the height above ground to advance by: lower for steeper surfaces
    /// @param fine the smallest step as a share of the distance
    static double march(Height surface, Ray ray, double near, double far, double top, double pace, double fine) {
        Vec3 o = ray.from();
        Vec3 d = ray.way();
        double t = near;
        if (o.y() > top) {
            if (d.y() >= 0) return Double.POSITIVE_INFINITY;
            t = Math.max(t, (top - o.y()) / d.y());
        }
        double last = t;
        while (t < far) {
            double y = o.y() + d.y() * t;
            if (y > top && d.y() > 0) return Double.POSITIVE_INFINITY;
            double above = y - surface.at(o.x() + d.x() * t, o.z() + d.z() * t);
            if (above < 0) return refine(surface, ray, last, t);
            last = t;
            t += Math.max(above * pace, t * fine);
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double refine(Height surface, Ray ray, double outside, double inside) {
        for (int i = 0; i < 8; i++) {
            double mid = (outside + inside) / 2;
            Vec3 p = ray.at(mid);
            if (p.y() > surface.at(p.x(), p.z())) outside = mid;
            else
                inside = mid;
        }
        return inside;
    }

    /// Returns the unit normal of a surface from differences over e metres.
    static Vec3 normal(Height surface, double x, double z, double e) {
        double dx = surface.at(x - e, z) - surface.at(x + e, z);
        double dz = surface.at(x, z - e) - surface.at(x, z + e);
        return new Vec3(dx, 2 * e, dz).unit();
    }
}
