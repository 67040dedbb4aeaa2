package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.music.score.BeatGrid;
import kinora.music.score.Commission;
import kinora.music.score.Composer;
import kinora.music.score.Score;
import kinora.music.score.Styles;
import kinora.music.soundfont.TinySoundFont;
import kinora.music.synth.Piece;
import kinora.music.synth.Studio;

/// Whether something that the ear can tell begins wherever a film is cut, in every style: measured from the sound alone. `-Dmusic.soundfont=FILE` has a SoundFont play.
final class MadeCutsTest {
    private static final String FONT = System.getProperty("music.soundfont", "");
    private static final int SECONDS = 14;
    private static final double NEAR_MS = 40;
    private static final int SAMPLES_A_MS = Score.RATE / 1000;

    @Test
    void cutsAreHeard() throws IOException {
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (String style : Styles.names()) {
            Commission free = Commission.of(style, (long) SECONDS * Score.RATE, 5);
            BeatGrid grid = Composer.grid(free);
            List<Long> cuts = new ArrayList<>();
            for (int beat = 3; beat < grid.landingBeat(); beat += 3 + beat % 2) {
                cuts.add(grid.at(beat));
            }
            Score score = Composer.compose(free.cut(grid.landing(), cuts));
            Piece piece = FONT.isEmpty()
                    ? Studio.record(score)
                    : Studio.record(score, TinySoundFont.read(Files.readAllBytes(Path.of(FONT))));
            cuts.add(grid.landing());
            List<Double> onsets = HeardOnsets.of(middle(piece));
            all += cuts.size();
            for (long cut : cuts) {
                double ms = (double) cut / SAMPLES_A_MS;
                if (onsets.stream().noneMatch(onset -> Math.abs(onset - ms) <= NEAR_MS)) {
                    missed.add("%s at %.0f ms".formatted(style, ms));
                }
            }
        }
        assertThat(missed.size()).as("missed of %d: %s", all, missed).isLessThanOrEqualTo(all / 20);
    }

    private static float[] middle(Piece piece) {
        float[] middle = new float[piece.samples()];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = (piece.left()[i] + piece.right()[i]) / 2;
        }
        return middle;
    }
}
