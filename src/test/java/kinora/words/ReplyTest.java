package kinora.words;

import static kinora.words.Summer.edits;
import static kinora.words.Summer.id;
import static kinora.words.Summer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import kinora.edit.Edit;
import kinora.edit.Reason;
import kinora.timeline.Box;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.Speed;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Understanding;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Unmet;
import kinora.understand.Wish;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ReplyTest {
    private static final TimeRange END = new TimeRange(29_000, 3_000);

    private static StyleUse style(String name, Map<String, Parameter> parameters) {
        SortedMap<String, Parameter> sorted = new TreeMap<>(parameters);
        return new StyleUse(name, sorted);
    }

    private static Edit effect(String shot, String name) {
        return new Edit.SetEffect(id(shot), new EffectUse(name, new TreeMap<>(), Extras.none()));
    }

    /// Edits of every kind that changes something.
    static Stream<List<Edit>> changes() {
        Visual boat = Visual.still(id("boat"), new TimeRange(12_000, 3_000), "boat.jpg", new MediaRef.Local("boat.jpg"))
                .withInset(Inset.at(new Box(0.8, 0.2, 0.3, 0.3)));
        return Stream.of(List.of(new Edit.Remove(id("s3"))), List.of(new Edit.Remove(id("s3")), new Edit.Remove(id("s5"))),
                List.of(new Edit.MoveShot(id("s3"), 0)), List.of(new Edit.SetDuration(id("s3"), 6_000, Edit.Edge.END)),
                List.of(new Edit.SetTotalDuration(20_000, 300)), List.of(new Edit.SetAllTransitions("wipe-left", 1_000, Easing.LINEAR)),
                List.of(new Edit.RemoveAll(Edit.Kind.TRANSITIONS)),
                List.of(new Edit.SetTransition(id("s3"), id("s4"), "dissolve", 500, Easing.LINEAR)),
                List.of(new Edit.SetGain(id("music"), 300)), List.of(new Edit.SetGain(id("s4"), 0), new Edit.SetGain(id("s7"), 0)),
                List.of(new Edit.SetText(id("title"), "Summer 2025")),
                List.of(new Edit.SetStyle(id("title"),
                        style("headline", Map.of("colour", new Parameter.Word("#ffd700"), "position", new Parameter.Word("top-left"))))),
                List.of(effect("s2", "black-and-white")), List.of(new Edit.RemoveEffect(id("s6"), "warm")),
                List.of(new Edit.Retime(id("s4"), new Speed(2_000))), List.of(new Edit.Retime(id("s7"), new Speed(-1_000))),
                List.of(new Edit.RemoveAll(Edit.Kind.MUSIC)), List.of(new Edit.RemoveAll(Edit.Kind.TITLES)),
                List.of(new Edit.SetCanvas(new Canvas(1080, 1920, FrameRate.of(30), 0))),
                List.of(new Edit.SetCanvas(new Canvas(1920, 1080, FrameRate.of(25), 0xFF8800))),
                List.of(new Edit.SetFades(id("music"), 1_000, 3_000)), List.of(new Edit.SetFilmTitle("Porto")),
                List.of(new Edit.SetFilmGain(500)),
                List.of(new Edit.AddTitle(new Title(id("t9"), END, "", "The End", StyleUse.of("title"), Extras.none()), Optional.empty())),
                List.of(new Edit.AddOverlay(boat, Optional.empty())), List.of(new Edit.Split(id("s4"), 14_000)),
                List.of(new Edit.Freeze(id("s4"), 14_000, 2_000)), List.of(new Edit.Trim(id("s4"), 1_000, 0)),
                List.of(new Edit.SetCamera(id("s3"), Keyframes.still(Camera.WHOLE))), List.of(new Edit.SetFit(id("s3"), Fit.CONTAIN)),
                List.of(new Edit.MoveTo(id("caption"), 10_000, Optional.empty())), List.of(new Edit.Rename(id("s1"), "the shore")),
                List.of(new Edit.ExtractSound(id("s4"))), List.of(new Edit.Repeat(id("s4"), 2)),
                List.of(new Edit.ReplaceMedia(id("s3"), new MediaRef.Local("waves.jpg"), 0, 0, "waves.jpg")),
                List.of(new Edit.Remove(id("s1")), effect("s2", "sepia"), new Edit.SetGain(id("music"), 250),
                        new Edit.SetText(id("caption"), "Hi")));
    }

    /// The property that nothing is claimed: every number is in one of the drafts, or counted from them.
    @ParameterizedTest
    @MethodSource("changes")
    void everyNumberStandsInTheDifference(List<Edit> edits) {
        Edit[] all = edits.toArray(Edit[]::new);
        Numbers numbers = new Numbers(Summer.FILM, Summer.after(all));

        for (Language language : Language.values()) {
            String reply = reply(language, edits(all));
            assertThat(numbers.strange(reply)).as(reply).isEmpty();
            assertThat(reply).doesNotContain("null", "{", "}");
        }
    }

    /// What changed is said: the answer to an edit is more than what could be done next, and both languages say it.
    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeIsSaid(List<Edit> edits) {
        Edit[] all = edits.toArray(Edit[]::new);
        String english = reply(Language.ENGLISH, edits(all));
        String chinese = reply(Language.CHINESE, edits(all));

        assertThat(english).as(english).doesNotStartWith("You could say").doesNotContain("Nothing has changed");
        assertThat(chinese).as(chinese).doesNotStartWith("接下来").doesNotContain("没有任何改动").containsPattern("\\p{IsHan}");
    }

    @Test
    void namesAndNumbersArePlain() {
        assertThat(reply(Language.ENGLISH, edits(new Edit.Remove(id("s3"))))).startsWith("Photo 3 (dog.jpg)").contains("4 s shorter: 28 s");
        assertThat(reply(Language.CHINESE, edits(new Edit.Remove(id("s3"))))).contains("dog.jpg", "短了 4 秒", "28 秒");
        assertThat(reply(Language.ENGLISH, edits(new Edit.SetGain(id("music"), 300))))
                .contains("The music (music.mp3) is now at 30% (was 60%)");
        assertThat(reply(Language.ENGLISH, edits(new Edit.MoveShot(id("s3"), 0)))).startsWith("dog.jpg is number 1 now (it was number 3).");
        assertThat(reply(Language.ENGLISH, edits(new Edit.SetText(id("title"), "Summer 2025"))))
                .contains("“Summer 2024” now reads “Summer 2025”");
        assertThat(reply(Language.ENGLISH, edits(new Edit.SetCanvas(new Canvas(1080, 1920, FrameRate.of(30), 0)))))
                .contains("1080 × 1920 (9:16)");
    }

    @Test
    void aMoveOfTheSameKindIsCalledAnotherOne() {
        Edit nearer = new Edit.SetCamera(id("s1"), Keyframes.move(Camera.WHOLE, Camera.zoomed(1.4), Easing.LINEAR));
        Edit back = new Edit.SetCamera(id("s1"), Keyframes.move(Camera.zoomed(1.4), Camera.WHOLE, Easing.LINEAR));

        assertThat(reply(Language.ENGLISH, edits(nearer))).startsWith("The camera now moves differently on photo 1 (beach.jpg).");
        assertThat(reply(Language.ENGLISH, edits(back))).startsWith("The camera now moves out of photo 1 (beach.jpg).");
    }

    @Test
    void coloursHaveNames() {
        Edit gold = new Edit.SetStyle(id("title"), style("title", Map.of("colour", new Parameter.Word("#ffd700"))));

        assertThat(reply(Language.ENGLISH, edits(gold))).startsWith("The title “Summer 2024” is now yellow (#ffd700).");
        assertThat(reply(Language.CHINESE, edits(gold))).contains("黄色（#ffd700）");
    }

    @Test
    void tonesAndFramingsAreSaidAsTheyAreSeen() {
        assertThat(reply(Language.ENGLISH, edits(effect("s3", "brightness"))))
                .startsWith("Photo 3 (dog.jpg) is brighter now (brightness +25%).");
        assertThat(reply(Language.CHINESE, edits(effect("s3", "brightness")))).contains("变亮了（亮度 +25%）");
        assertThat(reply(Language.ENGLISH, edits(effect("s3", "mirror")))).startsWith("Photo 3 (dog.jpg) is mirrored now, left and right.");
        assertThat(reply(Language.ENGLISH, edits(effect("s3", "vintage")))).startsWith("Photo 3 (dog.jpg) now has the look “Vintage”.");
    }

    @Test
    void aCaptionIsCalledOne() {
        assertThat(reply(Language.ENGLISH, edits(new Edit.Remove(id("caption"))))).startsWith("The caption “Rex finds the ball” is out.");
    }

    @Test
    void severalLooksOfATitleAreOneSentence() {
        Edit both = new Edit.SetStyle(id("title"),
                style("title", Map.of("colour", new Parameter.Word("#ffd700"), "position", new Parameter.Word("top"))));

        assertThat(reply(Language.ENGLISH, edits(both))).startsWith("The title “Summer 2024” is now yellow (#ffd700) and at the top.");
        assertThat(reply(Language.CHINESE, edits(both))).contains("现在是黄色（#ffd700），位于上方");
    }

    @Test
    void whatIsCutInTwoIsNotCalledNew() {
        assertThat(reply(Language.ENGLISH, edits(new Edit.Split(id("s4"), 14_000))))
                .startsWith("Clip 4 (party.mp4) is cut in two at 14 s. You");
    }

    @Test
    void effectsOfTheSameShotsAndAllButOneAreOneSentence() {
        Edit[] all = Stream.of("s1", "s2", "s3", "s4", "s5", "s6", "s7")
                .flatMap(shot -> Stream.of(effect(shot, "sepia"), effect(shot, "grain"))).toArray(Edit[]::new);

        assertThat(reply(Language.ENGLISH, edits(all)))
                .startsWith("All shots but photo 8 (group.jpg) now have the effects “Sepia” and “Film grain”.");
    }

    @Test
    void theSameOfSeveralIsOneSentence() {
        Edit[] all = Stream.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8").map(shot -> effect(shot, "sepia")).toArray(Edit[]::new);

        assertThat(reply(Language.ENGLISH, edits(all))).startsWith("All 8 shots now have the effect “Sepia”.");
    }

    @Test
    void anEditThatChangesNothingIsNeverCalledDone() {
        Understanding nothing = new Understanding.Edits(List.of(), Summer.FILM, List.of(),
                List.of(new Note(Note.Kind.ALREADY_SO, List.of())), List.of());

        assertThat(reply(Language.ENGLISH, nothing)).isEqualTo("That is so already. Nothing has changed.");
        assertThat(reply(Language.CHINESE, nothing)).isEqualTo("本来就是这样。没有任何改动。");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeDoneIsNamedWithTheNearest(Topic topic) {
        Understanding refused = new Understanding.Refused(List.of(new Unmet(topic, "", Optional.empty())));

        assertThat(reply(Language.ENGLISH, refused)).endsWith("Nothing has changed.").hasSizeGreaterThan(40);
        assertThat(reply(Language.CHINESE, refused)).endsWith("没有任何改动。").containsPattern("\\p{IsHan}{4}");
    }

    @Test
    void whatCannotBeDoneIsNamedBesideWhatWasDone() {
        Understanding.Edits done = edits(new Edit.Remove(id("s3")));
        Understanding both = new Understanding.Edits(done.edits(), done.draft(),
                List.of(new Unmet(Topic.VOICE_OVER, "read it aloud", Optional.empty()),
                        new Unmet(Topic.NOT_THERE, "the cat", Optional.empty())),
                List.of(), List.of());

        assertThat(reply(Language.ENGLISH, both)).contains("dog.jpg", "cannot speak", "no “the cat” here");
    }

    @Test
    void theReasonOfAnEditIsToldWithoutItsStep() {
        Reason reason = new Reason.AtStep(2, new Reason.TooShort(id("s3"), 100, 300));
        Understanding refused = new Understanding.Refused(List.of(new Unmet(Topic.BEYOND_SOURCE, "", Optional.of(reason))));

        assertThat(reply(Language.ENGLISH, refused)).contains("dog.jpg", "0.3 s").doesNotContain("step", "3.");
    }

    @Test
    void aQuestionNumbersItsChoices() {
        Understanding ask = new Understanding.Ask(Understanding.Question.WHICH_ONE, List.of(new Understanding.Choice("s3", List.of()),
                new Understanding.Choice("sepia", List.of()), new Understanding.Choice("5", List.of())));

        assertThat(reply(Language.ENGLISH, ask)).isEqualTo("Which one do you mean?\n1) photo 3 (dog.jpg)\n2) Sepia\n3) 5");
        assertThat(reply(Language.CHINESE, ask).lines()).hasSize(4);
    }

    @Test
    void goingBackTellsWhatIsUndone() {
        Scene scene = new Scene(Summer.after(new Edit.Remove(id("s3"))), Summer.FILES, List.of(),
                List.of(new Scene.Past(Summer.FILM, "remove the dog")), List.of(), List.of());
        String reply = new Reply(new Messages(Language.ENGLISH)).to(Summer.turn(scene, new Understanding.Return(Summer.FILM, 1)));

        assertThat(reply).startsWith("“remove the dog” is undone.").contains("Photo 3 (dog.jpg) is in", "4 s longer: 32 s");
    }

    private static String answer(Language language, Wish.Question.About about, Target what) {
        return reply(language, new Understanding.Answer(new Wish.Question(about, what), List.of()));
    }

    @Test
    void questionsAreAnsweredFromTheFilm() {
        Target film = new Target.Unsaid();
        Target party = new Target.Named(Target.Kind.CLIP, "s4");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.LENGTH, film)).isEqualTo("The film lasts 32 s and has 8 shots.");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.LENGTH, party)).isEqualTo("Clip 4 (party.mp4) lasts 5 s.");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.COUNT, new Target.All(Target.Kind.PHOTO))).contains("6 photos and 2 clips");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.MUSIC, film)).contains("music.mp3", "60%");
        assertThat(answer(Language.CHINESE, Wish.Question.About.MUSIC, film)).contains("music.mp3", "60%");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.TITLES, film)).contains("“Summer 2024”, from 0 s to 3 s");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.SIZE, film)).contains("1920 × 1080 (16:9)", "30 frames a second");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.LOUDNESS, party))
                .isEqualTo("Clip 4 (party.mp4) has its own sound, at 100%.");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.CONTENT, new Target.Named(Target.Kind.ANY, "s6")))
                .contains("from 20 s to 24 s", "a lake");
        assertThat(answer(Language.CHINESE, Wish.Question.About.CONTENT, new Target.Named(Target.Kind.ANY, "s6"))).contains("湖");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.TRANSITIONS, film)).contains("3 × Dissolve", "1 × Dip to black");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.EFFECTS, film)).isEqualTo("Photo 6 (mountain-lake.jpg): Warm.");
        assertThat(answer(Language.ENGLISH, Wish.Question.About.HOW, new Target.The(Target.Kind.LOGO))).contains("logo.png");
    }

    @Test
    void whyAFileIsNotInTheFilmIsSaid() {
        Wish.Question.About why = Wish.Question.About.WHY_LEFT_OUT;
        assertThat(answer(Language.ENGLISH, why, new Target.Spare(Target.Kind.ANY, "waves.jpg"))).contains("the same moment as beach.jpg");
        assertThat(answer(Language.ENGLISH, why, new Target.Unsaid())).contains("waves.jpg is left out");
        assertThat(answer(Language.ENGLISH, why, new Target.Spare(Target.Kind.ANY, "garden"))).contains("garden.mp4 is at hand");
        assertThat(answer(Language.ENGLISH, why, new Target.Spare(Target.Kind.ANY, "dog.jpg"))).contains("dog.jpg is in the film");
        assertThat(answer(Language.ENGLISH, why, new Target.Spare(Target.Kind.ANY, "cat"))).contains("no “cat” here");
    }

    @Test
    void theLastChangeIsTold() {
        Scene scene = new Scene(Summer.after(new Edit.Remove(id("s3"))), Summer.FILES, List.of(),
                List.of(new Scene.Past(Summer.FILM, "remove the dog")), List.of(), List.of());
        Understanding ask = new Understanding.Answer(new Wish.Question(Wish.Question.About.WHAT_CHANGED, new Target.Unsaid()), List.of());

        assertThat(new Reply(new Messages(Language.ENGLISH)).to(Summer.turn(scene, ask))).contains("“remove the dog”", "dog.jpg", "28 s");
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionAndAllSmallTalkHasAnAnswer(Language language) {
        for (Wish.Question.About about : Wish.Question.About.values()) {
            assertThat(answer(language, about, new Target.Unsaid())).as(about.name()).isNotBlank();
            assertThat(answer(language, about, new Target.Named(Target.Kind.CLIP, "s4"))).as(about.name()).isNotBlank();
        }
        for (Wish.Chat.Said said : Wish.Chat.Said.values()) {
            assertThat(reply(language, new Understanding.Answer(new Wish.Chat(said), List.of()))).as(said.name()).isNotBlank();
        }
        for (Understanding.Question question : Understanding.Question.values()) {
            assertThat(reply(language, new Understanding.Ask(question, List.of()))).as(question.name()).isNotBlank();
        }
    }

    @Test
    void anActionIsAnnouncedAndNotCalledDone() {
        Understanding export = new Understanding.Action("export", Map.of("format", "gif", "platform", "tiktok", "maxSizeMb", "10"),
                List.of());

        assertThat(reply(Language.ENGLISH, export)).isEqualTo("Ready to write: GIF, for TikTok, at most 10 MB.");
        assertThat(reply(Language.ENGLISH, new Understanding.Action("credits", Map.of(), List.of()))).contains("costs nothing");
        assertThat(reply(Language.CHINESE, new Understanding.Action("status", Map.of(), List.of()))).contains("8 个镜头", "Timeline (");
    }

    @Test
    void aReelIsToldWithWhatIsInIt() {
        String reply = reply(Language.ENGLISH,
                new Understanding.Reel(Map.of("style", "travel", "seconds", "20"), Set.of(), List.of(), List.of()));

        assertThat(reply).startsWith("The film is ready:").contains("20 s", "travel", "music.mp3");
    }

    @Test
    void whatPeopleWroteSteersNoTerminal() {
        String reply = reply(Language.ENGLISH, edits(new Edit.SetText(id("title"), "a\u001b[2Jb\u202e")));

        assertThat(reply).doesNotContain("\u001b", "\u202e");
    }
}
