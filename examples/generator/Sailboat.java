/// A small sloop as a flat silhouette in a plane across the view; lengths in metres.
///
/// @param keel point of the waterline amidships
record Sailboat(Vec3 keel) {
    private static final double[][] MAIN = {{0.25, 1.3}, {0.12, 9.4}, {-3.6, 1.5}};
    private static final double[][] JIB = {{0.45, 8.2}, {3.9, 1.0}, {0.55, 1.5}};
    private static final double[][] HULL = {{-3.9, 0.95}, {4.3, 1.15}, {3.1, -0.6}, {-3.3, -0.6}};
    private static final double HEEL = 0.09;

    enum Part {
        NONE, SAIL, HULL
    }

    /// Returns what of the boat the ray meets.
    Part hit(Ray ray) {
        double t = (keel.z() - ray.from().z()) / ray.way().z();
        if (t <= 0) return Part.NONE;
        Vec3 p = ray.at(t);
        double dx = p.x() - keel.x();
        double dy = p.y() - keel.y();
        double x = dx * Math.cos(HEEL) - dy * Math.sin(HEEL);
        double y = dy * Math.cos(HEEL) + dx * Math.sin(HEEL);
        if (y < -0.6 || y > 10.2 || Math.abs(x) > 5) return Part.NONE;
        double sheer = 0.12 * (x / 4) * (x / 4);
        if (inside(HULL, x, y - sheer)) return Part.HULL;
        if (Math.abs(x - 0.2) < 0.07 && y > 0) return Part.HULL;
        if (Math.abs(y - 1.25) < 0.06 && x > -3.7 && x < 0.2) return Part.HULL;
        if (Math.hypot(x + 2.5, y - 1.75) < 0.19 || Math.hypot((x + 2.5) / 0.26, (y - 1.25) / 0.5) < 1) return Part.HULL;
        double belly = 0.3 * Math.sin(Math.PI * Math.clamp((y - 1.4) / 8, 0, 1));
        if (inside(MAIN, x + belly * 0.8, y) || inside(MAIN, x, y)) return Part.SAIL;
        return inside(JIB, x - belly * 0.5, y) ? Part.SAIL : Part.NONE;
    }

    private static boolean inside(double[][] polygon, double x, double y) {
        boolean in = false;
        for (int i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
            double[] a = polygon[i];
            double[] b = polygon[j];
            if (a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) in = !in;
        }
        return in;
    }
}
