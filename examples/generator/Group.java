import java.util.List;

/// Things within a bounding sphere, so that most rays pass them by with one test.
record Group(Vec3 centre, double radius, List<Thing> things) {
    /// Groups things that have no common bound.
    static Group unbounded(List<Thing> things) {
        return new Group(Vec3.ZERO, Double.POSITIVE_INFINITY, things);
    }

    /// Tells whether the ray certainly meets nothing of the group.
    boolean missed(Ray ray) {
        if (radius == Double.POSITIVE_INFINITY) return false;
        Vec3 o = ray.from().sub(centre);
        double half = o.dot(ray.way());
        double outside = o.dot(o) - radius * radius;
        return half * half < outside || half > 0 && outside > 0;
    }
}
