package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Box;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

final class InsetTest {
    private static final Canvas CANVAS = new Canvas(64, 36, FrameRate.of(30), 0x203040);

    @Test
    void aPictureInABoxIsDrawnThereAndNowhereElse() {
        Planes drawn = drawn(Inset.at(new Box(0.75, 0.75, 0.5, 0.5)), Fit.COVER, 0);
        YuvColour under = YuvColour.of(0x00FF00);
        YuvColour over = YuvColour.of(0xFF0000);
        for (int y = 0; y < 36; y++) {
            for (int x = 0; x < 64; x++) {
                assertThat(drawn.y()[y * 64 + x]).as("%d, %d", x, y).isEqualTo(x >= 32 && y >= 18 ? over.y() : under.y());
            }
        }
        assertThat(drawn.u()[0]).isEqualTo(under.u());
        assertThat(drawn.u()[32 * 18 - 1]).isEqualTo(over.u());
    }

    @Test
    void anEdgeBetweenPixelsCoversAShareOfThem() {
        Planes drawn = drawn(Inset.at(new Box(0.5 + 0.25 / 64, 0.5, 0.5, 0.5)), Fit.COVER, 0);
        int under = YuvColour.of(0x00FF00).y() & 0xFF;
        int over = YuvColour.of(0xFF0000).y() & 0xFF;
        assertThat(level(drawn, 16, 18)).isCloseTo((int) Math.round(0.75 * over + 0.25 * under), within(1));
        assertThat(level(drawn, 48, 18)).isCloseTo((int) Math.round(0.25 * over + 0.75 * under), within(1));
        assertThat(level(drawn, 17, 18)).isEqualTo(over);
    }

    @Test
    void opacityAndFadesLetThroughWhatIsUnder() {
        int under = YuvColour.of(0x00FF00).y() & 0xFF;
        int over = YuvColour.of(0xFF0000).y() & 0xFF;
        Planes half = drawn(Inset.at(Box.CANVAS.withOpacity(0.5)), Fit.COVER, 0);
        assertThat(level(half, 30, 10)).isCloseTo((under + over) / 2, within(1));
        Inset fading = Inset.at(Box.CANVAS).fading(300, 300);
        int first = level(drawn(fading, Fit.COVER, 0), 30, 10);
        int later = level(drawn(fading, Fit.COVER, 4), 30, 10);
        int middle = level(drawn(fading, Fit.COVER, 15), 30, 10);
        assertThat(first).isLessThan(under).isGreaterThan(later);
        assertThat(later).isGreaterThan(middle);
        assertThat(middle).isEqualTo(over);
    }

    @Test
    void aWhollyVisiblePictureHasABoxOfItsOwnShape() {
        InsetShot.Place place = film(Inset.at(new Box(0.5, 0.5, 0.5, 0.5)), Fit.CONTAIN).insets().getFirst().places().getFirst();
        PictureSpec spec = film(Inset.at(new Box(0.5, 0.5, 0.5, 0.5)), Fit.CONTAIN).insets().getFirst().shot().spec();
        assertThat(spec.surround()).isEqualTo(new PictureSpec.Surround.None());
        double shape = place.width() * 64.0 / (place.height() * 36.0);
        assertThat(shape).isCloseTo((double) spec.width() / spec.height(), within(0.1));
        assertThat(Math.max(place.width(), place.height())).isEqualTo(500_000);
    }

    @Test
    void slicesShowTheSameFrames() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            Composition film = film(inset(random), Fit.values()[random.nextInt(3)]);
            Map<PictureKey, Planes> pictures = noise(film, random);
            int from = random.nextInt(film.frames());
            int length = 1 + random.nextInt(film.frames() - from);
            Compositor whole = new Compositor(film, pictures);
            Compositor slice = new Compositor(film.slice(from, length), pictures);
            for (int frame = 0; frame < length; frame += 3) {
                assertSame(slice.draw(frame), copy(whole.draw(from + frame)));
            }
        }
    }

    @Test
    void vectorsAndLoopsDrawTheSame() {
        Random random = new Random(6);
        for (int round = 0; round < 20; round++) {
            Composition film = film(inset(random), Fit.values()[random.nextInt(3)]);
            Map<PictureKey, Planes> pictures = noise(film, random);
            for (int frame = 0; frame < film.frames(); frame += 7) {
                assertSame(new Compositor(film, pictures, new ScalarKernels()).draw(frame), new Compositor(film, pictures).draw(frame));
            }
        }
    }

    @Test
    void aStillInsetLooksTheSameInEverySliceThatItIsSeenInWholly() {
        Composition film = film(Inset.at(new Box(0.5, 0.5, 0.5, 0.5)), Fit.COVER);
        assertThat(film.slice(3, 5).insets()).isEqualTo(film.slice(11, 5).insets());
        Composition moving = film(new Inset(Keyframes.move(new Box(0.2, 0.5, 0.5, 0.5), Box.CANVAS, Easing.LINEAR), "normal", 0, 0),
                Fit.COVER);
        assertThat(moving.slice(3, 5).insets()).isNotEqualTo(moving.slice(11, 5).insets());
    }

    private static Inset inset(Random random) {
        Box from = new Box(random.nextDouble(), random.nextDouble(), 0.1 + random.nextDouble(), 0.1 + random.nextDouble(),
                random.nextInt(3) * 7 - 7, random.nextDouble());
        Box to = new Box(random.nextDouble(), random.nextDouble(), 0.1 + random.nextDouble(), 0.1 + random.nextDouble());
        return new Inset(random.nextBoolean() ? Keyframes.still(from) : Keyframes.move(from, to, Easing.EASE_IN_OUT), "normal",
                random.nextInt(500), random.nextInt(500));
    }

    private static Planes drawn(Inset inset, Fit fit, int frame) {
        Composition film = film(inset, fit);
        Map<PictureKey, Planes> pictures = new HashMap<>();
        film.shots().forEach(shot -> pictures.put(PictureKey.of(shot), filled(shot, 0x00FF00)));
        film.insets().forEach(one -> pictures.put(PictureKey.of(one.shot()), filled(one.shot(), 0xFF0000)));
        return new Compositor(film, pictures).draw(frame);
    }

    private static Planes filled(Shot shot, int rgb) {
        return Planes.filled(shot.spec().planesWidth(), shot.spec().planesHeight(), YuvColour.of(rgb));
    }

    private static Map<PictureKey, Planes> noise(Composition film, Random random) {
        Map<PictureKey, Planes> pictures = new HashMap<>();
        film.pictures().forEach(shot -> {
            Planes planes = filled(shot, random.nextInt(1 << 24));
            random.nextBytes(planes.y());
            pictures.put(PictureKey.of(shot), planes);
        });
        return pictures;
    }

    /// A photo of thirty frames, and another one over it.
    private static Composition film(Inset inset, Fit fit) {
        return Films.composed(new Draft(CANVAS, "",
                List.of(video("t1", visual("a")), video("t2", visual("b").withFit(fit).withInset(inset))), 0, Extras.none()));
    }

    private static Visual visual(String id) {
        return Visual.still(new SegmentId(id), CANVAS.rate().range(0, 30), id, new MediaRef.Stored(id));
    }

    private static Track video(String id, Visual visual) {
        return new Track.Video(new TrackId(id), List.of(visual), List.of(), Extras.none());
    }

    private static int level(Planes planes, int x, int y) {
        return planes.y()[y * planes.width() + x] & 0xFF;
    }

    private static Planes copy(Planes planes) {
        return new Planes(planes.width(), planes.height(), planes.y().clone(), planes.u().clone(), planes.v().clone());
    }

    private static void assertSame(Planes actual, Planes expected) {
        assertThat(Arrays.equals(actual.y(), expected.y())).isTrue();
        assertThat(Arrays.equals(actual.u(), expected.u())).isTrue();
        assertThat(Arrays.equals(actual.v(), expected.v())).isTrue();
    }
}
