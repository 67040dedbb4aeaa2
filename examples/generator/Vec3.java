/// A triple of doubles: a point or direction in metres (y up), or linear sRGB radiance.
record Vec3(double x, double y, double z) {

    static final Vec3 ZERO = new Vec3(0, 0, 0);
    static final Vec3 ONE = new Vec3(1, 1, 1);
    static final Vec3 UP = new Vec3(0, 1, 0);

    /// Returns the grey triple (v, v, v).
    static Vec3 grey(double v) {
        return new Vec3(v, v, v);
    }

    /// Returns the unit direction at the given azimuth (from +z towards +x) and elevation, in degrees.
    static Vec3 direction(double azimuthDeg, double elevationDeg) {
        double a = Math.toRadians(azimuthDeg);
        double e = Math.toRadians(elevationDeg);
        return new Vec3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
    }

    /// Returns the linear colour of an sRGB hex triplet, by IEC 61966-2-1.
    static Vec3 srgb(int hex) {
        return new Vec3(linear(hex >> 16 & 255), linear(hex >> 8 & 255), linear(hex & 255));
    }

    private static double linear(int code) {
        double c = code / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    Vec3 add(Vec3 o) {
        return new Vec3(x + o.x, y + o.y, z + o.z);
    }

    Vec3 sub(Vec3 o) {
        return new Vec3(x - o.x, y - o.y, z - o.z);
    }

    Vec3 mul(double s) {
        return new Vec3(x * s, y * s, z * s);
    }

    Vec3 mul(Vec3 o) {
        return new Vec3(x * o.x, y * o.y, z * o.z);
    }

    /// Returns this + d * t, the point at distance t along d.
    Vec3 along(Vec3 d, double t) {
        return new Vec3(x + d.x * t, y + d.y * t, z + d.z * t);
    }

    double dot(Vec3 o) {
        return x * o.x + y * o.y + z * o.z;
    }

    Vec3 cross(Vec3 o) {
        return new Vec3(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    Vec3 unit() {
        return mul(1 / length());
    }

    /// Returns the mix of this (t = 0) and o (t = 1).
    Vec3 mix(Vec3 o, double t) {
        return new Vec3(x + (o.x - x) * t, y + (o.y - y) * t, z + (o.z - z) * t);
    }

    /// Returns this direction mirrored at a surface of unit normal n.
    Vec3 reflect(Vec3 n) {
        return along(n, -2 * dot(n));
    }

    /// Returns the transmittance exp(-this * d) of a medium with this extinction over d.
    Vec3 transmittance(double d) {
        return new Vec3(Math.exp(-x * d), Math.exp(-y * d), Math.exp(-z * d));
    }

    /// Returns the luminance of linear sRGB, by the Rec. 709 weights.
    double luminance() {
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    }

    double max() {
        return Math.max(x, Math.max(y, z));
    }
}
