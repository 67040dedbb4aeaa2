package kinora.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import kinora.timeline.Camera;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.SegmentId;
import kinora.timeline.Visual;
import org.junit.jupiter.api.Test;

class SlicesTest {
    private static final double EXACT = 1e-9;
    /// Without HOLD: a held value jumps, and a frame within rounding of the jump may lie on either side of it.
    private static final List<Easing> EASINGS = List.of(Easing.LINEAR, Easing.EASE_IN, Easing.EASE_OUT, Easing.EASE_IN_OUT);

    @Test
    void everyFrameOfBothPartsShowsWhatItShowedBefore() {
        for (long seed = 1; seed <= 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Keyframes<Camera> whole = keyframes(random);
            int frames = 2 + random.nextInt(150);
            int left = 1 + random.nextInt(frames - 1);
            Keyframes<Camera> first = new Slices(0, left, frames).cut(whole, Camera::between);
            Keyframes<Camera> second = new Slices(left, frames - left, frames).cut(whole, Camera::between);
            for (int frame = 0; frame < frames; frame++) {
                Camera before = whole.at((double) frame / (frames - 1), Camera::between);
                Camera after = frame < left ? at(first, frame, left) : at(second, frame - left, frames - left);
                if (difference(before, after) > EXACT) {
                    fail("seed %d frame %d of %d cut at %d: %s but was %s in %s", seed, frame, frames, left, after, before, whole);
                }
            }
        }
    }

    private static double difference(Camera one, Camera other) {
        double centre = Math.hypot(one.centerX() - other.centerX(), one.centerY() - other.centerY());
        return Math.max(centre, Math.max(Math.abs(one.zoom() - other.zoom()), Math.abs(one.rotationDeg() - other.rotationDeg()) / 360));
    }

    private static Camera at(Keyframes<Camera> part, int frame, int frames) {
        return part.at(frames == 1 ? 0 : (double) frame / (frames - 1), Camera::between);
    }

    private static Keyframes<Camera> keyframes(SplittableRandom random) {
        TreeSet<Double> times = new TreeSet<>();
        int count = 1 + random.nextInt(4);
        while (times.size() < count) {
            times.add(random.nextInt(3) == 0 ? random.nextInt(5) / 4.0 : random.nextDouble());
        }
        List<Keyframe<Camera>> frames = new ArrayList<>();
        for (double time : times) {
            Camera camera = new Camera(random.nextDouble(), random.nextDouble(), 0.5 + random.nextDouble(), random.nextInt(-90, 90));
            Easing easing = EASINGS.get(random.nextInt(EASINGS.size()));
            frames.add(new Keyframe<>(time, camera, easing));
        }
        return new Keyframes<>(frames);
    }

    @Test
    void aHeldValueStaysHeld() {
        Keyframes<Camera> whole = Keyframes.move(Camera.WHOLE, Camera.zoomed(2), Easing.HOLD);
        Keyframes<Camera> first = new Slices(0, 4, 10).cut(whole, Camera::between);
        Keyframes<Camera> second = new Slices(4, 6, 10).cut(whole, Camera::between);
        for (int frame = 0; frame < 10; frame++) {
            Camera shown = frame < 4 ? at(first, frame, 4) : at(second, frame - 4, 6);
            assertThat(shown).isEqualTo(frame == 9 ? Camera.zoomed(2) : Camera.WHOLE);
        }
    }

    @Test
    void aLongEasedMoveStaysWithinTheKeyframesThatThereMayBe() {
        Keyframes<Camera> whole = Keyframes.move(Camera.WHOLE, Camera.zoomed(2), Easing.EASE_IN_OUT);
        Keyframes<Camera> first = new Slices(0, 50_000, 90_000).cut(whole, Camera::between);
        assertThat(first.frames().size()).isLessThanOrEqualTo(1_000);
        for (int frame = 0; frame < 50_000; frame++) {
            double before = whole.at(frame / 89_999.0, Camera::between).zoom();
            assertThat(Math.abs(at(first, frame, 50_000).zoom() - before)).isLessThan(1e-5);
        }
    }

    @Test
    void uncutCurvesKeepTheirKeyframes() {
        Keyframes<Camera> linear = Keyframes.move(Camera.WHOLE, Camera.zoomed(2), Easing.LINEAR);
        assertThat(new Slices(0, 50, 100).cut(linear, Camera::between).frames()).hasSize(2);
        assertThat(new Slices(50, 50, 100).cut(linear, Camera::between).frames()).hasSize(2);
    }

    @Test
    void aSplitClipGoesOnInItsSource() {
        FrameRate rate = FrameRate.of(29.97);
        for (long seed = 1; seed <= 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Visual clip = new RandomDrafts(random).visual(new SegmentId("s1"), rate, 0, 20 + random.nextInt(200));
            if (Contents.isStill(clip) || clip.speed().ramp().isPresent()) {
                continue;
            }
            int cut = 1 + random.nextInt(19);
            Visual right = (Visual) Window.skip(clip, rate, cut, rate.frames(clip.range())).orElseThrow();
            assertThat(position(right, rate, 0)).as("seed " + seed + " " + clip).isEqualTo(position(clip, rate, cut));
        }
    }

    /// Where in its source a clip is at the border before a frame, in the source's milliseconds.
    private static long position(Visual clip, FrameRate rate, long frame) {
        long used = clip.speed().sourceMs(rate.ms(frame));
        return clip.speed().permille() > 0 ? clip.sourceInMs() + used : clip.sourceInMs() + clip.sourceLengthMs() - used;
    }
}
