package kinora.understand.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.timeline.Draft;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Understanding;
import kinora.understand.Wish;

class AnyWishTest {
    private static final int SENTENCES = 40;

    @Test
    void whateverIsWantedIsUnderstoodSomehowAndNothingIsClaimedThatIsNotDone() {
        int edited = 0;
        for (int kind = 0; kind < RandomWishes.KINDS; kind++) {
            for (int seed = 0; seed < SENTENCES; seed++) {
                RandomWishes random = new RandomWishes(1_000L * kind + seed);
                List<Wish> wishes = new ArrayList<>(List.of(random.wish(kind)));
                while (wishes.size() <= seed % 4) {
                    wishes.add(random.wish());
                }
                edited += check(wishes, Holiday.scene()) ? 1 : 0;
            }
        }
        assertThat(edited).isGreaterThan(RandomWishes.KINDS * SENTENCES / 4);
    }

    @Test
    void anEmptyFilmHoldsAnyWishToo() {
        Scene empty = Holiday.scene(Draft.empty(Holiday.draft().canvas()));
        Scene nothing = new Scene(empty.draft(), List.of(), List.of(), List.of(), List.of(), List.of());
        for (int kind = 0; kind < RandomWishes.KINDS; kind++) {
            for (int seed = 0; seed < 8; seed++) {
                RandomWishes random = new RandomWishes(90_000L + 100L * kind + seed);
                check(List.of(random.wish(kind), random.wish()), seed % 2 == 0 ? empty : nothing);
            }
        }
    }

    @Test
    void anyTargetOfAnyDraftIsFoundOrNot() {
        for (int seed = 0; seed < 2_000; seed++) {
            Target target = new RandomWishes(seed).target();
            assertThat(Targets.segments(target, Holiday.scene())).allSatisfy(id -> assertThat(Holiday.draft().find(id)).isPresent());
        }
    }

    /// Whether the film was changed.
    private static boolean check(List<Wish> wishes, Scene scene) {
        Understanding understanding;
        try {
            understanding = Planner.plan(wishes, scene);
        } catch (RuntimeException e) {
            throw new AssertionError("thrown for " + wishes, e);
        }
        assertThat(Planner.plan(wishes, scene)).as("%s", wishes).isEqualTo(understanding);
        return switch (understanding) {
            case Understanding.Edits edits -> {
                stands(edits, scene, wishes);
                yield !edits.edits().isEmpty();
            }
            case Understanding.Action action -> {
                action.first().ifPresent(first -> stands(first, scene, wishes));
                yield action.first().isPresent();
            }
            case Understanding.Refused refused -> {
                assertThat(refused.unmet()).as("%s", wishes).isNotEmpty();
                yield false;
            }
            case Understanding.Return _,Understanding.Reel _,Understanding.Ask _,Understanding.Answer _ -> false;
        };
    }

    private static void stands(Understanding.Edits edits, Scene scene, List<Wish> wishes) {
        if (edits.edits().isEmpty()) {
            assertThat(edits.draft()).as("%s", wishes).isEqualTo(scene.draft());
            return;
        }
        assertThat(edits.draft()).as("%s", wishes).isNotEqualTo(scene.draft());
        assertThat(Edits.apply(scene.draft(), edits.edits())).as("%s", wishes).isInstanceOfSatisfying(Outcome.Applied.class,
                applied -> assertThat(applied.draft()).isEqualTo(edits.draft()));
        assertThat(edits.spokenOf()).as("%s", wishes).allSatisfy(id -> assertThat(edits.draft().find(id)).isPresent());
    }
}
