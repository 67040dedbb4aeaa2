package kinora.music.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Pieces that properties are asked of: every style, some seeds and lengths. `-Dmusic.seeds=20` asks of more.
final class Pieces {
    static final int SEEDS = Integer.getInteger("music.seeds", 3);
    static final List<Double> SECONDS = List.of(7.0, 11.3, 15.0, 29.97, 60.0, 93.7, 180.0);

    private Pieces() {}

    static long samples(double seconds) {
        return Math.round(seconds * Score.RATE);
    }

    /// Commissions of all styles and lengths.
    static List<Commission> commissions() {
        List<Commission> all = new ArrayList<>();
        for (String style : Styles.names()) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                for (double seconds : SECONDS) {
                    all.add(Commission.of(style, samples(seconds), seed));
                }
            }
        }
        return all;
    }

    /// Asks each piece; a failure names the commission.
    static void each(Consumer<Score> property) {
        for (Commission commission : commissions()) {
            try {
                property.accept(Composer.compose(commission));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(commission + ": " + e.getMessage(), e);
            }
        }
    }

    static List<Score.Part> parts(Score score, Score.Role role) {
        return score.parts().stream().filter(part -> part.role() == role).toList();
    }

    /// Sample of the last chord.
    static long landing(Score score) {
        return score.sections().getLast().from();
    }

    static Score.Chord chordAt(Score score, long sample) {
        return score.chords().stream().filter(chord -> sample < chord.to()).findFirst().orElse(score.chords().getLast());
    }

    static boolean isIn(Score.Chord chord, int pitch) {
        return (chord.pitchClasses() >> pitch % 12 & 1) == 1;
    }
}
