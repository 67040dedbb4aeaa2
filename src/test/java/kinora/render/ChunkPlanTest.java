package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.compose.Composition;
import kinora.compose.Films;
import kinora.compose.Mix;
import kinora.compose.Shot;
import kinora.media.EncoderProfile;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;

final class ChunkPlanTest {
    private static final Canvas CANVAS = new Canvas(160, 90, FrameRate.of(30), 0);

    @Test
    void chunksTileTheFilmAndAreItsSlicesAndNeverCutIntoAMix() {
        long seed = 31;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 500; round++) {
            Composition film = Films.random(random);
            long at = 0;
            for (ChunkPlan plan : ChunkPlan.of(film)) {
                assertThat(plan.first()).as("seed %d round %d", seed, round).isEqualTo(at);
                assertThat(plan.composition()).isEqualTo(film.slice(at, plan.composition().frames()));
                for (Mix mix : film.mixes()) {
                    assertThat(mix.first() < at && at < mix.end()).as("cut at %d, seed %d round %d", at, seed, round).isFalse();
                }
                at += plan.composition().frames();
            }
            assertThat(at).as("seed %d round %d", seed, round).isEqualTo(film.frames());
        }
    }

    @Test
    void noChunkIsLongerThanFiveSecondsAndAMix() {
        long seed = 32;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 500; round++) {
            Composition film = Films.random(random);
            int longest = film.mixes().stream().mapToInt(Mix::frames).max().orElse(0);
            int fiveSeconds = 5 * film.canvas().rate().num() / film.canvas().rate().den();
            assertThat(ChunkPlan.of(film)).as("seed %d round %d", seed, round)
                    .allMatch(plan -> plan.composition().frames() <= fiveSeconds + longest);
        }
    }

    @Test
    void shotsThatAreNothingButMixesAreStillCutAfterEachMix() {
        int[] lengths = new int[40];
        Arrays.fill(lengths, 16);
        List<ChunkPlan> plans = ChunkPlan.of(Films.composed(Films.photos(CANVAS, 16, lengths)));
        assertThat(plans).hasSize(40).allMatch(plan -> plan.composition().frames() <= 24);
    }

    @Test
    void onlyTheLastChunkMayBeASingleFrame() {
        Composition film = Films.composed(Films.photos(Canvas.hd(), 0, 1, 1, 30, 1, 30, 1));
        assertThat(ChunkPlan.of(film)).extracting(plan -> plan.composition().frames()).containsExactly(2, 30, 31, 1);
        assertThat(ChunkPlan.of(Films.composed(Films.photos(Canvas.hd(), 0, 1)))).hasSize(1);
    }

    @Test
    void aLongShotIsCutEveryThreeSecondsFromItsStart() {
        assertThat(cuts(Films.photos(CANVAS, 10, 100, 400))).containsExactly(0L, 105L, 195L, 285L, 375L);
        assertThat(cuts(Films.photos(CANVAS, 0, 149))).containsExactly(0L);
        assertThat(cuts(Films.photos(CANVAS, 0, 150))).containsExactly(0L, 90L);
    }

    private static List<Long> cuts(Draft draft) {
        return ChunkPlan.of(Films.composed(draft)).stream().map(ChunkPlan::first).toList();
    }

    @Test
    void removingTheFirstPhotoKeepsTheKeysOfAllChunksThatItDoesNotTouch() {
        for (FrameRate rate : FrameRate.COMMON) {
            Canvas canvas = new Canvas(160, 90, rate, 0);
            List<String> whole = keys(canvas, "p0", "p1", "p2", "p3", "p4");
            List<String> rest = keys(canvas, "p1", "p2", "p3", "p4");
            // The second photo has no transition into it any more; from the third on all is as it was.
            assertThat(rest.subList(rest.size() - 6, rest.size())).as("%s", rate).isEqualTo(whole.subList(whole.size() - 6, whole.size()));
        }
    }

    private static List<String> keys(Canvas canvas, String... pictures) {
        int[] lengths = new int[pictures.length];
        Arrays.fill(lengths, 7 * (int) Math.round(canvas.rate().perSecond()));
        Composition film = Films.composed(Films.photos(canvas, 16, lengths));
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < pictures.length; i++) {
            Shot shot = film.shots().get(i);
            shots.add(new Shot(Films.hash(pictures[i]), film.shots().getFirst().spec(), shot.first(), shot.frames(), shot.path()));
        }
        EncoderProfile profile = EncoderProfile.standard(160, 90, canvas.rate().num(), canvas.rate().den());
        return ChunkPlan.of(new Composition(canvas, film.frames(), shots, film.mixes())).stream()
                .map(plan -> CompositionForm.chunkKey("engine", plan.composition(), profile).hash()).toList();
    }
}
