package kinora.music.soundfont;

import java.util.Arrays;
import java.util.List;

/// Plays the waves of a note together, each at its place between the sides.
final class SampledNote {
    private SampledNote() {}

    /// Reads frames of a file's waves.
    interface Waves {
        float[] read(long from, int frames);
    }

    static Sampled of(List<Zone> zones, int key, int samples, Waves waves) {
        boolean mono = zones.stream().allMatch(zone -> zone.value(Generator.PAN) == 0);
        float[] left = new float[samples];
        float[] right = mono ? left : new float[samples];
        float[] own = mono ? left : new float[samples];
        for (Zone zone : zones) {
            if (!mono) {
                Arrays.fill(own, 0);
            }
            new Oscillator(zone, key, samples, waves).add(own);
            if (!mono) {
                double turn = StrictMath.PI / 4 * (1 + Math.clamp(zone.value(Generator.PAN), -500, 500) / 500.0);
                float onLeft = (float) (StrictMath.sqrt(2) * StrictMath.cos(turn));
                float onRight = (float) (StrictMath.sqrt(2) * StrictMath.sin(turn));
                for (int i = 0; i < samples; i++) {
                    left[i] += own[i] * onLeft;
                    right[i] += own[i] * onRight;
                }
            }
        }
        return new Sampled(left, right);
    }
}
