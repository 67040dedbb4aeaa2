package kinora;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// A voice for tests: sentences that ffmpeg's `flite` speaks, at moments that are known, over the hiss of a room.
final class Voices {
    private static final int RATE = 16_000;
    /// What is quieter than this is no voice.
    private static final int HEARD = 120;
    private static final int HISS = 12;

    private Voices() {}

    /// When a sentence is heard, in milliseconds.
    record Said(int fromMs, int toMs) {}

    /// Whether there is a voice on this machine.
    static boolean has() throws IOException, InterruptedException {
        return Program.has("ffmpeg") && Program.system("ffmpeg", "-v", "error", "-hide_banner", "-filters").contains("flite");
    }

    /// Writes sentences into a WAV file.
    ///
    /// @param pausesMs before each sentence, and behind the last one
    static List<Said> speak(Path file, List<String> sentences, List<Integer> pausesMs) throws IOException, InterruptedException {
        List<Said> said = new ArrayList<>();
        List<short[]> parts = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            at += pausesMs.get(i) * RATE / 1000;
            short[] voice = trimmed(voice(sentences.get(i)));
            parts.add(voice);
            said.add(new Said((int) (at * 1000L / RATE), (int) ((at + voice.length) * 1000L / RATE)));
            at += voice.length;
        }
        byte[] samples = new byte[2 * (at + pausesMs.getLast() * RATE / 1000)];
        Random hiss = new Random(9);
        for (int i = 0; i < samples.length / 2; i++) {
            put(samples, i, (int) (HISS * hiss.nextGaussian()));
        }
        for (int i = 0; i < parts.size(); i++) {
            int first = (int) (said.get(i).fromMs * (long) RATE / 1000);
            for (int k = 0; k < parts.get(i).length; k++) {
                put(samples, first + k, parts.get(i)[k]);
            }
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return List.copyOf(said);
    }

    private static void put(byte[] samples, int at, int value) {
        int sum = (short) ((samples[2 * at] & 0xFF) | (samples[2 * at + 1] << 8)) + value;
        samples[2 * at] = (byte) sum;
        samples[2 * at + 1] = (byte) (sum >> 8);
    }

    private static byte[] voice(String sentence) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i",
                "flite=text='" + sentence + "':voice=slt", "-ar", String.valueOf(RATE), "-ac", "1", "-f", "s16le", "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        byte[] samples = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0 || samples.length == 0) {
            throw new IOException("ffmpeg says nothing");
        }
        return samples;
    }

    /// Without the silence at its ends.
    private static short[] trimmed(byte[] samples) {
        short[] all = new short[samples.length / 2];
        int first = all.length;
        int last = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = (short) ((samples[2 * i] & 0xFF) | (samples[2 * i + 1] << 8));
            if (Math.abs(all[i]) >= HEARD) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return Arrays.copyOfRange(all, Math.min(first, last), last + 1);
    }
}
