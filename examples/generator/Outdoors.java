import java.util.function.UnaryOperator;

/// Daylight on open ground: the sun, the sky's diffuse light, and the air between.
record Outdoors(Atmosphere air, UnaryOperator<Vec3> sky, Ambient ambient) {
    /// Makes the light of a sky (clouds and all) over ground of a mean albedo.
    static Outdoors under(Atmosphere air, UnaryOperator<Vec3> sky, Vec3 ground) {
        return new Outdoors(air, sky, Ambient.outdoors(air, sky, ground));
    }

    /// Returns the radiance of a matte surface with the shares of sun and sky that reach it.
    Vec3 matte(Vec3 albedo, Vec3 n, double sunSeen, double skySeen) {
        double facing = Math.max(0, n.dot(air.sun())) * sunSeen;
        return albedo.mul(air.sunlight().mul(facing).along(ambient.on(n), skySeen)).mul(1 / Math.PI);
    }

    /// Returns the radiance of foliage: light wraps around and shines through (a wrapped cosine of 0.4).
    Vec3 leafy(Vec3 albedo, Vec3 n, double sunSeen, double skySeen) {
        double facing = Math.max(0, (n.dot(air.sun()) + 0.4) / 1.4) * sunSeen;
        return albedo.mul(air.sunlight().mul(facing).along(ambient.on(n), skySeen)).mul(1 / Math.PI);
    }

    /// Returns what is left of c after t metres of air, with the light the air adds; extinction per metre.
    Vec3 haze(Vec3 c, Vec3 way, double t, Vec3 extinction) {
        Vec3 clear = extinction.transmittance(t);
        Vec3 glow = air.sky(new Vec3(way.x(), Math.max(way.y(), 0.04), way.z()).unit());
        return c.mul(clear).add(glow.mul(Vec3.ONE.sub(clear)));
    }
}
