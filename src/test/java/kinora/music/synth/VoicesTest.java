package kinora.music.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.music.score.Instrument;
import kinora.music.synth.Tone.Touch;

class VoicesTest {
    private static final List<Integer> FORCES = List.of(0, 3, 5);

    static Stream<Instrument> tonal() {
        return Arrays.stream(Instrument.values()).filter(instrument -> !instrument.kit());
    }

    static Stream<Instrument> kits() {
        return Arrays.stream(Instrument.values()).filter(Instrument::kit);
    }

    /// Where composers write for an instrument.
    private static int[] range(Instrument instrument) {
        return switch (instrument) {
            case UPRIGHT_BASS, ELECTRIC_BASS, SYNTH_BASS, SUB_BASS -> new int[]{28, 36, 45, 55};
            case CELLO, FRENCH_HORN -> new int[]{36, 48, 60, 70};
            case NYLON_GUITAR, STEEL_GUITAR, MUTED_GUITAR, MARIMBA, BRASS -> new int[]{40, 52, 64, 79};
            case UKULELE, FLUTE, SOFT_LEAD, GLASS_PAD, CELESTA, BELL -> new int[]{60, 67, 74, 86};
            default -> new int[]{38, 50, 62, 74, 88};
        };
    }

    private static Take take(Instrument instrument, int pitch, int layer, Touch touch, double seconds) {
        return Voice.of(instrument).sound().play(new Tone(pitch, Voice.force(layer), touch, (int) (seconds * Tone.RATE), 5));
    }

    @ParameterizedTest
    @MethodSource("tonal")
    void notesAreSane(Instrument instrument) {
        for (int pitch : range(instrument)) {
            for (int layer : FORCES) {
                for (Touch touch : Touch.values()) {
                    sane(take(instrument, pitch, layer, touch, touch == Touch.SHORT ? 0.3 : 1.2),
                            instrument + " " + pitch + " " + layer + " " + touch);
                }
            }
        }
    }

    private static void sane(Take take, String name) {
        for (float[] side : List.of(take.left(), take.right())) {
            assertThat(Ears.finite(side)).as(name).isTrue();
            assertThat(Ears.peak(side)).as("peak of " + name).isBetween(0.02, 4.0);
            assertThat(Math.abs(Ears.mean(side))).as("mean of " + name).isLessThan(take.length() < Tone.RATE / 2 ? 0.005 : 0.001);
            assertThat((double) Math.abs(side[0])).as("onset of " + name).isLessThan(0.02);
        }
    }

    @ParameterizedTest
    @MethodSource("tonal")
    void notesAreInTune(Instrument instrument) {
        if (instrument == Instrument.SLEIGH_BELLS || instrument == Instrument.SURF) {
            return;
        }
        for (int pitch : range(instrument)) {
            Take take = take(instrument, pitch, 3, Touch.LONG, 2);
            float[] middle = new float[take.length()];
            for (int i = 0; i < middle.length; i++) {
                middle[i] = take.left()[i] + take.right()[i];
            }
            // Ensembles are a little out of tune with themselves.
            double allowed = Voice.of(instrument).sound() instanceof Sustained one && one.patch().unison().waves() > 2 ? 8 : 5;
            double hz = new Tone(pitch, 0, Touch.LONG, 1, 0).hz();
            assertThat(Ears.cents(middle, hz)).as(instrument + " " + pitch).isBetween(-allowed, allowed);
        }
    }

    @ParameterizedTest
    @MethodSource("tonal")
    void harderNotesAreLouderAndBrighter(Instrument instrument) {
        Voice voice = Voice.of(instrument);
        assertThat(voice.gain(110)).isGreaterThan(3 * voice.gain(45));
        double soft = Ears.brightness(take(instrument, range(instrument)[1], Voice.of(instrument).layer(40), Touch.LONG, 1.5).left());
        double hard = Ears.brightness(take(instrument, range(instrument)[1], Voice.of(instrument).layer(115), Touch.LONG, 1.5).left());
        assertThat(hard).as(instrument.name()).isGreaterThan(soft * 1.01);
    }

    @ParameterizedTest
    @MethodSource("tonal")
    void theSameNoteIsTheSame(Instrument instrument) {
        assertThat(take(instrument, 60, 4, Touch.MEDIUM, 0.5).left()).isEqualTo(take(instrument, 60, 4, Touch.MEDIUM, 0.5).left());
    }

    @ParameterizedTest
    @MethodSource("kits")
    void everyNumberOfAKitSounds(Instrument kit) {
        for (int pitch = 27; pitch <= 87; pitch++) {
            Take take = take(kit, pitch, pitch % 6, Touch.MEDIUM, 1);
            sane(take, kit + " " + pitch);
            int length = take.length();
            double end = Ears.rms(take.left(), length - 96, length);
            assertThat(end).as("end of " + kit + " " + pitch).isLessThan(0.004);
        }
    }

    @ParameterizedTest
    @MethodSource("kits")
    void hitsOfAKitDiffer(Instrument kit) {
        Voice voice = Voice.of(kit);
        float[] one = voice.sound().play(new Tone(38, 0.6, Touch.MEDIUM, 1000, 1)).left();
        float[] other = voice.sound().play(new Tone(38, 0.6, Touch.MEDIUM, 1000, 2)).left();
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void aReversedCymbalSwellsToTheEndOfItsNote() {
        float[] swell = take(Instrument.CINEMATIC_KIT, 52, 5, Touch.LONG, 2).left();
        assertThat(swell).hasSize(2 * Tone.RATE);
        assertThat(Ears.rms(swell, 76_000, 95_000)).isGreaterThan(8 * Ears.rms(swell, 0, 19_000));
    }

    @Test
    void wavesDoNotAlias() {
        float[] table = Wave.SAW.table(3000);
        float[] tone = new float[48_000];
        int phase = 0;
        int step = Sine.step(3000);
        for (int i = 0; i < tone.length; i++) {
            tone[i] = Sine.at(table, phase);
            phase += step;
        }
        Biquad.highPass(500, 0.7).run(tone, 0, tone.length);
        // Six harmonics fit; nothing lies below the first.
        Biquad below = Biquad.lowPass(1500, 0.7);
        float[] low = tone.clone();
        below.run(low, 0, low.length);
        below.run(low, 0, low.length);
        Biquad.lowPass(1200, 0.7).run(low, 0, low.length);
        Biquad.lowPass(1200, 0.7).run(low, 0, low.length);
        assertThat(Ears.rms(low, 24_000, 48_000)).isLessThan(0.06 * Ears.rms(tone, 24_000, 48_000));
    }
}
