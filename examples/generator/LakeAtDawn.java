import java.time.LocalDateTime;

/// A mountain lake before sunrise reaches it: mist on still water, lit summits, a jetty.
final class LakeAtDawn implements Scene {
    private static final Vec3 ROCK = Vec3.srgb(0x8A8078);
    private static final Vec3 MEADOW = Vec3.srgb(0x5C6B3A);
    private static final Vec3 NEEDLES = Vec3.srgb(0x33472E);
    private static final Vec3 SNOW = new Vec3(0.86, 0.88, 0.9);
    private static final Vec3 DEEP = new Vec3(0.012, 0.03, 0.034);
    private static final double TREE_TOP = 16;

    @Override
    public Caption caption() {
        return new Caption("01-lake-at-first-light", "A mountain lake at first light, a rendered picture",
                LocalDateTime.of(2024, 6, 14, 5, 21, 8), 1, 2400, 1600);
    }

    @Override
    public Look look() {
        return new Look(0.45, 1.06, 1.1, 0.06, 0.5, new Vec3(1.03, 1, 0.97));
    }

    @Override
    public int samples() {
        return 4;
    }

    @Override
    public View open() {
        Atmosphere air = new Atmosphere(Vec3.direction(-105, 5.5), 1.5);
        Heightfield land = new Heightfield(1536, 6400, LakeAtDawn::rough);
        Erosion.erode(land, 500_000, 11);
        land.bake(air.sun(), 0.01);
        Outdoors light = Outdoors.under(air, air::sky, new Vec3(0.1, 0.11, 0.08));
        Camera camera = new Camera(new Vec3(0.35, 1.95, -2306), new Vec3(0, 3.1, -2290), 26, 1.5);
        return new Valley(land, light, camera, new Jetty(0, -2320, -2295))::trace;
    }

    /// Returns the uneroded ground: a long lake basin between ridges, closed by a high massif.
    private static double rough(double x, double z) {
        double bend = 180 * Noise.at(z / 900, 3.3);
        double across = Math.abs(x - bend) / (430 + 130 * Noise.at(z / 700 + 9, 1.1));
        double along = Math.max(0, (z - 200) / 1500);
        double away = Math.sqrt(across * across + along * along * 1.2) - 1 + 0.18 * Noise.fbm(x / 260, z / 260, 4, 0.5);
        double shore = away < 0 ? away * 30 : away * 60;
        double rise = Noise.step(0.15, 3.6, away);
        double peaks = Noise.ridged(x / 1900 + 4.2, z / 1900 + 7.7, 7, 0.48);
        double massif = 640 * Math.exp(-(square((x - 330) / 760) + square((z - 2350) / 620)));
        return shore + rise * (250 + 980 * peaks) + massif * (0.5 + 0.6 * peaks);
    }

    private static double square(double v) {
        return v * v;
    }

    private static final class Valley {
        private final Heightfield land;
        private final Outdoors light;
        private final Camera camera;
        private final Jetty jetty;
        private final Conifers forest;

        Valley(Heightfield land, Outdoors light, Camera camera, Jetty jetty) {
            this.land = land;
            this.light = light;
            this.camera = camera;
            this.jetty = jetty;
            forest = new Conifers(6.5, TREE_TOP, 0.23, this::wooded);
        }

        private double wooded(double x, double z) {
            double y = land.at(x, z);
            if (y < 1.5 || y > 560) return 0;
            double patch = 0.75 + 0.9 * Noise.fbm(x / 210, z / 210, 3, 0.55);
            return Math.clamp(patch, 0, 0.95) * Noise.step(1.5, 9, y) * Noise.step(520, 300, y + 90 * Noise.at(x / 120, z / 120));
        }

        private double surface(double x, double z) {
            double y = land.at(x, z);
            return y < 1 ? y : y + forest.above(x, z) + 0.9 * Noise.at(x / 9, z / 9);
        }

        void trace(double u, double v, double a, double b, Rng rng, Sample out) {
            Ray ray = camera.ray(u, v, a, b);
            Jetty.Touch wood = jetty.hit(ray);
            if (wood != null && wood.t() < waterAt(ray)) {
                out.radiance = wood(wood);
                return;
            }
            double water = waterAt(ray);
            double t = Heightfield.march(this::surface, ray, 20, Math.min(water, 6000), land.highest() + TREE_TOP, 0.35, 0.0007);
            if (t < water) {
                out.radiance = misty(ground(ray, t), ray, t);
            } else if (water < 6000) {
                out.radiance = misty(water(ray, water), ray, water);
            } else {
                out.radiance = misty(light.sky().apply(ray.way()), ray, 7000);
            }
        }

        private static double waterAt(Ray ray) {
            return ray.way().y() < 0 ? -ray.from().y() / ray.way().y() : Double.POSITIVE_INFINITY;
        }

        private Vec3 wood(Jetty.Touch w) {
            return light.matte(w.albedo(), w.normal(), 0, w.open());
        }

        private Vec3 water(Ray ray, double t) {
            Vec3 p = ray.at(t);
            double calm = 0.0035 + 0.012 * Noise.step(0.1, 0.7, Noise.fbm(p.x() / 160, p.z() / 45, 3, 0.5));
            double e = 0.02 + t * 0.002;
            Vec3 n = Heightfield.normal((x, z) -> calm * (Noise.fbm(x * 0.9, z * 1.4, 3, 0.45) * 0.9), p.x(), p.z(), e);
            Vec3 mirror = ray.way().reflect(n);
            Ray up = new Ray(p, new Vec3(mirror.x(), Math.abs(mirror.y()) + 1e-4, mirror.z()).unit());
            double cos = Math.max(0, -ray.way().dot(n));
            double fresnel = 0.02 + 0.98 * Math.pow(1 - cos, 5); // Schlick 1994, water
            Vec3 seen;
            Jetty.Touch wood = jetty.hit(up);
            if (wood != null) {
                seen = wood(wood);
            } else {
                double far = Heightfield.march(this::surface, up, 15, 6000, land.highest() + TREE_TOP, 0.4, 0.001);
                seen = far < 6000 ? misty(ground(up, far), up, far) : misty(light.sky().apply(up.way()), up, 7000);
            }
            Vec3 body = DEEP.mul(light.ambient().on(Vec3.UP)).mul(1 / Math.PI * 2);
            return seen.mul(fresnel).along(body, 1 - fresnel);
        }

        private Vec3 ground(Ray ray, double t) {
            Vec3 p = ray.at(t);
            double open = land.skySeen(p.x(), p.z());
            double sun = land.sunSeen(p.x(), p.z());
            Conifers.Tree tree = forest.at(p.x(), p.z());
            double e = Math.max(0.35, t * 0.0005);
            if (tree != null && tree.height() > 0.5) {
                Vec3 n = Heightfield.normal(this::surface, p.x(), p.z(), e).mix(Vec3.UP, 0.35).unit();
                Vec3 c = NEEDLES.mul(0.6 + 0.8 * tree.variety()).mix(MEADOW, 0.25 * tree.variety());
                double depth = 0.25 + 0.75 * tree.level();
                return light.leafy(c, n, sun * depth, open * depth * depth);
            }
            Heightfield.Height bare = (x, z) -> land.at(x, z) + 3.2 * Noise.fbm(x / 22, z / 22, 5, 0.55);
            Vec3 n = Heightfield.normal(bare, p.x(), p.z(), Math.max(e, 1));
            double steep = n.y() + 0.12 * Noise.fbm(p.x() / 30, p.z() / 30, 4, 0.6);
            Vec3 rock = ROCK.mul(0.75 + 0.5 * Noise.fbm(p.x() / 40, p.y() / 9, 4, 0.6));
            Vec3 c = rock.mix(MEADOW, Noise.step(0.74, 0.86, steep) * Noise.step(760, 520, p.y()));
            c = c.mix(SNOW, Noise.step(0.66, 0.78, steep) * Noise.step(640, 860, p.y() + 120 * Noise.at(p.x() / 150, p.z() / 150)));
            if (p.y() < 1.2) c = ROCK.mul(0.6);
            return light.matte(c, n, sun, open);
        }

        /// Returns c behind the lake's mist, which lies low and in banks, and behind the blue air.
        private Vec3 misty(Vec3 c, Ray ray, double t) {
            Vec3 far = t < 6500 ? light.haze(c, ray.way(), t, new Vec3(4.2e-5, 6.0e-5, 9.5e-5)) : c;
            double depth = 0;
            double last = 12;
            for (int i = 1; i <= 10; i++) {
                double s = Math.min(t, 3600) * (i / 10.0) * (i / 10.0);
                if (s <= last) continue;
                Vec3 p = ray.at((s + last) / 2);
                if (p.y() > 150) break;
                double bank = Math.max(0.12, 0.6 + 1.5 * Noise.fbm(p.x() / 260, p.y() / 20, p.z() / 380, 3, 0.5));
                depth += (s - last) * 0.0042 * bank * Math.exp(-Math.max(0, p.y()) / (9 + 6 * bank)) * Noise.step(40, 420, (s + last) / 2);
                last = s;
            }
            double clear = Math.exp(-depth);
            Vec3 glow = light.ambient().on(Vec3.UP).mul(0.62 / Math.PI).add(light.air().sunlight().mul(0.016));
            return far.mul(clear).along(glow, 1 - clear);
        }
    }
}
