package kinora.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;
import kinora.understand.Understanding.Ask;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;

import org.junit.jupiter.api.Test;

final class TalkingTest {
    private static final Draft FILM = film();

    private static Draft film() {
        Draft draft = Draft.empty(Canvas.hd());
        for (int i = 1; i <= 3; i++) {
            draft = applied(draft, new Edit.InsertShot(i - 1,
                    Visual.still(new SegmentId("s" + i), new TimeRange(0, 2000), "p" + i, new MediaRef.Local("p" + i + ".jpg"))));
        }
        return draft;
    }

    private static Draft applied(Draft draft, Edit edit) {
        return ((Outcome.Applied) Edits.apply(draft, edit)).draft();
    }

    /// Knows some words: `call X` names the film X, `remove N`, `undo`, `redo`, `which`, `thanks`, `how long is N`, `reel`.
    private static final class Parrot implements Mind {
        @Override
        public Heard hear(String words, Scene scene) {
            String last = words.substring(words.lastIndexOf(' ') + 1);
            if (words.equals("which")) {
                return heard(new Ask(Question.WHICH_ONE,
                        List.of(new Choice("s1", List.of(remove("s1"))), new Choice("the second", List.of(remove("s2"))))));
            }
            if (words.equals("call it")) {
                return heard(new Ask(Question.WHAT_TEXT, List.of()));
            }
            return switch (words.split(" ", 2)[0]) {
                case "call" -> heard(edits(scene.draft(), new Edit.SetFilmTitle(last.replaceAll("[“”]", ""))));
                case "remove" -> heard(plan(List.of(remove("s" + last)), scene));
                case "undo" -> heard(new Understanding.Return(scene.draft(), Integer.parseInt(last)));
                case "redo" -> heard(new Understanding.Return(scene.draft(), -Integer.parseInt(last)));
                case "how" -> heard(new Understanding.Answer(
                        new Wish.Question(Wish.Question.About.LENGTH, new Target.Nth(Target.Kind.SHOT, Integer.parseInt(last))),
                        List.of()));
                case "thanks" -> heard(new Understanding.Answer(new Wish.Chat(Wish.Chat.Said.THANKS), List.of()));
                case "yes" -> new Heard("en", List.of(new Wish.Chat(Wish.Chat.Said.YES)),
                        new Understanding.Answer(new Wish.Chat(Wish.Chat.Said.YES), List.of()));
                case "reel" -> heard(new Understanding.Reel(Map.of("title", "Trip"), Set.of(), List.of(remove("s1")), List.of()));
                default -> heard(new Understanding.Refused(List.of()));
            };
        }

        private static Heard heard(Understanding meaning) {
            return new Heard("en", List.of(), meaning);
        }

        private static Wish remove(String id) {
            return new Wish.Remove(new Target.Named(Target.Kind.SHOT, id));
        }

        private static Understanding edits(Draft draft, Edit edit) {
            return Edits.apply(draft, edit) instanceof Outcome.Applied applied
                    ? new Understanding.Edits(List.of(edit), applied.draft(), List.of(), List.of(), List.of())
                    : new Understanding.Edits(List.of(), draft, List.of(), List.of(new Note(Note.Kind.ALREADY_SO, List.of())), List.of());
        }

        @Override
        public Understanding plan(List<Wish> wishes, Scene scene) {
            return wishes.getFirst() instanceof Wish.Remove(Target.Named(var _, String id))
                    ? edits(scene.draft(), new Edit.Remove(new SegmentId(id)))
                    : new Understanding.Refused(List.of());
        }

        @Override
        public List<SegmentId> find(Target target, Scene scene) {
            return target instanceof Target.Nth(var _, int number) ? List.of(new SegmentId("s" + number)) : List.of();
        }
    }

    private static final Talking TALKING = new Talking(new Parrot(), new SceneReels(), true);

    private static Turn last(Talking talking, Talk talk, String... said) {
        Turn turn = talking.turn(talk, said[0]);
        for (int i = 1; i < said.length; i++) {
            turn = talking.turn(turn.after(), said[i]);
        }
        return turn;
    }

    private static Turn last(String... said) {
        return last(TALKING, Talk.about(FILM, List.of()), said);
    }

    @Test
    void undoGivesTheVeryDraftThatWas() {
        assertThat(last("call A", "undo 1").after().scene().draft()).isSameAs(FILM);
        assertThat(last("call A", "remove 2", "remove 3", "undo 3").after().scene().draft()).isSameAs(FILM);
        assertThat(last("call A", "remove 2", "undo 1").after().scene().draft().title()).isEqualTo("A");
    }

    @Test
    void redoLeadsForthAgainUntilSomethingElseIsDone() {
        Turn turn = last("call A", "call B", "undo 2", "redo 1");
        assertThat(turn.after().scene().draft().title()).isEqualTo("A");
        assertThat(last(TALKING, turn.after(), "redo 1").after().scene().draft().title()).isEqualTo("B");

        Turn other = last("call A", "undo 1", "call C", "redo 1");
        assertThat(other.outcome()).isEqualTo(Turn.Outcome.ANSWERED);
        assertThat(other.after().scene().draft().title()).isEqualTo("C");
    }

    @Test
    void whatWasSaidStandsInTheHistory() {
        Scene scene = last("call A", "thanks", "remove 1").after().scene();

        assertThat(scene.history()).extracting(Scene.Past::said).containsExactly("remove 1", "call A");
    }

    @Test
    void thereIsNothingToUndoAtTheBeginning() {
        Turn turn = last("undo 1");

        assertThat(turn.outcome()).isEqualTo(Turn.Outcome.ANSWERED);
        assertThat(turn.after().scene().draft()).isSameAs(FILM);
    }

    @Test
    void anEditThatChangesNothingIsNoEdit() {
        Turn turn = last("call A", "call A");

        assertThat(turn.outcome()).isEqualTo(Turn.Outcome.ANSWERED);
        assertThat(turn.after().scene().history()).hasSize(1);
        assertThat(turn.notes()).extracting(Note::what).containsExactly(Note.Kind.ALREADY_SO);
    }

    @Test
    void aQuestionIsAnsweredByNumberOrByName() {
        assertThat(last("which").outcome()).isEqualTo(Turn.Outcome.ASKED);
        assertThat(ids(last("which", "2"))).containsExactly("s1", "s3");
        assertThat(ids(last("which", "1)"))).containsExactly("s2", "s3");
        assertThat(ids(last("which", "The Second"))).containsExactly("s1", "s3");
        assertThat(ids(last("which", "yes"))).containsExactly("s2", "s3");
    }

    @Test
    void aTextThatWasAskedForIsTaken() {
        assertThat(last("call it", "Summer").after().scene().draft().title()).isEqualTo("Summer");
    }

    @Test
    void wordsThatAskForATextThemselvesAreNone() {
        assertThat(last("call it", "call it").outcome()).isEqualTo(Turn.Outcome.ASKED);
    }

    @Test
    void aQuestionIsForgottenWhenSomethingElseIsSaid() {
        Turn turn = last("which", "call A");

        assertThat(turn.after().scene().draft().title()).isEqualTo("A");
        assertThat(turn.after().asked()).isEmpty();
        assertThat(ids(last("which", "call A", "2"))).containsExactly("s1", "s2", "s3");
        assertThat(ids(last("which", "9"))).containsExactly("s1", "s2", "s3");
    }

    @Test
    void whereNobodyIsAskedTheFirstChoiceIsTakenAndNoted() {
        Turn turn = last(new Talking(new Parrot(), new SceneReels(), false), Talk.about(FILM, List.of()), "which");

        assertThat(turn.outcome()).isEqualTo(Turn.Outcome.EDITED);
        assertThat(ids(turn)).containsExactly("s2", "s3");
        assertThat(turn.notes()).contains(new Note(Note.Kind.FIRST_CHOICE, List.of("s1")));
    }

    @Test
    void whatAQuestionWasAboutIsSpokenOf() {
        Turn turn = last("how long is 2");

        assertThat(turn.about()).containsExactly(new SegmentId("s2"));
        assertThat(turn.after().scene().spokenOf()).containsExactly(new SegmentId("s2"));
    }

    @Test
    void aReelIsToldAndChangedInOneTurn() {
        List<Scene.File> files = List.of(file("a.jpg"), file("b.jpg"), file("c.jpg"));
        Turn turn = last(TALKING, Talk.about(Draft.empty(Canvas.hd()), files), "reel");

        assertThat(turn.outcome()).isEqualTo(Turn.Outcome.EDITED);
        assertThat(turn.edits().getFirst()).isInstanceOf(Edit.Rebuild.class);
        assertThat(turn.after().scene().draft().main().orElseThrow().visuals()).hasSize(2);
        assertThat(turn.after().scene().history()).hasSize(1);
        assertThat(turn.after().scene().draft().version()).isPositive();
    }

    @Test
    void withoutFilesAReelIsAFilmOfWords() {
        Turn turn = last(TALKING, Talk.about(Draft.empty(Canvas.hd()), List.of()), "reel");
        Draft draft = turn.after().scene().draft();

        assertThat(turn.notes()).extracting(Note::what).contains(Note.Kind.NO_PHOTOGRAPHS);
        assertThat(draft.title()).isEqualTo("Trip");
    }

    private static Scene.File file(String name) {
        return new Scene.File(new MediaRef.Local(name), name, Scene.Kind.PHOTO, 4000, 3000, 0, false, false, Optional.empty(),
                Optional.empty(), 0, Map.of(), false, List.of(), Optional.empty(), List.of());
    }

    private static List<String> ids(Turn turn) {
        return turn.after().scene().draft().main().orElseThrow().visuals().stream().map(shot -> shot.id().value()).toList();
    }
}
