/// A hot-air balloon; lengths in metres.
///
/// @param centre centre of the envelope's widest circle
/// @param radius radius there
/// @param turn rotation about the vertical in radians
/// @param cloth colours of the gores, repeating
record Balloon(Vec3 centre, double radius, double turn, Vec3[] cloth) {

    private static final int GORES = 24;
    private static final double MOUTH = -1.28;
    private static final double BASKET = -1.72;
    private static final Vec3 WICKER = Vec3.srgb(0x7A5530);

    /// A point on the balloon: distance, normal, albedo, and whether light shines through it.
    record Touch(double t, Vec3 normal, Vec3 albedo, boolean cloth) {}

    /// Returns where the ray meets the balloon, or null.
    Touch hit(Ray ray) {
        Vec3 o = ray.from().sub(centre).mul(1 / radius);
        Vec3 d = ray.way();
        double b = o.dot(d);
        double disc = b * b - o.dot(o) + 3.7;
        if (disc < 0) return null;
        double t = Math.max(0, -b - Math.sqrt(disc));
        double end = -b + Math.sqrt(disc);
        while (t < end) {
            double r = distance(o.along(d, t));
            if (r < 4e-4) return touch(o.along(d, t), t * radius);
            t += r * 0.7;
        }
        return null;
    }

    private Touch touch(Vec3 p, double t) {
        double e = 1e-3;
        Vec3 n = new Vec3(distance(new Vec3(p.x() + e, p.y(), p.z())) - distance(new Vec3(p.x() - e, p.y(), p.z())),
                distance(new Vec3(p.x(), p.y() + e, p.z())) - distance(new Vec3(p.x(), p.y() - e, p.z())),
                distance(new Vec3(p.x(), p.y(), p.z() + e)) - distance(new Vec3(p.x(), p.y(), p.z() - e))).unit();
        if (p.y() < MOUTH - 0.01) {
            double weave = 0.75 + 0.25 * Math.sin(p.y() * 160) * Math.sin(Math.atan2(p.x(), p.z()) * 40);
            return new Touch(t, n, WICKER.mul(weave), false);
        }
        double g = angle(p) / (2 * Math.PI) * GORES;
        int band = (int) Math.floor((p.y() + 1.3) * 2.6 + 0.5 * Math.abs(g - Math.floor(g) - 0.5));
        int gore = Math.floorMod((int) Math.floor(g), GORES);
        Vec3 c = cloth[Math.floorMod(gore / 2 + (band == 4 || band == 2 ? 1 : 0), cloth.length)];
        double seam = Math.min(g - Math.floor(g), Math.ceil(g) - g);
        double tape = Math.abs(p.y() * 5 - Math.rint(p.y() * 5)) < 0.03 ? 0.93 : 1;
        return new Touch(t, n, c.mul(tape * (0.75 + 0.25 * Noise.step(0, 0.06, seam))), true);
    }

    private double angle(Vec3 p) {
        return Math.atan2(p.x(), p.z()) + turn;
    }

    private double distance(Vec3 p) {
        double y = p.y();
        double flat = Math.hypot(p.x(), p.z());
        double bulge = 1 + 0.014 * Math.abs(Math.sin(angle(p) * GORES / 2));
        double envelope = Math.max(flat - profile(y) * bulge, MOUTH - y);
        if (y > 0.2) envelope = Math.hypot(flat, y * 1.04) - bulge;
        double basket = box(p.x(), y - BASKET, p.z(), 0.105, 0.09, 0.075);
        return Math.min(Math.min(envelope, basket), ropes(p));
    }

    /// Returns the envelope's radius at a height, in units of its widest: a sphere above, a long taper below.
    private static double profile(double y) {
        if (y > -0.25) return Math.sqrt(Math.max(0, 1 - y * y * 1.08));
        double s = (y + 0.25) / (MOUTH + 0.25);
        return 0.966 - 0.28 * s - 0.62 * s * s + 0.115 * s * s * s;
    }

    private static double ropes(Vec3 p) {
        if (p.y() > MOUTH || p.y() < BASKET) return 1;
        double k = (p.y() - BASKET) / (MOUTH - BASKET);
        double x = Math.abs(p.x()) - (0.1 + 0.04 * k);
        double z = Math.abs(p.z()) - (0.07 + 0.06 * k);
        return Math.hypot(x, z) - 0.006;
    }

    private static double box(double x, double y, double z, double a, double b, double c) {
        double qx = Math.abs(x) - a;
        double qy = Math.abs(y) - b;
        double qz = Math.abs(z) - c;
        double out = Math.sqrt(square(Math.max(qx, 0)) + square(Math.max(qy, 0)) + square(Math.max(qz, 0)));
        return out + Math.min(0, Math.max(qx, Math.max(qy, qz))) - 0.015;
    }

    private static double square(double v) {
        return v * v;
    }
}
