package kinora;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// Sounds for tests, written by the JDK.
final class Songs {
    private static final int RATE = 44_100;

    private Songs() {}

    /// A steady tone as a WAV file.
    static Path tone(Path file, int seconds) throws IOException {
        byte[] samples = new byte[2 * RATE * seconds];
        for (int i = 0; i < samples.length; i += 2) {
            samples[i + 1] = (byte) (40 * StrictMath.sin(0.02 * i));
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }
}
