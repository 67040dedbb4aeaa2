import java.util.List;
import java.util.function.UnaryOperator;

/// Light by random paths (Kajiya 1986) among a few things, with light samples towards a lamp.
///
/// @param surroundings radiance from outside the scene in a direction
/// @param lamp the source that is sampled at every matte bounce, or null
/// @param guides whether the first surface's albedo guides the denoiser; not where a wide lens blurs it
/// @param offset how far from a surface the next ray starts, in the scene's unit
record PathTracer(List<Group> groups, UnaryOperator<Vec3> surroundings, Lamp lamp, boolean guides, double offset) {

    private static final int BOUNCES = 9;
    /// Refractive index of water.
    private static final double WATER = 1.333;
    /// Radiance above which an indirect sample is cut, against fireflies.
    private static final double CLAMP = 24;

    /// A source of light that paths aim for.
    interface Lamp {
        /// Returns the light from the lamp on a matte surface at p with normal n, as irradiance divided by pi.
        Vec3 on(Vec3 p, Vec3 n, PathTracer world, Rng rng);

        /// Returns the radiance a ray that meets nothing else sees of the lamp.
        Vec3 seen(Ray ray);
    }

    /// Tells whether nothing stands between p and the distance t in a direction.
    boolean open(Vec3 p, Vec3 way, double t) {
        Ray ray = new Ray(p, way);
        for (Group group : groups) {
            if (group.missed(ray)) continue;
            for (Thing thing : group.things()) {
                if (thing.shape().hit(ray, offset, t) < t) return false;
            }
        }
        return true;
    }

    /// Traces a camera ray; at the first surface the path splits into its mirrored and its other part, which saves much noise.
    void trace(Ray ray, Rng rng, Sample out) {
        out.albedo = Vec3.ONE;
        out.normal = Vec3.ZERO;
        out.radiance = path(ray, Vec3.ONE, 0, rng, out);
    }

    private Vec3 path(Ray ray, Vec3 weight, int start, Rng rng, Sample out) {
        Vec3 sum = Vec3.ZERO;
        boolean sharp = true;
        for (int bounce = start; bounce < BOUNCES; bounce++) {
            Thing hit = null;
            double t = Double.POSITIVE_INFINITY;
            for (Group group : groups) {
                if (group.missed(ray)) continue;
                for (Thing thing : group.things()) {
                    double d = thing.shape().hit(ray, offset, t);
                    if (d < t) {
                        t = d;
                        hit = thing;
                    }
                }
            }
            if (hit == null) {
                Vec3 seen = surroundings.apply(ray.way());
                if (lamp != null && sharp) seen = seen.add(lamp.seen(ray));
                sum = sum.add(limited(weight.mul(seen), bounce));
                break;
            }
            Vec3 p = ray.at(t);
            Vec3 n = hit.shape().normal(p);
            Surface s = hit.finish().at(p);
            boolean inside = n.dot(ray.way()) > 0;
            if (inside) n = n.mul(-1);
            if (bounce == 0) {
                out.normal = n;
                if (guides) out.albedo = s.albedo();
            }
            if (s.water()) {
                double mirrored = fresnel(ray, n, inside);
                Ray mirror = new Ray(p, ray.way().reflect(n));
                if (bounce == 0) {
                    sum = sum.add(path(mirror, weight.mul(mirrored), 1, rng, out));
                    weight = weight.mul(1 - mirrored);
                    ray = refracted(ray, p, n, inside);
                } else {
                    ray = rng.next() < mirrored ? mirror : refracted(ray, p, n, inside);
                }
                continue;
            }
            double cos = -ray.way().dot(n);
            double fresnel = s.coat() + (1 - s.coat()) * Math.pow(1 - cos, 5) * (1 - 0.7 * s.roughness()); // Schlick 1994
            if (s.coat() > 0 && (bounce == 0 || rng.next() < fresnel)) {
                Vec3 way = ray.way().reflect(facet(n, s.roughness(), rng));
                boolean above = way.dot(n) > 0;
                if (bounce == 0) {
                    if (above) sum = sum.add(path(new Ray(p, way), weight.mul(fresnel), 1, rng, out));
                    weight = weight.mul(1 - fresnel);
                } else {
                    if (!above) break;
                    ray = new Ray(p, way);
                    sharp = true;
                    continue;
                }
            }
            weight = weight.mul(s.albedo());
            boolean through = s.through() > 0 && rng.next() < s.through();
            if (through) {
                n = n.mul(-1);
                weight = weight.mul(s.albedo().mul(1.6 / s.albedo().max()));
            }
            if (lamp != null) sum = sum.add(limited(weight.mul(lamp.on(p, n, this, rng)), bounce));
            if (bounce > 2) {
                double live = Math.min(0.95, weight.max());
                if (rng.next() > live) break;
                weight = weight.mul(1 / live);
            }
            ray = new Ray(p.along(n, offset * (through ? 4 : 1)), rng.cosine(n));
            sharp = false;
        }
        return sum;
    }

    private static Vec3 limited(Vec3 c, int bounce) {
        double m = c.max();
        return bounce == 0 || m < CLAMP ? c : c.mul(CLAMP / m);
    }

    /// Returns a facet normal of the distribution of Walter et al. 2007 (GGX).
    private static Vec3 facet(Vec3 n, double roughness, Rng rng) {
        double u = rng.next();
        double tan2 = roughness * roughness * u / (1 - u);
        double cos = 1 / Math.sqrt(1 + tan2);
        double sin = Math.sqrt(1 - cos * cos);
        double a = 2 * Math.PI * rng.next();
        Vec3 side = (Math.abs(n.y()) < 0.9 ? Vec3.UP : new Vec3(1, 0, 0)).cross(n).unit();
        return n.mul(cos).along(side, sin * Math.cos(a)).along(n.cross(side), sin * Math.sin(a));
    }

    private static double index(boolean inside) {
        return inside ? WATER : 1 / WATER;
    }

    /// Returns the exact reflectance of a water surface for unpolarised light (Fresnel 1823).
    private static double fresnel(Ray ray, Vec3 n, boolean inside) {
        double eta = index(inside);
        double cos = -ray.way().dot(n);
        double k = 1 - eta * eta * (1 - cos * cos);
        if (k <= 0) return 1;
        double out = Math.sqrt(k);
        double rs = (eta * cos - out) / (eta * cos + out);
        double rp = (eta * out - cos) / (eta * out + cos);
        return (rs * rs + rp * rp) / 2;
    }

    private static Ray refracted(Ray ray, Vec3 p, Vec3 n, boolean inside) {
        double eta = index(inside);
        double cos = -ray.way().dot(n);
        double out = Math.sqrt(Math.max(0, 1 - eta * eta * (1 - cos * cos)));
        return new Ray(p, ray.way().mul(eta).along(n, eta * cos - out).unit());
    }
}
