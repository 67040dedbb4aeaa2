/// A weathered wooden jetty over a lake at y = 0, leading away along +z; lengths in metres.
///
/// @param x centre line
/// @param from near end
/// @param to far end
record Jetty(double x, double from, double to) {

    private static final double HALF = 0.85;
    private static final double DECK = 0.42;
    private static final double THICK = 0.07;
    private static final double PLANK = 0.16;
    private static final double GAP = 0.012;
    private static final double POST = 0.075;
    private static final double POST_TOP = 0.78;
    private static final double POST_SPACING = 2.4;
    private static final Vec3 WOOD = Vec3.srgb(0x8C7F72);

    /// A point on the wood: distance, normal, albedo, and the share of sky it sees.
    record Touch(double t, Vec3 normal, Vec3 albedo, double open) {}

    /// Returns where the ray meets the jetty, or null.
    Touch hit(Ray ray) {
        Touch deck = deck(ray);
        Touch post = null;
        for (double z = to - 0.2; z > from; z -= POST_SPACING) {
            for (int side = -1; side <= 1; side += 2) {
                Touch t = post(ray, x + side * (HALF - 0.02), z);
                if (t != null && (post == null || t.t < post.t)) post = t;
            }
        }
        if (deck == null) return post;
        return post == null || deck.t < post.t ? deck : post;
    }

    private Touch deck(Ray ray) {
        Vec3 o = ray.from();
        Vec3 d = ray.way();
        double top = (DECK - o.y()) / d.y();
        if (top > 1e-3) {
            Vec3 p = ray.at(top);
            if (Math.abs(p.x() - x) < HALF && p.z() > from && p.z() < to && d.y() < 0) return plank(p, top);
        }
        double end = (to - o.z()) / d.z();
        double side = (x + (o.x() > x ? HALF : -HALF) - o.x()) / d.x();
        Touch a = edge(ray, end, new Vec3(0, 0, o.z() > to ? 1 : -1));
        Touch b = edge(ray, side, new Vec3(o.x() > x ? 1 : -1, 0, 0));
        double under = (DECK - THICK - o.y()) / d.y();
        if (a == null && b == null && under > 1e-3 && d.y() > 0) {
            Vec3 p = ray.at(under);
            if (Math.abs(p.x() - x) < HALF && p.z() > from && p.z() < to) {
                return new Touch(under, new Vec3(0, -1, 0), WOOD.mul(0.3), 0.15);
            }
        }
        return a != null ? a : b;
    }

    private Touch edge(Ray ray, double t, Vec3 n) {
        if (!(t > 1e-3)) return null;
        Vec3 p = ray.at(t);
        boolean in = p.y() > DECK - THICK && p.y() < DECK && Math.abs(p.x() - x) < HALF + 1e-6 && p.z() > from && p.z() < to + 1e-6;
        return in ? new Touch(t, n, WOOD.mul(0.5 + 0.2 * Noise.at(p.x() * 3 + p.z() * 9, p.y() * 60)), 0.6) : null;
    }

    private Touch plank(Vec3 p, double t) {
        int k = (int) Math.floor(p.z() / PLANK);
        double f = p.z() - k * PLANK;
        double variety = Rng.cell(k, 0, 5);
        double edge = Math.min(f, PLANK - f);
        if (edge < GAP / 2) return new Touch(t, Vec3.UP, WOOD.mul(0.05), 0.05);
        double fibre = Noise.fbm(p.x() * 1.6 + variety * 90, p.z() * 70, 4, 0.6);
        double knot = Noise.step(0.5, 0.75, Noise.at(p.x() * 3 + variety * 40, p.z() * 9));
        double nail = Math.hypot(Math.abs(p.x() - x) - 0.66, f - PLANK / 2) < 0.006 ? 0.35 : 1;
        double stain = 0.85 + 0.3 * Noise.fbm(p.x() * 2, p.z() * 2 + variety * 7, 3, 0.5);
        double shade = (0.72 + 0.4 * variety + 0.38 * fibre - 0.3 * knot) * stain * nail;
        double worn = Noise.step(0, 0.014, edge - GAP / 2);
        Vec3 n = new Vec3(0.05 * (variety - 0.5), 1, 0.25 * (1 - worn) * (f < PLANK / 2 ? -1 : 1) + 0.12 * fibre).unit();
        return new Touch(t, n, WOOD.mul(Math.max(0.1, shade)), 0.45 + 0.55 * worn);
    }

    private static Touch post(Ray ray, double cx, double cz) {
        Vec3 o = ray.from();
        Vec3 d = ray.way();
        double ox = o.x() - cx;
        double oz = o.z() - cz;
        double a = d.x() * d.x() + d.z() * d.z();
        double b = ox * d.x() + oz * d.z();
        double disc = b * b - a * (ox * ox + oz * oz - POST * POST);
        double cap = (POST_TOP - o.y()) / d.y();
        if (cap > 1e-3) {
            Vec3 p = ray.at(cap);
            if (Math.hypot(p.x() - cx, p.z() - cz) < POST) return new Touch(cap, Vec3.UP, WOOD.mul(0.9), 1);
        }
        if (disc < 0) return null;
        double t = (-b - Math.sqrt(disc)) / a;
        Vec3 p = ray.at(t);
        if (t < 1e-3 || p.y() > POST_TOP || p.y() < -1) return null;
        double wet = Noise.step(0.06, 0.16, p.y());
        double bark = 0.75 + 0.4 * Noise.fbm(Math.atan2(p.z() - cz, p.x() - cx) * 5, p.y() * 3, 3, 0.6);
        return new Touch(t, new Vec3((p.x() - cx) / POST, 0, (p.z() - cz) / POST), WOOD.mul(bark * (0.3 + 0.45 * wet)), 0.6);
    }
}
