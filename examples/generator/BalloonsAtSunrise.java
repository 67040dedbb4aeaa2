import java.time.LocalDateTime;
import java.util.List;

/// Hot-air balloons over wooded hills in the morning haze, against the light; a portrait.
final class BalloonsAtSunrise implements Scene {
    private static final Vec3 LEAVES = Vec3.srgb(0x4C6130);
    private static final Vec3 FIELD = Vec3.srgb(0x8E9A4C);
    private static final double TREE_TOP = 17;
    private static final Vec3 RED = Vec3.srgb(0xD23B2A);
    private static final Vec3 YELLOW = Vec3.srgb(0xF5B82E);
    private static final Vec3 WHITE = Vec3.srgb(0xF3EBDD);
    private static final Vec3 BLUE = Vec3.srgb(0x2C5FA8);
    private static final Vec3 TEAL = Vec3.srgb(0x2E8C8A);

    @Override
    public Caption caption() {
        return new Caption("04-balloons-over-the-hills", "Hot-air balloons over misty hills, a rendered picture",
                LocalDateTime.of(2024, 6, 15, 6, 18, 40), 8, 1600, 2400);
    }

    @Override
    public Look look() {
        return new Look(0.6, 1.06, 1.08, 0.08, 0.4, Vec3.ONE);
    }

    @Override
    public int samples() {
        return 4;
    }

    @Override
    public View open() {
        Atmosphere air = new Atmosphere(Vec3.direction(58, 8), 2.4);
        Heightfield land = new Heightfield(1536, 9000, BalloonsAtSunrise::hills);
        land.bake(air.sun(), 0.02);
        Clouds clouds = new Clouds(air, 6500, 7300, BalloonsAtSunrise::veil, 1, 0, 90, 80, 900);
        Outdoors light = Outdoors.under(air, w -> clouds.over(w, air.sky(w)), new Vec3(0.12, 0.13, 0.06));
        Camera camera = new Camera(new Vec3(0, 330, -4200), new Vec3(0, 405, -3200), 40, 2 / 3.0);
        List<Balloon> balloons = List.of(new Balloon(new Vec3(-22, 398, -4030), 11, 0.4, new Vec3[]{RED, YELLOW, WHITE}),
                new Balloon(new Vec3(58, 402, -3780), 10, 1.1, new Vec3[]{BLUE, WHITE, TEAL}),
                new Balloon(new Vec3(-70, 318, -3330), 10, 2.2, new Vec3[]{YELLOW, RED}),
                new Balloon(new Vec3(190, 560, -2900), 11, 0.2, new Vec3[]{WHITE, RED, BLUE}));
        return new Hills(land, light, camera, balloons)::trace;
    }

    private static double hills(double x, double z) {
        double grow = 0.45 + 0.55 * Noise.step(-4000, 2500, z);
        double ridges = Noise.ridged(x / 2300 + 1.7, z / 1150 + 0.4, 4, 0.42);
        return 420 * grow * ridges + 70 * Noise.fbm(x / 600, z / 420, 4, 0.45) * grow + 25 * Noise.at(x / 200, z / 200) - 40;
    }

    /// Returns the density of a thin, streaky high cloud.
    private static double veil(double x, double y, double z) {
        double streak = Noise.fbm(x / 9000 + 3, y / 2500, z / 3800, 5, 0.55);
        return Math.max(0, streak - 0.02) * 7e-4;
    }

    private static final class Hills {
        private final Heightfield land;
        private final Outdoors light;
        private final Camera camera;
        private final List<Balloon> balloons;
        private final Conifers forest;

        Hills(Heightfield land, Outdoors light, Camera camera, List<Balloon> balloons) {
            this.land = land;
            this.light = light;
            this.camera = camera;
            this.balloons = balloons;
            forest = new Conifers(8, TREE_TOP, 0.34, Hills::wooded);
        }

        private static double wooded(double x, double z) {
            return 0.98 * Noise.step(-0.12, 0.02, Noise.fbm(x / 420 + 5, z / 420, 4, 0.5));
        }

        private double surface(double x, double z) {
            return land.at(x, z) + forest.above(x, z);
        }

        void trace(double u, double v, double a, double b, Rng rng, Sample out) {
            Ray ray = camera.ray(u, v, a, b);
            Balloon.Touch best = null;
            for (Balloon balloon : balloons) {
                Balloon.Touch t = balloon.hit(ray);
                if (t != null && (best == null || t.t() < best.t())) best = t;
            }
            double t = Heightfield.march(this::surface, ray, 40, 8500, land.highest() + TREE_TOP, 0.4, 0.0007);
            if (best != null && best.t() < t) {
                out.radiance = hazy(balloon(best), ray, best.t());
            } else if (t < 9000) {
                out.radiance = hazy(ground(ray, t), ray, t);
            } else {
                out.radiance = light.sky().apply(ray.way());
            }
        }

        private Vec3 balloon(Balloon.Touch b) {
            Vec3 front = light.matte(b.albedo(), b.normal(), 1, 0.9);
            if (!b.cloth()) return front;
            double behind = 0.35 + 0.65 * Math.max(0, -b.normal().dot(light.air().sun()));
            Vec3 through = b.albedo().mul(b.albedo()).mul(light.air().sunlight()).mul(behind * 0.3 / Math.PI);
            return front.add(through);
        }

        private Vec3 ground(Ray ray, double t) {
            Vec3 p = ray.at(t);
            double sun = land.sunSeen(p.x(), p.z());
            double open = land.skySeen(p.x(), p.z());
            double e = Math.max(0.4, t * 0.0005);
            Conifers.Tree tree = forest.at(p.x(), p.z());
            if (tree != null && tree.height() > 0.6) {
                Vec3 n = Heightfield.normal(this::surface, p.x(), p.z(), e).mix(Vec3.UP, 0.3).unit();
                Vec3 c = LEAVES.mul(0.55 + 0.9 * tree.variety());
                double depth = 0.2 + 0.8 * tree.level();
                return light.leafy(c, n, sun * depth, open * depth);
            }
            Vec3 n = Heightfield.normal(land::at, p.x(), p.z(), Math.max(e, 4));
            double tone = 0.8 + 0.4 * Noise.at(p.x() / 130, p.z() / 130) + 0.2 * Noise.at(p.x() / 3, p.z() / 12);
            return light.matte(FIELD.mul(tone), n, sun, open);
        }

        /// Returns c behind the valley fog (in banks) and the bright haze towards the sun.
        private Vec3 hazy(Vec3 c, Ray ray, double t) {
            double depth = 0;
            double last = 60;
            for (int i = 1; i <= 12; i++) {
                double s = t * (i / 12.0) * (i / 12.0);
                if (s <= last) continue;
                Vec3 p = ray.at((s + last) / 2);
                double bank = Math.max(0.2, 0.8 + 1.1 * Noise.fbm(p.x() / 700, p.z() / 500, 2, 0.5));
                depth += (s - last) * 0.0016 * bank * Math.exp(-Math.max(0, p.y() - 60) / (38 + 26 * bank));
                last = s;
            }
            double mu = ray.way().dot(light.air().sun());
            double phase = Atmosphere.henyeyGreenstein(mu, 0.6);
            Vec3 glow = light.ambient().on(Vec3.UP).mul(0.75 / Math.PI).along(light.air().sunlight(), phase * 1.0);
            Vec3 far = light.haze(c, ray.way(), t, new Vec3(6.5e-5, 8.5e-5, 1.25e-4));
            double clear = Math.exp(-depth);
            return far.mul(clear).along(glow, 1 - clear);
        }
    }
}
