package kinora.music.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import kinora.media.MusicFacts;
import kinora.music.Grid;
import kinora.music.GridPlan;

class FactsTest {

    @Test
    void factsAreThoseOfThePieceAndTrusted() {
        Pieces.each(score -> {
            MusicFacts facts = Facts.of(score);
            assertThat(facts.trusted()).isTrue();
            assertThat(facts.milliBpm()).isEqualTo(score.milliBpm());
            assertThat(facts.beatsMs()).hasSameSizeAs(score.beats()).isSorted().doesNotHaveDuplicates();
            for (int i = 0; i < score.beats().size(); i++) {
                assertThat((long) facts.beatsMs().get(i) * 48).isCloseTo(score.beats().get(i).at(), within(24L));
                assertThat(Math.floorMod(i - facts.barStart(), facts.beatsPerBar())).isEqualTo(score.beats().get(i).inBar());
            }
            assertThat(facts.parts().getFirst().startMs()).isZero();
            assertThat(facts.phrasesMs()).isSorted().doesNotContain(0);
        });
    }

    @Test
    void aFilmOfTheSameLengthHearsThePieceFromItsBeginningAndItsLandingIsAPhrase() {
        for (String style : Styles.names()) {
            Score score = Composer.compose(Commission.of(style, Pieces.samples(42), 6));
            Grid grid = GridPlan.of(Facts.of(score), 42_000, 42_000);
            assertThat(grid.pieces()).singleElement().satisfies(piece -> assertThat(piece.sourceFromMs()).isZero());
            long landingMs = (Pieces.landing(score) + 24) / 48;
            assertThat(grid.beats()).anySatisfy(beat -> {
                assertThat(beat.ms()).isCloseTo(landingMs, within(1L));
                assertThat(beat.weight()).isEqualTo(Grid.Beat.PHRASE);
            });
        }
    }
}
