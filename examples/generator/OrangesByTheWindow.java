import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// A still life: oranges in a stoneware bowl and a vase with olive twigs, by an afternoon window.
final class OrangesByTheWindow implements Scene {
    private static final Vec3 PEEL = Vec3.srgb(0xEC7A12);
    private static final Vec3 WALL = Vec3.srgb(0x8FA3A3);
    private static final Vec3 OAK = Vec3.srgb(0x9A6B43);
    private static final Vec3 OLIVE = Vec3.srgb(0x6F8058);
    private static final double R = 0.041;

    @Override
    public Caption caption() {
        return new Caption("07-oranges-by-the-window", "Oranges by the window, a rendered still life",
                LocalDateTime.of(2024, 6, 15, 16, 12, 3), 1, 2400, 1600);
    }

    @Override
    public Look look() {
        return new Look(-0.1, 1.0, 1.05, 0.05, 0.6, Vec3.ONE);
    }

    @Override
    public int samples() {
        return 9;
    }

    @Override
    public boolean noisy() {
        return true;
    }

    @Override
    public View open() {
        List<Thing> things = new ArrayList<>();
        things.add(new Thing(new Shape.Floor(), OrangesByTheWindow::table));
        things.add(new Thing(new Shape.Wall(0.85), p -> Surface.matte(WALL.mul(0.9 + 0.12 * Noise.fbm(p.x() * 5, p.y() * 5, 5, 0.55)))));
        Vec3 bowl = new Vec3(0.02, 0, 0.05);
        things.add(new Thing(new Shape.Field(p -> bowl(p.sub(bowl)), bowl.along(Vec3.UP, 0.06), 0.17, 0.9, 1e-4),
                OrangesByTheWindow::stoneware));
        double[][] fruit = {{-0.0545, 0.087, 0.032}, {0.0295, 0.079, -0.0155}, {0.095, 0.0865, 0.0595}, {0.01, 0.085, 0.115},
                {0.02, 0.139, 0.048}, {0.215, R, -0.07}};
        for (int i = 0; i < fruit.length; i++)
            things.add(orange(new Vec3(fruit[i][0], fruit[i][1], fruit[i][2]), i));
        things.add(half(new Vec3(-0.175, 0.035, -0.125)));
        Vec3 vase = new Vec3(-0.25, 0, 0.25);
        things.add(new Thing(new Shape.Field(p -> vase(p.sub(vase)), vase.along(Vec3.UP, 0.14), 0.17, 0.8, 1e-4),
                p -> Surface.glazed(Vec3.srgb(0x2F6A70).mul(0.85 + 0.3 * Noise.fbm(p.x() * 30, p.y() * 60, p.z() * 30, 3, 0.5)), 0.12)));
        Vec3 mouth = vase.along(Vec3.UP, 0.185);
        Group twigs = new Group(mouth.along(Vec3.UP, 0.1), 0.3, twigs(mouth));
        SunnyWindow window = new SunnyWindow(-1.1, 0.12, 1.25, -0.35, 0.75, new Vec3(-0.8, 0.40, 0.2).unit(), new Vec3(19, 15.2, 11),
                new Vec3(3.0, 3.5, 4.2));
        PathTracer world = new PathTracer(List.of(Group.unbounded(things), twigs), w -> new Vec3(0.16, 0.15, 0.14).mul(0.5 + 0.5 * w.y()),
                window, true, 2e-4);
        Camera camera = new Camera(new Vec3(0.02, 0.30, -0.95), new Vec3(-0.015, 0.125, 0), 50, 1.5, 0.010, 0.95);
        return (u, v, a, b, rng, out) -> world.trace(camera.ray(u, v, a, b), rng, out);
    }

    private static Surface table(Vec3 p) {
        double plank = Math.floor(p.z() / 0.17 + 0.3);
        double f = p.z() / 0.17 + 0.3 - plank;
        double ring = Noise.fbm(p.x() * 1.2 + plank * 7, p.z() * 22 + 1.5 * Noise.at(p.x() * 2, plank * 3.1), 4, 0.55);
        double pores = Noise.fbm(p.x() * 14, p.z() * 420, 3, 0.6);
        double gap = Math.min(f, 1 - f) < 0.006 ? 0.25 : 1;
        Vec3 c = OAK.mul((0.8 + 0.4 * ring + 0.22 * pores + 0.12 * (Rng.cell((int) plank, 3, 1) - 0.5)) * gap);
        return new Surface(c, 0.035, 0.28 + 0.1 * pores, 0, false);
    }

    private static Surface stoneware(Vec3 p) {
        double speck = Noise.step(0.52, 0.62, Noise.at(p.x() * 420, p.y() * 420, p.z() * 420));
        double rim = Noise.step(0.103, 0.108, p.y() + 0.002 * Noise.at(p.x() * 60, p.z() * 60));
        Vec3 glaze = Vec3.srgb(0xE9E2D4).mix(Vec3.srgb(0x6B5138), 0.75 * speck).mix(Vec3.srgb(0x9A7350), 0.8 * rim);
        return Surface.glazed(glaze, 0.16);
    }

    private static double bowl(Vec3 p) {
        double shell = Math.abs(p.sub(new Vec3(0, 0.178, 0)).length() - 0.165) - 0.0035;
        double cut = p.y() - 0.108;
        double body = smoothMax(shell, cut, 0.003);
        double foot = Math.max(Math.abs(Math.hypot(p.x(), p.z()) - 0.055) - 0.005, Math.abs(p.y() - 0.012) - 0.012);
        return Math.min(body, foot);
    }

    private static double smoothMax(double a, double b, double k) {
        double h = Math.max(0, k - Math.abs(a - b)) / k;
        return Math.max(a, b) + h * h * k / 4;
    }

    private static Thing orange(Vec3 c, int i) {
        Vec3 axis = new Rng(i + 40L).sphere().mul(0.75).along(Vec3.UP, i == 5 ? 0.5 : 0.8).add(new Vec3(0, 0, -0.5)).unit();
        return new Thing(new Shape.Field(p -> peel(p.sub(c), axis), c, R * 1.08, 0.8, 4e-5), p -> {
            Vec3 q = p.sub(c).mul(1 / R);
            double stem = q.dot(axis);
            double mottle = Noise.fbm(q.x() * 2 + i, q.y() * 2, q.z() * 2, 3, 0.5);
            Vec3 skin = PEEL.mix(Vec3.srgb(0xF29420), Math.clamp(0.35 + 0.8 * mottle, 0, 0.8));
            skin = skin.mix(Vec3.srgb(0x9AA045), 0.45 * Noise.step(0.86, 0.99, stem));
            if (stem > 0.991) skin = Vec3.srgb(0x6C7A3A).mul(0.7);
            return new Surface(skin, 0.045, 0.3, 0, false);
        });
    }

    /// Returns the distance to an orange about the origin: slightly flattened, with pores and a dimple at the stem.
    private static double peel(Vec3 p, Vec3 axis) {
        double l = p.length();
        double stem = p.dot(axis) / l;
        double base = l - R * (1 - 0.03 * stem * stem + 0.012 * Noise.at(p.x() * 30, p.y() * 30, p.z() * 30));
        if (base > 0.002) return base - 0.001;
        double pore = Math.max(0, Noise.at(p.x() * 620, p.y() * 620, p.z() * 620));
        double dimple = 0.0025 * Noise.step(0.955, 1, stem) - 0.0012 * Noise.step(0.988, 0.993, stem);
        return base + 0.00028 * pore + dimple;
    }

    /// Returns a cut half, its face towards the camera and the window.
    private static Thing half(Vec3 c) {
        Vec3 face = new Vec3(-0.25, 0.42, -0.85).unit();
        Vec3 side = Vec3.UP.cross(face).unit();
        Vec3 up = face.cross(side);
        Shape shape = new Shape.Field(p -> {
            Vec3 q = p.sub(c);
            double pulp = 0.0002 * Noise.at(q.dot(side) * 400, q.dot(up) * 400);
            return smoothMax(peel(q, face.mul(-1)), q.dot(face) + pulp - 0.002, 0.002);
        }, c, R * 1.1, 0.8, 4e-5);
        return new Thing(shape, p -> {
            Vec3 q = p.sub(c).mul(1 / R);
            if (q.dot(face) < 0.02) return new Surface(PEEL, 0.045, 0.3, 0, false);
            return new Surface(flesh(q.dot(side), q.dot(up)), 0.04, 0.22, 0, false);
        });
    }

    /// Returns the colour of a cut face in units of the fruit's radius: ten segments between membranes, pith, peel.
    private static Vec3 flesh(double x, double y) {
        double r = Math.hypot(x, y);
        double a = Math.atan2(y, x) / (2 * Math.PI) * 10 + 0.15 * Noise.at(x * 2, y * 2);
        double f = a - Math.floor(a);
        double membrane = Math.min(f, 1 - f) * r * 0.63;
        Vec3 pith = Vec3.srgb(0xF7E3B5);
        if (r > 0.945) return PEEL;
        double in = Noise.step(0.012, 0.03, membrane) * Noise.step(0.885, 0.86, r + 0.01 * Math.cos(a * 2 * Math.PI))
                * Noise.step(0.06, 0.1, r);
        double sac = Noise.fbm(Math.atan2(y, x) * 26, r * 7 + Math.floor(a) * 3, 3, 0.6);
        Vec3 juice = Vec3.srgb(0xF7941D).mix(Vec3.srgb(0xFFC04A), Math.clamp(0.45 + 0.7 * sac, 0, 1));
        return pith.mix(juice, in);
    }

    private static double vase(Vec3 p) {
        double y = p.y() / 0.72;
        double r = 0.038 + 0.034 * Math.exp(-Math.pow((y - 0.085) / 0.062, 2)) - 0.016 * Math.exp(-Math.pow((y - 0.225) / 0.035, 2))
                + 0.01 * Noise.step(0.235, 0.275, y);
        double d = Math.hypot(p.x(), p.z()) - r;
        double shell = Math.max(d, -(d + 0.004) - (y < 0.02 ? 1 : 0));
        return Math.max(shell, Math.max(-y, y - 0.272) * 0.72) - 0.001;
    }

    private static List<Thing> twigs(Vec3 root) {
        List<Thing> things = new ArrayList<>();
        Rng rng = new Rng(77);
        Vec3[] ways = {new Vec3(-0.35, 1, -0.25), new Vec3(0.42, 0.9, -0.1), new Vec3(0.05, 1, 0.3)};
        for (Vec3 start : ways) {
            Vec3 p = root;
            Vec3 way = start.unit();
            for (int i = 0; i < 8; i++) {
                Vec3 side = Vec3.UP.cross(way).unit();
                Vec3 mid = p.along(way, 0.013);
                things.add(new Thing(new Shape.Ellipsoid(mid, way, side, way.cross(side), new Vec3(0.016, 0.0016, 0.0016)),
                        q -> Surface.matte(Vec3.srgb(0x6B5A45))));
                if (i > 0) leaves(things, p, way, rng, i);
                p = p.along(way, 0.026);
                way = way.add(rng.sphere().mul(0.14)).add(new Vec3(start.x() * 0.12, -0.06, 0)).unit();
            }
        }
        return things;
    }

    private static void leaves(List<Thing> things, Vec3 p, Vec3 way, Rng rng, int i) {
        double turn = i * 1.4 + rng.next();
        Vec3 side = Vec3.UP.cross(way).unit();
        Vec3 out = side.mul(Math.cos(turn)).along(way.cross(side), Math.sin(turn));
        for (int s = -1; s <= 1; s += 2) {
            Vec3 along = out.mul(s).along(way, 0.75 + 0.3 * rng.next()).unit();
            Vec3 flat = along.cross(rng.sphere()).unit();
            double l = 0.021 + 0.008 * rng.next();
            Vec3 c = OLIVE.mul(0.75 + 0.5 * rng.next());
            things.add(new Thing(new Shape.Ellipsoid(p.along(along, l), along, flat, along.cross(flat), new Vec3(l, 0.0058, 0.0008)),
                    q -> new Surface(c, 0.04, 0.35, 0.3, false)));
        }
    }
}
