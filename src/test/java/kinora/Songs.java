package kinora;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;

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

    /// Something like a band as a stereo WAV file: a chord, beats of noise twice a second, and silence in between.
    ///
    /// @param level of its loudest moments; what is beyond 1 is cut off, as in recordings that are too loud
    static Path band(Path file, int seconds, double level) throws IOException {
        byte[] samples = new byte[4 * RATE * seconds];
        SplittableRandom noise = new SplittableRandom(5);
        for (int i = 0; i < RATE * seconds; i++) {
            double t = (double) i / RATE;
            double beat = StrictMath.exp(-12 * (t % 0.5)) * (2 * noise.nextDouble() - 1);
            for (int side = 0; side < 2; side++) {
                double chord = 0;
                for (double hertz : new double[]{110, 277.18, 329.63, 440 + side}) {
                    chord += 0.25 * StrictMath.sin(2 * Math.PI * hertz * t);
                }
                int sample = (int) (32_767 * Math.clamp(level * (0.5 * chord + 0.5 * beat), -1.0, 1.0));
                samples[4 * i + 2 * side] = (byte) sample;
                samples[4 * i + 2 * side + 1] = (byte) (sample >> 8);
            }
        }
        AudioFormat format = new AudioFormat(RATE, 16, 2, true, false);
        try (AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 4)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }
}
