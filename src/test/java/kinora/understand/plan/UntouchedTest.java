package kinora.understand.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.timeline.Draft;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Visual;
import kinora.understand.RuleMind;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Talking;

/// What is said to stay as it is beside a wish does so, in English and in Chinese, and the wish is done.
final class UntouchedTest {
    private static final Draft BEFORE = Holiday.scene().draft();

    private static Draft after(String said) {
        Talk before = new Talk(Holiday.scene(), Optional.empty());
        return new Talking(new RuleMind(), new SceneReels(), true).turn(before, said).after().scene().draft();
    }

    /// The shots that are no longer as they were, apart from when they are seen.
    private static Set<String> changed(Draft after) {
        Set<String> changed = new TreeSet<>();
        for (Segment segment : BEFORE.segments().toList()) {
            boolean same = after.find(segment.id()).filter(now -> same(segment, now)).isPresent();
            if (segment instanceof Visual && !same) {
                changed.add(segment.id().value());
            }
        }
        return changed;
    }

    private static boolean same(Segment one, Segment now) {
        return one instanceof Visual was && now instanceof Visual is && was.range().durationMs() == is.range().durationMs()
                && was.effects().equals(is.effects()) && was.speed().equals(is.speed()) && was.gainPermille() == is.gainPermille()
                && was.camera().equals(is.camera());
    }

    private static long ms(Draft draft, SegmentId id) {
        return draft.find(id).orElseThrow().range().durationMs();
    }

    @ParameterizedTest
    @ValueSource(strings = {"make the cat photo warmer and leave everything else as it is", "make the cat photo warmer, nothing else",
            "make the cat photo warmer. The others stay the way they are", "make the cat photo warmer but don't touch the rest",
            "make the cat photo warmer without changing its length", "make the cat photo warmer, no other changes please",
            "make the cat photo warmer but keep the market clip exactly as it is", "make the cat photo warmer, the music is fine as it is",
            "把猫的照片调暖一点，其他都别动", "把猫的照片调暖一点，别的照片不用管", "把猫的照片调暖一点，时长不变", "把猫的照片调暖一点，其余保持不变", "把猫的照片调暖一点，标题也别碰"})
    void assurancesChangeNothing(String said) {
        assertThat(changed(after(said))).as(said).containsExactly("s2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"make everything black and white, the cat is the only exception",
            "with the exception of the cat photo, make everything black and white",
            "make everything black and white but leave the cat as it is",
            "make everything black and white, only the cat photo keeps its colours", "全部变成黑白，但是猫的照片别动", "全部变成黑白，猫的照片保留颜色",
            "全部变成黑白，只有猫的照片例外"})
    void exceptionsAreLeftOut(String said) {
        assertThat(changed(after(said))).as(said).containsExactly("s1", "s3", "s4", "s5", "s6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"make it 24 seconds in total but the speech stays as long as it is",
            "24 seconds in total without touching the speech", "总长改成24秒，爷爷讲话的长度不变"})
    void totalsLeaveWhatIsPinned(String said) {
        Draft after = after(said);
        assertThat(ms(after, Holiday.SPEECH)).as(said).isEqualTo(6_000);
        assertThat(after.durationMs()).as(said).isBetween(23_900L, 24_100L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shorten the photos until the film is 24 seconds long", "make it 24 seconds in all by trimming the photos",
            "trim everything except the market clip and the speech so that the whole thing runs 24 s",
            "24 seconds overall. Only the photos may get shorter"})
    void aTotalIsReachedByWhatIsNamedAlone(String said) {
        Draft after = after(said);
        assertThat(changed(after)).as(said).containsExactly("s1", "s2", "s4", "s6");
        assertThat(after.durationMs()).as(said).isBetween(23_900L, 24_100L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全片加暗角，仅限猫的照片", "全片加暗角，只改猫的照片", "把猫的照片加暗角，前面的不用管"})
    void aWishIsLimitedToWhatIsNamed(String said) {
        assertThat(changed(after(said))).as(said).containsExactly("s2");
    }

    @Test
    void aSlowerClipIsCutToTheLengthItHad() {
        Draft after = after("the market clip in slow motion, but without making it longer");
        assertThat(ms(after, Holiday.MARKET)).isEqualTo(5_000);
        assertThat(((Visual) after.find(Holiday.MARKET).orElseThrow()).speed().permille()).isLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"make the cat photo last 8 seconds without making it longer",
            "make the cat photo last 8 seconds, but don't touch the cat photo", "make the whole film warmer unless the weather is bad"})
    void whatCannotBeBothIsAsked(String said) {
        assertThat(after(said)).as(said).isEqualTo(BEFORE);
    }

    @Test
    void whatIsKeptBesideAnotherWishTakesNothingOut() {
        for (String said : List.of("make all photos 2 seconds, just the cat keeps its length",
                "make the title red and keep the cat photo")) {
            assertThat(after(said).main().orElseThrow().visuals()).as(said).hasSize(6);
        }
        Map.of("keep only the cat and the bridge", 2, "keep the cat, remove the rest", 1)
                .forEach((said, left) -> assertThat(after(said).main().orElseThrow().visuals()).as(said).hasSize(left));
    }
}
