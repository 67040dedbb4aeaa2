import java.util.function.UnaryOperator;

/// The diffuse light from all around as an ambient cube (McTaggart 2004): one irradiance per axis direction.
final class Ambient {
    private final Vec3[] axes = new Vec3[6];

    /// Gathers the irradiance of the radiance seen in each direction, over the whole sphere.
    Ambient(UnaryOperator<Vec3> radiance) {
        Rng rng = new Rng(7);
        int count = 1024;
        for (int a = 0; a < 6; a++) {
            double s = a % 2 == 0 ? 1 : -1;
            Vec3 n = new Vec3(a / 2 == 0 ? s : 0, a / 2 == 1 ? s : 0, a / 2 == 2 ? s : 0);
            Vec3 sum = Vec3.ZERO;
            for (int i = 0; i < count; i++)
                sum = sum.add(radiance.apply(rng.cosine(n)));
            axes[a] = sum.mul(Math.PI / count);
        }
    }

    /// Gathers the light of a sky over ground of the given albedo, lit by that sky and the sun.
    static Ambient outdoors(Atmosphere air, UnaryOperator<Vec3> sky, Vec3 groundAlbedo) {
        Vec3 down = new Ambient(sky).on(Vec3.UP).along(air.sunlight(), Math.max(0, air.sun().y()));
        Vec3 ground = down.mul(groundAlbedo).mul(1 / Math.PI);
        return new Ambient(w -> w.y() > 0 ? sky.apply(w) : ground);
    }

    /// Returns the irradiance on a surface with the unit normal n.
    Vec3 on(Vec3 n) {
        Vec3 x = axes[n.x() > 0 ? 0 : 1].mul(n.x() * n.x());
        Vec3 y = axes[n.y() > 0 ? 2 : 3].mul(n.y() * n.y());
        Vec3 z = axes[n.z() > 0 ? 4 : 5].mul(n.z() * n.z());
        return x.add(y).add(z);
    }
}
