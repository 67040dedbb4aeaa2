package kinora.understand.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.edit.Reason;
import kinora.timeline.Draft;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;
import kinora.understand.Moment;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Understanding.Unmet;

/// A sentence while it is being planned: the draft that comes of it so far, and what is to be said.
final class Work {
    final Scene scene;
    /// The film as the person sees it; what is taken back first is not in it.
    View seen;
    private Draft draft;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<Unmet> unmet = new LinkedHashSet<>();
    private final Set<Note> notes = new LinkedHashSet<>();
    private final Set<SegmentId> spokenOf = new LinkedHashSet<>();
    /// What the wish before this one was about.
    private List<SegmentId> last = List.of();
    private List<SegmentId> current = List.of();
    /// Shots whose length the sentence says.
    private final Set<SegmentId> timed = new LinkedHashSet<>();

    Work(Scene scene) {
        this.scene = scene;
        this.seen = new View(scene.draft(), scene);
        this.draft = scene.draft();
    }

    /// Nothing goes on before this is answered.
    static final class Asked extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Question question;
        private final transient Optional<Target> instead;
        private final transient List<Option> options;

        /// @param instead what each option stands in for; none when options are wishes of their own
        Asked(Question question, Optional<Target> instead, List<Option> options) {
            super(question.name(), null, false, false);
            this.question = question;
            this.instead = instead;
            this.options = List.copyOf(options);
        }

        Question question() {
            return question;
        }

        Optional<Target> instead() {
            return instead;
        }

        List<Option> options() {
            return options;
        }
    }

    /// What a wish needs is not there, as has been told; the wishes after it go on.
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;

        Missing() {
            super("not there", null, false, false);
        }
    }

    /// One that can be chosen.
    sealed interface Option {
        /// A target instead of the one that was asked about.
        record Meant(String label, Target target) implements Option {}

        /// Wishes of its own.
        record Wishes(Choice choice) implements Option {}
    }

    /// The film as it is now.
    View now() {
        return new View(draft, scene);
    }

    Draft draft() {
        return draft;
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    List<Unmet> unmet() {
        return List.copyOf(unmet);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    List<SegmentId> spokenOf() {
        return Stream.concat(spokenOf.stream(), current.stream()).distinct().filter(id -> draft.find(id).isPresent()).toList();
    }

    /// What "it" means within the sentence.
    List<SegmentId> last() {
        return last;
    }

    /// What the wish is about that is being done.
    List<SegmentId> current() {
        return current.stream().filter(id -> draft.find(id).isPresent()).toList();
    }

    /// A wish begins.
    void begin() {
        if (!current.isEmpty()) {
            last = current;
            spokenOf.addAll(current);
        }
        current = List.of();
    }

    /// The sentence says how long these last.
    void timed(List<SegmentId> ids) {
        timed.addAll(ids);
    }

    /// Whether the sentence says how long a shot lasts.
    boolean isTimed(SegmentId id) {
        return timed.contains(id);
    }

    /// What a wish is about, rather than what was looked for first.
    void about(List<SegmentId> ids) {
        current = List.copyOf(ids);
    }

    /// Does an edit; tells why not when it cannot be done.
    boolean edit(Edit edit) {
        return attempt(edit).map(reason -> {
            unmet(reason);
            return false;
        }).orElse(true);
    }

    /// Does an edit, or gives back why it cannot be done. That it changes nothing is none.
    Optional<Reason> attempt(Edit edit) {
        return switch (Edits.apply(draft, edit)) {
            case Outcome.Applied applied -> {
                draft = applied.draft();
                edits.add(edit);
                yield Optional.empty();
            }
            case Outcome.Rejected rejected ->
                rejected.reason() instanceof Reason.NothingToChange ? Optional.empty() : Optional.of(rejected.reason());
        };
    }

    /// Puts a changed segment in the place of the one of its id; for what no single edit does.
    boolean put(Segment changed) {
        List<Track> tracks = draft.tracks().stream().map(track -> with(track, changed)).toList();
        return edit(new Edit.Rebuild(draft.canvas(), draft.title(), tracks));
    }

    private static Track with(Track track, Segment changed) {
        return switch (track) {
            case Track.Video video -> new Track.Video(
                    video.id(), video.visuals().stream()
                            .map(one -> one.id().equals(changed.id()) && changed instanceof Visual visual ? visual : one).toList(),
                    video.transitions(), video.extras());
            case Track.Audio audio -> new Track.Audio(
                    audio.id(), audio.sounds().stream()
                            .map(one -> one.id().equals(changed.id()) && changed instanceof Sound sound ? sound : one).toList(),
                    audio.extras());
            case Track.Text text -> new Track.Text(
                    text.id(), text.titles().stream()
                            .map(one -> one.id().equals(changed.id()) && changed instanceof Title title ? title : one).toList(),
                    text.extras());
        };
    }

    /// A name that nothing has, nor had when the sentence began: what is new must not pass for what was taken out.
    SegmentId fresh() {
        SegmentId id = Edits.nextSegmentId(draft);
        while (scene.draft().find(id).isPresent()) {
            id = new SegmentId("s" + (Long.parseLong(id.value().substring(1)) + 1));
        }
        return id;
    }

    /// Forgets what was done, as if the sentence had begun with this draft.
    void back(Draft to) {
        draft = scene.draft();
        edits.clear();
        if (!to.equals(draft)) {
            edit(new Edit.Rebuild(to.canvas(), to.title(), to.tracks()));
            edit(new Edit.SetFilmGain(to.gainPermille()));
        }
        seen = new View(draft, scene);
    }

    void unmet(Topic topic, String words) {
        unmet.add(new Unmet(topic, words, Optional.empty()));
    }

    void unmet(Reason reason) {
        unmet.add(new Unmet(topic(reason), "", Optional.of(reason)));
    }

    private static Topic topic(Reason reason) {
        return switch (reason) {
            case Reason.NoSuchSegment _,Reason.NoSuchTrack _,Reason.NoSuchTransition _,Reason.NoSuchEffect _,Reason.WrongKind _,Reason.WrongTrack _,Reason.IdTaken _,Reason.NothingToChange _,Reason.NotNeighbours _,Reason.NoNeighbours _,Reason.NoShots _,Reason.NotAnOrder _ ->
                Topic.NOT_THERE;
            case Reason.OutOfRange _,Reason.TooShort _,Reason.FilmTooShort _,Reason.FilmTooLong _,Reason.BeyondSource _,Reason.SourceLengthUnknown _,Reason.NoRoomForTransition _,Reason.Occupied _,Reason.LimitReached _,Reason.Unsound _ ->
                Topic.BEYOND_SOURCE;
            case Reason.AtStep(int _, Reason inner) -> topic(inner);
        };
    }

    /// A moment that the film does not have.
    void beyond(long ms) {
        if (now().shots().isEmpty()) {
            unmet(Topic.NOT_THERE, "");
        } else {
            unmet(new Reason.OutOfRange(Reason.Quantity.TIME_MS, ms, 0, now().pictureEndMs()));
        }
    }

    void note(Note.Kind what, String... values) {
        notes.add(new Note(what, List.of(values)));
    }

    // --- what is meant ---

    /// What a target means; nothing is told as not there, and several that are as likely are asked about.
    List<SegmentId> find(Target target, Need need) {
        List<SegmentId> found = switch (new Targets(this, need).find(target)) {
            case Found.Some some -> some.ids();
            case Found.None none -> {
                unmet(Topic.NOT_THERE, none.words().isBlank() ? Pointing.kind(target) : none.words());
                yield List.of();
            }
            case Found.Unsure unsure -> throw new Asked(Question.WHICH_ONE, Optional.of(unsure.of()), unsure.options());
        };
        if (current.isEmpty()) {
            about(found);
        }
        return found;
    }

    /// Visuals, as they are now.
    List<Visual> visuals(Target target, Need need) {
        return find(target, need).stream().flatMap(id -> now().visual(id).stream()).toList();
    }

    /// The millisecond of the film as it is now that a moment means.
    long time(Moment moment) {
        return new Times(this).now(moment);
    }
}
