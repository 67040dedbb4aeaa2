package kinora.music.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import kinora.music.score.Commission;
import kinora.music.score.Composer;
import kinora.music.score.Score;
import kinora.music.score.Styles;

/// Whether styles are told apart by what is measured of their sound alone ([Traits]): linear discriminants learn from some seeds and are asked about others, in lengths that
/// they have not learnt.
@Tag("long")
class StylesToldApartTest {
    private static final int LEARNT = 8;
    private static final int ASKED = 5;

    private static double[] traits(String style, long seed, int seconds) {
        return Traits.of(Studio.record(Composer.compose(Commission.of(style, (long) seconds * Score.RATE, seed))));
    }

    @Test
    void nineOfTenPiecesAreOfTheStyleThatTheySoundLike() {
        List<Discriminants.Example> learnt = new ArrayList<>();
        for (String style : Styles.names()) {
            for (int seed = 1; seed <= LEARNT; seed++) {
                learnt.add(new Discriminants.Example(style, traits(style, seed, 22 + 2 * (seed % 3))));
            }
        }
        Discriminants discriminants = Discriminants.learn(learnt);
        int right = 0;
        Map<String, Integer> wrong = new TreeMap<>();
        for (String style : Styles.names()) {
            for (int seed = 101; seed <= 100 + ASKED; seed++) {
                String told = discriminants.tell(traits(style, seed, 19 + 4 * (seed % 4)));
                right += told.equals(style) ? 1 : 0;
                if (!told.equals(style)) {
                    wrong.merge(style + " for " + told, 1, Integer::sum);
                }
            }
        }
        assertThat(right).as("told wrong: %s", wrong).isGreaterThanOrEqualTo(Styles.names().size() * ASKED * 9 / 10);
    }
}
