package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kinora.timeline.Draft;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.understand.RuleMind;
import kinora.understand.Scene;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Talking;
import kinora.understand.Turn;
import kinora.wire.Summary;

/// Families of conversations: what goes on with the turn before leads to the film that somebody gets who says all of it at once.
final class ConversationsTest {
    private final Scene scene = new Starts().scene("standard");
    private final Talking talking = new Talking(new RuleMind(), new SceneReels(), true);

    private Turn last(String conversation) {
        String[] turns = conversation.split(" / ", -1);
        Turn turn = talking.turn(new Talk(scene, Optional.empty()), turns[0]);
        for (int i = 1; i < turns.length; i++) {
            turn = talking.turn(turn.after(), turns[i]);
        }
        return turn;
    }

    private Draft film(String conversation) {
        return last(conversation).after().scene().draft();
    }

    /// All of these lead to the same film, and that is another than at first.
    private void same(String plain, String... conversations) {
        Draft expected = film(plain);
        assertThat(expected.tracks()).as(plain).isNotEqualTo(scene.draft().tracks());
        for (String conversation : conversations) {
            Draft film = film(conversation);
            assertThat(film.tracks().equals(expected.tracks())).as("%s: %s", conversation, Summary.of(film)).isTrue();
        }
    }

    private long lasting(String conversation, String id) {
        return film(conversation).tracks().stream().flatMap(track -> track.segments().stream()).filter(one -> one.id().value().equals(id))
                .mapToLong(one -> one.range().durationMs()).findFirst().orElse(0);
    }

    private Sound music(String conversation) {
        Stream<? extends Segment> all = film(conversation).tracks().stream().flatMap(track -> track.segments().stream());
        return all.filter(Sound.class::isInstance).map(Sound.class::cast).findFirst().orElseThrow();
    }

    @Test
    void correctionsStandInThePlaceOfWhatWasDone() {
        same("the cake for 6 seconds", "the cake for 5 seconds / no, 6", "the cake for 5 seconds / sorry, i meant six seconds",
                "the cake for 5 seconds / 8 / 6", "the cake for 5 seconds / make that 6 seconds");
        same("make it 24 seconds long", "make it 18 seconds long / actually 24", "make it 18 seconds long / oops, i meant twenty four");
        same("cut half a second off the start of the interview", "cut one second off the start of the interview / half that",
                "cut two seconds off the start of the interview / half that / half that");
        same("蛋糕停6秒", "蛋糕停5秒 / 还是改成6秒", "蛋糕停5秒 / 不对，6秒");
        same("turn the group photo 90 degrees to the left", "turn the group photo 90 degrees to the right / the other way",
                "turn the group photo 90 degrees to the right / wrong direction");
        same("蛋糕向左转90度", "蛋糕向右转90度 / 反了");
    }

    @Test
    void anotherThingIsMeantInItsPlace() {
        same("mute the party", "mute the interview / no, the party", "mute the interview / not the interview, the party");
        same("make the beach black and white", "make the dog black and white / not the dog, the beach");
        same("delete the fourth shot", "delete the third shot / no, the fourth");
        same("sepia on the lake", "vintage on the lake / no, sepia");
        same("第二张照片变黑白", "第三张照片变黑白 / 不对，是第二张");
    }

    @Test
    void theSameIsDoneToOthers() {
        same("make the dog and the cake brighter", "make the dog brighter / and the cake too", "make the dog brighter / same for the cake",
                "make the dog brighter / do that to the cake as well", "make the dog brighter / thanks / the cake as well");
        same("把海滩调亮 / 把蛋糕调亮", "把海滩调亮 / 蛋糕也是", "把海滩调亮 / 蛋糕也一样");
        same("put a vignette on the dog / put a vignette on the beach", "put a vignette on the dog / the beach too");
    }

    @Test
    void moreAndLessAreOfWhatWasSpokenOf() {
        same("make the music a bit louder / make the music a bit louder", "make the music a bit louder / a bit more");
        same("slow the party down / make the party a bit faster", "slow the party down / too slow");
        same("派对放慢 / 派对快一点", "派对放慢 / 太慢了");
        same("make photo 2 longer / make photo 2 longer", "make photo 2 longer / longer still", "make photo 2 longer / even longer");
        same("make the title bigger / make the title a bit smaller", "make the title bigger / a hair smaller");
        same("make the music softer / make the music softer", "make the music softer / even softer",
                "make the music softer / thank you / softer");
        same("make the party slower, make the whole film warmer", "slow the party down / make the whole film warmer",
                "slow the party down / make everything warmer");
        assertThat(music("make the music 40% louder / a bit less").gainPermille()).isBetween(610, 830);
        assertThat(lasting("write Hello on the beach / longer", "s1")).as("the beach stays as it is").isEqualTo(4_000);
        assertThat(film("put boat.jpg at the end / longer").durationMs()).as("the new one alone").isEqualTo(38_000);
    }

    @Test
    void whatLiesOverTheFilmIsMovedInTimeAndPlace() {
        same("put logo.png in the lower left", "put logo.png in the upper left / no, lower left",
                "put logo.png in the upper left / lower left please");
        assertThat(film("put logo.png in the upper left / only for the last 4 seconds").tracks()).anySatisfy(
                track -> assertThat(track.segments()).hasSize(1).allSatisfy(one -> assertThat(one.range().startMs()).isEqualTo(28_000)));
        same("make the title red", "make the title blue / i meant red", "make the title blue / red");
    }

    @Test
    void whatWasDoneIsTakenBackByName() {
        same("remove the cake", "make the title red / remove the cake / undo the title only",
                "remove the cake / make the title red / undo just the title");
        same("mute the party", "remove the dog / mute the party / put the dog back");
        assertThat(film("drop the dog / drop the cake / restore both")).isEqualTo(scene.draft());
        assertThat(film("删掉狗 / 删掉蛋糕 / 两个都恢复")).isEqualTo(scene.draft());
        same("delete the lake", "delete the lake / undo / actually, do delete it");
        same("make the title red", "make the title bigger / undo / make it red");
        assertThat(film("remove the music / no wait, keep it")).isEqualTo(scene.draft());
        assertThat(film("给狗加暗角 / 刚才那个不要")).isEqualTo(scene.draft());
    }

    @Test
    void questionsAreAnsweredOrDropped() {
        same("write “Long days” at the start", "add a title / Long days");
        same("make the dog brighter", "add a title / make the dog brighter", "delete it / make the dog brighter");
        same("delete the cake", "delete it / the cake", "delete it / number 5");
        same("delete the last shot", "delete it / the last one");
        same("make the title and the caption bigger", "make it bigger / both");
        assertThat(last("delete it / neither").outcome()).isEqualTo(Turn.Outcome.ANSWERED);
        assertThat(last("add a title / never mind").outcome()).isEqualTo(Turn.Outcome.ANSWERED);
    }

    @Test
    void musicGoesOnWithTheFilm() {
        assertThat(music("make the dog 20 seconds long").range().endMs()).isEqualTo(48_000);
        assertThat(music("make it 10 seconds long / make it 28 seconds long").range().endMs()).isEqualTo(28_000);
        assertThat(music("make the music 9 seconds long / make the dog 20 seconds long").range().endMs()).isEqualTo(9_000);
    }

    @Test
    void openingsTellOnlyHowTheRestIsMeant() {
        same("make the title green", "make the title blue / what about green?", "make the title blue / how about green");
        same("make everything black and white", "make the lake black and white / do that for all of them",
                "make the lake black and white / all of them", "make the lake black and white / same for the others");
        same("sepia on the dog", "sepia on the cake / undo that and do it on the dog instead",
                "sepia on the cake / undo that, the dog instead");
        same("slow the party down / slower", "slow the party down / keep that but slower");
        same("mute the party and the interview", "mute the party / ok now the interview", "mute the party / what about the interview?",
                "mute the party / and the interview");
        same("make the dog brighter", "would it be possible to make the dog brighter?",
                "is there any chance you could make the dog brighter?", "are you able to make the dog brighter? / yes please",
                "how do i make the dog brighter? / do it");
    }

    @Test
    void listsGoOn() {
        same("remove photos 2 and 3", "remove photo 2 / and 3");
        same("remove shots 4 and 7", "remove clip 4 / and clip 7");
        same("make shots 2 and 3 warmer", "make photo 2 warmer / and 3");
        same("remove photo 3 / remove photo 3", "remove photo 3 / and the new photo 3");
        same("make the dog brighter and warmer, make the cake brighter and warmer", "make the dog brighter and warmer / and the cake");
        same("use a wipe between 1 and 2 and between 3 and 4", "use a wipe between 1 and 2 / and between 3 and 4");
    }

    @Test
    void measuresAreOfWhatIsChanged() {
        assertThat(lasting("make the interview shorter / 2 seconds less", "s7")).isLessThan(2_000);
        assertThat(film("put boat.jpg at the end / make it 2 seconds longer").durationMs()).isEqualTo(38_000);
        same("cut the first 3 seconds of the party", "cut the first 2 seconds of the party / one more second",
                "cut the first 2 seconds of the party / 3 would be better");
        same("cut the last 2 seconds of the party", "cut the first 2 seconds of the party / the last 2 seconds instead");
        same("make the beach a bit brighter", "make the beach brighter / just a bit");
    }

    @Test
    void whatWasBroughtInCanBeAnother() {
        assertThat(music("add music / the guitar one").name()).isEqualTo("guitar.mp3");
        // What is new never has the name of what went, so only what is seen is the same.
        assertThat(Summary.of(film("put boat.jpg at the end / no, the harbour"))).isEqualTo(Summary.of(film("put harbour.jpg at the end")));
        assertThat(Summary.of(film("write “Holidays” at the start / no, “Our trip”")))
                .isEqualTo(Summary.of(film("write “Our trip” at the start")));
        same("move the cake to the end", "move the cake to the start / no, to the end");
        same("swap the first and the second shot", "swap the first and the last shot / no, the first and the second");
    }

    @Test
    void partsAndSidesAreThoseOfWhatWasDone() {
        assertThat(film("cut the party in half / remove the second half").durationMs()).isEqualTo(29_500);
        same("keep only shots 1, 2, 3 and 8", "keep only shots 1, 2 and 3 / and the last one");
        same("put the dog behind the beach", "put the dog before the beach / actually behind it");
        same("make the music 20 percent quieter", "make the music quieter / by 20 percent");
        same("mute the party", "mute all clips / but not the interview");
        same("put logo.png in the upper left", "put logo.png in the upper right / no, left");
        same("turn photo 3 to the left", "turn photo 3 to the right / other way");
        same("turn photo 3 to the right", "turn photo 3 to the left / no, right");
        same("make it 20 seconds long / remove the music", "make it 20 seconds long / and no music");
    }

    @Test
    void regretTakesBackAndHesitationDoesNothing() {
        for (String regret : List.of("oh no", "wait, no", "oops, not that", "no no", "I didn't mean that", "that was a mistake")) {
            assertThat(film("delete the last shot / " + regret)).as(regret).isEqualTo(scene.draft());
        }
        for (String pause : List.of("wait", "hold on", "hang on a second", "just a moment please")) {
            assertThat(last("delete the last shot / " + pause).outcome()).as(pause).isEqualTo(Turn.Outcome.ANSWERED);
        }
        assertThat(film("add a vignette / stronger / remove it again").tracks()).isEqualTo(scene.draft().tracks());
        assertThat(film("blur the group photo / stronger / take it off again").tracks()).isEqualTo(scene.draft().tracks());
        assertThat(film("drop the last photo / actually leave it in")).isEqualTo(scene.draft());
        assertThat(film("swap the dog and the cake / swap them back").tracks()).isEqualTo(scene.draft().tracks());
    }

    @Test
    void nothingIsGuessedWhereNothingFits() {
        for (String conversation : List.of("lower the music by half / only under the interview", "make the title red / no, the cake",
                "mute the party / half that", "call the film Autumn / the other direction", "a bit more", "half that", "and the cake too",
                "reverse the order / 12")) {
            Turn turn = last(conversation);
            assertThat(turn.outcome()).as(conversation).isIn(Turn.Outcome.ASKED, Turn.Outcome.REFUSED);
        }
    }
}
