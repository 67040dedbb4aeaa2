import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Many drops as one shape, in bunches with bounding spheres.
final class Drops implements Shape {
    private static final int BUNCH = 6;

    private record Bunch(Vec3 centre, double radius, List<Shape.Ellipsoid> drops) {
        boolean missed(Ray ray) {
            Vec3 o = ray.from().sub(centre);
            double half = o.dot(ray.way());
            double outside = o.dot(o) - radius * radius;
            return half * half < outside || half > 0 && outside > 0;
        }
    }

    private final List<Bunch> bunches = new ArrayList<>();

    /// Bunches each drop with its nearest neighbours.
    Drops(List<Shape.Ellipsoid> drops) {
        List<Shape.Ellipsoid> left = new ArrayList<>(drops);
        while (!left.isEmpty()) {
            Vec3 first = left.getFirst().centre();
            left.sort(Comparator.comparingDouble(d -> d.centre().sub(first).length()));
            List<Shape.Ellipsoid> near = new ArrayList<>(left.subList(0, Math.min(BUNCH, left.size())));
            left.subList(0, near.size()).clear();
            Vec3 middle = near.stream().map(Shape.Ellipsoid::centre).reduce(Vec3.ZERO, Vec3::add).mul(1.0 / near.size());
            double reach = near.stream().mapToDouble(d -> d.centre().sub(middle).length() + d.radii().max()).max().orElse(0);
            bunches.add(new Bunch(middle, reach, near));
        }
    }

    @Override
    public double hit(Ray ray, double near, double far) {
        double best = far;
        for (Bunch bunch : bunches) {
            if (bunch.missed(ray)) continue;
            for (Shape.Ellipsoid drop : bunch.drops())
                best = Math.min(best, drop.hit(ray, near, best));
        }
        return best < far ? best : Double.POSITIVE_INFINITY;
    }

    @Override
    public Vec3 normal(Vec3 p) {
        Shape.Ellipsoid best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Bunch bunch : bunches) {
            for (Shape.Ellipsoid drop : bunch.drops()) {
                double off = Math.abs(drop.level(p) - 1);
                if (off < least) {
                    least = off;
                    best = drop;
                }
            }
        }
        return best.normal(p);
    }
}
