/// Hydraulic erosion by single drops that carry sediment downhill, after Beyer 2015.
final class Erosion {
    private static final double INERTIA = 0.3;
    private static final double CAPACITY = 8;
    private static final double DEPOSITION = 0.2;
    private static final double EROSION = 0.6;
    private static final double EVAPORATION = 0.02;
    private static final double GRAVITY = 10;
    private static final double MIN_SLOPE = 0.01;
    private static final int LIFETIME = 70;

    private final int n;
    private final float[] h;

    private Erosion(int n, float[] h) {
        this.n = n;
        this.h = h;
    }

    /// Erodes the terrain in place with the given number of drops; heights count in cells while it runs.
    static void erode(Heightfield field, int drops, long seed) {
        float k = (float) (1 / field.cell);
        for (int i = 0; i < field.h.length; i++)
            field.h[i] *= k;
        Erosion erosion = new Erosion(field.n, field.h);
        Rng rng = new Rng(seed);
        for (int i = 0; i < drops; i++)
            erosion.drop(1 + rng.next() * (field.n - 4), 1 + rng.next() * (field.n - 4));
        for (int i = 0; i < field.h.length; i++)
            field.h[i] /= k;
    }

    private void drop(double x, double z) {
        double dx = 0;
        double dz = 0;
        double speed = 1;
        double water = 1;
        double load = 0;
        for (int life = 0; life < LIFETIME; life++) {
            int i = (int) x;
            int j = (int) z;
            double u = x - i;
            double v = z - j;
            int k = j * n + i;
            double gx = (h[k + 1] - h[k]) * (1 - v) + (h[k + n + 1] - h[k + n]) * v;
            double gz = (h[k + n] - h[k]) * (1 - u) + (h[k + n + 1] - h[k + 1]) * u;
            dx = dx * INERTIA - gx * (1 - INERTIA);
            dz = dz * INERTIA - gz * (1 - INERTIA);
            double l = Math.hypot(dx, dz);
            if (l < 1e-9) return;
            dx /= l;
            dz /= l;
            double old = height(x, z);
            double nx = x + dx;
            double nz = z + dz;
            if (nx < 2 || nz < 2 || nx >= n - 3 || nz >= n - 3) return;
            double change = height(nx, nz) - old;
            double capacity = Math.max(-change, MIN_SLOPE) * speed * water * CAPACITY;
            if (load > capacity || change > 0) {
                double amount = change > 0 ? Math.min(change, load) : (load - capacity) * DEPOSITION;
                load -= amount;
                spread(k, u, v, amount);
            } else {
                double amount = Math.min((capacity - load) * EROSION, -change);
                load += amount;
                carve(i, j, amount);
            }
            speed = Math.sqrt(Math.max(0, speed * speed - change * GRAVITY * 0.1));
            water *= 1 - EVAPORATION;
            x = nx;
            z = nz;
        }
    }

    private double height(double x, double z) {
        int k = (int) z * n + (int) x;
        double u = x - (int) x;
        double v = z - (int) z;
        return (h[k] * (1 - u) + h[k + 1] * u) * (1 - v) + (h[k + n] * (1 - u) + h[k + n + 1] * u) * v;
    }

    private void spread(int k, double u, double v, double amount) {
        h[k] += (float) (amount * (1 - u) * (1 - v));
        h[k + 1] += (float) (amount * u * (1 - v));
        h[k + n] += (float) (amount * (1 - u) * v);
        h[k + n + 1] += (float) (amount * u * v);
    }

    /// Takes the amount from a 3 × 3 neighbourhood, so that channels do not become single-cell slits.
    private void carve(int i, int j, double amount) {
        for (int b = -1; b <= 1; b++) {
            for (int a = -1; a <= 1; a++) {
                double weight = (a == 0 ? 2 : 1) * (b == 0 ? 2 : 1) / 16.0;
                h[(j + b) * n + i + a] -= (float) (amount * weight);
            }
        }
    }
}
