/// A lone broad-leaved tree seen from some way off: a crown of leafy masses on a trunk.
///
/// @param foot where the trunk stands, in metres
/// @param height of the whole tree in metres
record Tree(Vec3 foot, double height, Vec3[] masses) {

    private static final Vec3 BARK = Vec3.srgb(0x4A3C30);

    /// A point on the tree: distance, normal, how deep it lies in the crown (0 outside, 1 deep), and whether it is bark.
    record Touch(double t, Vec3 normal, double depth, boolean bark) {}

    /// Grows a tree with the crown of an ellipsoid filled with leafy masses.
    static Tree grow(Vec3 foot, double height, long seed) {
        Rng rng = new Rng(seed);
        Vec3[] masses = new Vec3[150];
        for (int i = 0; i < masses.length; i++) {
            Vec3 d = rng.sphere();
            double r = Math.cbrt(0.1 + 0.9 * rng.next());
            masses[i] = new Vec3(d.x() * r * 0.47, 0.57 + d.y() * r * (d.y() > 0 ? 0.38 : 0.22), d.z() * r * 0.47);
        }
        return new Tree(foot, height, masses);
    }

    /// Returns where the ray meets the tree, or null.
    Touch hit(Ray ray) {
        Vec3 o = ray.from().sub(foot).mul(1 / height);
        Vec3 d = ray.way();
        Vec3 c = o.sub(new Vec3(0, 0.52, 0));
        double b = c.dot(d);
        double disc = b * b - c.dot(c) + 0.46;
        if (disc < 0) return null;
        double t = Math.max(0, -b - Math.sqrt(disc));
        double end = -b + Math.sqrt(disc);
        while (t < end) {
            Vec3 p = o.along(d, t);
            double leaf = crown(p);
            double trunk = trunk(p);
            if (Math.min(leaf, trunk) < 0.0015) {
                return new Touch(t * height, normal(p), depth(p), trunk < leaf);
            }
            t += Math.max(0.001, Math.min(leaf, trunk) * 0.6);
        }
        return null;
    }

    /// Returns the share of light that reaches p, in metres, from a direction: the crown lets a little through.
    double shade(Vec3 p, Vec3 way) {
        Vec3 o = p.sub(foot).mul(1 / height);
        double inside = 0;
        for (int i = 1; i <= 14; i++) {
            if (crown(o.along(way, 0.02 + i * 0.05)) < 0) inside += 0.05;
        }
        return Math.exp(-inside * 14);
    }

    private Vec3 normal(Vec3 p) {
        double e = 0.006;
        double here = crown(p);
        return new Vec3(crown(new Vec3(p.x() + e, p.y(), p.z())) - here, crown(new Vec3(p.x(), p.y() + e, p.z())) - here,
                crown(new Vec3(p.x(), p.y(), p.z() + e)) - here + 1e-9).unit();
    }

    private static double depth(Vec3 p) {
        double x = p.x() / 0.56;
        double y = (p.y() - 0.62) / (p.y() > 0.62 ? 0.42 : 0.3);
        double z = p.z() / 0.56;
        return Math.clamp(1 - Math.sqrt(x * x + y * y + z * z), 0, 1);
    }

    private double crown(Vec3 p) {
        double best = 1;
        for (Vec3 m : masses) {
            double dx = p.x() - m.x();
            double dy = (p.y() - m.y()) * 1.25;
            double dz = p.z() - m.z();
            best = Math.min(best, dx * dx + dy * dy + dz * dz);
        }
        double d = Math.sqrt(best) - 0.066;
        if (d > 0.09) return d - 0.07;
        return d + 0.075 * Noise.fbm(p.x() * 15, p.y() * 15, p.z() * 15, 3, 0.6) + 0.04 * Noise.at(p.x() * 110, p.y() * 110, p.z() * 110);
    }

    private static double trunk(Vec3 p) {
        double lean = 0.03 * Math.sin(p.y() * 7);
        double r = 0.026 + 0.03 * Math.exp(-p.y() * 14);
        double d = Math.hypot(p.x() - lean, p.z()) - r;
        return Math.max(d, p.y() - 0.6);
    }

    static Vec3 bark() {
        return BARK;
    }
}
