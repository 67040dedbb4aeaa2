import java.time.LocalDateTime;

/// Rows of lavender running to a lone tree, in the low sun of a summer morning.
final class Lavender implements Scene {
    private static final Vec3 BLOOM = Vec3.srgb(0x8C72BE);
    private static final Vec3 STEM = Vec3.srgb(0x6F8250);
    private static final Vec3 EARTH = Vec3.srgb(0xB8977A);
    private static final Vec3 GRASS = Vec3.srgb(0x7C8B45);
    private static final Vec3 LEAF = Vec3.srgb(0x55692F);
    private static final double ROW = 1.9;
    private static final double TALL = 0.34;
    private static final double FIELD_END = 120;

    @Override
    public Caption caption() {
        return new Caption("05-lavender-and-a-tree", "Lavender rows and a lone tree, a rendered picture",
                LocalDateTime.of(2024, 6, 15, 7, 52, 17), 1, 2400, 1600);
    }

    @Override
    public Look look() {
        return new Look(0.35, 1.03, 1.04, 0.06, 0.45, new Vec3(1.05, 1, 0.94));
    }

    @Override
    public int samples() {
        return 5;
    }

    @Override
    public View open() {
        Atmosphere air = new Atmosphere(Vec3.direction(48, 14), 1.8);
        Clouds clouds = new Clouds(air, 1500, 2600, Lavender::fair, 1.3, 0, 100, 50, 1400);
        Outdoors light = Outdoors.under(air, w -> clouds.over(w, air.sky(w)), new Vec3(0.16, 0.13, 0.14));
        Camera camera = new Camera(new Vec3(0.1, 1.75, 0), new Vec3(1.2, 1.75, 12), 30, 1.5, 0.004, 14);
        return new Field(light, camera, Tree.grow(new Vec3(17, ground(17, 88) - 0.1, 88), 13, 21))::trace;
    }

    /// Returns the density of fair-weather clouds.
    private static double fair(double x, double y, double z) {
        double shape = Noise.fbm(x / 2600 + 1.3, y / 1300, z / 2600 + 7.1, 5, 0.5);
        double profile = Noise.step(1500, 1650, y) * Noise.step(2600, 1800, y);
        return Math.max(0, shape * 1.5 + profile * 0.42 - 0.55) * 0.03;
    }

    private static double ground(double x, double z) {
        return 0.9 * Noise.at(x / 60, z / 75 + 0.5) * Noise.step(4, 60, z) + 0.012 * Math.max(0, z - 30);
    }

    private record Field(Outdoors light, Camera camera, Tree tree, Conifers spikes) {
        Field(Outdoors light, Camera camera, Tree tree) {
            this(light, camera, tree, new Conifers(0.043, TALL, 0.07, (x, z) -> Noise.step(0.12, 0.5, bush(x, z))));
        }

        /// Returns how far inside a bush a place is: 1 on a row's middle, 0 between the rows.
        private static double bush(double x, double z) {
            if (z > FIELD_END) return 0;
            double wander = 0.08 * Noise.at(x / 3, z / 2.2);
            double f = (x + wander) / ROW;
            double off = Math.abs(f - Math.rint(f)) * ROW;
            double width = 0.62 + 0.12 * Noise.at(z / 0.9, Math.rint(f) * 7.7);
            double s = off / width;
            return Math.max(0, 1 - s * s);
        }

        private static double surface(double x, double z, Conifers spikes) {
            double b = bush(x, z);
            double base = ground(x, z) + 0.42 * Math.sqrt(b) + 0.03 * Noise.at(x * 4, z * 4);
            return b > 0.02
                    ? base + spikes.above(x, z) * (0.8 + 0.35 * Noise.at(x * 2.3, z * 2.3))
                    : base + 0.05 * Noise.fbm(x * 5, z * 5, 5, 0.65);
        }

        void trace(double u, double v, double a, double b, Rng rng, Sample out) {
            Ray ray = camera.ray(u, v, a, b);
            Heightfield.Height top = (x, z) -> surface(x, z, spikes);
            double t = Heightfield.march(top, ray, 1, 420, 6.5, 0.32, 0.0006);
            Tree.Touch touch = tree.hit(ray);
            Vec3 haze = new Vec3(1.6e-4, 2.0e-4, 2.6e-4);
            if (touch != null && touch.t() < t) {
                out.radiance = light.haze(tree(ray, touch), ray.way(), touch.t(), haze);
            } else if (t < 500) {
                out.radiance = light.haze(field(ray, t, top), ray.way(), t, haze);
            } else {
                out.radiance = beyond(ray);
            }
        }

        /// Returns the far hills as hazy silhouettes before the sky.
        private Vec3 beyond(Ray ray) {
            double az = Math.atan2(ray.way().x(), ray.way().z());
            double el = ray.way().y() / Math.hypot(ray.way().x(), ray.way().z());
            for (int i = 0; i < 3; i++) {
                double edge = 0.010 + 0.013 * i + 0.022 * Noise.fbm(az * (4 - 0.5 * i) + i * 9, i * 3.7, 5, 0.45)
                        + 0.0012 * Noise.fbm(az * 160, i * 5, 3, 0.6);
                if (el < edge) {
                    Vec3 wood = light.leafy(LEAF.mul(0.8), Vec3.UP, 0.5, 0.6);
                    return light.haze(wood, ray.way(), 1500 + 2300 * i, new Vec3(1.5e-4, 1.9e-4, 2.6e-4));
                }
            }
            return light.sky().apply(ray.way());
        }

        private Vec3 tree(Ray ray, Tree.Touch touch) {
            Vec3 p = ray.at(touch.t());
            double sun = tree.shade(p, light.air().sun());
            double open = 0.25 + 0.75 * Math.exp(-touch.depth() * 4);
            if (touch.bark()) return light.matte(Tree.bark(), touch.normal(), sun, 0.4);
            Vec3 c = LEAF.mul(0.8 + 0.5 * Noise.at(p.x() * 3, p.y() * 3, p.z() * 3));
            Vec3 glow = c.mul(light.air().sunlight()).mul(sun * 0.12);
            return light.leafy(c, touch.normal(), sun, open).add(glow);
        }

        private Vec3 field(Ray ray, double t, Heightfield.Height top) {
            Vec3 p = ray.at(t);
            double b = bush(p.x(), p.z());
            double e = Math.max(0.004, t * 0.0006);
            Vec3 n = Heightfield.normal(top, p.x(), p.z(), e);
            double sun = sunSeen(p, top) * tree.shade(p, light.air().sun());
            if (b > 0.02) {
                Conifers.Tree spike = spikes.at(p.x(), p.z());
                double level = spike == null ? 0 : Math.min(1, spike.height() / (TALL * 0.75));
                double variety = spike == null ? 0.5 : spike.variety();
                Vec3 tint = BLOOM.mul(0.7 + 0.6 * variety).mix(Vec3.srgb(0xB494DA), 0.3 * variety);
                Vec3 c = STEM.mul(0.75).mix(tint, Noise.step(0.12, 0.42, level));
                double depth = 0.3 + 0.7 * level;
                Vec3 soft = n.mix(Vec3.UP, 0.45).unit();
                Vec3 glow = c.mul(light.air().sunlight()).mul(sun * depth * 0.1);
                return light.leafy(c, soft, sun * depth, depth).add(glow);
            }
            double patch = Noise.fbm(p.x() * 2.5, p.z() * 2.5, 4, 0.6);
            Vec3 c = p.z() > FIELD_END
                    ? GRASS.mul(0.9 + 0.4 * patch)
                    : EARTH.mul(0.85 + 0.5 * Noise.fbm(p.x() * 14, p.z() * 14, 4, 0.65)).mix(GRASS.mul(0.7),
                            0.8 * Noise.step(0.12, 0.34, patch));
            return light.matte(c, n, sun, p.z() > FIELD_END ? 1 : 0.8);
        }

        private double sunSeen(Vec3 p, Heightfield.Height top) {
            Vec3 s = light.air().sun();
            double seen = 1;
            for (double d = 0.06; d < 2.4 && seen > 0; d *= 1.35) {
                Vec3 q = p.along(s, d);
                seen = Math.min(seen, 1 + (q.y() - top.at(q.x(), q.z())) / (0.05 * d + 0.03));
            }
            return Math.clamp(seen, 0, 1);
        }
    }
}
