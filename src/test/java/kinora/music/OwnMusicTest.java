package kinora.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.media.MusicFacts;
import kinora.music.score.Commission;
import kinora.music.score.Composer;
import kinora.music.score.Facts;
import kinora.music.score.Score;
import kinora.music.score.Styles;
import kinora.music.synth.Piece;
import kinora.music.synth.Studio;

/// Beats of the pieces that we make ourselves, which are like people's own: the score says where they are.
final class OwnMusicTest {
    private static final long SECONDS = 15;
    /// Without a beat that anybody could tap to in some pieces.
    private static final String DRIFTING = "ambient";

    private record Heard(String what, MusicFacts facts, Judge judge) {
        static Heard of(String style, long seed) {
            Score score = Composer.compose(Commission.of(style, SECONDS * Score.RATE, seed));
            Piece piece = Studio.record(score);
            BeatTracker tracker = new BeatTracker();
            float[] samples = new float[2 * piece.left().length];
            for (int i = 0; i < piece.left().length; i++) {
                samples[2 * i] = piece.left()[i];
                samples[2 * i + 1] = piece.right()[i];
            }
            tracker.add(samples, piece.left().length);
            MusicFacts facts = tracker.facts();
            MusicFacts truth = Facts.of(score);
            return new Heard(
                    style + " " + seed + ": " + facts.milliBpm() + " of " + truth.milliBpm() + ", trust " + facts.confidencePermille(),
                    facts, Judge.of(facts, seconds(truth.beatsMs()), List.of()));
        }

        private static List<Double> seconds(List<Integer> ms) {
            return ms.stream().map(each -> each / 1000.0).toList();
        }
    }

    /// A beat that dies away under the last chord is not heard, so what is asked is whether the beats that are heard are right.
    @Test
    void shortPiecesOfAllStylesAreHeardRight() {
        List<String> wrong = new ArrayList<>();
        List<String> untrusted = new ArrayList<>();
        for (String style : Styles.names()) {
            for (long seed = 901; seed <= 902; seed++) {
                Heard heard = Heard.of(style, seed);
                if (!heard.facts.trusted() && !style.equals(DRIFTING)) {
                    untrusted.add(heard.what);
                }
                if (heard.facts.trusted() && heard.judge.precise() < 0.9) {
                    wrong.add(heard.what);
                }
            }
        }
        assertThat(wrong).as("trusted but wrong").isEmpty();
        assertThat(untrusted).as("not trusted").isEmpty();
    }
}
