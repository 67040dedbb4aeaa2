package kinora.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.edit.Change;
import kinora.edit.Edit;
import kinora.reel.Told;
import kinora.timeline.Draft;
import kinora.timeline.SegmentId;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Unmet;

/// Leads a conversation: hears words, does what they mean, and remembers. Pure where its mind and its reels are.
///
/// A question that was asked stays open for one turn. The words that led to it are kept, not the question: they are heard again, and what is said then is one of the
/// choices, or completes them, or is something new.
public final class Talking {
    /// Questions in a row that are answered by the first choice.
    private static final int PATIENCE = 3;

    private final Mind mind;
    private final Reels reels;
    private final boolean asks;

    /// @param asks whether questions go back; otherwise the first choice is taken, and noted
    public Talking(Mind mind, Reels reels, boolean asks) {
        this.mind = mind;
        this.reels = reels;
        this.asks = asks;
    }

    /// One turn.
    public Turn turn(Talk talk, String said) {
        Mind.Heard heard = new Answering(mind).hear(talk, said);
        boolean answered = heard.meaning() instanceof Understanding.Answer;
        return turn(talk, said, heard.language(), heard.meaning(), heard.wishes(), answered ? List.of() : questions(heard.wishes()));
    }

    private static List<Wish.Question> questions(List<Wish> wishes) {
        return wishes.stream().filter(Wish.Question.class::isInstance).map(Wish.Question.class::cast).toList();
    }

    /// One turn whose wishes are known.
    public Turn turn(Talk talk, String said, String language, Understanding meaning) {
        return turn(talk, said, language, meaning, List.of(), List.of());
    }

    private Turn turn(Talk talk, String said, String language, Understanding meaning, List<Wish> wishes, List<Wish.Question> questions) {
        Course course = new Course(talk.scene(), said, language, wishes, questions);
        course.follow(meaning, 0);
        return course.turn(meaning);
    }

    /// What becomes of one turn, step by step.
    private final class Course {
        private final Scene before;
        private final String said;
        private final String language;
        private final List<Wish> wishes;
        private final List<Wish.Question> questions;
        private Scene scene;
        private Turn.Outcome outcome = Turn.Outcome.REFUSED;
        private final List<Edit> edits = new ArrayList<>();
        private final List<Unmet> unmet = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private Optional<Turn.Retold> told = Optional.empty();
        private Optional<Understanding.Action> acting = Optional.empty();
        private Optional<String> asked = Optional.empty();
        private List<SegmentId> about = List.of();

        Course(Scene before, String said, String language, List<Wish> wishes, List<Wish.Question> questions) {
            this.before = before;
            this.said = said;
            this.language = language;
            this.wishes = List.copyOf(wishes);
            this.questions = questions;
            this.scene = before;
        }

        Turn turn(Understanding meaning) {
            return new Turn(said, language, outcome, meaning, edits, unmet, notes, told, acting, questions, about, before,
                    new Talk(scene.withLast(last(meaning)), asked));
        }

        /// What was wanted last from now on. Of a turn that went back or forth the words are known.
        private Optional<Last> last(Understanding meaning) {
            boolean changed = differs(before.draft(), scene.draft());
            if (meaning instanceof Understanding.Return || wishes.stream().noneMatch(Last::counts)) {
                Optional<Last> asked = wishes.stream().filter(Wish.Question.class::isInstance)
                        .flatMap(wish -> Last.asked((Wish.Question) wish).stream()).findFirst();
                return changed ? Optional.empty() : asked.or(before::last);
            }
            return Optional.of(Last.of(wishes, changed ? Last.Came.DONE : Last.Came.NOTHING));
        }

        void follow(Understanding meaning, int asking) {
            switch (meaning) {
                case Understanding.Edits changed -> edit(changed);
                case Understanding.Return returned -> {
                    scene = Memory.moved(before, returned.turns());
                    outcome = differs(before.draft(), scene.draft()) ? Turn.Outcome.EDITED : Turn.Outcome.ANSWERED;
                }
                case Understanding.Reel reel -> tell(reel);
                case Understanding.Ask ask -> ask(ask, asking);
                case Understanding.Answer(Wish wish, List<Unmet> missing) -> {
                    unmet.addAll(missing);
                    spokenOf(wish);
                    outcome = Turn.Outcome.ANSWERED;
                    asked = Answering.offered(List.of(wish)).map(_ -> said);
                }
                case Understanding.Action action -> {
                    action.first().ifPresent(this::edit);
                    unmet.addAll(action.unmet());
                    acting = Optional.of(action);
                    outcome = Turn.Outcome.ACTION;
                }
                case Understanding.Refused(List<Unmet> missing) -> unmet.addAll(missing);
            }
        }

        private void edit(Understanding.Edits changed) {
            unmet.addAll(changed.unmet());
            notes.addAll(changed.notes());
            if (differs(scene.draft(), changed.draft())) {
                edits.addAll(changed.edits());
                scene = Memory.changed(before, said, changed.draft(), changed.spokenOf());
                outcome = Turn.Outcome.EDITED;
            } else {
                scene = changed.spokenOf().isEmpty() ? scene : scene.withSpokenOf(changed.spokenOf());
                boolean heard = changed.notes().stream().noneMatch(note -> note.what() == Note.Kind.UNCLEAR);
                outcome = changed.unmet().isEmpty() && heard ? Turn.Outcome.ANSWERED : Turn.Outcome.REFUSED;
            }
        }

        /// A reel, and then what else is wanted of it.
        private void tell(Understanding.Reel reel) {
            unmet.addAll(reel.unmet());
            switch (reels.tell(reel, before)) {
                case Told.Refused(var why) -> told = Optional.of(new Turn.Retold(List.of(), Optional.of(why)));
                case Told.Made(Draft draft, var decisions) -> {
                    told = Optional.of(new Turn.Retold(decisions, Optional.empty()));
                    edits.add(new Edit.Rebuild(draft.canvas(), draft.title(), draft.tracks()));
                    Draft next = new Draft(draft.canvas(), draft.title(), draft.tracks(), before.draft().version() + 1,
                            before.draft().extras(), draft.gainPermille());
                    scene = Memory.changed(before, said, next, List.of());
                    outcome = Turn.Outcome.EDITED;
                    if (!shows(before)) {
                        notes.add(new Note(Note.Kind.NO_PHOTOGRAPHS, List.of()));
                    }
                    then(shows(before) ? reel.then() : reel.then().stream().filter(wish -> WordsFilm.words(wish).isEmpty()).toList());
                }
            }
        }

        private void then(List<Wish> all) {
            for (Wish wish : all) {
                if (wish instanceof Wish.Unclear(String words)) {
                    notes.add(new Note(Note.Kind.UNCLEAR, List.of(words)));
                }
            }
            List<Wish> wishes = all.stream().filter(wish -> !(wish instanceof Wish.Unclear)).toList();
            Understanding meaning = chosen(wishes);
            if (meaning instanceof Understanding.Ask && wishes.size() > 1) {
                // What can be done without an answer is not kept waiting by what cannot.
                wishes.forEach(wish -> then(chosen(List.of(wish))));
            } else {
                then(meaning);
            }
        }

        /// What wishes mean where every question that has choices is answered by the first.
        private Understanding chosen(List<Wish> wishes) {
            Understanding meaning = wishes.isEmpty() ? new Understanding.Refused(List.of()) : mind.plan(wishes, scene);
            for (int i = 0; i < PATIENCE && meaning instanceof Understanding.Ask ask && !ask.choices().isEmpty(); i++) {
                meaning = first(ask);
            }
            return meaning;
        }

        private void then(Understanding meaning) {
            switch (meaning) {
                case Understanding.Edits more -> {
                    Draft next = more.draft();
                    unmet.addAll(more.unmet());
                    // A reel that was just told is as it was asked for.
                    more.notes().stream().filter(note -> note.what() != Note.Kind.ALREADY_SO).forEach(notes::add);
                    edits.addAll(more.edits());
                    scene = Memory.changed(before, said, next, more.spokenOf());
                }
                case Understanding.Action action -> {
                    action.first().filter(first -> !first.edits().isEmpty()).ifPresent(first -> {
                        edits.addAll(first.edits());
                        scene = Memory.changed(before, said, first.draft(), first.spokenOf());
                    });
                    unmet.addAll(action.unmet());
                    acting = Optional.of(action);
                    outcome = Turn.Outcome.ACTION;
                }
                case Understanding.Refused(List<Unmet> missing) -> unmet.addAll(missing);
                case Understanding.Answer(var _, List<Unmet> missing) -> unmet.addAll(missing);
                case Understanding.Ask ask -> notes.add(new Note(Note.Kind.OPEN, List.of(ask.question().name())));
                case Understanding.Return _,Understanding.Reel _ -> {
                }
            }
        }

        private void ask(Understanding.Ask ask, int asking) {
            if (asks || ask.choices().isEmpty() || asking >= PATIENCE) {
                outcome = Turn.Outcome.ASKED;
                asked = Optional.of(said);
            } else {
                follow(first(ask), asking + 1);
            }
        }

        private Understanding first(Understanding.Ask ask) {
            Understanding.Choice choice = ask.choices().getFirst();
            notes.add(new Note(Note.Kind.FIRST_CHOICE, List.of(choice.label())));
            return mind.plan(choice.wishes(), scene);
        }

        /// What a question was about is what "it" means from then on.
        private void spokenOf(Wish wish) {
            boolean words = wish instanceof Wish.Question question
                    && Set.of(Wish.Question.About.HOW_SAID, Wish.Question.About.POSSIBLE).contains(question.about());
            if (!words && wish instanceof Wish.Question(var _, Target what) && !(what instanceof Target.Unsaid)) {
                about = mind.find(what, before);
                scene = about.isEmpty() ? scene : scene.withSpokenOf(about);
            }
        }

        private static boolean shows(Scene scene) {
            return scene.files().stream().anyMatch(file -> file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP);
        }

        private static boolean differs(Draft one, Draft other) {
            return !Change.between(one, other).isEmpty();
        }
    }
}
