/// The sun over wet leaves: drops do not block it but gather it, brightest where it passes them steeply.
///
/// @param sun unit direction to the sun
/// @param light irradiance on a surface facing the sun
/// @param ground what casts shadows
/// @param drops what gathers the light
record SunOverDrops(Vec3 sun, Vec3 light, Shape ground, Shape drops) implements PathTracer.Lamp {

    /// Spread of the morning sun behind haze, in radians.
    private static final double SPREAD = 0.05;
    private static final double NEAR = 0.02;

    @Override
    public Vec3 on(Vec3 p, Vec3 n, PathTracer world, Rng rng) {
        Vec3 way = sun.along(rng.sphere(), SPREAD * Math.cbrt(rng.next())).unit();
        double facing = way.dot(n);
        Ray ray = new Ray(p, way);
        if (facing <= 0 || ground.hit(ray, NEAR * 4, 100) < 100) return Vec3.ZERO;
        double t = drops.hit(ray, NEAR, 100);
        return light.mul(facing * (t < 100 ? gathered(ray, t) : 1) / Math.PI);
    }

    /// Returns the gain of light that leaves a drop along the ray; a plausible stand-in for a traced caustic.
    private double gathered(Ray ray, double t) {
        double cos = Math.abs(drops.normal(ray.at(t)).dot(ray.way()));
        return 0.12 + 3.2 * Math.pow(cos, 9);
    }

    /// Returns the sun's glow as mirrors and lenses show it: a small disc in a wider halo.
    @Override
    public Vec3 seen(Ray ray) {
        double off = ray.way().dot(sun) - 1;
        return light.mul(14 * Math.exp(off / 0.006) + 60 * Math.exp(off / 0.0008));
    }
}
