package kinora.music.soundfont;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.music.soundfont.TinySoundFont.Part;
import kinora.music.soundfont.TinySoundFont.Shape;

/// How notes of a SoundFont sound.
final class SoundFontTest {
    private static final int SECOND = 48_000;

    @ParameterizedTest
    @ValueSource(ints = {45, 57, 60, 69, 81, 96})
    void everyKeyHasItsPitch(int key) {
        float[] note = note(TinySoundFont.sine(), key, 100);
        double hz = 440 * Math.pow(2, (key - 69) / 12.0);

        assertThat(strength(note, hz)).isGreaterThan(20 * strength(note, hz * 1.06)).isGreaterThan(20 * strength(note, hz / 1.06))
                .isGreaterThan(20 * strength(note, 2 * hz));
    }

    @Test
    void aLoopSoundsAsLongAsItIsNeededWithoutSteps() {
        float[] note = read(TinySoundFont.sine()).left();

        assertThat(rms(note, 3 * SECOND, 4 * SECOND)).isCloseTo(rms(note, SECOND / 4, SECOND / 2), within(0.001));
        for (int i = SECOND / 10; i < note.length; i++) {
            assertThat(Math.abs(note[i] - note[i - 1])).as("step at %d", i).isLessThan(0.03f);
        }
    }

    @Test
    void aLoopOfAFewFramesIsOne() {
        short[] wave = new short[64];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = (short) (20_000 * Math.sin(2 * Math.PI * i / 12));
        }
        Part part = new Part(wave, 24, 36, 60, List.of(new Shape(Generator.MODE, 1)));
        float[] note = note(part, 60, 100);

        assertThat(strength(note, 3675)).isGreaterThan(100 * strength(note, 3000));
        assertThat(rms(note, 3 * SECOND, 4 * SECOND)).isGreaterThan(0.3);
    }

    @Test
    void aWaveWithoutALoopEnds() {
        float[] note = note(TinySoundFont.knock(3), 60, 100);

        assertThat(rms(note, 0, 2000)).isGreaterThan(0.05);
        assertThat(rms(note, SECOND / 2, SECOND)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aLoopThatIsNoneIsNotPlayed(int fault) {
        Part sound = TinySoundFont.sine();
        Part part = fault == 0
                ? new Part(sound.wave(), 300, 900_000, 57, sound.shapes())
                : new Part(sound.wave(), 900, 300, 57, sound.shapes());

        assertThat(rms(note(part, 57, 100), SECOND, 2 * SECOND)).isZero();
    }

    @Test
    void keysAndVelocitiesChooseWaves() {
        Part low = TinySoundFont.sine().with(Shape.range(Generator.KEYS, 0, 59));
        Part soft = TinySoundFont.saw().with(Shape.range(Generator.KEYS, 60, 80), Shape.range(Generator.VELOCITIES, 1, 64));
        Part hard = TinySoundFont.sine().with(Shape.range(Generator.KEYS, 60, 80), Shape.range(Generator.VELOCITIES, 65, 127));
        SoundFont font = TinySoundFont.read(new TinySoundFont("a", "").add("p", 0, 0, low, soft, hard).bytes());
        Preset preset = font.preset(0, 0).orElseThrow();

        assertThat(font.note(preset, 81, 100, 100)).isEmpty();
        assertThat(harmonics(font, preset, 59, 10)).isLessThan(0.01);
        assertThat(harmonics(font, preset, 60, 64)).isGreaterThan(0.1);
        assertThat(harmonics(font, preset, 60, 65)).isLessThan(0.01);
    }

    @Test
    void whatAPresetSaysIsAddedToItsInstruments() {
        SoundFont font = TinySoundFont.read(
                new TinySoundFont("a", "").shaped("p", 0, 5, List.of(new Shape(Generator.TUNE_COARSE, 12)), TinySoundFont.sine()).bytes());
        float[] note = font.note(font.preset(0, 5).orElseThrow(), 57, 100, SECOND).orElseThrow().left();

        assertThat(strength(note, 440)).isGreaterThan(50 * strength(note, 220));
    }

    @Test
    void envelopesRiseAndFall() {
        Part slow = TinySoundFont.sine().with(new Shape(Generator.VOLUME_DELAY + 1, 0), new Shape(Generator.VOLUME_DELAY + 3, 0),
                new Shape(Generator.VOLUME_DELAY + 4, 200));
        float[] note = note(slow, 57, 100);
        double full = rms(note, SECOND - 500, SECOND + 500);

        assertThat(rms(note, SECOND / 2 - 500, SECOND / 2 + 500)).isCloseTo(full / 2, within(0.02));
        assertThat(20 * Math.log10(rms(note, 2 * SECOND, 3 * SECOND) / full)).as("sustain in dB").isCloseTo(-20, within(1.0));
    }

    @Test
    void aFilterTakesHighs() {
        Part dull = TinySoundFont.saw().with(new Shape(Generator.FILTER, 6000));
        float[] note = note(dull, 57, 100);

        assertThat(strength(note, 440) / strength(note, 220)).isLessThan(0.25);
    }

    @Test
    void placesAreKept() {
        Part left = TinySoundFont.sine().with(new Shape(Generator.PAN, -500));
        Part right = TinySoundFont.saw().with(new Shape(Generator.PAN, 500));
        SoundFont font = TinySoundFont.read(new TinySoundFont("a", "").add("p", 0, 0, left, right).bytes());
        Sampled note = font.note(font.preset(0, 0).orElseThrow(), 57, 100, SECOND).orElseThrow();

        assertThat(strength(note.left(), 440) / strength(note.left(), 220)).isLessThan(0.01);
        assertThat(strength(note.right(), 440) / strength(note.right(), 220)).isGreaterThan(0.1);
    }

    @Test
    void aNoteIsTheSameAgain() {
        assertThat(read(TinySoundFont.saw()).left()).isEqualTo(read(TinySoundFont.saw()).left());
    }

    @Test
    void namesAreOneShortLine() {
        SoundFont font = TinySoundFont.read(
                new TinySoundFont("A \n\u001b[31mred\u0007 bank", "© " + "x".repeat(5000)).add("p", 0, 0, TinySoundFont.sine()).bytes());

        assertThat(font.name()).isEqualTo("A [31mred bank");
        assertThat(font.copyright()).startsWith("© xxx").hasSizeLessThanOrEqualTo(SoundFont.MOST_NAME);
        assertThat(font.preset(0, 1)).isEqualTo(Optional.empty());
        assertThat(font.preset(SoundFont.DRUMS, 0)).isEqualTo(Optional.empty());
    }

    private static Sampled read(Part part) {
        SoundFont font = TinySoundFont.read(new TinySoundFont("a", "").add("p", 0, 0, part).bytes());
        return font.note(font.preset(0, 0).orElseThrow(), 57, 100, 4 * SECOND).orElseThrow();
    }

    private static float[] note(Part part, int key, int velocity) {
        SoundFont font = TinySoundFont.read(new TinySoundFont("a", "").add("p", 0, 0, part).bytes());
        return font.note(font.preset(0, 0).orElseThrow(), key, velocity, 4 * SECOND).orElseThrow().left();
    }

    /// The second harmonic beside the first.
    private static double harmonics(SoundFont font, Preset preset, int key, int velocity) {
        float[] note = font.note(preset, key, velocity, SECOND).orElseThrow().left();
        double hz = 440 * Math.pow(2, (key - 69) / 12.0);
        return strength(note, 2 * hz) / strength(note, hz);
    }

    private static double rms(float[] samples, int from, int to) {
        double sum = 0;
        for (float sample : Arrays.copyOfRange(samples, from, to)) {
            sum += (double) sample * sample;
        }
        return Math.sqrt(sum / (to - from));
    }

    /// The amplitude at a frequency in half a second.
    private static double strength(float[] samples, double hz) {
        int length = SECOND / 2;
        double re = 0;
        double im = 0;
        for (int i = 0; i < length; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
            double angle = 2 * Math.PI * hz * i / SECOND;
            re += window * samples[i + SECOND / 4] * Math.cos(angle);
            im += window * samples[i + SECOND / 4] * Math.sin(angle);
        }
        return Math.hypot(re, im) / length;
    }
}
