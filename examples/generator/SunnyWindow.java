/// A window in the plane x = const that lets in the blue sky and the sun; lengths in metres.
///
/// @param x where its plane stands, to the left of the scene
/// @param sun unit direction to the sun
/// @param sunlight irradiance of the sun behind the glass
/// @param sky radiance of the sky behind the glass
record SunnyWindow(double x, double bottom, double top, double near, double far, Vec3 sun, Vec3 sunlight,
        Vec3 sky) implements PathTracer.Lamp {

    private static final int ACROSS = 2;
    private static final int DOWN = 3;
    private static final double BAR = 0.035;
    /// Spread of the sunlight in radians: the sun's radius and old glass.
    private static final double SPREAD = 0.012;

    @Override
    public Vec3 on(Vec3 p, Vec3 n, PathTracer world, Rng rng) {
        Vec3 sum = Vec3.ZERO;
        Vec3 toSun = sun.along(rng.sphere(), SPREAD * Math.cbrt(rng.next())).unit();
        double facing = toSun.dot(n);
        if (facing > 0 && pane(p, toSun) && world.open(p, toSun, (x - p.x()) / toSun.x())) sum = sunlight.mul(facing / Math.PI);
        Vec3 q = new Vec3(x, bottom + (top - bottom) * rng.next(), near + (far - near) * rng.next());
        Vec3 d = q.sub(p);
        double t = d.length();
        Vec3 way = d.mul(1 / t);
        double cos = way.dot(n);
        if (cos > 0 && pane(p, way) && world.open(p, way, t)) {
            double area = (top - bottom) * (far - near);
            sum = sum.along(sky, cos * Math.max(0, -way.x()) * area / (Math.PI * t * t));
        }
        return sum;
    }

    @Override
    public Vec3 seen(Ray ray) {
        return pane(ray.from(), ray.way()) ? sky : Vec3.ZERO;
    }

    /// Tells whether the way from p leads through glass and not through a bar or the wall.
    private boolean pane(Vec3 p, Vec3 way) {
        if (way.x() >= 0) return false;
        Vec3 q = p.along(way, (x - p.x()) / way.x());
        double u = (q.z() - near) / (far - near) * ACROSS;
        double v = (q.y() - bottom) / (top - bottom) * DOWN;
        if (u < 0 || v < 0 || u > ACROSS || v > DOWN) return false;
        double barU = BAR / (far - near) * ACROSS;
        double barV = BAR / (top - bottom) * DOWN;
        return Math.abs(u - Math.rint(u)) > barU / 2 && Math.abs(v - Math.rint(v)) > barV / 2;
    }
}
