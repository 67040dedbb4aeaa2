package kinora.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

/// What sounds like somebody speaking, and what does not.
final class SpeechMeasureTest {
    private static final int RATE = 48_000;
    private static final int SECONDS = 24;

    private interface Wave {
        double at(int sample);
    }

    private static boolean isSpeech(Wave wave) {
        SpeechMeasure measure = new SpeechMeasure();
        float[] block = new float[2 * 1000];
        for (int start = 0; start < SECONDS * RATE; start += 1000) {
            for (int i = 0; i < 1000; i++) {
                block[2 * i] = (float) wave.at(start + i);
                block[2 * i + 1] = block[2 * i];
            }
            measure.add(block, 1000);
        }
        return measure.isSpeech();
    }

    /// Syllables of a buzz through the throat or of a hiss, of irregular length, with pauses.
    private static Wave talk() {
        Random random = new Random(5);
        double[] loudness = new double[SECONDS * RATE];
        boolean[] hiss = new boolean[SECONDS * RATE];
        int at = 0;
        while (at < loudness.length) {
            int length = RATE * (7 + random.nextInt(16)) / 100;
            boolean hissing = random.nextInt(4) == 0;
            double strength = 0.1 + 0.2 * random.nextDouble();
            for (int i = 0; i < length && at + i < loudness.length; i++) {
                loudness[at + i] = strength * StrictMath.sin(StrictMath.PI * i / length);
                hiss[at + i] = hissing;
            }
            at += length + RATE * (random.nextInt(6) == 0 ? 35 : 2 + random.nextInt(8)) / 100;
        }
        Random noise = new Random(6);
        return i -> {
            double pitch = 2 * StrictMath.PI * (120 + 15 * StrictMath.sin(i / 40_000.0)) * i / RATE;
            double buzz = 0;
            for (int k = 2; k <= 12; k++) {
                buzz += StrictMath.sin(k * pitch) / k;
            }
            return loudness[i] * (hiss[i] ? noise.nextGaussian() / 2 : buzz);
        };
    }

    @Test
    void syllablesWithPausesAreSpeech() {
        assertThat(isSpeech(talk())).isTrue();
    }

    @Test
    void silenceToneAndRainAreNot() {
        assertThat(isSpeech(_ -> 0)).isFalse();
        assertThat(isSpeech(i -> 0.3 * StrictMath.sin(2 * StrictMath.PI * 440 * i / RATE))).isFalse();
        Random rain = new Random(1);
        assertThat(isSpeech(_ -> 0.1 * rain.nextGaussian())).isFalse();
    }

    @Test
    void aBeatWithBassIsNot() {
        Random hat = new Random(2);
        assertThat(isSpeech(i -> {
            int inBeat = i % (RATE / 2);
            double kick = StrictMath.exp(-inBeat / 4_000.0) * StrictMath.sin(2 * StrictMath.PI * 60 * inBeat / RATE);
            double click = i % (RATE / 4) < 1_200 ? 0.15 * hat.nextGaussian() : 0;
            double chord = 0.1 * StrictMath.sin(2 * StrictMath.PI * 220 * i / RATE)
                    + 0.1 * StrictMath.sin(2 * StrictMath.PI * 277 * i / RATE);
            return 0.5 * kick + click + chord;
        })).isFalse();
    }
}
