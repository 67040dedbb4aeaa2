/// A clear moonless sky: stars, the Milky Way, airglow and the last twilight on the horizon.
///
/// @param pole unit normal of the galactic plane
/// @param centre unit direction to the galactic centre
/// @param sharp angular radius of a star's image in radians
record NightSky(Atmosphere twilight, Vec3 pole, Vec3 centre, double sharp) {

    /// Stars per radian along a face of the cube that carries the grid of stars.
    private static final int GRID = 150;

    Vec3 at(Vec3 w) {
        Vec3 dusk = twilight.sky(w).mul(14);
        double el = Math.max(0, w.y());
        Vec3 airglow = new Vec3(0.010, 0.019, 0.016).mul(Math.exp(-el * 5)).add(new Vec3(0.0042, 0.0062, 0.0120));
        double clear = 1 - Math.exp(-el * 9);
        return dusk.add(airglow).along(milkyWay(w).add(stars(w)), clear);
    }

    private Vec3 milkyWay(Vec3 w) {
        double b = w.dot(pole);
        double core = Math.exp((w.dot(centre) - 1) / 0.28);
        double warp = 0.05 * Noise.fbm(w.x() * 4, w.y() * 4, w.z() * 4, 3, 0.5);
        double width = 0.10 + 0.09 * core;
        double band = Math.exp(-square((b + warp) / width)) + 0.35 * Math.exp(-square((b + warp) / (width * 2.4)));
        double cloud = Math.max(0.1, 0.9 + 1.3 * Noise.fbm(w.x() * 9 + 3, w.y() * 9, w.z() * 9, 6, 0.6));
        double lane = 1.1 * Noise.fbm(w.x() * 6 + 9, w.y() * 6 + 2, w.z() * 6, 7, 0.62)
                + 0.55 * Math.exp(-square((b + warp * 2.2 + 0.012) / 0.05));
        double dust = 1 - 0.82 * Noise.step(-0.05, 0.75, lane);
        double fine = 0.8 + 0.5 * Noise.fbm(w.x() * 60, w.y() * 60, w.z() * 60, 4, 0.7);
        Vec3 hue = new Vec3(0.72, 0.80, 1.0).mix(new Vec3(1.0, 0.84, 0.66), Math.clamp(core * 1.2 + 0.35 * (1 - dust), 0, 1));
        double nebula = Math.pow(Math.max(0, Noise.fbm(w.x() * 14 + 30, w.y() * 14, w.z() * 14, 4, 0.5)), 2) * band * core;
        return hue.mul(0.021 * band * cloud * dust * fine * (0.5 + 1.5 * core)).along(new Vec3(1, 0.25, 0.4), 0.02 * nebula);
    }

    private static double square(double v) {
        return v * v;
    }

    /// Returns the light of the stars near a direction: one cell of the cube's grid holds at most one.
    private Vec3 stars(Vec3 w) {
        double ax = Math.abs(w.x());
        double ay = Math.abs(w.y());
        double az = Math.abs(w.z());
        int face = ax > ay && ax > az ? (w.x() > 0 ? 0 : 1) : ay > az ? 2 : w.z() > 0 ? 3 : 4;
        double major = Math.max(ax, Math.max(ay, az));
        double u = (face < 2 ? w.z() : w.x()) / major;
        double v = (face == 2 ? w.z() : w.y()) / major;
        int ci = (int) Math.floor(u * GRID);
        int cj = (int) Math.floor(v * GRID);
        Vec3 sum = Vec3.ZERO;
        for (int j = cj - 1; j <= cj + 1; j++) {
            for (int i = ci - 1; i <= ci + 1; i++) {
                double r = Rng.cell(i, j, face * 8 + 1);
                double du = u - (i + Rng.cell(i, j, face * 8 + 2)) / GRID;
                double dv = v - (j + Rng.cell(i, j, face * 8 + 3)) / GRID;
                double power = 0.012 * Math.pow(1 - r, -0.85) - 0.008;
                double size = sharp * (1 + 0.16 * Math.min(4, Math.log1p(power * 4)));
                double d2 = (du * du + dv * dv) / (size * size);
                if (d2 > 12) continue;
                double heat = Rng.cell(i, j, face * 8 + 4);
                Vec3 hue = new Vec3(1, 0.76, 0.52).mix(new Vec3(0.68, 0.8, 1), Noise.step(0.05, 0.7, heat));
                sum = sum.along(hue, Math.min(power, 3) * Math.exp(-d2));
            }
        }
        return sum;
    }
}
