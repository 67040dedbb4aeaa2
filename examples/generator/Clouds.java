import java.util.stream.IntStream;

/// A layer of clouds, marched once into a panorama of the part of the sky that a picture needs.
final class Clouds {
    /// Extinction per metre at a point above sea level, 0 outside the clouds.
    interface Density {
        double at(double x, double y, double z);
    }

    private final int wide;
    private final int high;
    private final double azimuth;
    private final double span;
    private final double top;
    private final float[] light;

    private final Atmosphere air;
    private final Density density;
    private final double base;
    private final double ceiling;
    private final Vec3 skyLight;
    private final double skyGain;

    /// Marches the layer between base and ceiling metres, its shadows lit by skyGain times the sky, over `span` degrees about an azimuth and from the horizon up to `top` degrees.
    Clouds(Atmosphere air, double base, double ceiling, Density density, double skyGain, double azimuth, double span, double top,
            int wide) {
        this.air = air;
        this.base = base;
        this.ceiling = ceiling;
        this.density = density;
        this.skyGain = skyGain;
        this.azimuth = azimuth;
        this.span = span;
        this.top = top;
        this.wide = wide;
        high = (int) (wide * top / span);
        skyLight = new Ambient(air::sky).on(Vec3.UP).mul(1 / Math.PI);
        light = new float[wide * high * 4];
        IntStream.range(0, high).parallel().forEach(this::bakeRow);
    }

    private void bakeRow(int j) {
        Rng rng = new Rng(j + 99L);
        for (int i = 0; i < wide; i++) {
            Vec3 way = Vec3.direction(azimuth + ((i + 0.5) / wide - 0.5) * span, top * square((j + 0.5) / high));
            bake((j * wide + i) * 4, way, rng);
        }
    }

    private static double square(double v) {
        return v * v;
    }

    private void bake(int at, Vec3 way, Rng rng) {
        double near = reach(way.y(), base);
        double far = Math.min(reach(way.y(), ceiling), near + 30_000);
        int steps = 72;
        double dt = (far - near) / steps;
        double mu = way.dot(air.sun());
        double phase = 0.7 * Atmosphere.henyeyGreenstein(mu, 0.75) + 0.3 * Atmosphere.henyeyGreenstein(mu, -0.1);
        double through = 1;
        Vec3 seen = Vec3.ZERO;
        double distance = 0;
        double weight = 1e-9;
        double offset = rng.next();
        for (int i = 0; i < steps && through > 0.01; i++) {
            double t = near + (i + offset) * dt;
            Vec3 p = way.mul(t);
            double y = altitude(p);
            double sigma = density.at(p.x(), y, p.z());
            if (sigma <= 0) continue;
            double clear = Math.exp(-sigma * dt);
            Vec3 lit = air.sunlight().mul(sunThrough(p, rng) * phase * 4).along(skyLight,
                    skyGain * (0.35 + 0.65 * Noise.step(base, ceiling, y)));
            seen = seen.along(lit, through * (1 - clear));
            distance += t * through * (1 - clear);
            weight += through * (1 - clear);
            through *= clear;
        }
        double air0 = Math.exp(-distance / weight / 38_000);
        Vec3 c = seen.mul(air0).along(air.sky(way), (1 - through) * (1 - air0));
        light[at] = (float) c.x();
        light[at + 1] = (float) c.y();
        light[at + 2] = (float) c.z();
        light[at + 3] = (float) through;
    }

    /// Returns the distance to an altitude over the round earth.
    private static double reach(double sin, double altitude) {
        double r = 6_360_000;
        return Math.sqrt(r * r * sin * sin + 2 * r * altitude) - r * sin;
    }

    private static double altitude(Vec3 p) {
        return p.y() + (p.x() * p.x() + p.z() * p.z()) / (2 * 6_360_000.0);
    }

    /// Returns the light left after the cloud between p and the sun, with the slow falloff of multiple scattering (Wrenninge 2013: three octaves).
    private double sunThrough(Vec3 p, Rng rng) {
        double depth = 0;
        double last = 0;
        for (int i = 1; i <= 5; i++) {
            double t = 90.0 * i * i * (0.9 + 0.2 * rng.next());
            Vec3 q = p.along(air.sun(), (t + last) / 2);
            double y = altitude(q);
            if (y < ceiling && y > base) depth += density.at(q.x(), y, q.z()) * (t - last);
            last = t;
        }
        return 0.6 * Math.exp(-depth) + 0.25 * Math.exp(-depth * 0.3) + 0.15 * Math.exp(-depth * 0.08);
    }

    /// Returns the sky behind, seen through the clouds in the given direction.
    Vec3 over(Vec3 way, Vec3 sky) {
        double az = Math.toDegrees(Math.atan2(way.x(), way.z())) - azimuth;
        az -= 360 * Math.rint(az / 360);
        double el = Math.toDegrees(Math.asin(Math.clamp(way.y(), 0, 1)));
        double fx = Math.clamp((az / span + 0.5) * wide - 0.5, 1, wide - 2.001);
        double fy = Math.clamp(Math.sqrt(el / top) * high - 0.5, 1, high - 2.001);
        int i = (int) (fx + 0.5);
        int j = (int) (fy + 0.5);
        double u = fx - i;
        double v = fy - j;
        double r = 0;
        double g = 0;
        double b = 0;
        double a = 0;
        for (int y = -1; y <= 1; y++) {
            double wy = y == 0 ? 0.75 - v * v : 0.5 * (0.5 + y * v) * (0.5 + y * v);
            for (int x = -1; x <= 1; x++) {
                double w = wy * (x == 0 ? 0.75 - u * u : 0.5 * (0.5 + x * u) * (0.5 + x * u));
                int k = ((j + y) * wide + i + x) * 4;
                r += w * light[k];
                g += w * light[k + 1];
                b += w * light[k + 2];
                a += w * light[k + 3];
            }
        }
        return sky.mul(a).add(new Vec3(r, g, b));
    }
}
