package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.effect.Effect;
import kinora.compose.effect.EffectParameter;
import kinora.compose.effect.Effects;
import kinora.compose.effect.Finishing;
import kinora.media.Finish;
import kinora.media.Planes;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.Visual;

/// Effects with keyframes, over the whole catalogue.
class MovingEffectsTest {
    private static final Canvas CANVAS = new Canvas(48, 32, FrameRate.of(25), 0x102030);
    private static final int FRAMES = 5;
    /// Its progress is a half.
    private static final int MIDDLE = 2;

    static Stream<Effect> all() {
        return Effects.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatMovesPassesThroughWhatStandsStill(Effect effect) {
        Map<String, Parameter> moving = new HashMap<>();
        Map<String, Parameter> first = new HashMap<>();
        Map<String, Parameter> middle = new HashMap<>();
        Map<String, Parameter> last = new HashMap<>();
        for (EffectParameter parameter : effect.parameters()) {
            double to = parameter.most();
            moving.put(parameter.id(), new Parameter.Animated(Keyframes.move(parameter.standard(), to, Easing.LINEAR)));
            first.put(parameter.id(), new Parameter.Scalar(parameter.standard()));
            middle.put(parameter.id(), new Parameter.Scalar((parameter.standard() + to) / 2));
            last.put(parameter.id(), new Parameter.Scalar(to));
        }
        Composition film = film(EffectExample.use(effect, moving));
        for (Map.Entry<Integer, Map<String, Parameter>> still : Map.of(0, first, MIDDLE, middle, FRAMES - 1, last).entrySet()) {
            Composition fixed = film(EffectExample.use(effect, still.getValue()));
            assertThat(drawn(film, still.getKey())).as("frame " + still.getKey()).isEqualTo(drawn(fixed, still.getKey()));
        }
    }

    @Test
    void whatStandsBehindWhatMovesIsDoneAfterIt() {
        EffectUse rising = brightness(Keyframes.move(-0.5, 0.0, Easing.LINEAR));
        EffectUse gray = new EffectUse("black-and-white", new TreeMap<>(), Extras.none());
        EffectUse tinted = new EffectUse("sepia", new TreeMap<>(), Extras.none());
        Composition film = film(gray, rising, tinted);
        assertThat(film.shots().getFirst().spec().finish().treatments()).hasSize(1);
        Composition fixed = film(gray,
                new EffectUse("brightness", new TreeMap<>(Map.of("amount", new Parameter.Scalar(-0.5))), Extras.none()), tinted);
        // Three effects in one table are rounded once, those in two tables twice.
        byte[] found = drawn(film, 0);
        byte[] wanted = drawn(fixed, 0);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i] & 0xFF).isCloseTo(wanted[i] & 0xFF, org.assertj.core.data.Offset.offset(4));
        }
    }

    @Test
    void keyframesThatSayTheSameAreNoMovement() {
        Composition film = film(brightness(Keyframes.move(0.3, 0.3, Easing.EASE_IN)));
        assertThat(film.shots().getFirst().grade().isNone()).isTrue();
        assertThat(film.shots().getFirst().spec().finish().treatments()).hasSize(1);
    }

    @Test
    void whatIsHeldJumps() {
        Composition film = film(brightness(new Keyframes<>(List.of(new Keyframe<>(0, 0.0, Easing.HOLD),
                new Keyframe<>(0.5, 0.4, Easing.HOLD), new Keyframe<>(1, 0.0, Easing.LINEAR)))));
        Composition plain = film();
        assertThat(drawn(film, 0)).isEqualTo(drawn(plain, 0));
        assertThat(drawn(film, 1)).isEqualTo(drawn(plain, 1));
        assertThat(drawn(film, MIDDLE)).isNotEqualTo(drawn(plain, MIDDLE));
        assertThat(drawn(film, FRAMES - 1)).isEqualTo(drawn(plain, FRAMES - 1));
    }

    private static EffectUse brightness(Keyframes<Double> course) {
        return new EffectUse("brightness", new TreeMap<>(Map.of("amount", new Parameter.Animated(course))), Extras.none());
    }

    private static Composition film(EffectUse... effects) {
        Visual plain = Visual.still(new SegmentId("a"), CANVAS.rate().range(0, FRAMES), "a", new MediaRef.Stored("a"));
        Visual treated = new Visual(plain.id(), plain.range(), plain.name(), plain.source(), 0, 0, plain.speed(), plain.fit(),
                plain.camera(), List.of(effects), false, 1000, Extras.none());
        Draft draft = Films.draft(CANVAS, List.of(treated), List.of());
        return Films.composed(draft);
    }

    private static byte[] drawn(Composition film, int frame) {
        Map<PictureKey, Planes> pictures = new HashMap<>();
        for (Shot shot : film.shots()) {
            Finish finish = shot.spec().finish();
            Planes noise = EffectContractTest.noise(shot.spec().planesWidth(), shot.spec().planesHeight(), false);
            pictures.put(PictureKey.of(shot), new Finishing(finish).apply(noise));
        }
        Planes planes = new Compositor(film, pictures).draw(frame);
        byte[] all = new byte[planes.y().length * 3 / 2];
        System.arraycopy(planes.y(), 0, all, 0, planes.y().length);
        System.arraycopy(planes.u(), 0, all, planes.y().length, planes.u().length);
        System.arraycopy(planes.v(), 0, all, planes.y().length + planes.u().length, planes.v().length);
        return all;
    }
}
