/// A half-line from a point in metres along a unit direction.
record Ray(Vec3 from, Vec3 way) {
    Vec3 at(double t) {
        return from.along(way, t);
    }
}
