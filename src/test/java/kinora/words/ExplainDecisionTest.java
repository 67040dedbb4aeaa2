package kinora.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kinora.reel.Decision;
import kinora.reel.Story;
import kinora.render.Receipt;
import kinora.vision.Flaw;

final class ExplainDecisionTest {
    /// Every kind of decision with every reason that it can have.
    private static List<Decision> all() {
        List<Decision> all = new ArrayList<>();
        for (Decision.LengthBy by : Decision.LengthBy.values()) {
            all.add(new Decision.Chosen("travel", 12, 30, 31_500, by));
        }
        all.add(new Decision.Strangers("food", 1, 12));
        all.add(new Decision.Strangers("food", 0, 12));
        for (Flaw flaw : List.of(new Flaw.Blurred(120, 40, 500), new Flaw.Dark(910), new Flaw.Blown(420), new Flaw.Duplicate(3, 4),
                new Flaw.Turned(3, 2), new Flaw.Screenshot(1170, 2532), new Flaw.Document(530), new Flaw.Drawing(700))) {
            all.add(new Decision.LeftOut("IMG_1.jpg", new Decision.Why.Flawed(flaw, "IMG_2.jpg")));
        }
        all.add(new Decision.LeftOut("IMG_3.jpg", new Decision.Why.NoRoom(12)));
        all.add(new Decision.LeftOut("IMG_4.jpg", new Decision.Why.Unwanted()));
        all.add(new Decision.LeftOut("IMG_5.jpg", new Decision.Why.Small(96, 54)));
        for (Decision.Ordered.By by : Decision.Ordered.By.values()) {
            all.add(new Decision.Ordered(by, "", ""));
            all.add(new Decision.Ordered(by, "a.jpg", "b.jpg"));
        }
        for (Decision.Paced.Pacing by : Decision.Paced.Pacing.values()) {
            all.add(new Decision.Paced(by, 128_040, 11, 10, 12));
        }
        for (Decision.Moved.Move move : Decision.Moved.Move.values()) {
            all.add(new Decision.Moved("b.jpg", move, Decision.Moved.Because.TURN, 8, 2_600));
        }
        for (Decision.Moved.Because because : Decision.Moved.Because.values()) {
            all.add(new Decision.Moved("c.jpg", Decision.Moved.Move.STILL, because, 0, 2_600));
        }
        all.add(new Decision.Fitted(7, 2));
        for (Decision.Cut.Part part : Decision.Cut.Part.values()) {
            all.add(new Decision.Cut("d.mp4", 1_500, 5_000, 60_000, part));
        }
        all.add(new Decision.Shortened("talk.mp4", 95_000, 60_000, 9, 12_000, 20_000, 0, 6_000, 2));
        all.add(new Decision.Joined(List.of("dissolve", "dip-to-black"), 1, 3));
        all.add(new Decision.Joined(List.of(), 11, 1));
        for (Story.TitledBy by : Story.TitledBy.values()) {
            all.add(new Decision.Titled("Sea", by, 2_000, false));
            all.add(new Decision.Titled("Sea", by, 2_000, true));
        }
        all.add(new Decision.Heard("song.mp3", 8_040, 1, 2_500, OptionalInt.of(880)));
        all.add(new Decision.Heard("song.mp3", 0, 3, 2_500, OptionalInt.empty()));
        all.add(new Decision.Composed("Lo-fi", "lo-fi", 7));
        all.add(new Decision.Ended("z.jpg", 3_200, 0));
        all.add(new Decision.Ended("z.jpg", 3_200, 800));
        return all;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDecisionIsASentenceOfItsOwn(Language language) {
        List<Receipt.Decision> told = new ExplainDecision(new Messages(language)).of(all());
        assertThat(told).allSatisfy(one -> {
            assertThat(one.reason()).isNotBlank().doesNotContain("{").doesNotContain("}").doesNotContain("null");
            assertThat(one.kind()).matches("[a-z-]+");
        });
        assertThat(told.stream().map(Receipt.Decision::reason)).doesNotHaveDuplicates();
    }

    @Test
    void madeMusicIsCalledByItsStyleInEachLanguage() {
        List<Decision> made = List.of(new Decision.Composed("Jazz", "jazz", 7));
        assertThat(new ExplainDecision(new Messages(Language.CHINESE)).of(made).getFirst().reason()).contains("爵士");
        assertThat(new ExplainDecision(new Messages(Language.ENGLISH)).of(made).getFirst().reason()).contains("Jazz");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindIsAmongThem(Language language) {
        Set<Class<?>> sampled = new HashSet<>(all().stream().map(Object::getClass).toList());
        assertThat(sampled).containsAll(Arrays.asList(Decision.class.getPermittedSubclasses()));
        assertThat(new ExplainDecision(new Messages(language)).of(all().getFirst())).contains("12").contains("30").contains("travel");
    }
}
