/// A ridge tent lit from inside: two slanted walls and two triangular ends; lengths in metres.
///
/// @param foot middle of its floor
/// @param half half its width on the ground
/// @param high height of the ridge
/// @param deep half its length
/// @param turn rotation about the vertical in radians
record RidgeTent(Vec3 foot, double half, double high, double deep, double turn) {
    /// Returns the distance at which the ray meets the tent between near and far, or infinity: the slabs of its half-spaces.
    double hit(Ray ray, double near, double far) {
        Vec3 o = local(ray.from().sub(foot));
        Vec3 d = local(ray.way());
        double l = Math.hypot(half, high);
        double[][] walls = {{high / l, half / l, 0, half * high / l}, {-high / l, half / l, 0, half * high / l}, {0, 0.1, 0.995, deep},
                {0, 0.1, -0.995, deep}, {0, -1, 0, 0.3}};
        double in = near;
        double out = far;
        for (double[] w : walls) {
            double speed = w[0] * d.x() + w[1] * d.y() + w[2] * d.z();
            double gap = w[3] - (w[0] * o.x() + w[1] * o.y() + w[2] * o.z());
            if (speed < 0) in = Math.max(in, gap / speed);
            else if (speed > 0) out = Math.min(out, gap / speed);
            else if (gap < 0) return Double.POSITIVE_INFINITY;
        }
        return in < out && in > near ? in : Double.POSITIVE_INFINITY;
    }

    private Vec3 local(Vec3 v) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        return new Vec3(v.x() * c - v.z() * s, v.y(), v.x() * s + v.z() * c);
    }

    /// Returns how brightly the cloth shines at a point of the tent: a lamp hangs inside, seams, poles and the zip are darker.
    double glow(Vec3 p) {
        Vec3 q = local(p.sub(foot));
        boolean end = Math.abs(Math.abs(q.z()) - deep + 0.1 * q.y()) < 0.02;
        double lamp = 1 / (0.35 + 0.5 * q.x() * q.x() + 0.9 * (q.y() - 0.8) * (q.y() - 0.8) + 0.35 * (q.z() + 0.5) * (q.z() + 0.5));
        double folds = 1 + 0.12 * Noise.fbm(q.x() * 2.5 + q.z(), q.y() * 3, q.z() * 2.5, 4, 0.55);
        double hem = 0.3 + 0.7 * Noise.step(0.02, 0.16, q.y());
        double edge = end ? high * (1 - Math.abs(q.x()) / half) - q.y() : high - q.y();
        double seam = 0.4 + 0.6 * Noise.step(0.015, 0.045, Math.abs(edge));
        double zip = end ? 0.45 + 0.55 * Noise.step(0.008, 0.02, Math.abs(q.x())) : panel(q.z());
        double side = end ? 1.15 : 0.8;
        return 0.13 * lamp * folds * hem * seam * zip * side;
    }

    private double panel(double z) {
        double f = (z + deep) / 0.95;
        return 0.7 + 0.3 * Noise.step(0.008, 0.02, Math.abs(f - Math.rint(f)));
    }
}
