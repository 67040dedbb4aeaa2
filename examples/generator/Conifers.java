/// A forest of conifers as a height above the ground: one jittered tree per grid cell.
///
/// @param cell spacing in metres
/// @param tallest height of the tallest tree in metres
/// @param slimness radius of a crown's foot per metre of its height
/// @param density share of cells that hold a tree at a place
record Conifers(double cell, double tallest, double slimness, Heightfield.Height density) {
    /// What stands at a place: height above ground in metres, height within its tree from 0 to 1, and the tree's own random number.
    record Tree(double height, double level, double variety) {}

    /// Returns the canopy's height above ground in metres, 0 between the trees.
    double above(double x, double z) {
        Tree t = at(x, z);
        return t == null ? 0 : t.height;
    }

    /// Returns the tallest crown over a place, or null where the ground is open.
    Tree at(double x, double z) {
        double here = density.at(x, z);
        if (here <= 0.001) return null;
        int ci = (int) Math.floor(x / cell);
        int cj = (int) Math.floor(z / cell);
        double best = 0;
        double level = 0;
        double variety = 0;
        for (int j = cj - 1; j <= cj + 1; j++) {
            for (int i = ci - 1; i <= ci + 1; i++) {
                double r = Rng.cell(i, j, 1);
                if (Rng.cell(i, j, 2) > here) continue;
                double dx = x - (i + 0.15 + 0.7 * r) * cell;
                double dz = z - (j + 0.15 + 0.7 * Rng.cell(i, j, 3)) * cell;
                double size = (0.45 + 0.55 * r * (0.4 + 0.6 * here)) * tallest;
                double d = Math.sqrt(dx * dx + dz * dz) / (size * slimness);
                double up = size * (1 - d);
                if (up > best) {
                    best = up;
                    level = 1 - d;
                    variety = Rng.cell(i, j, 4);
                }
            }
        }
        if (best <= 0) return null;
        double rough = 1 + 0.35 * Noise.at(x * 9 / tallest * 1.7, z * 9 / tallest * 1.7);
        return new Tree(best * Math.max(0.3, rough), level, variety);
    }
}
