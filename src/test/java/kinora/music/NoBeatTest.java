package kinora.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import kinora.media.MusicFacts;

/// Sounds on whose beats nothing may be cut.
final class NoBeatTest {
    private static void assertUntrusted(String what, MusicFacts facts) {
        assertThat(facts.confidencePermille()).as(what).isLessThan(MusicFacts.TRUSTED);
        assertThat(facts.parts().getFirst().startMs()).isZero();
        int before = 0;
        for (int phrase : facts.phrasesMs()) {
            assertThat(phrase).isGreaterThan(before);
            before = phrase;
        }
    }

    @Test
    void silenceAndNothingHaveNoBeats() {
        for (double seconds : new double[]{0, 0.001, 0.5, 3, 20}) {
            MusicFacts facts = new MadeMusic(seconds, 1).heard();
            assertThat(facts.beatsMs()).isEmpty();
            assertThat(facts.milliBpm()).isZero();
            assertThat(facts.phrasesMs()).isEmpty();
            assertUntrusted("silence", facts);
            assertThat(facts.parts()).isEqualTo(List.of(new MusicFacts.Part(0, 0)));
        }
    }

    @Test
    void noiseIsNotTrusted() {
        for (int seed = 1; seed <= 6; seed++) {
            for (double seconds : new double[]{4, 9, 30}) {
                assertUntrusted("white " + seed, new MadeMusic(seconds, seed).withNoise(0.1).heard());
                assertUntrusted("pink " + seed, pink(seconds, seed).heard());
            }
        }
    }

    /// Voss and McCartney's: the sum of noises that change half as often each.
    private static MadeMusic pink(double seconds, long seed) {
        MadeMusic sound = new MadeMusic(seconds, seed);
        Random random = new Random(seed);
        double[] rows = new double[14];
        for (int i = 0; i < seconds * MadeMusic.RATE; i++) {
            rows[Math.min(rows.length - 1, Integer.numberOfTrailingZeros(i + 1))] = random.nextDouble() - 0.5;
            double sum = 0;
            for (double row : rows) {
                sum += row;
            }
            sound.put((double) i / MadeMusic.RATE, 0.08 * sum);
        }
        return sound;
    }

    @Test
    void wordsAreNotTrusted() {
        for (int seed = 1; seed <= 12; seed++) {
            assertUntrusted("words " + seed, words(seed % 2 == 0 ? 12 : 35, seed).heard());
        }
    }

    /// Something like speech: syllables of a buzzing voice or of hissing, a few a second and of all lengths, pauses between phrases.
    static MadeMusic words(double seconds, long seed) {
        MadeMusic sound = new MadeMusic(seconds, seed);
        Random random = new Random(seed);
        double at = 0.2;
        while (at < seconds) {
            int syllables = 3 + random.nextInt(9);
            double pitch = 43 + 12 * random.nextDouble();
            for (int i = 0; i < syllables; i++) {
                double length = Math.max(0.06, 0.17 + 0.06 * random.nextGaussian());
                if (random.nextInt(4) == 0) {
                    sound.hat(at, 0.1 + 0.2 * random.nextDouble());
                } else {
                    sound.note(at, length, pitch + 3 * random.nextGaussian(), 0.1 + 0.1 * random.nextDouble(),
                            0.01 + 0.03 * random.nextDouble());
                }
                at += length + (random.nextInt(3) == 0 ? 0.05 * random.nextDouble() : 0);
            }
            at += 0.25 + 0.7 * random.nextDouble();
        }
        return sound;
    }

    @Test
    void aSteadyToneIsNotTrusted() {
        for (double apart : new double[]{0, 0.5, 2, 4}) {
            MadeMusic sound = new MadeMusic(20, 1);
            for (int i = 0; i < 20 * MadeMusic.RATE; i++) {
                double t = (double) i / MadeMusic.RATE;
                sound.put(t, 0.2 * StrictMath.sin(2 * StrictMath.PI * 220 * t) + 0.1 * StrictMath.sin(2 * StrictMath.PI * (220 + apart) * t)
                        + 0.1 * StrictMath.sin(2 * StrictMath.PI * 331 * t));
            }
            assertUntrusted("tone " + apart, sound.heard());
        }
    }

    /// From a tempo to one a fifth faster, evenly over the whole piece.
    @Test
    void aPieceThatBecomesFasterIsNotTrusted() {
        for (double from : new double[]{70, 84, 100, 120, 140}) {
            MadeMusic sound = new MadeMusic(40, 1);
            int beat = 0;
            for (double at = 0.3; at < 39; beat++) {
                sound.kick(at, beat % 4 == 0 ? 0.6 : 0.3);
                sound.hat(at, 0.3);
                at += 60 / (from * (1 + 0.2 * at / 40));
            }
            assertUntrusted("from " + from, sound.heard());
        }
    }

    @Test
    void onsetsAtAnyMomentAreNotTrusted() {
        for (int seed = 1; seed <= 8; seed++) {
            MadeMusic sound = new MadeMusic(25, seed);
            Random random = new Random(seed);
            for (double at = 0.1; at < 24.5; at += 0.12 + 0.9 * random.nextDouble() * random.nextDouble()) {
                sound.snare(at, 0.2 + 0.3 * random.nextDouble());
            }
            assertUntrusted("at any moment " + seed, sound.heard());
        }
    }

    @Test
    void samplesThatAreNoNumbersAreHeardAsSilence() {
        BeatTracker tracker = new BeatTracker();
        float[] block = new float[2 * MadeMusic.RATE];
        for (int i = 0; i < block.length; i++) {
            block[i] = i % 3 == 0 ? Float.NaN : i % 3 == 1 ? Float.POSITIVE_INFINITY : 1e30f;
        }
        for (int second = 0; second < 5; second++) {
            tracker.add(block, MadeMusic.RATE);
        }
        assertUntrusted("no numbers", tracker.facts());
    }
}
