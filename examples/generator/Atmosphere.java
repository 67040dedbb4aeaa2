import java.util.stream.IntStream;

/// A clear sky for one sun position: Rayleigh, Mie and ozone with multiple scattering after Hillaire 2020, seen from near the ground.
final class Atmosphere {
    /// Irradiance of the sun outside the atmosphere, in the arbitrary unit of all scenes.
    static final double SUN = 10;
    /// Angular radius of the sun in radians.
    static final double SUN_RADIUS = 0.00465;

    private static final double GROUND = 6_360_000;
    private static final double TOP = 6_460_000;
    /// Scattering per metre at sea level and scale heights in metres, from Hillaire 2020 (after Bruneton and Neyret 2008).
    private static final Vec3 RAYLEIGH = new Vec3(5.802e-6, 13.558e-6, 33.1e-6);
    private static final Vec3 OZONE = new Vec3(0.650e-6, 1.881e-6, 0.085e-6);
    private static final double MIE_SCATTER = 3.996e-6;
    private static final double MIE_ABSORB = 4.4e-6;
    private static final double RAYLEIGH_HEIGHT = 8000;
    private static final double MIE_HEIGHT = 1200;
    /// Forward-scattering parameter of haze.
    private static final double MIE_G = 0.78;

    private static final int AZIMUTHS = 48;
    private static final int ELEVATIONS = 96;
    private static final int LAYERS = 12;

    private final Vec3 sun;
    private final double haze;
    private final Vec3[] scattered = new Vec3[LAYERS + 1];
    private final Vec3[] rayleigh = new Vec3[(AZIMUTHS + 1) * (ELEVATIONS + 1)];
    private final Vec3[] mie = new Vec3[rayleigh.length];
    private final Vec3[] multiple = new Vec3[rayleigh.length];
    private final Vec3 sunlight;

    /// Builds the sky for a unit direction to the sun and a haze factor (1 is a clear day).
    Atmosphere(Vec3 sun, double haze) {
        this.sun = sun;
        this.haze = haze;
        for (int i = 0; i <= LAYERS; i++)
            scattered[i] = multipleAt(i * 60_000.0 / LAYERS);
        IntStream.range(0, rayleigh.length).parallel().forEach(this::tabulate);
        sunlight = toSun(new Vec3(0, GROUND + 400, 0)).mul(SUN);
    }

    Vec3 sun() {
        return sun;
    }

    /// Returns the sun's irradiance on a surface facing it, near the ground.
    Vec3 sunlight() {
        return sunlight;
    }

    /// Returns the radiance of the sky without the sun's disc; below the horizon, that of the horizon.
    Vec3 sky(Vec3 way) {
        double el = Math.sqrt(Math.max(0, Math.asin(Math.clamp(way.y(), -1, 1))) / (Math.PI / 2)) * ELEVATIONS;
        double horizontal = Math.hypot(way.x(), way.z()) * Math.hypot(sun.x(), sun.z());
        double cos = horizontal < 1e-9 ? 1 : (way.x() * sun.x() + way.z() * sun.z()) / horizontal;
        double az = Math.acos(Math.clamp(cos, -1, 1)) / Math.PI * AZIMUTHS;
        double mu = way.dot(sun);
        return lookup(rayleigh, az, el).mul(3 / (16 * Math.PI) * (1 + mu * mu)).along(lookup(mie, az, el), henyeyGreenstein(mu, MIE_G))
                .add(lookup(multiple, az, el));
    }

    /// Returns the sky's radiance with the sun's disc in it.
    Vec3 skyAndSun(Vec3 way) {
        Vec3 s = sky(way);
        double edge = Math.acos(Math.clamp(way.dot(sun), -1, 1)) / SUN_RADIUS;
        if (edge > 1 || way.y() < 0) return s;
        double limb = 0.4 + 0.6 * Math.sqrt(1 - edge * edge);
        return s.along(sunlight, limb / (Math.PI * SUN_RADIUS * SUN_RADIUS));
    }

    /// Returns the phase function of Henyey and Greenstein 1941 for the cosine between light and view.
    static double henyeyGreenstein(double mu, double g) {
        double d = 1 + g * g - 2 * g * mu;
        return (1 - g * g) / (4 * Math.PI * d * Math.sqrt(d));
    }

    private static Vec3 lookup(Vec3[] table, double az, double el) {
        int a = Math.min((int) az, AZIMUTHS - 1);
        int e = Math.min((int) el, ELEVATIONS - 1);
        int i = e * (AZIMUTHS + 1) + a;
        Vec3 low = table[i].mix(table[i + 1], az - a);
        return low.mix(table[i + AZIMUTHS + 1].mix(table[i + AZIMUTHS + 2], az - a), el - e);
    }

    private void tabulate(int index) {
        double el = Math.pow(index / (AZIMUTHS + 1) / (double) ELEVATIONS, 2) * Math.PI / 2;
        double az = Math.PI * (index % (AZIMUTHS + 1)) / AZIMUTHS + Math.atan2(sun.x(), sun.z());
        Vec3 way = new Vec3(Math.sin(az) * Math.cos(el), Math.sin(el), Math.cos(az) * Math.cos(el));
        Vec3 from = new Vec3(0, GROUND + 300, 0);
        double far = exit(from, way, TOP);
        int steps = 40;
        Vec3 seen = Vec3.ONE;
        Vec3 r = Vec3.ZERO;
        Vec3 m = Vec3.ZERO;
        Vec3 ms = Vec3.ZERO;
        double last = 0;
        for (int i = 1; i <= steps; i++) {
            double t = far * Math.pow(i / (double) steps, 2);
            double dt = t - last;
            Vec3 p = from.along(way, (t + last) / 2);
            last = t;
            double h = p.length() - GROUND;
            Vec3 step = extinction(h).transmittance(dt);
            Vec3 lit = seen.mul(toSun(p)).mul(dt * SUN);
            Vec3 rs = RAYLEIGH.mul(Math.exp(-h / RAYLEIGH_HEIGHT));
            double mieScatter = MIE_SCATTER * haze * Math.exp(-h / MIE_HEIGHT);
            r = r.add(lit.mul(rs));
            m = m.along(lit, mieScatter);
            ms = ms.add(seen.mul(rs.add(Vec3.grey(mieScatter))).mul(scatteredAt(h)).mul(dt));
            seen = seen.mul(step);
        }
        rayleigh[index] = r;
        mie[index] = m;
        multiple[index] = ms;
    }

    private Vec3 extinction(double h) {
        double ozone = Math.max(0, 1 - Math.abs(h - 25_000) / 15_000);
        return RAYLEIGH.mul(Math.exp(-h / RAYLEIGH_HEIGHT)).along(OZONE, ozone)
                .add(Vec3.grey((MIE_SCATTER + MIE_ABSORB) * haze * Math.exp(-h / MIE_HEIGHT)));
    }

    /// Returns the transmittance from p, in metres about the planet's centre, to the sun; zero in the planet's shadow.
    private Vec3 toSun(Vec3 p) {
        double b = p.dot(sun);
        if (b < 0 && p.dot(p) - b * b < GROUND * GROUND) return Vec3.ZERO;
        double far = exit(p, sun, TOP);
        int steps = 14;
        Vec3 depth = Vec3.ZERO;
        double last = 0;
        for (int i = 1; i <= steps; i++) {
            double t = far * Math.pow(i / (double) steps, 1.6);
            depth = depth.along(extinction(p.along(sun, (t + last) / 2).length() - GROUND), t - last);
            last = t;
        }
        return depth.transmittance(1);
    }

    private static double exit(Vec3 p, Vec3 way, double radius) {
        double b = p.dot(way);
        return -b + Math.sqrt(Math.max(0, b * b - p.dot(p) + radius * radius));
    }

    private Vec3 scatteredAt(double h) {
        double f = Math.clamp(h / 60_000 * LAYERS, 0, LAYERS - 1e-6);
        int i = (int) f;
        return scattered[i].mix(scattered[i + 1], f - i);
    }

    /// Returns the isotropic light of all orders from the second on at a height in metres: the second order's geometric series.
    private Vec3 multipleAt(double height) {
        Vec3 from = new Vec3(0, GROUND + Math.max(height, 10), 0);
        Vec3 second = Vec3.ZERO;
        Vec3 transfer = Vec3.ZERO;
        int ways = 64;
        for (int k = 0; k < ways; k++) {
            double z = 1 - (2 * k + 1.0) / ways;
            double a = k * 2.399963229728653; // the golden angle: a Fibonacci sphere
            double q = Math.sqrt(1 - z * z);
            Vec3 way = new Vec3(q * Math.cos(a), z, q * Math.sin(a));
            double b = from.dot(way);
            double inside = b * b - from.dot(from) + GROUND * GROUND;
            double far = b < 0 && inside > 0 ? -b - Math.sqrt(inside) : exit(from, way, TOP);
            Vec3 seen = Vec3.ONE;
            int steps = 20;
            for (int i = 0; i < steps; i++) {
                double dt = far / steps;
                Vec3 p = from.along(way, (i + 0.5) * dt);
                double h = p.length() - GROUND;
                Vec3 scatter = RAYLEIGH.mul(Math.exp(-h / RAYLEIGH_HEIGHT)).add(Vec3.grey(MIE_SCATTER * haze * Math.exp(-h / MIE_HEIGHT)));
                Vec3 share = seen.mul(scatter).mul(dt / ways);
                second = second.add(share.mul(toSun(p)).mul(SUN / (4 * Math.PI)));
                transfer = transfer.add(share);
                seen = seen.mul(extinction(h).transmittance(dt));
            }
        }
        return new Vec3(second.x() / (1 - transfer.x()), second.y() / (1 - transfer.y()), second.z() / (1 - transfer.z()));
    }
}
