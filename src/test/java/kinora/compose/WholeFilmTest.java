package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.compose.Shot.Point;
import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.PictureSpec.Surround;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

/// A film of everything that is drawn, once with vectors and once with plain loops: the same bytes.
final class WholeFilmTest {
    private static final Canvas CANVAS = new Canvas(98, 54, FrameRate.of(30), 0x305070);

    private static Planes noise(RandomGenerator random, int width, int height, boolean clear) {
        Planes planes = new Planes(width, height, new byte[width * height], new byte[width * height / 4], new byte[width * height / 4],
                new byte[clear ? width * height : 0]);
        for (byte[] plane : List.of(planes.y(), planes.u(), planes.v(), planes.a())) {
            random.nextBytes(plane);
        }
        return planes;
    }

    private static Point point(int at, double x, double zoom, double turn) {
        return new Point(at, (int) (x * Shot.UNIT), Shot.UNIT / 2, (int) (zoom * Shot.UNIT), (int) (turn * Shot.UNIT), Easing.EASE_IN_OUT);
    }

    @Test
    void vectorsAndLoopsDrawEveryFrameAlike() {
        assumeTrue(Kernels.best() instanceof VectorKernels, "no vectors of 256 bits on this machine: nothing to compare");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(77);
        List<List<Point>> paths = List.of(List.of(point(0, 0.5, 1, 0), point(Shot.UNIT, 0.47, 1.3, 0)),
                List.of(point(0, 0.5, 0.7, 5), point(Shot.UNIT, 0.6, 1.2, -33)), List.of(point(0, 0.5, 1, 0)),
                List.of(point(0, 0.5, 2.4, 0), point(Shot.UNIT, 0.5, 1, 0)), List.of(point(0, 0.5, 1.1, 0)));
        int[][] sizes = {{130, 72}, {140, 90}, {98, 54}, {270, 150}, {118, 66}};
        List<Shot> shots = new ArrayList<>();
        Map<PictureKey, Planes> pictures = new HashMap<>();
        for (int i = 0; i < sizes.length; i++) {
            PictureSpec spec = new PictureSpec(sizes[i][0], sizes[i][1], new Surround.None());
            Shot shot = new Shot(Films.hash("p" + i), spec, 10L * i, i == 2 ? 11 : 14, paths.get(i));
            shots.add(shot);
            pictures.put(PictureKey.of(shot), noise(random, sizes[i][0], sizes[i][1], i == 1 || i == 4));
        }
        List<Mix> mixes = List.of(new Mix(Composition.DISSOLVE, 10, 4, Easing.LINEAR), new Mix("wipe", 20, 4, Easing.LINEAR),
                new Mix(Composition.DISSOLVE, 30, 1, Easing.LINEAR), new Mix("wipe", 40, 4, Easing.EASE_IN));
        TitlePatch title = new TitlePatch(Films.hash("words"), 70, 20, -4, 10, 3, 45, 8, 8);
        pictures.put(title.key((TitlePatch.Ink.Words) title.ink()), noise(random, 70, 20, true));
        Composition film = new Composition(CANVAS, 56, shots, mixes, List.of(title));
        Compositor vectors = new Compositor(film, pictures, Kernels.best());
        Compositor loops = new Compositor(film, pictures, new ScalarKernels());
        for (int frame = 0; frame < film.frames(); frame++) {
            Planes one = vectors.draw(frame);
            Planes other = loops.draw(frame);
            assertThat(one.y()).as("frame %d", frame).isEqualTo(other.y());
            assertThat(one.u()).as("frame %d", frame).isEqualTo(other.u());
            assertThat(one.v()).as("frame %d", frame).isEqualTo(other.v());
        }
    }
}
