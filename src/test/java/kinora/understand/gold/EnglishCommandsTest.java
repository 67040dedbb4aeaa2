package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kinora.understand.RuleMind;
import kinora.understand.Scene;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Talking;
import kinora.understand.Turn;
import kinora.wire.Summary;

/// Short commands as people type them: each leads to the same film as a plainer one.
final class EnglishCommandsTest {
    private final Scene scene = new Starts().scene("standard");
    private final Talking talking = new Talking(new RuleMind(), new SceneReels(), true);

    private Turn last(String conversation) {
        Talk talk = new Talk(scene, Optional.empty());
        Turn turn = null;
        for (String said : conversation.split(" / ", -1)) {
            turn = talking.turn(talk, said);
            talk = turn.after();
        }
        return Optional.ofNullable(turn).orElseThrow();
    }

    private void same(String plain, String... others) {
        Turn expected = last(plain);
        assertThat(expected.outcome()).as(plain).isEqualTo(Turn.Outcome.EDITED);
        Stream.of(others).map(this::last)
                .forEach(turn -> assertThat(turn.after().scene().draft().tracks().equals(expected.after().scene().draft().tracks()))
                        .as("%s: %s", turn.said(), Summary.of(turn.after().scene().draft())).isTrue());
    }

    /// All of these change nothing, and end so.
    private void nothing(Turn.Outcome outcome, String... all) {
        Stream.of(all).map(this::last).forEach(turn -> {
            assertThat(turn.outcome()).as(turn.said()).isEqualTo(outcome);
            assertThat(turn.after().scene().draft().equals(turn.before().draft())).as(turn.said()).isTrue();
        });
    }

    @Test
    void aNumberedClipIsAPieceOfTheTimeline() {
        same("delete photo 1", "delete clip 1", "delete the first clip", "remove clip number one");
        same("mute clip 4", "mute clip four", "silence the 4th clip");
        same("flip photo 3", "flip clip 3", "mirror the third clip");
    }

    @Test
    void clipsAloneAreCountedWhereAPhotoCannotDoWhatIsWanted() {
        same("mute the party", "mute clip 1", "silence the first clip", "no sound on clip 1");
        same("mute the party and flip the party", "mute clip 1 and flip clip 1", "mute clip 1, then flip it", "flip clip 1 and mute it",
                "mute clip 1 / flip clip 1", "mute clip 1 / flip it");
        same("mute the party and the interview", "mute clips 1 and 2", "mute clip 1 and clip 2", "mute all clips");
        nothing(Turn.Outcome.ASKED, "silence clip 3", "mute clip 1 and clip 3", "reverse the third clip");
        same("mute the party", "silence clip 3 / the party", "silence clip 3 / 1");
    }

    @Test
    void everyClipIsEveryPieceUnlessSoundOrPhotosAreSpokenOf() {
        same("make everything black and white", "make every clip black and white", "black and white on all clips");
        same("mute the party and the interview", "mute every clip");
        same("make all photos sepia and the videos vivid", "make all photos sepia and all clips vivid");
    }

    @Test
    void itIsWhatWasSpokenOfAlsoWithinTheWordsOfWhatIsDone() {
        same("flip the party and slow the party down", "flip the party / slow it down", "flip the party and slow it down");
        same("flip the party and mute the party", "flip the party / mute it");
        same("make everything warm and make the film 10 seconds long", "make everything warm / cut it down to 10 seconds");
    }

    @Test
    void bothEndsOfTheFilmCanGo() {
        same("cut the first 1 second and cut the last 1 second", "drop the first and last second", "drop the last and the first second");
    }

    @Test
    void startAndEndOfOneThingAreTrimmedInOneSentence() {
        same("trim 1 second off the start of the party and 2 seconds off the end of the party",
                "trim one second from the start of the party and two seconds from the end",
                "trim 1 s from the start of the party and 2 from the end",
                "cut 1 second off the front of the party and 2 seconds off the back",
                "trim 1 second from the start of the party / and two from the end");
        same("trim the first 2 seconds and the last 3 seconds", "trim 2 seconds from the start and 3 seconds from the end",
                "cut 2 seconds off the start and 3 off the end", "trim the first 2 and last 3 seconds");
    }

    @Test
    void somethingIsCutIntoSeveralParts() {
        same("cut the video into 10 second segments", "split the film every 10 seconds", "break the film into parts of 10 seconds");
        same("split the party at 14.5 seconds", "cut the party into two equal parts", "split the party in half");
    }

    @Test
    void whatIsOnlyForAPartOfTimeTakesNothingOut() {
        same("black and white for the first 5 seconds", "black and white / only for the first 5 seconds",
                "make it black and white / just the first 5 seconds");
        same("make the last 3 seconds brighter", "make it brighter / only the last 3 seconds");
    }

    @Test
    void anotherThingIsMeantByItsNumberOrPlace() {
        same("delete photos 2 and 4", "delete photos 2 and 3 / sorry, 2 and 4");
        same("move the cake to number 2", "put the cake first / no, second");
        same("mute clip 1", "mute clip 2 / sorry, I meant the first clip");
        same("swap the last two shots", "swap the first two shots / wrong, I meant the last two");
    }

    @Test
    void aTransitionAtATimeIsThatOneAlone() {
        same("remove the transition between photo 1 and photo 2", "delete the transition at 4 seconds", "lose the transition at 0:04");
    }

    @Test
    void hereIsAskedForAndThenKnown() {
        nothing(Turn.Outcome.ASKED, "split it here", "delete everything after the playhead", "mute from here to the end");
        same("cut from 0:20 to the end", "delete from here to the end / 0:20", "delete everything after the playhead / at 20 seconds");
    }

    @Test
    void whatIsNotClearIsAsked() {
        nothing(Turn.Outcome.ASKED, "change the volume", "change the speed", "adjust the music", "speed up clip 4 to 0.5x",
                "make the GOODBYES text green", "keep just the middle clip");
        same("make the music quieter", "adjust the music / quieter", "adjust the music / 2");
    }

    @Test
    void whatIsWantedIsRead() {
        same("the party at half speed", "slow clip 4 down to 2x", "reduce the speed of clip 4 by half");
        same("make the party slower", "decrease the speed of clip 4", "make clip 4 slower than it is now", "mkae clip 4 slwoer");
        same("move the title to the centre of the screen", "put the title in the middle");
        same("show the title from 3 to 7 seconds", "the title should appear at 3s and disappear at 7s");
        same("remove photo 2", "cut out the part between clip 1 and clip 3");
        same("the captions in the boxed style", "put a dark box behind the captions");
        same("delete everything after 6 seconds", "split at 6 and throw away the second half");
    }

    @Test
    void whatGoesOnIsWantedOfAnotherPiece() {
        same("flip the party and the cake", "flip the party / and the next one too", "flip the party / now the cake",
                "flip the party / same thing for the cake");
    }

    @Test
    void hindiWordsInLatinLettersAreKnown() {
        same("make the party slower", "clip 4 ko slow karo", "clip 4 ko dheere karo");
        same("remove the title", "title hata do", "title ko hatao");
        same("mute the music", "music band karo");
        same("make everything black and white", "poora video black and white kar do");
    }

    @Test
    void aPartOfTheMusicCanBeSilent() {
        same("turn the music off during the interview", "mute the music during the interview", "no music while the interview runs",
                "no music under the interview", "remove the music from the interview");
        assertThat(last("no music during the interview").after().scene().draft().segments().toList())
                .hasSizeGreaterThan(scene.draft().segments().toList().size());
    }

    @Test
    void beginningsAndEndingsAreTheFirstShotAndTheLast() {
        same("make photo 1 shorter", "make the intro shorter", "shorten the opening", "the intro is too long");
        same("brighten photo 8", "brighten the ending", "make the ending brighter", "the outro should be brighter");
    }

    @Test
    void twoThingsWithWhatShallBecomeOfThemAreTwoWishes() {
        same("make the beach shorter and make the title yellow", "I want the beach to be shorter and the title to be yellow",
                "the beach should be shorter and the title should be yellow");
    }

    @Test
    void whatGoesToATimeDoesNotLastSoLong() {
        same("the caption should appear at 0:14", "move the caption to 0:14", "shift the caption to 0:14", "start the caption at 0:14");
        same("show the title until 0:02", "the title should disappear at 0:02", "the title vanishes at 0:02");
        same("remove the title", "make the title disappear");
    }

    @Test
    void aColourNamesNothingByItself() {
        same("add the text \"Bye\" in red and make it white", "add the text \"Bye\" in white", "write \"Bye\" in white");
        same("make the title bigger", "make the white title bigger", "make the white text bigger");
    }
}
