package kinora.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinora.timeline.Keyframes.Keyframe;
import org.junit.jupiter.api.Test;

class AnimationTest {
    private static final Keyframes.Mix<Double> LINEAR = (from, to, share) -> from + (to - from) * share;

    @Test
    void easingsBeginAndEndExactlyAndNeverTurnBack() {
        for (Easing easing : Easing.values()) {
            assertThat(easing.at(0)).as(easing.name()).isEqualTo(0);
            assertThat(easing.at(1)).as(easing.name()).isEqualTo(easing == Easing.HOLD ? 0 : 1);
            assertThat(easing.at(-3)).isEqualTo(easing.at(0));
            assertThat(easing.at(3)).isEqualTo(easing.at(1));
            for (int i = 1; i <= 1_000; i++) {
                assertThat(easing.at(i / 1000.0)).as(easing + " " + i).isGreaterThanOrEqualTo(easing.at((i - 1) / 1000.0));
            }
        }
        assertThat(Easing.EASE_IN.at(0.5)).isEqualTo(0.25);
        assertThat(Easing.EASE_OUT.at(0.5)).isEqualTo(0.75);
        assertThat(Easing.EASE_IN_OUT.at(0.25)).isEqualTo(0.15625);
    }

    @Test
    void valuesAreConstantOutsideAndExactAtKeyframes() {
        Keyframes<Double> frames = new Keyframes<>(List.of(new Keyframe<>(0.25, 1.0, Easing.LINEAR), new Keyframe<>(0.5, 3.0, Easing.HOLD),
                new Keyframe<>(0.75, 5.0, Easing.LINEAR)));
        assertThat(frames.at(0, LINEAR)).isEqualTo(1);
        assertThat(frames.at(0.25, LINEAR)).isEqualTo(1);
        assertThat(frames.at(0.375, LINEAR)).isEqualTo(2);
        assertThat(frames.at(0.5, LINEAR)).isEqualTo(3);
        assertThat(frames.at(0.74, LINEAR)).isEqualTo(3);
        assertThat(frames.at(0.75, LINEAR)).isEqualTo(5);
        assertThat(frames.at(1, LINEAR)).isEqualTo(5);
    }

    @Test
    void keyframesAreInOrder() {
        Keyframe<Double> frame = new Keyframe<>(0.5, 1.0, Easing.LINEAR);
        assertThatIllegalArgumentException().isThrownBy(() -> new Keyframes<>(List.of(frame, frame)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Keyframes<Double>(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Keyframe<>(Double.NaN, 1.0, Easing.LINEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> new Keyframe<>(1.01, 1.0, Easing.LINEAR));
    }

    @Test
    void aCameraZoomsInEqualFactors() {
        Camera near = new Camera(0.2, 0.8, 4, 90);
        assertThat(Camera.between(Camera.WHOLE, near, 0)).isEqualTo(Camera.WHOLE);
        assertThat(Camera.between(Camera.WHOLE, near, 1)).isEqualTo(near);
        Camera half = Camera.between(Camera.WHOLE, near, 0.5);
        assertThat(half.zoom()).isCloseTo(2, within(1e-12));
        assertThat(half.rotationDeg()).isEqualTo(45);
        // The view shrinks from 1 to ¼ and is ½ here: two thirds of the way, and so is its centre.
        assertThat(half.centerX()).isCloseTo(0.5 - 0.3 * 2 / 3, within(1e-12));
    }

    @Test
    void everyEdgeOfAMovingViewRunsStraight() {
        Camera near = new Camera(0.2, 0.8, 4, 0);
        for (int step = 0; step <= 20; step++) {
            Camera camera = Camera.between(Camera.WHOLE, near, step / 20.0);
            double view = 1 / camera.zoom();
            double done = (1 - view) / (1 - 0.25);
            assertThat(camera.centerX() - view / 2).isCloseTo(done * (0.2 - 0.125), within(1e-12));
            assertThat(camera.centerY() + view / 2).isCloseTo(1 + done * (0.8 + 0.125 - 1), within(1e-12));
        }
    }

    @Test
    void speedsCountTheSource() {
        assertThat(new Speed(2000).sourceMs(500)).isEqualTo(1_000);
        assertThat(new Speed(-500).sourceMs(501)).isEqualTo(251);
        assertThatIllegalArgumentException().isThrownBy(() -> new Speed(99));
        assertThatIllegalArgumentException().isThrownBy(() -> new Speed(-16_001));
    }

    @Test
    void fadesAreShortenedWithTheirSound() {
        Sound sound = new Sound(new SegmentId("m"), new TimeRange(0, 1_000), "", new MediaRef.Stored("m"), 0, 0, Speed.NORMAL, 1000, 400,
                900, false, SoundRole.MUSIC, List.of(), Extras.none());
        Sound half = sound.withRange(new TimeRange(40, 500));
        assertThat(half.fadeInMs()).isEqualTo(400);
        assertThat(half.fadeOutMs()).isEqualTo(500);
    }
}
