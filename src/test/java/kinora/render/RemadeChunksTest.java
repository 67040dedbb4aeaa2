package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kinora.compose.Films;
import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.media.EncoderProfile;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.SegmentId;

/// How much of a film of a minute is made again after an edit.
final class RemadeChunksTest {
    private static final Canvas CANVAS = new Canvas(160, 90, FrameRate.of(30), 0);
    private static final int SHOT = 120;

    private static Draft minute() {
        int[] frames = new int[15];
        Arrays.fill(frames, SHOT);
        return Films.photos(CANVAS, 15, frames);
    }

    private static ChunkStore.Key key(ChunkPlan plan) {
        return CompositionForm.chunkKey("engine", plan.composition(), EncoderProfile.standard(CANVAS.width(), CANVAS.height(), 30, 1));
    }

    private static List<ChunkPlan> remade(Draft before, Draft after) {
        Set<ChunkStore.Key> stored = new HashSet<>();
        ChunkPlan.of(Films.composed(before)).forEach(plan -> stored.add(key(plan)));
        return ChunkPlan.of(Films.composed(after)).stream().filter(plan -> !stored.contains(key(plan))).toList();
    }

    private static Draft after(Draft draft, Edit edit) {
        return ((Outcome.Applied) Edits.apply(draft, edit)).draft();
    }

    private static int frames(List<ChunkPlan> plans) {
        return plans.stream().mapToInt(plan -> plan.composition().frames()).sum();
    }

    /// The second photo loses the dissolve into it, and so moves otherwise; nothing else is made again.
    @Test
    void withoutItsFirstPhotoOnlyTheSecondOneIsMadeAgain() {
        Draft before = minute();
        List<ChunkPlan> remade = remade(before, after(before, new Edit.Remove(new SegmentId("s0"))));
        assertThat(frames(remade)).as("of 1800 frames").isPositive().isLessThanOrEqualTo(SHOT + 15);
        assertThat(remade).allMatch(plan -> plan.first() < SHOT);
    }

    /// The photo before moves otherwise, also in the dissolve into it, which belongs to the chunk of the one before that.
    @Test
    void withoutItsLastPhotoOnlyTheTwoBeforeAreMadeAgain() {
        Draft before = minute();
        List<ChunkPlan> remade = remade(before, after(before, new Edit.Remove(new SegmentId("s14"))));
        assertThat(frames(remade)).as("of 1800 frames").isPositive().isLessThanOrEqualTo(2 * SHOT);
    }

    @Test
    void aMovedPhotoTouchesOnlyItsOldAndNewNeighbours() {
        Draft before = minute();
        List<ChunkPlan> remade = remade(before, after(before, new Edit.MoveShot(new SegmentId("s3"), 9)));
        assertThat(frames(remade)).as("of 1800 frames").isPositive().isLessThanOrEqualTo(5 * (SHOT + 15));
    }
}
