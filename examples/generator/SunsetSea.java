import java.time.LocalDateTime;

/// The sun going down over a gently moving sea, clouds alight, a sailboat on its way home.
final class SunsetSea implements Scene {
    private static final Vec3 BODY = new Vec3(0.006, 0.028, 0.034);

    @Override
    public Caption caption() {
        return new Caption("09-sailing-into-the-sunset", "A sailboat at sunset, a rendered picture",
                LocalDateTime.of(2024, 6, 16, 21, 14, 55), 1, 2400, 1600);
    }

    @Override
    public Look look() {
        return new Look(0.1, 1.06, 1.1, 0.09, 0.5, new Vec3(0.94, 0.93, 1.34));
    }

    @Override
    public int samples() {
        return 8;
    }

    @Override
    public View open() {
        Atmosphere air = new Atmosphere(Vec3.direction(-5, 1.9), 0.9);
        Clouds clouds = new Clouds(air, 2200, 3600, SunsetSea::evening, 1.7, 0, 110, 60, 1900);
        Outdoors light = Outdoors.under(air, w -> clouds.over(w, air.sky(w)), BODY);
        Ocean swell = new Ocean(512, 173, 5.4, 170, 0.7, 0.45, 3);
        Ocean chop = new Ocean(512, 23.7, 3.4, 150, 0.12, 0.6, 4);
        Camera camera = new Camera(new Vec3(0, 2.6, 0), new Vec3(0, 5.9, 40), 38, 1.5);
        return new Sea(light, swell, chop, camera, new Sailboat(new Vec3(33, 0, 150)))::trace;
    }

    /// Returns the density of broken evening clouds with ragged bases.
    private static double evening(double x, double y, double z) {
        double wide = Noise.fbm(x / 9000 + 2.2, 0.5, z / 9000 + 0.6, 2, 0.5);
        double shape = Noise.fbm(x / 2600 + 8.3, y / 900, z / 1700 + 1.1, 5, 0.55);
        double level = Noise.step(2200, 2500, y) * Noise.step(3600, 2700, y);
        return Math.max(0, shape * 1.25 + wide * 0.9 + level * 0.36 - 0.46) * 0.016;
    }

    private record Sea(Outdoors light, Ocean swell, Ocean chop, Camera camera, Sailboat boat) {
        private double surface(double x, double z) {
            double c = 0.91;
            double s = 0.41;
            return swell.at(x, z) + chop.at(c * x + s * z, c * z - s * x);
        }

        void trace(double u, double v, double a, double b, Rng rng, Sample out) {
            Ray ray = camera.ray(u, v, a, b);
            double t = Heightfield.march(this::surface, ray, 1, 900, 1.6, 0.6, 0.0006);
            if (t > 900 && ray.way().y() < 0) t = -ray.from().y() / ray.way().y();
            Sailboat.Part part = boat.hit(ray);
            double boatAt = (boat.keel().z() - ray.from().z()) / ray.way().z();
            if (part != Sailboat.Part.NONE && boatAt < t) {
                out.radiance = boat(part, ray);
            } else if (t < 60_000) {
                out.radiance = light.haze(water(ray, t, a, b), ray.way(), t, new Vec3(4e-5, 5e-5, 6.5e-5));
            } else {
                Vec3 w = ray.way();
                out.radiance = light.sky().apply(w).add(disc(w));
            }
        }

        private Vec3 boat(Sailboat.Part part, Ray ray) {
            Vec3 dark = light.ambient().on(new Vec3(0, 0, -1)).mul(1 / Math.PI);
            if (part == Sailboat.Part.HULL) return dark.mul(0.12);
            return dark.mul(0.4).along(light.air().sunlight(), 0.10 / Math.PI);
        }

        /// Returns the sun's disc, a little enlarged by the haze before it and cut off before it burns out.
        private Vec3 disc(Vec3 w) {
            double edge = Math.acos(Math.clamp(w.dot(light.air().sun()), -1, 1)) / (Atmosphere.SUN_RADIUS * 1.6);
            double shape = Noise.step(1.12, 0.92, edge);
            Vec3 sun = light.air().sunlight();
            return sun.mul(shape * 180 / sun.max());
        }

        /// Returns the sun as wavelets too small to see spread it: a Gaussian lobe of 0.034 rad with the same total light.
        private Vec3 glitter(Vec3 w) {
            double off = Math.acos(Math.clamp(w.dot(light.air().sun()), -1, 1)) / 0.034;
            return light.air().sunlight().mul(Math.exp(-off * off) / (Math.PI * 0.034 * 0.034));
        }

        private Vec3 water(Ray ray, double t, double a, double b) {
            Vec3 p = ray.at(t);
            double e = Math.max(0.012, t * t * 0.000012 + t * 0.0004);
            Vec3 n = Heightfield.normal(this::surface, p.x(), p.z(), Math.min(e, 3));
            double fine = 0.010 + 0.05 * Noise.step(20, 500, t);
            double gust = 1 + 0.5 * Noise.fbm(p.x() / 60, p.z() / 160, 3, 0.5);
            double slope = fine * gust * Math.sqrt(-2 * Math.log(1 - a)); // a normal deviate, by Box and Muller 1958
            n = n.add(new Vec3(slope * Math.cos(2 * Math.PI * b), 0, slope * Math.sin(2 * Math.PI * b))).unit();
            double cos = Math.max(0.02, -ray.way().dot(n));
            double fresnel = 0.02 + 0.98 * Math.pow(1 - cos, 5) * 0.9; // Schlick 1994, water
            Vec3 m = ray.way().reflect(n);
            m = new Vec3(m.x(), Math.abs(m.y()) + 0.01, m.z()).unit();
            Ray up = new Ray(p, m);
            Sailboat.Part part = boat.hit(up);
            Vec3 seen = part != Sailboat.Part.NONE ? boat(part, up) : light.sky().apply(m).add(glitter(m));
            double crest = Math.max(0, p.y() + 0.1) * Math.max(0, ray.way().dot(light.air().sun()));
            Vec3 body = BODY.mul(light.ambient().on(Vec3.UP)).mul(2).along(light.air().sunlight().mul(new Vec3(0.01, 0.045, 0.035)), crest);
            return seen.mul(fresnel).along(body, 1 - fresnel);
        }
    }
}
