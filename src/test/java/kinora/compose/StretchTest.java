package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.compose.Soundtrack.Layer;
import kinora.timeline.Easing;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;

/// Sound at other speeds than its own.
final class StretchTest {
    private static final int SECOND = Soundtrack.RATE;
    private static final SoundKey KEY = new SoundKey("ab".repeat(32), 1_000, 0, 0);

    private static Pace pace(int permille, Speed.Pitch pitch) {
        return new Pace(new Speed(permille, Optional.empty(), pitch), 0, 1);
    }

    private static Layer layer(long in, long length, long moments, boolean loop, Pace pace) {
        return new Layer(KEY, in, length, 0, moments, 1000, 0, 0, loop, SoundRole.EFFECT, pace, Desk.PLAIN);
    }

    private static float[] heard(Samples source, Layer layer) {
        return Tones.mixed(new Soundtrack(layer.moments(), List.of(layer)), source, 0);
    }

    /// The frequency by how often the waveform rises through zero.
    private static double hertz(float[] samples, int from, int to) {
        double first = -1;
        double last = -1;
        int waves = 0;
        for (int i = from + 1; i < to; i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                double at = i - samples[i] / (double) (samples[i] - samples[i - 1]);
                waves += first < 0 ? 0 : 1;
                first = first < 0 ? at : first;
                last = at;
            }
        }
        return waves * SECOND / (last - first);
    }

    private static double rms(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return Math.sqrt(sum / (to - from));
    }

    @Test
    void aToneKeepsItsPitchAndItsLevelAtEverySpeed() {
        for (double hertz : new double[]{110, 1_000, 6_000}) {
            Samples tone = Tones.plain(20 * SECOND, Tones.sine(hertz, 0.3));
            for (int permille : new int[]{100, 500, 700, 999, 1_001, 1_250, 1_500, 2_000, 4_000, 16_000, -500, -1_000, -2_000}) {
                float[] heard = heard(tone, layer(0, 20L * SECOND, SECOND, false, pace(permille, Speed.Pitch.KEPT)));
                assertThat(hertz(heard, 4_000, 44_000)).as("%s Hz at %d", hertz, permille).isCloseTo(hertz, within(hertz / 100));
                for (int at = 4_800; at < 43_200; at += 960) {
                    assertThat(rms(heard, at, at + 960)).as("%s Hz at %d, %d", hertz, permille, at).isCloseTo(0.3 * Math.sqrt(0.5),
                            within(0.03));
                }
            }
        }
    }

    @Test
    void onTapeThePitchFollowsAndNothingFoldsBack() {
        Samples tone = Tones.plain(20 * SECOND, Tones.sine(1_000, 0.3));
        for (int permille : new int[]{250, 500, 1_500, 2_000, 8_000, -2_000}) {
            float[] heard = heard(tone, layer(0, 20L * SECOND, SECOND, false, pace(permille, Speed.Pitch.FOLLOWS)));
            double wanted = Math.abs(permille);
            assertThat(hertz(heard, 4_000, 44_000)).as("%d", permille).isCloseTo(wanted, within(wanted / 1000));
            assertThat(rms(heard, 4_800, 43_200)).as("%d", permille).isCloseTo(0.3 * Math.sqrt(0.5), within(0.002));
        }
        Samples high = Tones.plain(4 * SECOND, Tones.sine(16_000, 0.3));
        float[] gone = heard(high, layer(0, 0, SECOND, false, pace(2_000, Speed.Pitch.FOLLOWS)));
        assertThat(rms(gone, 4_800, 43_200)).isLessThan(0.3e-3);
    }

    @Test
    void aRowOfClicksKeepsItsRhythmAndEveryClickIsHeardOnce() {
        int apart = 12_000;
        Samples clicks = Tones.plain(20 * SECOND, i -> i % apart < 40 ? 0.5 * (1 - i % apart / 40.0) : 0);
        for (int permille : new int[]{250, 500, 800, 1_300, 2_000, 3_000}) {
            float[] heard = heard(clicks, layer(6_000, 0, 2L * SECOND, false, pace(permille, Speed.Pitch.KEPT)));
            List<Integer> at = new ArrayList<>();
            for (int i = 0; i < heard.length; i++) {
                if (Math.abs(heard[i]) > 0.1 && (at.isEmpty() || i - at.getLast() > 200)) {
                    at.add(i);
                }
            }
            List<Integer> wanted = new ArrayList<>();
            for (long source = 6_000; source * 1000 / permille < 2 * SECOND - 100; source += apart) {
                wanted.add((int) (source * 1000 / permille));
            }
            assertThat(at).as("%d", permille).hasSameSizeAs(wanted);
            for (int i = 0; i < wanted.size(); i++) {
                assertThat(at.get(i)).as("%d, click %d", permille, i).isCloseTo(wanted.get(i), within(48));
                assertThat(heard[at.get(i)]).as("%d, click %d", permille, i).isCloseTo(0.5f, within(0.02f));
            }
        }
    }

    @Test
    void theSameIsHeardHoweverItIsAskedFor() {
        Samples source = Tones.plain(4 * SECOND, i -> 0.2 * StrictMath.sin(i * 0.02 + 3 * StrictMath.sin(i * 0.0007)));
        for (Speed.Pitch pitch : Speed.Pitch.values()) {
            Layer layer = layer(0, 0, SECOND, false, pace(1_700, pitch));
            float[] whole = new float[2 * SECOND];
            Played.of(layer.pace(), new Rounds(layer, source)).next(whole, SECOND);
            Played pieces = Played.of(layer.pace(), new Rounds(layer, source));
            float[] piece = new float[2 * SECOND];
            for (int at = 0, length = 1; at < SECOND; at += length, length = length * 7 % 4_001 + 1) {
                int count = Math.min(length, SECOND - at);
                pieces.next(piece, count);
                assertThat(Arrays.copyOf(piece, 2 * count)).isEqualTo(Arrays.copyOfRange(whole, 2 * at, 2 * (at + count)));
            }
        }
    }

    @Test
    void backwardsIsTheMirrorOfForwards() {
        Samples ramp = Tones.plain(SECOND, i -> i / (double) SECOND);
        float[] heard = heard(ramp, layer(1_000, 20_000, 20_000, false, new Pace(new Speed(-1000), 0, 1)));
        for (int i = 0; i < 20_000; i++) {
            assertThat(heard[i]).isEqualTo((float) ((20_999 - i) / (double) SECOND));
        }
    }

    @Test
    void aSourceEndsWhenItHasPassedAndALoopGoesOn() {
        Samples tone = Tones.plain(SECOND, Tones.sine(1_000, 0.3));
        float[] once = heard(tone, layer(0, 0, 2L * SECOND, false, pace(2_000, Speed.Pitch.KEPT)));
        assertThat(rms(once, 12_000, 23_000)).isGreaterThan(0.18);
        assertThat(Arrays.copyOfRange(once, 24_000, 2 * SECOND)).containsOnly(0);
        float[] rounds = heard(tone, layer(0, 0, 2L * SECOND, true, pace(2_000, Speed.Pitch.KEPT)));
        for (int at = 1_000; at < 2 * SECOND - 2_400; at += 2_400) {
            assertThat(rms(rounds, at, at + 2_400)).as("at %d", at).isGreaterThan(0.15);
        }
    }

    @Test
    void aRampPassesItsIntegralAndKeepsThePitch() {
        Keyframes<Integer> keyframes = new Keyframes<>(List.of(new Keyframe<>(0, 500, Easing.EASE_IN_OUT),
                new Keyframe<>(0.5, 3_000, Easing.LINEAR), new Keyframe<>(1, 1_000, Easing.LINEAR)));
        Pace pace = new Pace(Speed.of(keyframes, Speed.Pitch.KEPT), 0, 4L * SECOND);
        assertThat(pace.passed(0)).isZero();
        assertThat(pace.passed(2L * SECOND)).isCloseTo(1.75 * 2 * SECOND, within(1e-6));
        assertThat(pace.passed(4L * SECOND)).isCloseTo(1.75 * 2 * SECOND + 2.0 * 2 * SECOND, within(1e-6));
        double before = 0;
        for (int i = 1; i < 4 * SECOND; i += 37) {
            assertThat(pace.passed(i)).isGreaterThan(before);
            before = pace.passed(i);
        }
        Samples tone = Tones.plain(10 * SECOND, Tones.sine(440, 0.3));
        float[] heard = heard(tone, layer(0, 0, 4L * SECOND, false, pace));
        for (int at = 4_800; at < 4 * SECOND - 4_800; at += 4_800) {
            assertThat(hertz(heard, at, at + 4_800)).as("at %d", at).isCloseTo(440, within(4.4));
        }
    }

    @Test
    void tinySourcesAndHoursDoNotMatter() {
        for (int length = 0; length < 4; length++) {
            for (Speed.Pitch pitch : Speed.Pitch.values()) {
                for (boolean loop : new boolean[]{false, true}) {
                    float[] heard = heard(Tones.plain(length, _ -> 0.25), layer(0, 0, 5_000, loop, pace(3_000, pitch)));
                    for (float sample : heard) {
                        assertThat(sample).isBetween(-1f, 1f);
                    }
                }
            }
        }
        assertThat(pace(16_000, Speed.Pitch.KEPT).passed(36_000.0 * SECOND)).isEqualTo(16 * 36_000.0 * SECOND);
    }
}
