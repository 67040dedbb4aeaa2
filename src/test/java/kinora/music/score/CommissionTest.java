package kinora.music.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommissionTest {
    private static final long SECOND = Score.RATE;

    @Test
    void whatCanBeComposedHasNoProblem() {
        assertThat(Commission.of("lo-fi", 2 * SECOND, 1).problem()).isEmpty();
        assertThat(Commission.of("lo-fi", 600 * SECOND, 1).at(50_000).problem()).isEmpty();
    }

    @Test
    void eachProblemIsNamed() {
        assertThat(Commission.of("polka-core", 9 * SECOND, 1).problem()).contains(new CommissionProblem.UnknownStyle("polka-core"));
        assertThat(Commission.of("lo-fi", 2 * SECOND - 1, 1).problem())
                .contains(new CommissionProblem.TooShort(2 * SECOND - 1, 2 * SECOND));
        assertThat(Commission.of("lo-fi", 600 * SECOND + 1, 1).problem())
                .contains(new CommissionProblem.TooLong(600 * SECOND + 1, 600 * SECOND));
        assertThat(Commission.of("lo-fi", 9 * SECOND, 1).at(49_999).problem())
                .contains(new CommissionProblem.TempoOutside(49_999, 50_000, 190_000));
        assertThat(Commission.of("lo-fi", 9 * SECOND, 1).at(190_001).problem())
                .contains(new CommissionProblem.TempoOutside(190_001, 50_000, 190_000));
    }

    @Test
    void composingAProblemIsABug() {
        assertThatThrownBy(() -> Composer.compose(Commission.of("", 9 * SECOND, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShortestAndTheLongestPieceAreComposed() {
        for (String style : Styles.names()) {
            for (int bpm : new int[]{50_000, 77_777, 190_000}) {
                assertThat(Composer.compose(Commission.of(style, Commission.LEAST, 1).at(bpm)).samples()).isEqualTo(Commission.LEAST);
                assertThat(Composer.compose(Commission.of(style, Commission.MOST, 1).at(bpm)).parts()).isNotEmpty();
            }
        }
    }
}
