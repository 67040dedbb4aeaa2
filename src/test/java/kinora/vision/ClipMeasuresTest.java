package kinora.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;

import kinora.media.ClipFacts.Step;

/// What pictures one after the other tell.
final class ClipMeasuresTest {
    private static final Gray SCENE = Drawn.blurred(Drawn.boxes(400, 200, 5), 2);

    private static Step step(IntFunction<Gray> pictures) {
        ClipMeasures measures = new ClipMeasures(1_000);
        for (int step = 0; step < measures.count(); step++) {
            for (long moment : measures.moments(step, 1_000)) {
                measures.add(pictures.apply((int) moment / 100), moment);
            }
            measures.endStep(-30);
        }
        return measures.steps().get(1);
    }

    private static Gray window(int left, int top) {
        return SCENE.part(left, top, 240, 140);
    }

    @Test
    void whatStandsStillDoesNotMove() {
        Step still = step(_ -> window(40, 20));
        assertThat(still.motion()).isZero();
        assertThat(still.shake()).isZero();
        assertThat(still.changed()).isEmpty();
        assertThat(still.levelDb()).isEqualTo(-30);
    }

    @Test
    void aSteadyPanMovesAndDoesNotShake() {
        Step pan = step(i -> window(10 + 4 * i, 20));
        Step shaken = step(i -> window(40 + 4 * (i % 2), 20 + 4 * (i / 2 % 2)));
        assertThat(pan.motion()).isGreaterThan(200);
        assertThat(pan.shake()).isLessThan(pan.motion() / 6);
        assertThat(shaken.shake()).isGreaterThan(shaken.motion() / 3);
    }

    @Test
    void whatChangesIsFoundWhereItIs() {
        Step typed = step(i -> {
            Gray page = window(40, 20);
            return Drawn.gray(240, 140, (x, y) -> x >= 160 && x < 160 + 6 * i && y >= 100 && y < 112 ? 250 - 20 * (x % 3) : page.at(x, y));
        });
        assertThat(typed.changed()).hasValueSatisfying(region -> {
            assertThat(region.left()).isBetween(600, 830);
            assertThat(region.top()).isBetween(640, 760);
            assertThat(region.bottom()).isBetween(790, 900);
        });
    }

    @Test
    void thePosterIsTheSharpestThatIsLit() {
        ClipMeasures measures = new ClipMeasures(500);
        Gray sharp = window(40, 20);
        measures.add(Drawn.blurred(sharp, 3), 0);
        measures.add(Drawn.gray(240, 140, (x, y) -> (x / 3 + y / 3) % 2 * 60), 100);
        measures.add(sharp, 200);
        measures.add(Drawn.blurred(sharp, 2), 300);
        assertThat(measures.posterMs()).isEqualTo(200);
    }

    @Test
    void longClipsHaveLongStepsAndNotMore() {
        for (long durationMs : new long[]{1, 499, 500, 501, 60_000, 600_000, 600_001, 36_000_000}) {
            ClipMeasures measures = new ClipMeasures(durationMs);
            assertThat(measures.count()).isBetween(1, 1200);
            assertThat(measures.stepMs() % 100).isZero();
            assertThat((long) measures.count() * measures.stepMs()).isGreaterThanOrEqualTo(durationMs);
            assertThat((long) (measures.count() - 1) * measures.stepMs()).isLessThan(durationMs);
            assertThat(measures.moments(measures.count() - 1, durationMs)).isNotEmpty().allMatch(moment -> moment < durationMs);
        }
    }
}
