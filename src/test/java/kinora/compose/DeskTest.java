package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import kinora.compose.Desk.Ducking;
import kinora.compose.Soundtrack.Layer;
import kinora.media.AudioBlock;
import kinora.timeline.Easing;
import kinora.timeline.FadeCurve;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.SoundRole;

/// What is done to sounds on their way into the mix.
final class DeskTest {
    private static final int SECOND = Soundtrack.RATE;
    private static final SoundKey MUSIC = new SoundKey("ab".repeat(32), 1_000, 0, 0);
    private static final SoundKey VOICE = new SoundKey("cd".repeat(32), 1_000, 0, 0);
    private static final Keyframes<Integer> STEADY = Keyframes.still(1000);

    private static Desk desk(Keyframes<Integer> automation, long moments, int pan, boolean mono, Ducking ducking) {
        return new Desk(automation, 0, moments, pan, mono, FadeCurve.POWER, ducking, 0);
    }

    private static Layer layer(SoundKey key, long start, long moments, Desk desk) {
        return new Layer(key, 0, 0, start, moments, 1000, 0, 0, false, SoundRole.MUSIC, Pace.NORMAL, desk);
    }

    private static float[] mixed(Soundtrack soundtrack, Map<SoundKey, Samples> sources) {
        Mixer mixer = new Mixer(soundtrack, key -> Objects.requireNonNull(sources.get(key)), 0);
        float[] all = new float[(int) soundtrack.moments() * AudioBlock.CHANNELS];
        float[] block = new float[Mixer.BLOCK * AudioBlock.CHANNELS];
        int at = 0;
        for (int count = mixer.next(block); count > 0; count = mixer.next(block)) {
            System.arraycopy(block, 0, all, 2 * at, 2 * count);
            at += count;
        }
        return all;
    }

    private static float[] panned(int pan, boolean mono) {
        return mixed(new Soundtrack(100, List.of(layer(MUSIC, 0, 100, desk(STEADY, 1, pan, mono, Ducking.NONE)))),
                Map.of(MUSIC, Tones.plain(100, _ -> 0.25)));
    }

    @Test
    void panningKeepsThePowerOfAMonoSound() {
        for (int pan = -100; pan <= 100; pan++) {
            float[] mix = panned(pan, true);
            double power = mix[100] * mix[100] + mix[101] * mix[101];
            assertThat(power).as("pan %d", pan).isCloseTo(2 * 0.25 * 0.25, within(1e-6));
            assertThat(Math.signum(mix[101] - mix[100])).as("pan %d", pan).isEqualTo(Math.signum((float) pan));
        }
        assertThat(panned(-100, true)[101]).isZero();
        assertThat(panned(100, true)[100]).isZero();
        assertThat(panned(0, true)[100]).isEqualTo(0.25f);
    }

    @Test
    void panningKeepsThePowerOfTwoDifferentSides() {
        for (int pan = -100; pan <= 100; pan += 10) {
            Desk.Turn turn = desk(STEADY, 1, pan, false, Ducking.NONE).turn();
            double left = turn.leftToLeft() * turn.leftToLeft() + turn.leftToRight() * turn.leftToRight();
            double right = turn.rightToLeft() * turn.rightToLeft() + turn.rightToRight() * turn.rightToRight();
            assertThat(left).isCloseTo(1, within(1e-12));
            assertThat(right).isCloseTo(1, within(1e-12));
        }
        assertThat(desk(STEADY, 1, 0, false, Ducking.NONE).turn()).isEqualTo(new Desk.Turn(1, 0, 0, 1));
        assertThat(desk(STEADY, 1, 100, false, Ducking.NONE).turn().leftToLeft()).isZero();
        assertThat(desk(STEADY, 1, -100, false, Ducking.NONE).turn().rightToRight()).isZero();
    }

    @Test
    void automationIsExactAtItsKeyframesAndMovesBetweenThem() {
        Keyframes<Integer> swell = new Keyframes<>(List.of(new Keyframe<>(0, 0, Easing.LINEAR), new Keyframe<>(0.5, 2_000, Easing.HOLD),
                new Keyframe<>(1, 500, Easing.LINEAR)));
        float[] mix = mixed(new Soundtrack(10_001, List.of(layer(MUSIC, 0, 10_001, desk(swell, 10_000, 0, false, Ducking.NONE)))),
                Map.of(MUSIC, Tones.plain(20_000, _ -> 0.25)));
        assertThat(mix[0]).isZero();
        assertThat(mix[2 * 2_500]).isEqualTo(0.25f);
        assertThat(mix[2 * 5_000]).isEqualTo(0.5f);
        assertThat(mix[2 * 9_999]).isEqualTo(0.5f);
        assertThat(mix[2 * 10_000]).isEqualTo(0.125f);
    }

    /// Music of a constant level under a voice from second 2 to second 5.
    private static float[] ducked(double voiceLevel, Ducking music) {
        Samples bed = Tones.plain(12 * SECOND, _ -> 0.001);
        Samples voice = Tones.plain(3 * SECOND, Tones.sine(1_000, voiceLevel));
        return mixed(
                new Soundtrack(12L * SECOND,
                        List.of(layer(MUSIC, 0, 12L * SECOND, desk(STEADY, 1, 0, false, music)),
                                layer(VOICE, 2L * SECOND, 3L * SECOND, desk(STEADY, 1, 0, false, Ducking.LEADS)))),
                Map.of(MUSIC, bed, VOICE, voice));
    }

    /// How far the music is down in the second after a moment, without the voice's 1 kHz: a mean over its whole waves.
    private static double downDb(float[] mix, int at) {
        double sum = 0;
        for (int i = at; i < at + 48; i++) {
            sum += mix[2 * i];
        }
        return -20 * Math.log10(sum / 48 / 0.001);
    }

    @Test
    void musicGivesWayToAVoiceByTwelveDecibelsInATenthOfASecondAndComesBackInTwoAndAHalf() {
        // A sine of this level on both sides measures −14 LUFS.
        float[] mix = ducked(StrictMath.pow(10, -14 / 20.0), Ducking.GIVES_WAY);
        double full = (30 + 10 * Math.log10(2 * 0.5 * Math.pow(10, -1.4))) * 0.75;
        assertThat(full).isCloseTo(12, within(0.1));
        assertThat(downDb(mix, 2 * SECOND - 100)).isCloseTo(0, within(0.01));
        assertThat(downDb(mix, 2 * SECOND + SECOND / 10)).isBetween(0.75 * full, 0.95 * full);
        assertThat(downDb(mix, 3 * SECOND)).isCloseTo(full, within(0.2));
        assertThat(downDb(mix, 5 * SECOND + SECOND / 2)).isBetween(0.5 * full, 0.75 * full);
        assertThat(downDb(mix, 7 * SECOND + SECOND / 2)).isCloseTo(0.1 * full, within(0.05 * full));
        assertThat(downDb(mix, 11 * SECOND)).isCloseTo(0, within(0.1));
    }

    @Test
    void aQuieterVoiceDucksLessAndAWhisperOfNoiseNotAtAll() {
        double quiet = downDb(ducked(StrictMath.pow(10, -22 / 20.0), Ducking.GIVES_WAY), 3 * SECOND);
        assertThat(quiet).isCloseTo(6, within(0.3));
        assertThat(downDb(ducked(0.01, Ducking.GIVES_WAY), 3 * SECOND)).isCloseTo(0, within(0.01));
        assertThat(downDb(ducked(0.2, Ducking.NONE), 3 * SECOND)).isCloseTo(0, within(0.01));
    }

    @Test
    void fadesRunAsTheirCurvesSay() {
        for (FadeCurve curve : FadeCurve.values()) {
            assertThat(curve.at(0)).isZero();
            assertThat(curve.at(1)).isEqualTo(1);
            double before = 0;
            for (int i = 1; i <= 100; i++) {
                assertThat(curve.at(i / 100.0)).as("%s", curve).isGreaterThan(before);
                before = curve.at(i / 100.0);
            }
        }
        Desk slow = new Desk(STEADY, 0, 1, 0, false, FadeCurve.SLOW, Ducking.NONE, 0);
        Layer fading = new Layer(MUSIC, 0, 0, 0, 1_000, 1000, 1_000, 0, false, SoundRole.MUSIC, Pace.NORMAL, slow);
        float[] mix = mixed(new Soundtrack(1_000, List.of(fading)), Map.of(MUSIC, Tones.plain(1_000, _ -> 0.5)));
        assertThat(mix[2 * 500]).isCloseTo(0.5f / 8, within(0.001f));
    }

    @Test
    void musicRepeatsAtTheBorderOfABar() {
        int bar = 24_123;
        int beats = 3 * bar + 5_000;
        Samples source = Tones.plain(beats, i -> i % bar < 100 ? 0.5 : 0);
        Desk barred = new Desk(STEADY, 0, 1, 0, false, FadeCurve.POWER, Ducking.NONE, (long) bar * 1_000_000 / SECOND);
        Layer layer = new Layer(MUSIC, 0, 0, 0, 12L * bar, 1000, 0, 0, true, SoundRole.MUSIC, Pace.NORMAL, barred);
        float[] mix = mixed(new Soundtrack(12L * bar, List.of(layer)), Map.of(MUSIC, source));
        for (int i = 0; i < 12; i++) {
            int at = i * bar;
            float loudest = 0;
            for (int j = -2; j < 100; j++) {
                loudest = Math.max(loudest, at + j < 0 ? 0 : mix[2 * (at + j)]);
            }
            assertThat(loudest).as("bar %d", i).isGreaterThan(0.35f);
            for (int j = 2_000; j < bar - 2_000; j += 100) {
                assertThat(mix[2 * (at + j)]).isZero();
            }
        }
    }

    @Test
    void ofTwoEqualLayersBothAreHeard() {
        Layer one = layer(MUSIC, 0, 5_000, Desk.PLAIN);
        float[] mix = mixed(new Soundtrack(5_000, List.of(one, one)), Map.of(MUSIC, Tones.plain(5_000, _ -> 0.125)));
        assertThat(mix[2 * 2_000]).isEqualTo(0.25f);
    }
}
