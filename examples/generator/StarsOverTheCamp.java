import java.time.LocalDateTime;

/// A lit tent on a meadow under the Milky Way, mountains against the last twilight.
final class StarsOverTheCamp implements Scene {
    private static final Vec3 GRASS = Vec3.srgb(0x606048);
    private static final Vec3 LAMP = new Vec3(1.0, 0.52, 0.17);
    private static final Vec3 TENT = new Vec3(2.6, -0.35, 15);
    private static final double TALL = 0.2;

    @Override
    public Caption caption() {
        return new Caption("10-stars-over-the-camp", "A tent under the Milky Way, a rendered picture",
                LocalDateTime.of(2024, 6, 16, 23, 48, 10), 1, 2400, 1600);
    }

    @Override
    public Look look() {
        return new Look(-1.0, 1.0, 1.1, 0.07, 0.5, Vec3.ONE);
    }

    @Override
    public int samples() {
        return 4;
    }

    @Override
    public View open() {
        Atmosphere dusk = new Atmosphere(Vec3.direction(-32, -8.5), 1.2);
        Vec3 centre = Vec3.direction(10, 9);
        Vec3 pole = centre.cross(Vec3.direction(-24, 68)).unit();
        NightSky sky = new NightSky(dusk, pole, centre, 0.00042);
        Heightfield land = new Heightfield(1024, 9000, StarsOverTheCamp::mountains);
        Erosion.erode(land, 160_000, 8);
        Camera camera = new Camera(new Vec3(0, 1.35, 0), new Vec3(0, 5.4, 14), 19, 1.5);
        return new Camp(sky, land, camera)::trace;
    }

    private static double mountains(double x, double z) {
        double far = Noise.step(900, 3300, Math.hypot(x, z));
        double ridge = Noise.ridged(x / 2100 + 3.7, z / 2100 + 5.9, 7, 0.5);
        double gap = 0.5 + 0.5 * Noise.step(200, 1800, Math.abs(x - 250));
        return -30 + far * gap * (120 + 1050 * ridge);
    }

    private record Camp(NightSky sky, Heightfield land, Camera camera, Conifers grass) {

        private static final RidgeTent RIDGE_TENT = new RidgeTent(TENT, 1.25, 1.45, 1.5, 0.6);
        private static final double NIGHT = 0.012;

        Camp(NightSky sky, Heightfield land, Camera camera) {
            this(sky, land, camera, new Conifers(0.06, TALL, 0.1, (x, z) -> 0.95));
        }

        private static double ground(double x, double z) {
            double dip = 0.5 * Noise.at(x / 13 + 2, z / 13) + 0.07 * Noise.fbm(x / 1.3, z / 1.3, 3, 0.5);
            return -0.35 + dip * Noise.step(1.6, 6, Math.hypot(x - TENT.x(), z - TENT.z())) - 0.012 * Math.max(0, z - 25);
        }

        private double meadow(double x, double z) {
            double tufts = 0.35 + 0.65 * Noise.step(-0.3, 0.5, Noise.fbm(x / 0.9, z / 0.9, 3, 0.5));
            double sway = 0.12 * Noise.at(x * 2.1, z * 2.1);
            return ground(x, z) + grass.above(x + sway, z - sway) * tufts;
        }

        void trace(double u, double v, double a, double b, Rng rng, Sample out) {
            Ray ray = camera.ray(u, v, a, b);
            double tent = tent(ray);
            double t = Heightfield.march(this::meadow, ray, 0.7, 90, 1.2, 0.3, 0.0008);
            if (tent < t) {
                out.radiance = LAMP.mul(RIDGE_TENT.glow(ray.at(tent)));
            } else if (t < 90) {
                out.radiance = grass(ray.at(t), t);
            } else {
                double far = Heightfield.march(land::at, ray, 90, 6500, 1400, 0.5, 0.0008);
                out.radiance = far < 6500 ? ridge(ray, far) : sky.at(ray.way());
            }
        }

        private static double tent(Ray ray) {
            return RIDGE_TENT.hit(ray, 0.1, 100);
        }

        private Vec3 grass(Vec3 p, double t) {
            double e = Math.max(0.006, t * 0.0008);
            Vec3 n = Heightfield.normal(this::meadow, p.x(), p.z(), e);
            double sway = 0.12 * Noise.at(p.x() * 2.1, p.z() * 2.1);
            Conifers.Tree blade = grass.at(p.x() + sway, p.z() - sway);
            double level = blade == null ? 0 : Math.min(1, blade.height() / (TALL * 0.7));
            double variety = blade == null ? 0.5 : blade.variety();
            Vec3 c = GRASS.mul((0.35 + 0.65 * level) * (0.7 + 0.6 * variety));
            Vec3 toLamp = TENT.add(new Vec3(0, 0.75, 0)).sub(p);
            double d2 = toLamp.dot(toLamp);
            double facing = 0.35 + 0.65 * Math.max(0, n.dot(toLamp.mul(1 / Math.sqrt(d2))));
            Vec3 warm = LAMP.mul(2.4 * facing / (d2 + 1.5));
            Vec3 night = new Vec3(0.75, 0.95, 1.35).mul(NIGHT * (0.5 + 0.5 * n.y()));
            return c.mul(warm.add(night)).mul(1.4);
        }

        private Vec3 ridge(Ray ray, double t) {
            Vec3 p = ray.at(t);
            Vec3 n = Heightfield.normal(land::at, p.x(), p.z(), 8 + t * 0.001);
            double snow = Noise.step(0.7, 0.85, n.y() + 0.1 * Noise.fbm(p.x() / 90, p.z() / 90, 3, 0.5)) * Noise.step(350, 650, p.y());
            Vec3 c = Vec3.grey(0.09).mix(Vec3.grey(0.6), snow);
            Vec3 lit = c.mul(new Vec3(0.75, 0.95, 1.35)).mul(NIGHT * (0.45 + 0.55 * n.y() - 0.3 * n.x()) * 0.9);
            double clear = Math.exp(-t / 9000);
            Vec3 glow = sky.twilight().sky(new Vec3(ray.way().x(), 0.05, ray.way().z()).unit()).mul(5).add(new Vec3(0.006, 0.012, 0.02));
            return lit.mul(clear).along(glow, (1 - clear) * 0.35);
        }
    }
}
