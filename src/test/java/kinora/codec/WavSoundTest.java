package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.AudioBlock;

/// WAV files made here: what goes in comes out.
class WavSoundTest {
    private static final int SAMPLES = 4_800;

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32})
    void wholeNumbersKeepTheirLevelAndTheirSides(int bits) throws IOException, MediaException {
        int bytes = bits / 8;
        ByteBuffer samples = ByteBuffer.allocate(SAMPLES * 2 * bytes);
        for (int i = 0; i < SAMPLES; i++) {
            put(samples, sine(i, 0.5), bits);
            put(samples, -sine(i, 0.25), bits);
        }
        float[] heard = heard(wav(new AudioFormat(Encoding.PCM_SIGNED, 48_000, bits, 2, 2 * bytes, 48_000, false), samples.array()));
        assertThat(heard).hasSize(2 * SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            assertThat(heard[2 * i]).isCloseTo((float) sine(i, 0.5), within(1e-4f));
            assertThat(heard[2 * i + 1]).isCloseTo((float) -sine(i, 0.25), within(1e-4f));
        }
    }

    @Test
    void eightBitsAreUnsigned() throws IOException, MediaException {
        byte[] samples = new byte[SAMPLES];
        Arrays.fill(samples, (byte) 192);
        float[] heard = heard(wav(new AudioFormat(Encoding.PCM_UNSIGNED, 48_000, 8, 1, 1, 48_000, false), samples));
        assertThat(heard).hasSize(2 * SAMPLES).containsOnly(0.5f);
    }

    @Test
    void monoIsHeardOnBothSidesAtItsLevel() throws IOException, MediaException {
        ByteBuffer samples = ByteBuffer.allocate(SAMPLES * 2);
        for (int i = 0; i < SAMPLES; i++) {
            put(samples, 0.5, 16);
        }
        float[] heard = heard(wav(new AudioFormat(48_000, 16, 1, true, false), samples.array()));
        assertThat(heard).hasSize(2 * SAMPLES);
        assertThat(heard[SAMPLES]).isCloseTo(0.5f, within(1e-4f));
        assertThat(heard[SAMPLES + 1]).isEqualTo(heard[SAMPLES]);
    }

    @Test
    void anotherRateLastsAsLong() throws IOException, MediaException {
        ByteBuffer samples = ByteBuffer.allocate(22_050 * 2);
        for (int i = 0; i < 22_050; i++) {
            put(samples, 0.5 * StrictMath.sin(2 * Math.PI * 441 * i / 22_050), 16);
        }
        float[] heard = heard(wav(new AudioFormat(22_050, 16, 1, true, false), samples.array()));
        assertThat(heard.length / 2).isCloseTo(48_000, within(1));
        assertThat(heard[2 * 24_000]).isCloseTo((float) (0.5 * StrictMath.sin(2 * Math.PI * 441 * 0.5)), within(1e-2f));
        double square = 0;
        for (float sample : heard) {
            square += sample * sample;
        }
        assertThat(Math.sqrt(square / heard.length)).isCloseTo(0.5 / Math.sqrt(2), within(1e-2));
    }

    @Test
    void whatIsNoNumberIsSilentAndWhatIsAbsurdIsBounded() throws IOException, MediaException {
        ByteBuffer samples = ByteBuffer.allocate(4 * SAMPLES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < SAMPLES; i++) {
            samples.putFloat(i == 10 ? Float.NaN : i == 20 ? Float.NEGATIVE_INFINITY : i == 30 ? 1e30f : i == 40 ? 1.5f : 0.25f);
        }
        float[] heard = heard(wav(new AudioFormat(Encoding.PCM_FLOAT, 48_000, 32, 1, 4, 48_000, false), samples.array()));
        assertThat(heard[2 * 10]).isZero();
        assertThat(heard[2 * 20]).isZero();
        assertThat(heard[2 * 30]).isEqualTo(4);
        assertThat(heard[2 * 40]).isEqualTo(1.5f);
        assertThat(heard[2 * 50 + 1]).isEqualTo(0.25f);
    }

    @Test
    void whatBreaksOffIsHeardUpToThere() throws IOException, MediaException {
        byte[] whole = wav(new AudioFormat(48_000, 16, 2, true, false), new byte[SAMPLES * 4]);
        byte[] half = Arrays.copyOf(whole, 44 + SAMPLES * 2);
        assertThat(heard(half)).hasSize(SAMPLES);
        try (Source source = Source.of(half); MediaFile file = MediaFile.open(source, "hash")) {
            assertThat(((MediaFile.Audio) file).info().durationMs()).isEqualTo(50);
        }
    }

    private static double sine(int sample, double level) {
        return level * StrictMath.sin(2 * Math.PI * 1_000 * sample / 48_000);
    }

    private static void put(ByteBuffer into, double value, int bits) {
        long whole = StrictMath.round(value * ((1L << (bits - 1)) - 1));
        for (int shift = 0; shift < bits; shift += 8) {
            into.put((byte) (whole >> shift));
        }
    }

    private static byte[] wav(AudioFormat format, byte[] samples) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(samples), format,
                samples.length / format.getFrameSize())) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file);
        }
        return file.toByteArray();
    }

    private static float[] heard(byte[] file) throws MediaException {
        float[] heard = {};
        try (Source source = Source.of(file); MediaFile opened = MediaFile.open(source, "hash")) {
            SoundReader sound = ((MediaFile.Audio) opened).reader();
            for (Optional<AudioBlock> block = sound.next(); block.isPresent(); block = sound.next()) {
                int before = heard.length;
                heard = Arrays.copyOf(heard, before + block.get().samples().length);
                System.arraycopy(block.get().samples(), 0, heard, before, block.get().samples().length);
            }
        }
        return heard;
    }
}
