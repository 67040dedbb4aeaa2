import java.time.LocalDateTime;

/// A beach seen straight from above at noon: turquoise shallows, breaking waves, parasols with their shadows.
final class BeachFromAbove implements Scene {
    private static final Vec3 SAND = Vec3.srgb(0xEBD6B2);
    /// Absorption of clear coastal water per metre (red goes first), after Pope and Fry 1997 with some scattering added.
    private static final Vec3 ABSORPTION = new Vec3(0.42, 0.075, 0.05);
    private static final Vec3 LAGOON = new Vec3(0.02, 0.36, 0.42);
    private static final double ACROSS = 78;
    private static final Vec3 SUN = new Vec3(11, 10.2, 9);
    private static final Vec3 SKY = new Vec3(1.6, 2.2, 3.2);
    /// Direction in which shadows fall, in metres per metre of height.
    private static final double SHADOW_X = 0.55;
    private static final double SHADOW_Z = -0.32;

    @Override
    public Caption caption() {
        return new Caption("06-the-beach-from-above", "A beach from above, a rendered picture", LocalDateTime.of(2024, 6, 15, 13, 12, 44),
                1, 2400, 1600);
    }

    @Override
    public Look look() {
        return new Look(1.35, 1.05, 1.05, 0.04, 0.35, Vec3.ONE);
    }

    @Override
    public int samples() {
        return 6;
    }

    @Override
    public View open() {
        Ocean ripples = new Ocean(512, 61, 4.5, 60, 0.25, 0.8, 9);
        return new Shore(ripples, Parasol.row())::trace;
    }

    private record Shore(Ocean ripples, Parasol[] parasols) {
        void trace(double u, double v, double a, double b, Rng rng, Sample out) {
            double x = (u - 0.5) * ACROSS;
            double z = (0.5 - v) * ACROSS / 1.5;
            out.radiance = at(x, z);
        }

        /// Returns how far seaward of the waterline a place is, in metres.
        private static double seaward(double x, double z) {
            return (x * 0.93 + z * 0.37) - 4 + 5.5 * Noise.fbm(z / 46 + 3.3, x / 60, 3, 0.45) + 0.5 * Noise.at(x / 3, z / 3);
        }

        private Vec3 at(double x, double z) {
            for (Parasol p : parasols) {
                Vec3 c = p.seen(x, z);
                if (c != null) return c.mul(SUN.add(SKY)).mul(1 / Math.PI);
            }
            double d = seaward(x, z);
            double swash = -1.8 + 2.2 * Noise.fbm(z / 9 + 20, x / 14, 3, 0.5);
            Vec3 ground = sand(x, z, d);
            Vec3 c = d > swash ? sea(x, z, d - swash, d, ground) : ground;
            return c;
        }

        private Vec3 sand(double x, double z, double d) {
            double wet = Noise.step(-5.5, -1.2, d + 1.6 * Noise.fbm(x / 7, z / 7 + 5, 3, 0.5));
            double e = 0.05;
            double slopeX = (relief(x + e, z, d) - relief(x - e, z, d)) / (2 * e);
            double slopeZ = (relief(x, z + e, d) - relief(x, z - e, d)) / (2 * e);
            Vec3 n = new Vec3(-slopeX * (1 - wet), 1, -slopeZ * (1 - wet)).unit();
            double sun = Math.max(0, n.dot(new Vec3(-SHADOW_X, 1, -SHADOW_Z).unit()));
            for (Parasol p : parasols)
                sun *= 1 - 0.95 * p.shadow(x, z);
            double grain = 0.05 * Noise.fbm(x * 9, z * 9, 3, 0.7) + 0.06 * Noise.fbm(x / 6, z / 6, 4, 0.5);
            Vec3 c = SAND.mul(1 + grain).mul(Vec3.ONE.mix(new Vec3(0.55, 0.5, 0.46), wet));
            double weed = Noise.step(0.16, 0.4, Noise.fbm(x * 1.5, z * 1.5, 4, 0.6))
                    * Math.exp(-square((d + 7 + 1.5 * Noise.at(z / 6, 2)) / 0.5));
            c = c.mix(Vec3.srgb(0x6B5A3C), 0.55 * weed);
            return c.mul(SUN.mul(sun).add(SKY)).mul(1 / Math.PI);
        }

        /// Returns the sand's small relief in metres: drifts, trampled hollows.
        private static double relief(double x, double z, double d) {
            double trampled = Noise.step(-6, -12, d);
            return 0.05 * Noise.fbm(x / 1.6, z / 1.6, 3, 0.5) + 0.11 * trampled * Math.min(0, Noise.fbm(x * 1.5, z * 1.5, 3, 0.55) + 0.05);
        }

        private Vec3 sea(double x, double z, double edge, double d, Vec3 ground) {
            double bars = 0.5 * Math.exp(-square((d - 26 - 4 * Noise.at(z / 25, 7)) / 7));
            double depth = Math.max(0.02, Math.min(edge * 0.05, 0.16) + 0.075 * Math.max(0, d) * (1 + 0.012 * Math.max(0, d)) - bars
                    + 0.35 * Noise.step(6, 30, d) * Noise.fbm(x / 13, z / 13, 4, 0.5));
            double w = 0.06;
            double slopeX = (wave(x + w, z, d) - wave(x - w, z, d)) / (2 * w);
            double slopeZ = (wave(x, z + w, d) - wave(x, z - w, d)) / (2 * w);
            double caustic = caustics(x, z, depth);
            double weed = Noise.step(0.1, 0.3, Noise.fbm(x / 11 + 40, z / 11, 5, 0.55)) * Noise.step(20, 34, d);
            Vec3 bed = SAND.mul(0.8).mix(Vec3.srgb(0x3B4A34), 0.6 * weed).mul(SUN.mul(caustic).add(SKY)).mul(1 / Math.PI);
            Vec3 wetGround = ground.mix(bed, Noise.step(0, 0.25, depth));
            Vec3 clear = ABSORPTION.transmittance(depth * 2.1);
            double veil = 1 - Math.exp(-depth * 0.30);
            Vec3 c = wetGround.mul(clear).mix(LAGOON.mul(SUN.add(SKY)).mul(0.55 / Math.PI), veil);
            double sky = 0.025 + 0.25 * Math.max(0, slopeX * 0.5 - slopeZ * 0.4);
            double glint = Math.exp(-(square(slopeX - 0.24) + square(slopeZ + 0.14)) / 0.0016) * 0.9;
            c = c.mul(1 - 0.9 * (slopeX * 0.35 + slopeZ * 0.2)).along(SKY, sky * 0.5).along(SUN, glint * 0.12);
            double foam = foam(x, z, edge, d);
            Vec3 white = SUN.add(SKY).mul(0.86 / Math.PI);
            return c.mix(white, Math.clamp(foam, 0, 0.97));
        }

        private double wave(double x, double z, double d) {
            return ripples.at(x, z) * Noise.step(-1, 14, d) * 0.75;
        }

        /// Returns the light focused on the sea bed: thin bright lines where two ridged noises agree.
        private static double caustics(double x, double z, double depth) {
            double s = 0.9 + 0.3 * depth;
            double wx = x / s + 0.6 * Noise.at(x / 2.1, z / 2.1);
            double wz = z / s + 0.6 * Noise.at(x / 2.1 + 9, z / 2.1);
            double a = 1 - Math.abs(Noise.at(wx, wz));
            double b = 1 - Math.abs(Noise.at(wx * 1.3 + 5, wz * 1.3 + 8));
            double line = Math.pow(a, 9) + Math.pow(b, 9);
            return 0.86 + 0.42 * line * Noise.step(0.03, 0.5, depth) * Math.exp(-depth * 0.25);
        }

        /// Returns the share of white: the swash's hem, the breakers and the lace that trails behind them.
        private static double foam(double x, double z, double edge, double d) {
            double lace = lace(x, z);
            double sum = Noise.step(0.5, 0.05, edge) * (0.45 + 0.5 * lace) + 0.7 * lace * Math.exp(-edge / 1.9);
            double[][] breakers = {{4.6, 2.6, 1}, {11.5, 3.4, 0.95}, {20.5, 2.2, 0.5}};
            for (int i = 0; i < breakers.length; i++) {
                double along = Noise.fbm(z / 17 + i * 31, x / 90, 3, 0.5);
                double front = breakers[i][0] + 1.9 * along + 0.35 * Noise.fbm(z / 1.7, x / 1.7 + i, 3, 0.6);
                double q = d - front;
                double strength = breakers[i][2] * Noise.step(-0.28, 0.12, Noise.at(z / 15 + i * 11, 3.5 + i));
                if (q < -0.5 || strength <= 0) continue;
                double roll = Noise.step(-0.25, 0.1, q) * Math.exp(-Math.max(0, q) / 0.75);
                double trail = Noise.step(0, 0.5, q) * Math.exp(-q / breakers[i][1]) * Math.max(0, lace * 1.25 - 0.1);
                sum += strength * (roll * (0.75 + 0.4 * lace) + trail);
            }
            return sum;
        }

        /// Returns the cellular lace of old foam in [0, 1].
        private static double lace(double x, double z) {
            double wx = x + 0.5 * Noise.fbm(x, z, 3, 0.6);
            double wz = z + 0.5 * Noise.fbm(x + 31, z, 3, 0.6);
            double big = 1 - Math.abs(Noise.at(wx * 0.75, wz * 0.75)) * 2.2;
            double small = 1 - Math.abs(Noise.at(wx * 2.3 + 7, wz * 2.3)) * 2.0;
            double patch = 0.5 + Noise.fbm(x / 5, z / 5, 2, 0.5);
            return Math.clamp((Math.max(big, 0) * 0.75 + Math.max(small, 0) * 0.45) * patch - 0.12, 0, 1);
        }

        private static double square(double v) {
            return v * v;
        }
    }

    /// A parasol seen from above with a lounger beside it, lengths in metres.
    ///
    /// @param radius of the canopy
    private record Parasol(double x, double z, double radius, double turn, Vec3 one, Vec3 two) {

        private static final double HIGH = 2.1;

        static Parasol[] row() {
            Vec3 white = Vec3.srgb(0xF4EFE6);
            Vec3[] colours = {Vec3.srgb(0xE0523F), Vec3.srgb(0x2F7FB5), Vec3.srgb(0xEFB13B), Vec3.srgb(0xE0523F), Vec3.srgb(0x3FA796)};
            double[][] at = {{-24.5, 22.5}, {-19.5, 14.5}, {-25.5, 5.5}, {-17.8, -4.5}, {-19.6, -15.2}, {-30.5, -10.5}, {-33, 15},
                    {-11.2, -22.0}};
            Parasol[] row = new Parasol[at.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = new Parasol(at[i][0], at[i][1], 1.75 + 0.15 * (i % 3), i * 1.3, colours[i % colours.length],
                        i % 4 == 2 ? colours[i % colours.length] : white);
            }
            return row;
        }

        /// Returns the albedo of the canopy or the lounger at a place, darkened where it faces away from the sun, or null.
        Vec3 seen(double px, double pz) {
            double dx = px - x;
            double dz = pz - z;
            double a = Math.atan2(dz, dx) + turn;
            double r = Math.hypot(dx, dz);
            double gore = a / (2 * Math.PI) * 8;
            double f = gore - Math.floor(gore);
            double hem = radius * (1 - 0.06 * Math.sin(Math.PI * f));
            if (r < hem) {
                double facing = 0.8 - 0.28 * (dx * SHADOW_X + dz * SHADOW_Z) / (r + 0.05) / 0.64 + 0.05 * Math.cos(2 * Math.PI * f);
                double cap = r < 0.14 ? 0.7 : 1;
                double seam = Math.min(f, 1 - f) * r < 0.012 ? 0.85 : 1;
                return (Math.floorMod((int) Math.floor(gore), 2) == 0 ? one : two).mul(facing * cap * seam);
            }
            return lounger(px, pz, 2.4);
        }

        private Vec3 lounger(double px, double pz, double off) {
            double side = Math.abs(rotated(px, pz, true)) - off;
            double along = rotated(px, pz, false) - 0.4;
            if (Math.abs(side) > 0.36 || Math.abs(along) > 1.0) return null;
            double slat = Math.abs(along * 6 - Math.rint(along * 6)) < 0.08 ? 0.85 : 1;
            boolean towel = along > -0.75 && along < 0.7 && Math.abs(side) < 0.3;
            return (towel ? one.mix(two, Math.rint(along * 4) % 2 == 0 ? 0.8 : 0.1) : Vec3.srgb(0xE9DFCB)).mul(slat);
        }

        private double rotated(double px, double pz, boolean across) {
            double c = Math.cos(0.38);
            double s = Math.sin(0.38);
            return across ? -(px - x) * s + (pz - z) * c : (px - x) * c + (pz - z) * s;
        }

        /// Returns the share of sun that the canopy and the loungers take from the sand.
        double shadow(double px, double pz) {
            double r = Math.hypot(px - x - HIGH * SHADOW_X, pz - z - HIGH * SHADOW_Z);
            double canopy = Noise.step(radius + 0.06, radius - 0.06, r);
            return lounger(px - 0.3 * SHADOW_X, pz - 0.3 * SHADOW_Z, 2.4) != null ? 1 : canopy;
        }
    }
}
