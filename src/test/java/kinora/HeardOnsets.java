package kinora;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import kinora.codec.MediaException;
import kinora.codec.SoundSource;
import kinora.codec.Source;
import kinora.media.AudioBlock;
import kinora.music.Fft;

/// Where something begins to sound in a finished file: peaks of the spectral flux of its decoded sound. Knows nothing of how films are cut or music is made.
final class HeardOnsets {
    private static final int SIZE = 1024;
    /// 5 ms.
    private static final int HOP = AudioBlock.RATE / 200;
    /// Rises are taken over two hops.
    private static final int BACK = 2;
    /// An onset is the highest of 35 ms before and behind it, and clearly above the median of half a second.
    private static final int NEAR = 7;
    private static final int AROUND = 50;
    private static final double ABOVE_MEDIAN = 1.6;
    private static final double ABOVE_MEAN = 0.2;
    private static final int HIGHEST = 10_000 * SIZE / AudioBlock.RATE;

    private HeardOnsets() {}

    /// Their times in ms.
    static List<Double> of(Path file) throws Exception {
        return of(mono(file));
    }

    /// Those of one side of sound at 48 kHz.
    static List<Double> of(float[] samples) {
        double[] flux = flux(samples);
        double mean = Arrays.stream(flux).average().orElse(0);
        List<Double> onsets = new ArrayList<>();
        for (int i = 0; i < flux.length; i++) {
            boolean highest = true;
            for (int k = Math.max(0, i - NEAR); k <= Math.min(flux.length - 1, i + NEAR); k++) {
                highest &= flux[k] < flux[i] || k >= i;
            }
            for (int k = i + 1; k <= Math.min(flux.length - 1, i + NEAR); k++) {
                highest &= flux[k] <= flux[i];
            }
            double[] near = Arrays.copyOfRange(flux, Math.max(0, i - AROUND), Math.min(flux.length, i + AROUND));
            Arrays.sort(near);
            if (highest && flux[i] > ABOVE_MEDIAN * near[near.length / 2] + ABOVE_MEAN * mean) {
                // The rise lies between two windows: half a hop before their middle, plus half a window.
                onsets.add((i * HOP - BACK * HOP / 2.0 + SIZE / 2.0) * 1000 / AudioBlock.RATE);
            }
        }
        return onsets;
    }

    /// The share of a stretch of time that lies near onsets: how often a moment that knows nothing of the music would be near one.
    static double chance(List<Double> onsets, double fromMs, double toMs, double nearMs) {
        int near = 0;
        int all = 0;
        for (double at = fromMs; at < toMs; at++) {
            double now = at;
            near += onsets.stream().anyMatch(onset -> Math.abs(onset - now) <= nearMs) ? 1 : 0;
            all++;
        }
        return (double) near / Math.max(1, all);
    }

    private static double[] flux(float[] samples) {
        int frames = Math.max(0, (samples.length - SIZE) / HOP + 1);
        double[][] levels = new double[BACK + 1][SIZE / 2 + 1];
        double[] window = new double[SIZE];
        double[] flux = new double[frames];
        Fft fft = new Fft(SIZE);
        for (int frame = 0; frame < frames; frame++) {
            for (int i = 0; i < SIZE; i++) {
                window[i] = samples[frame * HOP + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE));
            }
            double[] now = levels[frame % levels.length];
            double[] before = levels[(frame + 1) % levels.length];
            fft.magnitudes(window, now);
            for (int k = 0; k < HIGHEST; k++) {
                now[k] = Math.log(1 + 10 * now[k]);
                flux[frame] += frame < BACK ? 0 : Math.max(0, now[k] - before[k]);
            }
        }
        return flux;
    }

    private static float[] mono(Path file) throws Exception {
        try (Source source = Source.open(file); SoundSource sound = SoundSource.open(source, source.hash())) {
            float[] all = new float[1 << 20];
            int count = 0;
            for (Optional<AudioBlock> block = next(sound); block.isPresent(); block = next(sound)) {
                all = count + block.get().length() > all.length ? Arrays.copyOf(all, 2 * all.length) : all;
                for (int i = 0; i < block.get().length(); i++) {
                    all[count++] = (block.get().samples()[2 * i] + block.get().samples()[2 * i + 1]) / 2;
                }
            }
            return Arrays.copyOf(all, count);
        }
    }

    private static Optional<AudioBlock> next(SoundSource sound) throws MediaException {
        return sound.next();
    }
}
