/// A surface that rays can meet; lengths in the scene's unit.
interface Shape {
    /// Returns the smallest distance beyond `near` and before `far` at which the ray meets the surface, or infinity.
    double hit(Ray ray, double near, double far);

    /// Returns the outward unit normal at a point of the surface.
    Vec3 normal(Vec3 p);

    /// The horizontal plane y = 0, seen from above.
    record Floor() implements Shape {
        @Override
        public double hit(Ray ray, double near, double far) {
            double t = -ray.from().y() / ray.way().y();
            return t > near && t < far ? t : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vec3 normal(Vec3 p) {
            return Vec3.UP;
        }
    }

    /// The vertical plane at a given z, seen from smaller z.
    record Wall(double z) implements Shape {
        @Override
        public double hit(Ray ray, double near, double far) {
            double t = (z - ray.from().z()) / ray.way().z();
            return t > near && t < far ? t : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vec3 normal(Vec3 p) {
            return new Vec3(0, 0, -1);
        }
    }

    /// An ellipsoid with unit axes a, b, c and its three radii.
    record Ellipsoid(Vec3 centre, Vec3 a, Vec3 b, Vec3 c, Vec3 radii) implements Shape {
        /// Makes an upright ellipsoid of a horizontal and a vertical radius.
        static Ellipsoid upright(Vec3 centre, double flat, double high) {
            return new Ellipsoid(centre, new Vec3(1, 0, 0), Vec3.UP, new Vec3(0, 0, 1), new Vec3(flat, high, flat));
        }

        private Vec3 local(Vec3 v) {
            return new Vec3(v.dot(a) / radii.x(), v.dot(b) / radii.y(), v.dot(c) / radii.z());
        }

        /// Returns how far out p lies: 1 on the surface.
        double level(Vec3 p) {
            return local(p.sub(centre)).length();
        }

        @Override
        public double hit(Ray ray, double near, double far) {
            Vec3 o = local(ray.from().sub(centre));
            Vec3 d = local(ray.way());
            double k = d.dot(d);
            double half = o.dot(d);
            double disc = half * half - k * (o.dot(o) - 1);
            if (disc < 0) return Double.POSITIVE_INFINITY;
            double root = Math.sqrt(disc);
            double t = (-half - root) / k;
            if (t <= near) t = (-half + root) / k;
            return t > near && t < far ? t : Double.POSITIVE_INFINITY;
        }

        @Override
        public Vec3 normal(Vec3 p) {
            Vec3 q = local(p.sub(centre));
            return a.mul(q.x() / radii.x()).along(b, q.y() / radii.y()).along(c, q.z() / radii.z()).unit();
        }
    }

    /// A signed distance inside a bounding sphere, found by sphere tracing (Hart 1996).
    ///
    /// @param pace the share of the distance that is safe to advance by
    /// @param fine the precision, in the scene's unit
    record Field(Distance distance, Vec3 centre, double radius, double pace, double fine) implements Shape {
        /// The signed distance to a surface, or a bound of it.
        interface Distance {
            double at(Vec3 p);
        }

        @Override
        public double hit(Ray ray, double near, double far) {
            Vec3 o = ray.from().sub(centre);
            double half = o.dot(ray.way());
            double disc = half * half - o.dot(o) + radius * radius;
            if (disc < 0) return Double.POSITIVE_INFINITY;
            double root = Math.sqrt(disc);
            double t = Math.max(near, -half - root);
            double end = Math.min(far, -half + root);
            while (t < end) {
                double d = distance.at(ray.at(t));
                if (d < fine && t > near) return t;
                t += Math.max(d * pace, fine);
            }
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public Vec3 normal(Vec3 p) {
            double e = fine * 2;
            return new Vec3(distance.at(new Vec3(p.x() + e, p.y(), p.z())) - distance.at(new Vec3(p.x() - e, p.y(), p.z())),
                    distance.at(new Vec3(p.x(), p.y() + e, p.z())) - distance.at(new Vec3(p.x(), p.y() - e, p.z())),
                    distance.at(new Vec3(p.x(), p.y(), p.z() + e)) - distance.at(new Vec3(p.x(), p.y(), p.z() - e))).unit();
        }
    }
}
