package kinora.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import kinora.media.MusicFacts;

final class GridPlanTest {
    private static final List<MusicFacts.Part> ONE = List.of(new MusicFacts.Part(0, 1000));

    /// Beats every half second from 500 ms on, bars of four from the first one.
    private static MusicFacts steady(int beats, List<Integer> phrases, List<MusicFacts.Part> parts, int confidence) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < beats; i++) {
            at.add(500 + 500 * i);
        }
        return new MusicFacts(at, 0, 4, 120_000, confidence, phrases, parts);
    }

    /// Every beat of the film sounds where the piece has it, and what sounds is continuous.
    private static void assertSound(Grid grid, MusicFacts facts, long musicMs, long filmMs) {
        long end = 0;
        for (int i = 0; i < grid.pieces().size(); i++) {
            Grid.Piece piece = grid.pieces().get(i);
            assertThat(piece.filmAtMs()).isEqualTo(i == 0 ? 0 : end - piece.crossFadeMs());
            assertThat(piece.sourceToMs()).isLessThanOrEqualTo(musicMs);
            end = piece.filmToMs();
        }
        assertThat(end).isEqualTo(filmMs);
        for (Grid.Beat beat : grid.beats()) {
            assertThat(beat.ms()).isBetween(1L, filmMs - 1);
            boolean heard = grid.pieces().stream().anyMatch(piece -> beat.ms() >= piece.filmAtMs() && beat.ms() <= piece.filmToMs()
                    && sources(grid, facts).contains((int) (beat.ms() - piece.filmAtMs() + piece.sourceFromMs())));
            assertThat(heard).as("%s in %s", beat, grid.pieces()).isTrue();
        }
    }

    private static List<Integer> sources(Grid grid, MusicFacts facts) {
        return grid.onBeats() ? facts.beatsMs() : facts.phrasesMs();
    }

    @Test
    void theFadeLiesInTheLastRepetition() {
        for (int filmMs = 40_000; filmMs < 60_000; filmMs += 137) {
            MusicFacts facts = steady(60, List.of(), ONE, 900);
            Grid grid = GridPlan.of(facts, 31_000, filmMs);
            assertSound(grid, facts, 31_000, filmMs);
            Grid.Piece last = grid.pieces().getLast();
            assertThat(last.filmToMs() - last.filmAtMs()).as("%d", filmMs).isGreaterThan(grid.fadeOutMs());
            Grid flat = GridPlan.of(new MusicFacts(List.of(), 0, 4, 0, 0, List.of(), ONE), 31_000, filmMs);
            Grid.Piece end = flat.pieces().getLast();
            assertThat(end.filmToMs()).isEqualTo(filmMs);
            assertThat(end.filmToMs() - end.filmAtMs()).as("%d", filmMs).isGreaterThan(flat.fadeOutMs());
        }
    }

    @Test
    void aFilmBeginsOnABarAndEndsBehindAPhrase() {
        MusicFacts facts = steady(240, List.of(16_500, 32_500, 48_500), ONE, 900);
        Grid grid = GridPlan.of(facts, 121_000, 31_000);
        assertSound(grid, facts, 121_000, 31_000);
        Grid.Piece piece = grid.pieces().getFirst();
        assertThat((piece.sourceFromMs() + GridPlan.LEAD_MS - 500) % 2000).isZero();
        long behind = piece.sourceToMs() - 32_500;
        assertThat(behind).isBetween(0L, 2_000L);
        assertThat(grid.onBeats()).isTrue();
        assertThat(grid.fadeOutMs()).isEqualTo(GridPlan.FADE_OUT_MS);
        assertThat(grid.beats().getFirst()).isEqualTo(new Grid.Beat(GridPlan.LEAD_MS, Grid.Beat.BAR, 1000));
        assertThat(grid.beats().stream().filter(beat -> beat.weight() == Grid.Beat.PHRASE)).isNotEmpty();
        assertThat(grid.beats().get(2).weight()).isEqualTo(Grid.Beat.HALF_BAR);
        assertThat(grid.beats().get(1).weight()).isEqualTo(Grid.Beat.BEAT);
    }

    @Test
    void aLongQuietBeginningIsLeftOut() {
        List<MusicFacts.Part> parts = List.of(new MusicFacts.Part(0, 200), new MusicFacts.Part(16_500, 900));
        MusicFacts facts = steady(240, List.of(16_500), parts, 900);
        Grid grid = GridPlan.of(facts, 121_000, 30_000);
        assertSound(grid, facts, 121_000, 30_000);
        assertThat(grid.pieces().getFirst().sourceFromMs()).isGreaterThanOrEqualTo(16_500 - GridPlan.LEAD_MS);
        Grid all = GridPlan.of(facts, 121_000, 119_000);
        assertSound(all, facts, 121_000, 119_000);
        assertThat(all.pieces()).hasSize(1);
    }

    @Test
    void musicThatIsTooShortIsRepeatedAtABar() {
        MusicFacts facts = steady(42, List.of(), ONE, 900);
        Grid grid = GridPlan.of(facts, 21_700, 60_000);
        assertSound(grid, facts, 21_700, 60_000);
        assertThat(grid.pieces()).hasSizeGreaterThan(2);
        List<Grid.Beat> beats = grid.beats();
        for (int i = 1; i < beats.size(); i++) {
            assertThat(beats.get(i).ms() - beats.get(i - 1).ms()).as("%s", beats.get(i)).isEqualTo(500);
        }
        for (int i = 0; i < beats.size(); i++) {
            assertThat(beats.get(i).weight() >= Grid.Beat.BAR).as("%s", beats.get(i)).isEqualTo(i % 4 == 0);
        }
    }

    @Test
    void withoutTrustThereAreOnlyPhrases() {
        MusicFacts facts = steady(60, List.of(9_000, 20_000), ONE, MusicFacts.TRUSTED - 1);
        Grid grid = GridPlan.of(facts, 31_000, 25_000);
        assertSound(grid, facts, 31_000, 25_000);
        assertThat(grid.onBeats()).isFalse();
        assertThat(grid.beats()).containsExactly(new Grid.Beat(9_000, Grid.Beat.PHRASE, 1000),
                new Grid.Beat(20_000, Grid.Beat.PHRASE, 1000));
        Grid repeated = GridPlan.of(facts, 31_000, 70_000);
        assertSound(repeated, facts, 31_000, 70_000);
        assertThat(repeated.pieces()).hasSize(3);
        assertThat(repeated.beats()).hasSizeGreaterThan(3);
    }

    @Test
    void aShortSoundIsHeardOnce() {
        MusicFacts facts = new MusicFacts(List.of(), 0, 4, 0, 0, List.of(), ONE);
        Grid grid = GridPlan.of(facts, 700, 36_000_000);
        assertThat(grid.pieces()).containsExactly(new Grid.Piece(0, 700, 0, 0));
        assertThat(grid.endMs()).isEqualTo(700);
        assertThat(grid.beats()).isEmpty();
    }

    @Test
    void everyGridIsSound() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int beats = random.nextInt(120);
            int period = 250 + random.nextInt(1200);
            List<Integer> at = new ArrayList<>();
            List<Integer> phrases = new ArrayList<>();
            List<MusicFacts.Part> parts = new ArrayList<>(List.of(new MusicFacts.Part(0, random.nextInt(1001))));
            int ms = random.nextInt(3000);
            for (int i = 0; i < beats; i++) {
                at.add(ms);
                if (ms > 0 && i % 16 == 4 && random.nextBoolean()) {
                    phrases.add(ms);
                    parts.add(new MusicFacts.Part(ms, random.nextInt(1001)));
                }
                ms += period + random.nextInt(20);
            }
            int perBar = 3 + random.nextInt(2);
            MusicFacts facts = new MusicFacts(at, random.nextInt(perBar), perBar, 100_000, random.nextInt(1001), phrases, parts);
            long musicMs = ms + 2_001L + random.nextInt(2_000);
            long filmMs = 1L + random.nextInt(90_000);
            assertSound(GridPlan.of(facts, musicMs, filmMs), facts, musicMs, filmMs);
        }
    }

    @Test
    void nothingIsRefused() {
        MusicFacts facts = steady(60, List.of(), ONE, 900);
        assertThatIllegalArgumentException().isThrownBy(() -> GridPlan.of(facts, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> GridPlan.of(facts, 1, 0));
    }
}
