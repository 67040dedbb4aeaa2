package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.timeline.Draft;

/// What takes shots out, writes something or holds for a while only is done where the words say so, and asked about elsewhere.
final class BackedTest {
    private final Starts starts = new Starts();
    private final Mind mind = new KinoraMind();

    @Test
    void nothingGoesThatNobodySendsAway() {
        for (String said : List.of("On the boy with the dog go slowly in, not out like before", "same for the lake, nothing else though")) {
            assertThat(shots(said)).as(said).isEqualTo(8);
        }
    }

    @Test
    void whatIsSaidOfWritingIsNotWritten() {
        for (String said : List.of("take the srt file to caption the talk", "use the subtitle file to subtitle grandma, big letters",
                "stamp SOLD in big white letters over the first photo, sharpen the old pictures")) {
            assertThat(draft(said).tracks().stream().flatMap(track -> track.segments().stream()).map(Object::toString)).as(said).noneMatch(
                    title -> title.contains("caption the talk") || title.contains("subtitle grandma") || title.contains("letters over"));
        }
    }

    @Test
    void somebodyNobodyKnowsIsNoShot() {
        for (String said : List.of("a man walks through the dog photo, please erase him",
                "There is some guy behind us in the group photo. Can you take him out?", "random people in the beach shot, remove them")) {
            assertThat(mind.about(starts.scene("standard")).say(said)).as(said)
                    .matches(heard -> heard.unmet().contains("object_removal") && Judge.same(heard.draft(), draft("")));
        }
    }

    @Test
    void whatIsOnlyToldIsNotRefused() {
        for (String said : List.of("mute the party clip, they jump around so much",
                "There's no energy in the party clip, play it twice as fast", "dissolve between all shots, the jumps make me dizzy",
                "the dog photo 2 seconds longer, the squeaky toy is the best")) {
            assertThat(mind.about(starts.scene("standard")).say(said)).as(said)
                    .matches(heard -> heard.unmet().isEmpty() && !Judge.same(heard.draft(), draft("")));
        }
    }

    @Test
    void allOfTheFilmIsNotMeantWhereOneIsNamed() {
        for (String said : List.of("Compared to its neighbours the lake is washed out. Give it more contrast",
                "Turn the cake into an evening: darker and warmer there")) {
            Draft before = draft("");
            assertThat(draft(said).main().orElseThrow().visuals().getFirst()).as(said)
                    .isEqualTo(before.main().orElseThrow().visuals().getFirst());
        }
    }

    private long shots(String said) {
        return draft(said).main().orElseThrow().visuals().size();
    }

    private Draft draft(String said) {
        return mind.about(starts.scene("standard")).say(said).draft();
    }
}
