package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

final class VeilTest {
    private static final int FRONT = 0xE0E0E0;
    private static final Canvas CANVAS = new Canvas(64, 36, FrameRate.of(30), 0x402000);

    @Test
    void aShotComesOutOfTheBackgroundAndGoesIntoIt() {
        Compositor compositor = compositor(film(300, 300, List.of(joined())));
        int background = YuvColour.of(CANVAS.backgroundRgb()).y() & 0xFF;
        int whole = YuvColour.of(FRONT).y() & 0xFF;
        int before = background;
        for (int frame = 0; frame < 9; frame++) {
            int level = level(compositor, frame);
            assertThat(level).as("frame %d", frame).isGreaterThan(before).isLessThan(whole);
            before = level;
        }
        assertThat(level(compositor, 9)).isEqualTo(whole);
        assertThat(level(compositor, 50)).isEqualTo(whole);
        for (int frame = 51; frame < 60; frame++) {
            assertThat(level(compositor, frame)).as("as at the beginning, backwards").isCloseTo(level(compositor, 59 - frame), within(1));
        }
    }

    @Test
    void coloursGoAlong() {
        Planes first = compositor(film(1000, 0, List.of())).draw(0);
        YuvColour background = YuvColour.of(CANVAS.backgroundRgb());
        assertThat(first.u()[5] & 0xFF).isCloseTo(background.u() & 0xFF, within(2));
        assertThat(first.v()[5] & 0xFF).isCloseTo(background.v() & 0xFF, within(2));
    }

    @Test
    void anEndThatATransitionJoinsDoesNotFade() {
        assertThat(film(0, 300, List.of()).veils()).hasSize(2);
        assertThat(film(0, 300, List.of(joined())).veils()).containsExactly(new Veil(51, 9, true));
    }

    @Test
    void slicesShowTheSameFramesAndEqualOnesAreEqual() {
        Composition film = film(500, 500, List.of());
        Compositor whole = compositor(film);
        for (int from = 0; from < 60; from += 7) {
            int length = Math.min(7, 60 - from);
            Compositor slice = compositor(film.slice(from, length));
            for (int frame = 0; frame < length; frame++) {
                assertThat(level(slice, frame)).isEqualTo(level(whole, from + frame));
            }
        }
        assertThat(film.slice(17, 5).veils()).isEqualTo(film.slice(47, 5).veils());
        assertThat(film(500, 0, List.of()).slice(17, 5)).isNotEqualTo(film.slice(17, 5));
    }

    private static Transition joined() {
        return new Transition(new SegmentId("a"), new SegmentId("b"), "dissolve", 200, Easing.LINEAR, Extras.none());
    }

    private static int level(Compositor compositor, int frame) {
        return compositor.draw(frame).y()[100] & 0xFF;
    }

    private static Compositor compositor(Composition film) {
        Map<PictureKey, Planes> pictures = new HashMap<>();
        film.pictures().forEach(shot -> pictures.put(PictureKey.of(shot),
                Planes.filled(shot.spec().planesWidth(), shot.spec().planesHeight(), YuvColour.of(FRONT))));
        return new Compositor(film, pictures);
    }

    /// Two shots of thirty frames; the first one comes, each one goes.
    private static Composition film(long inMs, long outMs, List<Transition> joins) {
        Visual first = visual("a", 0);
        Visual second = visual("b", 30);
        List<Visual> visuals = List.of(first.withInset(first.inset().fading(inMs, outMs)),
                second.withInset(second.inset().fading(0, outMs)));
        return Films.composed(
                new Draft(CANVAS, "", List.of(new Track.Video(new TrackId("t1"), visuals, joins, Extras.none())), 0, Extras.none()));
    }

    private static Visual visual(String id, long first) {
        return Visual.still(new SegmentId(id), CANVAS.rate().range(first, 30), id, new MediaRef.Stored(id));
    }
}
