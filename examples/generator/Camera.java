/// A thin-lens camera over a 35 mm-wide-format frame (36 mm long side).
final class Camera {
    private final Vec3 eye;
    private final Vec3 forward;
    private final Vec3 right;
    private final Vec3 up;
    private final double halfWidth;
    private final double halfHeight;
    private final double lensRadius;
    private final double focus;

    /// Places the camera at eye looking at target; focal length in mm for a 36 mm long side, lens radius and focus distance in metres.
    Camera(Vec3 eye, Vec3 target, double focalMm, double aspect, double lensRadius, double focus) {
        this.eye = eye;
        forward = target.sub(eye).unit();
        right = Vec3.UP.cross(forward).unit();
        up = forward.cross(right);
        double longHalf = 18 / focalMm;
        halfWidth = aspect >= 1 ? longHalf : longHalf * aspect;
        halfHeight = aspect >= 1 ? longHalf / aspect : longHalf;
        this.lensRadius = lensRadius;
        this.focus = focus;
    }

    /// Places a pinhole camera: everything is sharp.
    Camera(Vec3 eye, Vec3 target, double focalMm, double aspect) {
        this(eye, target, focalMm, aspect, 0, 1);
    }

    Vec3 eye() {
        return eye;
    }

    /// Returns the unit direction through frame position u (left 0 to right 1), v (top 0 to bottom 1).
    Vec3 direction(double u, double v) {
        return forward.along(right, (2 * u - 1) * halfWidth).along(up, (1 - 2 * v) * halfHeight).unit();
    }

    /// Returns the ray through frame position (u, v) and lens position (a, b) in the unit square.
    Ray ray(double u, double v, double a, double b) {
        if (lensRadius == 0) return new Ray(eye, direction(u, v));
        double r = lensRadius * Math.sqrt(a);
        double t = 2 * Math.PI * b;
        Vec3 lens = eye.along(right, r * Math.cos(t)).along(up, r * Math.sin(t));
        Vec3 d = direction(u, v);
        Vec3 sharp = eye.along(d, focus / d.dot(forward));
        return new Ray(lens, sharp.sub(lens).unit());
    }
}
