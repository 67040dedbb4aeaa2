package kinora.music.synth;

import java.util.Arrays;

import kinora.music.score.Score;
import kinora.music.score.Score.Note;
import kinora.music.score.Score.Part;

/// Ducks what is not drums under the bass drum, and lets it come up again until the next beat.
final class Pump {
    private static final double DIPS_S = 0.012;
    private final long[] kicks;
    private final float deep;
    private final double rises;
    private int next;
    private long last = Long.MIN_VALUE / 2;

    Pump(Score score) {
        kicks = score.parts().stream().filter(part -> part.instrument().kit()).map(Part::notes).flatMap(notes -> notes.stream())
                .filter(note -> note.pitch() == 35 || note.pitch() == 36).mapToLong(Note::at).sorted().distinct().toArray();
        deep = score.production().pumpPermille() / 1000f * 0.75f;
        rises = 0.8 * 60_000.0 / score.milliBpm() * Tone.RATE;
    }

    boolean works() {
        return deep > 0 && kicks.length > 0;
    }

    /// Writes the gains of a stretch.
    void gains(long from, float[] gains, int samples) {
        if (!works()) {
            Arrays.fill(gains, 0, samples, 1);
            return;
        }
        double dips = DIPS_S * Tone.RATE;
        for (int i = 0; i < samples; i++) {
            while (next < kicks.length && kicks[next] <= from + i) {
                last = kicks[next++];
            }
            double since = from + i - last;
            double x = Math.min(1, since / rises);
            double risen = x * x * (3 - 2 * x);
            double in = Math.min(1, since / dips);
            gains[i] = (float) (1 - deep * (1 - risen) * in);
        }
    }
}
