import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Morning dew on a leaf through a macro lens, against a sparkling garden; lengths in millimetres; a portrait.
final class DewOnALeaf implements Scene {
    private static final Vec3 BLADE = Vec3.srgb(0x5F9A34);
    private static final Vec3 VEIN = Vec3.srgb(0xA5C46A);
    private static final Vec3 SUN = Vec3.direction(-24, 30);

    @Override
    public Caption caption() {
        return new Caption("03-dew-on-a-leaf", "Morning dew on a leaf, a rendered picture", LocalDateTime.of(2024, 6, 14, 7, 3, 26), 6,
                1600, 2400);
    }

    @Override
    public Look look() {
        return new Look(0.15, 1.22, 1.12, 0.08, 0.6, new Vec3(1.04, 1, 0.92));
    }

    @Override
    public int samples() {
        return 8;
    }

    @Override
    public boolean noisy() {
        return true;
    }

    @Override
    public View open() {
        List<Thing> things = new ArrayList<>();
        Shape leaf = new Blade(new Heightfield(2400, 100, DewOnALeaf::cut));
        things.add(new Thing(leaf, DewOnALeaf::blade));
        double[][] big = {{-1.5, -2.5, 3.4}, {6.4, 1.5, 2.1}, {-8.5, 5.5, 2.5}, {3.2, 9.5, 2.9}, {-4.2, -10, 1.7}, {8.5, -7.5, 1.5},
                {-2.8, 18, 2.2}, {10.2, 14, 1.8}, {-12.5, -3, 1.3}, {2.2, -8.3, 0.9}};
        List<double[]> places = new ArrayList<>(List.of(big));
        Rng rng = new Rng(31);
        for (int i = 0; i < 2500 && places.size() < 120; i++) {
            double[] d = {(rng.next() * 2 - 1) * 16, -16 + rng.next() * 46, 0.16 + 0.8 * Math.pow(rng.next(), 4)};
            boolean free = places.stream().allMatch(o -> Math.hypot(o[0] - d[0], o[1] - d[1]) > (o[2] + d[2]) * 1.15);
            if (free && Math.abs(d[0]) < width(d[1]) - 1.5) places.add(d);
        }
        List<Shape.Ellipsoid> water = new ArrayList<>();
        for (double[] d : places) {
            double high = d[2] * (1 - 0.06 * d[2]);
            Vec3 c = new Vec3(d[0], height(d[0], d[1]) + high * 0.5, d[1]);
            water.add(Shape.Ellipsoid.upright(c, d[2], high));
        }
        Shape drops = new Drops(water);
        things.add(new Thing(drops, p -> Surface.WATER));
        SunOverDrops sun = new SunOverDrops(SUN, new Vec3(3.4, 2.8, 1.8), leaf, drops);
        PathTracer world = new PathTracer(List.of(Group.unbounded(things)), DewOnALeaf::garden, sun, false, 2e-3);
        Vec3 eye = new Vec3(3, 21, -50);
        Vec3 subject = new Vec3(-1, 3, -2.5);
        Camera camera = new Camera(eye, new Vec3(-0.5, 4.8, 2), 62, 2 / 3.0, 1.25, eye.sub(subject).length());
        return (u, v, a, b, rng2, out) -> world.trace(camera.ray(u, v, a, b), rng2, out);
    }

    /// Returns half the leaf's width at a place along its midrib.
    private static double width(double z) {
        double s = Math.clamp((z + 34) / 82, 0, 1);
        return 23 * Math.pow(Math.sin(Math.PI * Math.pow(s, 0.8)), 0.75) + 0.25 * Noise.at(z / 2.5, 4.4);
    }

    /// Returns the phase of the side veins: whole numbers lie on a vein.
    private static double veins(double x, double z) {
        return (z - Math.abs(x) * 0.85 + 0.012 * x * x + 0.7 * Noise.at(x / 6, z / 6)) / 6.5 + (x > 0 ? 0.45 : 0);
    }

    private static double height(double x, double z) {
        double f = veins(x, z);
        double off = Math.abs(f - Math.rint(f)) * 6.5;
        double quilt = 0.55 * Math.sqrt(Math.min(off, 2.2)) * Noise.step(0, 5, Math.abs(x));
        double rib = -0.9 * Math.exp(-x * x / 1.4);
        return 0.16 * Math.abs(x) - 0.0055 * x * x - 0.0035 * (z - 5) * (z - 5) + quilt + rib + 0.05 * Noise.fbm(x * 0.9, z * 0.9, 3, 0.5);
    }

    private static double cut(double x, double z) {
        return Math.abs(x) < width(z) ? height(x, z) : -60;
    }

    /// The leaf as a sheet seen from above; below its edge there is nothing.
    private record Blade(Heightfield sheet) implements Shape {
        private static final double TOP = 5;
        private static final double REACH = 110;

        @Override
        public double hit(Ray ray, double near, double far) {
            double t = Heightfield.march(sheet::at, ray, near, Math.min(far, REACH), TOP, 0.7, 0.0008);
            return t > near && t < far ? t : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vec3 normal(Vec3 p) {
            return Heightfield.normal(sheet::at, p.x(), p.z(), 0.05);
        }
    }

    private static Surface blade(Vec3 p) {
        double f = veins(p.x(), p.z());
        double off = Math.abs(f - Math.rint(f)) * 6.5;
        double side = Noise.step(0.42, 0.1, off) * Noise.step(20, 4, Math.abs(p.x()));
        double rib = Noise.step(1.1, 0.35, Math.abs(p.x()));
        double net = Noise.step(0.12, 0, Math.abs(Noise.fbm(p.x() * 0.8, p.z() * 0.8, 3, 0.5)));
        double cells = Noise.fbm(p.x() * 5, p.z() * 5, 3, 0.6);
        Vec3 c = BLADE.mul(0.9 + 0.16 * cells).mix(VEIN, Math.max(0.85 * rib, Math.max(0.6 * side, 0.16 * net)));
        return new Surface(c, 0.04, 0.3, 0.35, false);
    }

    /// Returns the out-of-focus garden: a soft sun, foliage in light and shade, and discs of bokeh.
    private static Vec3 garden(Vec3 w) {
        double glow = Math.exp((w.dot(SUN) - 1) / 0.16);
        double sky = Noise.step(0.1, 0.85, w.y());
        double foliage = 0.5 + 0.9 * Noise.fbm(w.x() * 3.2 + 4, w.y() * 3.2, w.z() * 3.2, 3, 0.5);
        Vec3 shade = new Vec3(0.03, 0.075, 0.025).mul(0.5 + 1.2 * Math.max(0, foliage));
        Vec3 lit = new Vec3(0.62, 0.8, 0.22).mul(Math.max(0, foliage) * (0.1 + 1.3 * glow));
        Vec3 c = shade.add(lit).mix(new Vec3(1.15, 1.3, 1.45), sky * 0.8);
        c = c.along(new Vec3(1, 0.82, 0.5), 0.5 * glow);
        return w.z() > 0 ? c.along(new Vec3(1, 0.86, 0.46), bokeh(w)) : c;
    }

    /// Returns the brightness of overlapping out-of-focus highlights, a little brighter at their rims.
    private static double bokeh(Vec3 w) {
        double x = w.x() / w.z() * 24;
        double y = w.y() / w.z() * 24;
        double sum = 0;
        int ci = (int) Math.floor(x);
        int cj = (int) Math.floor(y);
        for (int j = cj - 1; j <= cj + 1; j++) {
            for (int i = ci - 1; i <= ci + 1; i++) {
                if (Rng.cell(i, j, 1) > 0.5) continue;
                double dx = x - i - Rng.cell(i, j, 2);
                double dy = y - j - Rng.cell(i, j, 3);
                double r = 0.3 + 0.32 * Rng.cell(i, j, 4);
                double d = Math.hypot(dx, dy) / r;
                double power = Math.pow(Rng.cell(i, j, 5), 2.5);
                sum += power * Noise.step(1.04, 0.94, d) * (0.75 + 0.35 * d * d);
            }
        }
        return sum * 2.0;
    }
}
