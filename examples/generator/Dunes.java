import java.time.LocalDateTime;

/// Sand dunes in the last warm light: long shadows, wind ripples, a hazy horizon.
final class Dunes implements Scene {
    private static final Vec3 SAND = Vec3.srgb(0xDB9C70);

    @Override
    public Caption caption() {
        return new Caption("08-dunes-at-golden-hour", "Dunes at golden hour, a rendered picture", LocalDateTime.of(2024, 6, 16, 20, 9, 31),
                3, 2400, 1600);
    }

    @Override
    public Look look() {
        return new Look(0.4, 1.06, 1.05, 0.05, 0.5, new Vec3(1, 0.98, 1.06));
    }

    @Override
    public int samples() {
        return 6;
    }

    @Override
    public View open() {
        Atmosphere air = new Atmosphere(Vec3.direction(-62, 7), 2.2);
        Heightfield land = new Heightfield(3600, 1400, Dunes::dune);
        land.bake(air.sun(), 0.012);
        Ambient ambient = Ambient.outdoors(air, air::sky, SAND);
        Vec3 eye = new Vec3(20, land.at(20, -560) + 9, -560);
        Camera camera = new Camera(eye, new Vec3(0, eye.y() - 13, -400), 40, 1.5);
        return new Desert(air, land, ambient, camera)::trace;
    }

    /// Returns the height of transverse dunes: a gentle windward face, a slip face at the angle of repose, crests that wander.
    private static double dune(double x, double z) {
        double height = 0;
        double[][] trains = {{170, 26, 0.35}, {74, 7, -0.25}, {31, 1.6, 0.6}};
        for (double[] t : trains) {
            double warp = 0.55 * Noise.fbm(x / (t[0] * 2.2) + t[0], z / (t[0] * 2.2), 3, 0.45);
            double phase = (z * Math.cos(t[2]) + x * Math.sin(t[2])) / t[0] + warp * 1.6;
            double f = phase - Math.floor(phase);
            double profile = crest(Noise.step(0, 1.15, f / 0.7 * 0.95) * 1.12, (1 - f) / 0.3, 0.7 / t[0]);
            double amount = 0.45 + 0.8 * Noise.at(x / (t[0] * 1.7), z / (t[0] * 1.7) + 40);
            height += t[1] * Math.max(0.08, amount) * profile;
        }
        return height + 6 * Noise.fbm(x / 400, z / 400, 2, 0.5);
    }

    /// Returns the smaller of two slopes, rounded over w where they meet (a hyperbola).
    private static double crest(double windward, double lee, double w) {
        double d = windward - lee;
        return (windward + lee - Math.sqrt(d * d + w * w * 16)) / 2;
    }

    private record Desert(Atmosphere air, Heightfield land, Ambient ambient, Camera camera) {
        void trace(double u, double v, double a, double b, Rng rng, Sample out) {
            Ray ray = camera.ray(u, v, a, b);
            double t = Heightfield.march(land::at, ray, 0.5, 1500, land.highest(), 0.7, 0.0008);
            if (t == Double.POSITIVE_INFINITY) {
                out.radiance = air.skyAndSun(ray.way());
                return;
            }
            Vec3 p = ray.at(t);
            double blur = Math.max(0.01, t * 0.0004);
            Vec3 n = Heightfield.normal((x, z) -> land.at(x, z) + ripple(x, z, t), p.x(), p.z(), blur + 0.02);
            double lit = Math.max(0, n.dot(air.sun())) * land.sunSeen(p.x(), p.z());
            double grain = Noise.fbm(p.x() * 3, p.z() * 3, 3, 0.6);
            Vec3 albedo = SAND.mul(1 + 0.12 * grain + 0.1 * Noise.at(p.x() / 15, p.z() / 15));
            double sky = land.skySeen(p.x(), p.z());
            Vec3 bounce = albedo.mul(air.sunlight()).mul(0.05 * (1 - sky) / Math.PI);
            Vec3 light = air.sunlight().mul(lit).along(ambient.on(n), sky).add(bounce);
            Vec3 c = albedo.mul(light).mul(1 / Math.PI);
            double clear = Math.exp(-t / 2600);
            out.radiance = c.mul(clear).along(air.sky(new Vec3(ray.way().x(), 0.03, ray.way().z()).unit()), 1 - clear);
        }

        /// Returns the height of wind ripples about 12 cm apart, faded out with distance before they alias.
        private static double ripple(double x, double z, double distance) {
            double strength = 0.008 * Noise.step(160, 15, distance);
            if (strength <= 0) return 0;
            double warp = Noise.fbm(x * 0.35, z * 0.35, 3, 0.5) * 2.2;
            double phase = (z * 0.9 + x * 0.5) * 4 + warp * 2;
            double f = phase - Math.floor(phase);
            return strength * (f < 0.65 ? f / 0.65 : (1 - f) / 0.35) * (0.7 + 0.5 * Noise.at(x * 0.7, z * 0.7));
        }
    }
}
