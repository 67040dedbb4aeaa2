package kinora.understand.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.timeline.Draft;
import kinora.timeline.SegmentId;
import kinora.understand.Retargeted;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Understanding;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Understanding.Unmet;
import kinora.understand.Wish;
import kinora.understand.grammar.Reader;

/// Decides what wishes mean for a film. Pure.
///
/// - **Edits** when something of it changes the film; what of it cannot be done is unmet, and what was not understood is a note. No edits and a note that it is so already: nothing had to be
///   done.
/// - **Reel** when a film is asked for that is not there yet; **Return** for undo and redo; **Action** for what others do.
/// - **Ask** before anything is done when it is not clear what is meant. Each choice is the whole sentence.
/// - **Answer** to questions and small talk; **Refused** when nothing of it can be done.
public final class Planner {
    /// As long as one picture is seen, and a little.
    private static final long LAST_MS = 40;
    private static final int MOST_CHOICES = 12;

    private static final Set<Target.Kind> SOUNDS = EnumSet.of(Target.Kind.MUSIC, Target.Kind.VOICE, Target.Kind.SOUND);

    private final Scene scene;
    private List<Wish> wishes;
    private final Work work;
    private final Untouched untouched;
    /// The wish that is being done.
    private Wish doing = new Wish.Chat(Wish.Chat.Said.NONSENSE);

    private Planner(List<Wish> wishes, Scene scene) {
        this.scene = scene;
        this.wishes = Sequence.of(Echoes.without(wishes.stream().filter(wish -> !(wish instanceof Wish.Stays)).toList()));
        this.work = new Work(scene);
        this.untouched = Untouched.of(wishes, scene);
    }

    /// What these wishes, said in one sentence, mean for a film.
    public static Understanding plan(List<Wish> wishes, Scene scene) {
        return new Planner(wishes, scene).plan();
    }

    private Understanding plan() {
        if (wishes.isEmpty()) {
            return new Understanding.Ask(Question.WHAT_CHANGE, List.of());
        }
        try {
            wishes = Counting.of(Quoted.of(wishes, scene), scene);
            if (wishes.size() == 1 && Returns.isReturn(wishes.getFirst())) {
                return Returns.of(wishes.getFirst(), scene).<Understanding>map(found -> found)
                        .orElseGet(() -> new Understanding.Refused(List.of(new Unmet(Topic.NOT_THERE, "", Optional.empty()))));
            }
            if (Reels.isOneClip(wishes, scene)) {
                whole();
            } else if (Reels.isAsked(wishes, scene)) {
                return reel();
            }
            untouched.pin(work);
            wishes.forEach(this::tried);
            new MusicTail(work, wishes.stream().noneMatch(Planner::isOfSound)).goOn();
            boolean back = wishes.stream().anyMatch(Returns::isReturn);
            Optional<String> broken = back ? Optional.empty() : untouched.broken(work);
            return broken.isPresent() ? new Understanding.Ask(Question.DID_YOU_MEAN, List.of(), List.of(broken.get())) : result();
        } catch (Work.Asked asked) {
            return ask(asked);
        }
    }

    /// Whether somebody decides how long a sound is heard.
    private static boolean isOfSound(Wish wish) {
        boolean[] sound = {wish instanceof Wish.Music || wish instanceof Wish.AddSound};
        new Retargeted(target -> {
            sound[0] |= SOUNDS.contains(kind(target));
            return target;
        }).wish(wish);
        return sound[0];
    }

    private static Target.Kind kind(Target target) {
        return switch (target) {
            case Target.The(Target.Kind kind) -> kind;
            case Target.All(Target.Kind kind) -> kind;
            case Target.Nth nth -> nth.kind();
            case Target.Named named -> named.kind();
            case Target.It it -> it.kind();
            default -> Target.Kind.ANY;
        };
    }

    /// The one clip that lies there, from its beginning to its end.
    private void whole() {
        Scene.File clip = scene.files().stream().filter(Files::isSeen).findFirst().orElseThrow();
        work.edit(new Edit.InsertShot(0, new Showing(work).whole(work.fresh(), clip)));
    }

    private Understanding reel() {
        Reels reels = new Reels(scene);
        Understanding reel = reels.reel(wishes);
        if (reels.hasSubstance()) {
            return reel;
        }
        List<Choice> choices = List.of("birthday", "travel", "product", "calm").stream()
                .map(style -> new Choice(style, List.<Wish>of(new Wish.Reel(Optional.of(style), new Target.Whole(), Map.of())))).toList();
        return new Understanding.Ask(Question.WHAT_TEXT, choices);
    }

    /// One wish; what it needs and is not there has been told, and the next goes on.
    private void tried(Wish wish) {
        work.begin();
        doing = wish;
        int edits = work.edits().size();
        int told = work.unmet().size();
        try {
            done(wish);
        } catch (Work.Missing _) {
            // Told already.
        }
        boolean silent = work.edits().size() == edits && work.unmet().size() == told;
        boolean explained = work.notes().stream().anyMatch(note -> note.what() == Note.Kind.SHORT_ENOUGH);
        if (silent && !(explained && wish instanceof Wish.Total) && isEdit(wish)) {
            work.note(Note.Kind.ALREADY_SO, work.current().stream().map(SegmentId::value).toArray(String[]::new));
        }
    }

    /// Every wish there is, and who does it.
    private void done(Wish wish) {
        switch (wish) {
            case Wish.Remove it -> new Cutting(work).remove(it.what());
            case Wish.Keep it -> new Cutting(work).keep(it.what());
            case Wish.CutSpan it -> new Cutting(work).cutSpan(it);
            case Wish.Trim it -> new Cutting(work).trim(it);
            case Wish.Part it -> new Parting(work).part(it);
            case Wish.Split it -> new Parting(work).split(it);
            case Wish.Divide it -> new Dividing(work).divide(it);
            case Wish.NoSilence it -> new Parting(work).noSilence(it.what());
            case Wish.Best it -> new Cutting(work).best(it);
            case Wish.Move it -> new Ordering(work).move(it);
            case Wish.Swap it -> new Ordering(work).swap(it);
            case Wish.Order it -> new Ordering(work).order(it);
            case Wish.Insert it -> new Adding(work).insert(it);
            case Wish.Card it -> new Adding(work).card(it);
            case Wish.Replace it -> new Adding(work).replace(it);
            case Wish.Duplicate it -> new Adding(work).duplicate(it);
            case Wish.Length it -> new Lengthening(work).length(it);
            case Wish.Total it -> new Lengthening(work).total(it);
            case Wish.Speed it -> new Pacing(work).speed(it);
            case Wish.SpeedRamp it -> new Pacing(work).ramp(it);
            case Wish.Backwards it -> new Pacing(work).backwards(it);
            case Wish.Freeze it -> new Pacing(work).freeze(it);
            case Wish.Loop it -> new Pacing(work).loop(it);
            case Wish.During it when Courses.is(it.wish()) -> new Courses(work).gain(it);
            case Wish.During it -> {
                List<SegmentId> apart = new Stretches(work).apart(it);
                work.about(apart);
                work.begin();
                done(it.wish());
            }
            case Wish.Tone it -> new Tones(work).tone(it);
            case Wish.Effect it -> new Tones(work).effect(it);
            case Wish.SomeEffect it -> throw Tones.some(it);
            case Wish.Plain it -> new Tones(work).plain(it.what(), it.id());
            case Wish.Table it -> new Tones(work).table(it);
            case Wish.Transition it -> new Joining(work).transition(it);
            case Wish.Cuts it -> new Joining(work).cuts(it.at());
            case Wish.Camera it -> new Cameras(work).camera(it);
            case Wish.Fitting it -> new Framings(work).fitting(it);
            case Wish.Turn it -> new Framings(work).turn(it);
            case Wish.Straighten it -> new Framings(work).straighten(it);
            case Wish.Mirror it -> new Framings(work).mirror(it);
            case Wish.Crop it -> new Framings(work).crop(it);
            case Wish.Framing it -> new Framings(work).framing(it);
            case Wish.Canvas it -> new Canvases(work).canvas(it);
            case Wish.Rate it -> new Canvases(work).rate(it);
            case Wish.Background it -> new Canvases(work).background(it);
            case Wish.Overlay it -> new Overlays(work).overlay(it);
            case Wish.OverlayLook it -> new Overlays(work).look(it);
            case Wish.Arrange it -> new Overlays(work).arrange(it);
            case Wish.AddTitle it -> new Titling(work).add(it);
            case Wish.Text it -> new Titling(work).text(it);
            case Wish.Restyle it -> new TitleLooks(work).restyle(it);
            case Wish.Captions it -> new Captioning(work).captions(it);
            case Wish.Label it -> new Labelling(work).label(it);
            case Wish.Music it -> new MusicPlan(work).music(it, wishes.size() == 1);
            case Wish.AddSound it -> new Sounds(work).add(it);
            case Wish.Gain it -> new Sounds(work).gain(it);
            case Wish.Mute it -> new Sounds(work).mute(it);
            case Wish.Fade it -> new Fading(work).fade(it);
            case Wish.Swell it -> new Sounds(work).swell(it);
            case Wish.Duck it -> new Sounds(work).duck(it.duck());
            case Wish.Pan it -> new Sounds(work).pan(it);
            case Wish.Extract it -> new Sounds(work).extract(it.what());
            // Films are made as loud as films are wherever they are written.
            case Wish.Normalise _ -> work.note(Note.Kind.LOUDNESS);
            case Wish.OnBeat _ -> new Beats(work).onBeat();
            case Wish.Better it -> new Betterment(work).better(it.how());
            case Wish.Rename it -> new Titling(work).rename(it);
            case Wish.Script(List<String> lines) -> new Titling(work).script(lines);
            case Wish.Undo _,Wish.Redo _,Wish.StartOver _ -> back(wish);
            case Wish.Impossible(Topic topic, Target what) -> work.unmet(topic, Pointing.words(what));
            case Wish.Unclear(String words) -> work.note(Note.Kind.UNCLEAR, words);
            // Told by the result as a whole.
            case Wish.Reel _,Wish.Question _,Wish.Chat _,Wish.Export _,Wish.Act _,Wish.Stays _ -> work.spokenOf();
        }
    }

    private static boolean isEdit(Wish wish) {
        return switch (wish) {
            case Wish.Reel _,Wish.Question _,Wish.Chat _,Wish.Export _,Wish.Act _,Wish.Unclear _,Wish.Impossible _,Wish.Stays _ -> false;
            default -> true;
        };
    }

    /// "Delete it, then undo that" takes back what was done in the sentence; before that, what was done in turns before.
    private void back(Wish wish) {
        if (!work.edits().isEmpty() && !(wish instanceof Wish.StartOver)) {
            work.back(scene.draft());
            return;
        }
        Optional<Understanding.Return> found = Returns.of(wish, scene);
        found.ifPresentOrElse(there -> work.back(there.draft()), () -> work.unmet(Topic.NOT_THERE, ""));
    }

    // --- what comes of it ---

    private Understanding result() {
        Optional<Understanding.Edits> edited = edited();
        Optional<Understanding> action = action(edited);
        if (action.isPresent()) {
            return action.get();
        }
        if (edited.isPresent() && misread()) {
            return new Understanding.Refused(work.unmet());
        }
        if (edited.isPresent()) {
            return edited.get();
        }
        Optional<Wish> answered = wishes.stream().filter(wish -> wish instanceof Wish.Question).findFirst()
                .or(() -> wishes.stream().filter(wish -> wish instanceof Wish.Chat).findFirst());
        boolean asks = answered.filter(wish -> wish instanceof Wish.Question).isPresent();
        if (answered.isPresent() && (asks || work.unmet().isEmpty())) {
            return new Understanding.Answer(answered.get(), work.unmet());
        }
        boolean explained = work.notes().stream().anyMatch(note -> note.what() == Note.Kind.SHORT_ENOUGH);
        if (!work.unmet().isEmpty() && !explained) {
            return new Understanding.Refused(work.unmet());
        }
        boolean so = wishes.stream().anyMatch(Planner::isEdit);
        return so
                ? new Understanding.Edits(List.of(), scene.draft(), work.unmet(), work.notes(), work.spokenOf())
                : new Understanding.Ask(Question.DID_YOU_MEAN, List.of(), unclear());
    }

    /// Whether something is missed that nobody can have meant: a word that names nothing people see, or a part that was not understood beside it.
    private boolean misread() {
        boolean unclear = !unclear().isEmpty();
        return work.unmet().stream().filter(unmet -> unmet.topic() == Topic.NOT_THERE).anyMatch(unmet -> {
            String words = unmet.words();
            boolean number = words.isEmpty() || words.chars().allMatch(Character::isDigit);
            boolean hand = scene.files().stream().anyMatch(file -> file.name().equals(words));
            return unclear || hand || (!words.startsWith("#") && !number && !Reader.isNoun(words));
        });
    }

    /// What was done as one step; nothing when the film is as it was.
    private Optional<Understanding.Edits> edited() {
        if (work.edits().isEmpty() || !(Edits.apply(scene.draft(), work.edits()) instanceof Outcome.Applied applied)) {
            return Optional.empty();
        }
        Draft draft = applied.draft();
        return Optional.of(new Understanding.Edits(work.edits(), draft, work.unmet(), work.notes(), work.spokenOf()));
    }

    /// Nothing changes, but it is told what of the sentence was not understood.
    private Optional<Understanding.Edits> unsaid() {
        return unclear().isEmpty() || !work.edits().isEmpty()
                ? Optional.empty()
                : Optional.of(new Understanding.Edits(List.of(), scene.draft(), List.of(), work.notes(), List.of()));
    }

    private List<String> unclear() {
        return wishes.stream().filter(Wish.Unclear.class::isInstance).map(wish -> ((Wish.Unclear) wish).words()).toList();
    }

    private Optional<Understanding> action(Optional<Understanding.Edits> edited) {
        boolean exports = wishes.stream().anyMatch(Wish.Export.class::isInstance);
        for (Wish wish : exports ? wishes.stream().filter(Wish.Export.class::isInstance).toList() : wishes) {
            switch (wish) {
                case Wish.Export(Map<String, String> options) -> {
                    return Optional.of(new Understanding.Action("export", exported(), work.unmet(), edited.or(this::unsaid)));
                }
                case Wish.Act(Wish.Act.Which which) -> {
                    return edited.isPresent()
                            ? Optional.empty()
                            : Optional.of(new Understanding.Action(which.name().toLowerCase(Locale.ROOT), Map.of(), work.unmet(),
                                    Optional.empty()));
                }
                default -> {
                    // Not for others.
                }
            }
        }
        return Optional.empty();
    }

    /// So many milliseconds before the end, but never behind the last picture.
    private String fromEnd(long ms) {
        return Long.toString(Math.max(0, work.now().snap(work.now().pictureEndMs() - Math.max(ms, LAST_MS))));
    }

    private Map<String, String> exported() {
        Map<String, String> options = new HashMap<>();
        wishes.stream().filter(Wish.Export.class::isInstance).forEach(wish -> options.putAll(((Wish.Export) wish).options()));
        if (options.containsKey("framePermille")) {
            long ms = work.now().pictureEndMs() * Long.parseLong(options.get("framePermille")) / 1000;
            options.putIfAbsent("frameMs", Long.toString(Math.max(0, work.now().snap(ms))));
        }
        Stills.place(options, work);
        options.computeIfPresent("frameMs", (_, ms) -> ms.startsWith("-") ? fromEnd(Long.parseLong(ms.substring(1))) : ms);
        return options;
    }

    /// A question whose choices are each the whole sentence.
    private Understanding ask(Work.Asked asked) {
        Set<Choice> choices = new LinkedHashSet<>();
        for (Work.Option option : asked.options().stream().limit(MOST_CHOICES).toList()) {
            switch (option) {
                case Work.Option.Meant(String label, Target target) -> {
                    List<Wish> meant = new ArrayList<>(wishes);
                    meant.addAll(untouched.all());
                    asked.instead().ifPresent(from -> meant.replaceAll(new Retargeted(from, target)::wish));
                    choices.add(new Choice(label, meant));
                }
                case Work.Option.Wishes(Choice choice) -> choices.add(new Choice(choice.label(), instead(choice.wishes())));
            }
        }
        return new Understanding.Ask(asked.question(), List.copyOf(choices));
    }

    /// The sentence with other wishes in the place of the one that was not clear.
    private List<Wish> instead(List<Wish> others) {
        List<Wish> all = new ArrayList<>(untouched.all());
        wishes.forEach(wish -> all.addAll(wish.equals(doing) ? others : List.of(wish)));
        return all;
    }
}
