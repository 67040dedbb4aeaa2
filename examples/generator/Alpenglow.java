import java.time.LocalDateTime;

/// Snow peaks through a long lens as the first red light touches them, blue shadow and valley haze below.
final class Alpenglow implements Scene {
    private static final Vec3 SNOW = new Vec3(0.88, 0.89, 0.91);
    private static final Vec3 ROCK = Vec3.srgb(0x5F5E60);
    private static final Vec3 FOREST = Vec3.srgb(0x27352A);

    @Override
    public Caption caption() {
        return new Caption("02-peaks-in-the-first-sun", "Snow peaks in the first sun, a rendered picture",
                LocalDateTime.of(2024, 6, 14, 5, 44, 52), 1, 2400, 1600);
    }

    @Override
    public Look look() {
        return new Look(0.35, 1.0, 1.1, 0.06, 0.4, new Vec3(1.02, 0.93, 1.16));
    }

    @Override
    public int samples() {
        return 3;
    }

    @Override
    public View open() {
        Atmosphere air = new Atmosphere(Vec3.direction(-114, 2.7), 1.0);
        Heightfield land = new Heightfield(2048, 12_000, Alpenglow::rough);
        Erosion.erode(land, 350_000, 5);
        land.soften(3);
        land.bake(air.sun(), 0.012);
        Outdoors light = Outdoors.under(air, air::sky, Vec3.grey(0.35));
        Camera camera = new Camera(new Vec3(-300, 1250, -5900), new Vec3(150, 1480, 1200), 62, 1.5);
        return new Range(land, light, camera)::trace;
    }

    private static double rough(double x, double z) {
        double peaks = Noise.ridged(x / 3900 + 2.6, z / 3900 + 1.2, 8, 0.5);
        double main = Math.exp(-Math.pow((z - 1500 - 500 * Noise.at(x / 2600, 8.8)) / 1700, 2));
        double second = Math.exp(-Math.pow((z + 1900 - 400 * Noise.at(x / 1900, 2.8)) / 900, 2));
        return 350 + 2150 * main * (0.35 + 0.85 * peaks) + 640 * second * (0.55 + 0.7 * Noise.ridged(x / 1500 + 7, z / 1500, 6, 0.48))
                + 300 * Noise.fbm(x / 1500, z / 1500, 4, 0.5);
    }

    private record Range(Heightfield land, Outdoors light, Camera camera) {
        void trace(double u, double v, double a, double b, Rng rng, Sample out) {
            Ray ray = camera.ray(u, v, a, b);
            double t = Heightfield.march(land::at, ray, 50, 13_000, land.highest(), 0.5, 0.0004);
            if (t == Double.POSITIVE_INFINITY) {
                out.radiance = light.sky().apply(ray.way());
                return;
            }
            Vec3 p = ray.at(t);
            out.radiance = valley(ground(p, t), ray, t);
        }

        private Vec3 ground(Vec3 p, double t) {
            double e = Math.max(2.5, t * 0.0004);
            Vec3 broad = Heightfield.normal(land::at, p.x(), p.z(), 9);
            double cliff = Noise.step(0.82, 0.55, broad.y());
            Heightfield.Height detail = (x, z) -> land.at(x, z) + 34 * cliff * Noise.ridged(x / 105, z / 105, 6, 0.5)
                    + 1.6 * Noise.fbm(x / 60, z / 60, 4, 0.5);
            Vec3 n = Heightfield.normal(detail, p.x(), p.z(), e);
            double steep = 0.55 * broad.y() + 0.45 * n.y() + 0.07 * Noise.fbm(p.x() / 160, p.z() / 160, 4, 0.55);
            double snowline = p.y() + 260 * Noise.fbm(p.x() / 500, p.z() / 500, 4, 0.5);
            double snow = Noise.step(0.44, 0.53, steep) * Noise.step(700, 1000, snowline);
            Vec3 strata = ROCK.mul(0.8 + 0.5 * Noise.fbm(p.x() / 90, p.y() / 16, p.z() / 90, 4, 0.6));
            double wood = Noise.step(0.55, 0.7, steep) * Noise.step(1150, 800, snowline);
            Vec3 c = strata.mix(FOREST.mul(0.8 + 0.6 * Noise.at(p.x() / 8, p.z() / 8)), wood).mix(SNOW, snow);
            return light.matte(c, n, land.sunSeen(p.x(), p.z()), land.skySeen(p.x(), p.z()));
        }

        /// Returns c behind the air, whose haze thins out with height (scale height 420 m).
        private Vec3 valley(Vec3 c, Ray ray, double t) {
            double y0 = ray.from().y();
            double dy = ray.way().y();
            double k = dy * t / 420;
            double thick = Math.exp(-(y0 - 500) / 420) * (Math.abs(k) < 1e-4 ? 1 : (1 - Math.exp(-k)) / k);
            Vec3 far = light.haze(c, ray.way(), t, new Vec3(1.2e-5, 1.9e-5, 3.3e-5));
            double clear = Math.exp(-1.3e-4 * thick * t);
            return far.mul(clear).along(light.ambient().on(Vec3.UP), (1 - clear) * 0.8 / Math.PI);
        }
    }
}
