package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinora.edit.Adjustment;
import kinora.edit.Change;
import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.reel.Decision;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.SegmentId;
import kinora.understand.Last;
import kinora.understand.Scene;
import kinora.understand.Turn;
import kinora.understand.Understanding;
import kinora.understand.Understanding.Note;
import kinora.understand.Wish;

/// The answer to one turn, written from what has become different and nothing else.
public final class Reply {
    /// Reasons for which something was left out of a reel.
    private static final int LEFT_OUT = 3;

    /// So much of what was said is all of it.
    private static final double MOST_OF_IT = 0.8;

    /// Languages that are not understood, and in which that can be said.
    static final Set<String> FOREIGN = Set.of("es", "de", "fr", "ja", "pt");

    private final Messages messages;
    private final Spoken spoken;

    public Reply(Messages messages) {
        this.messages = messages;
        this.spoken = new Spoken(messages);
    }

    /// The answer: one or several sentences; a question is followed by its choices.
    public String to(Turn turn) {
        List<String> parts = new ArrayList<>();
        switch (turn.outcome()) {
            case EDITED -> edited(turn, parts);
            case ASKED -> {
                return turn.meaning() instanceof Understanding.Ask ask ? asked(turn, ask) : messages.say("reply.ask.what-change");
            }
            case ANSWERED -> answered(turn, parts);
            case ACTION -> acting(turn, parts);
            case REFUSED -> refused(turn, parts);
        }
        return spoken.sentences(parts);
    }

    /// A question; where only a part was not understood it is said which.
    private String asked(Turn turn, Understanding.Ask ask) {
        int unclear = ask.unclear().stream().mapToInt(String::length).sum();
        if (ask.choices().isEmpty() && unclear > 0 && unclear < MOST_OF_IT * turn.said().strip().length()) {
            return spoken
                    .sentences(List.of(messages.say("reply.unclear", String.join(", ", ask.unclear())), messages.say("reply.nothing")));
        }
        return new Asking(messages, turn.before()).of(ask);
    }

    private void edited(Turn turn, List<String> parts) {
        Scene scene = turn.after().scene();
        if (turn.meaning() instanceof Understanding.Return returned) {
            parts.add(returned(turn, returned));
        }
        changes(turn, parts);
        notes(turn, parts);
        unmet(turn, parts);
        turn.questions().forEach(question -> parts.add(new Answers(messages, turn).to(question)));
        if (turn.unmet().isEmpty() && !(turn.meaning() instanceof Understanding.Return)) {
            parts.add(new Suggesting(messages).sentence(scene.draft()));
        }
    }

    private String returned(Turn turn, Understanding.Return returned) {
        List<Scene.Past> passed = returned.turns() >= 0 ? turn.before().history() : turn.before().undone();
        int turns = Math.min(Math.abs(returned.turns()), passed.size());
        String said = turns == 1 ? Naming.clipped(passed.getFirst().said()) : "";
        if (returned.turns() >= 0) {
            return said.isBlank() ? messages.say("reply.undone-some", turns) : messages.say("reply.undone", said);
        }
        return said.isBlank() ? messages.say("reply.redone-some", turns) : messages.say("reply.redone", said);
    }

    /// What is different, and of a reel that was told what it is.
    private void changes(Turn turn, List<String> parts) {
        Draft before = corrected(turn, parts);
        Draft after = turn.after().scene().draft();
        if (turn.told().isPresent() && turn.told().get().why().isPresent()) {
            parts.add(new ExplainReel(messages).of(turn.told().get().why().get()));
            return;
        }
        if (turn.told().isPresent()) {
            if (!(turn.edits().getFirst() instanceof Edit.Rebuild reel)) {
                return;
            }
            Retelling retelling = new Retelling(messages, after, reel.tracks());
            parts.addAll(retelling.told(turn.told().get().decisions()));
            leftOut(turn.told().get().decisions(), turn.after().scene().files(), parts);
            // The shape that the film got with the reel is worth saying too.
            Canvas canvas = turn.before().draft().canvas();
            before = new Draft(canvas, reel.title(), retelling.tracks(), after.version(), after.extras(), after.gainPermille());
        }
        Difference difference = new Difference(messages, before, after, turn.after().scene().files());
        if (!difference.isEmpty()) {
            parts.addAll(difference.told(adjustments(turn)));
        }
    }

    /// The film with which a turn is compared. What corrects stands in the place of what was done: what is told of it is how the film differs from what it was before that,
    /// and where something else was meant, that the first is undone.
    private Draft corrected(Turn turn, List<String> parts) {
        Draft now = turn.before().draft();
        Scene scene = turn.after().scene();
        int turns = turn.outcome() == Turn.Outcome.EDITED ? scene.last().map(Last::turns).orElse(0) : 0;
        if (turns < 2 || turns > scene.history().size() || turn.told().isPresent()) {
            return now;
        }
        Scene.Past first = scene.history().get(turns - 1);
        Change was = Change.between(first.draft(), now);
        Change is = Change.between(first.draft(), scene.draft());
        if (is.isEmpty()) {
            return now;
        }
        boolean same = touched(is).containsAll(touched(was)) && was.canvas() == is.canvas();
        if (!same && !first.said().isBlank()) {
            parts.add(messages.say("reply.undone", Naming.clipped(first.said())));
        }
        return first.draft();
    }

    private static Set<SegmentId> touched(Change change) {
        return Stream.of(change.added(), change.removed(), change.altered()).flatMap(List::stream).collect(Collectors.toSet());
    }

    /// What is wrong with pictures is told one by one; those for which there was no time are counted.
    private void leftOut(List<Decision> decisions, List<Scene.File> files, List<String> parts) {
        List<Decision.LeftOut> out = decisions.stream().filter(Decision.LeftOut.class::isInstance).map(Decision.LeftOut.class::cast)
                .toList();
        ExplainDecision explain = new ExplainDecision(messages);
        List<String> unwanted = out.stream().filter(one -> one.why() instanceof Decision.Why.Unwanted).map(Decision.LeftOut::name).toList();
        if (!unwanted.isEmpty()) {
            parts.add(unwanted(unwanted, files));
        }
        List<Decision.LeftOut> flawed = out.stream()
                .filter(one -> !(one.why() instanceof Decision.Why.NoRoom) && !(one.why() instanceof Decision.Why.Unwanted)).toList();
        flawed.stream().limit(LEFT_OUT).forEach(one -> parts.add(explain.of(one)));
        if (flawed.size() > LEFT_OUT) {
            parts.add(messages.say("reply.more-left-out", flawed.size() - LEFT_OUT));
        }
        int late = out.size() - flawed.size() - unwanted.size();
        if (late > 0) {
            parts.add(messages.say("reply.no-room", late));
        }
    }

    /// What was not asked for, in one sentence: by its kind where that is what was asked for.
    private String unwanted(List<String> names, List<Scene.File> files) {
        Set<Scene.Kind> out = files.stream().filter(file -> names.contains(file.name())).map(Scene.File::kind).collect(Collectors.toSet());
        Set<Scene.Kind> in = files.stream().filter(file -> !names.contains(file.name())).map(Scene.File::kind).collect(Collectors.toSet());
        if (out.equals(Set.of(Scene.Kind.CLIP)) && !in.contains(Scene.Kind.CLIP)) {
            return messages.say("reply.left-out-clips");
        }
        if (out.equals(Set.of(Scene.Kind.PHOTO)) && !in.contains(Scene.Kind.PHOTO)) {
            return messages.say("reply.left-out-photos");
        }
        String some = String.join(", ", names.stream().limit(LEFT_OUT).toList());
        return names.size() > LEFT_OUT
                ? messages.say("reply.left-out-named-more", some, names.size() - LEFT_OUT)
                : messages.say("reply.left-out-named", some);
    }

    private static List<Adjustment> adjustments(Turn turn) {
        if (turn.told().isPresent() || turn.edits().isEmpty()) {
            return List.of();
        }
        return Edits.apply(turn.before().draft(), turn.edits()) instanceof Outcome.Applied applied
                ? applied.change().adjustments()
                : List.of();
    }

    private void notes(Turn turn, List<String> parts) {
        Asking asking = new Asking(messages, turn.before());
        for (Note note : turn.notes()) {
            String values = String.join(", ", switch (note.what()) {
                case UNCLEAR, OPEN, CAPTIONS_OF, SHORT_ENOUGH -> note.values();
                case MADE_MUSIC -> note.values().stream().map(style -> StyleName.of(style, messages)).toList();
                default -> asking.named(note.values());
            });
            String said = switch (note.what()) {
                case ALREADY_SO -> values.isBlank()
                        ? messages.say(turn.outcome() == Turn.Outcome.EDITED ? "reply.already-so-rest" : "reply.already-so")
                        : messages.say("reply.already-so-with", values);
                case GUESSED -> values.isBlank() ? messages.say("reply.guessed") : messages.say("reply.guessed-with", values);
                case SHORTENED -> values.isBlank() ? messages.say("reply.shortened") : messages.say("reply.shortened-with", values);
                case LIMITED -> values.isBlank() ? messages.say("reply.limited") : messages.say("reply.limited-with", values);
                case MADE_MUSIC -> values.isBlank() ? messages.say("reply.made-music") : messages.say("reply.made-music-with", values);
                case FIRST_CHOICE ->
                    values.isBlank() ? messages.say("reply.first-choice") : messages.say("reply.first-choice-with", values);
                case UNCLEAR -> messages.say("reply.unclear", values);
                case OPEN -> messages.say("reply.ask." + Amounts.key(Understanding.Question.valueOf(note.values().getFirst())));
                case ENDS -> messages.say("reply.film-ends", new Amounts(messages).seconds(Long.parseLong(note.values().getFirst())));
                case UNKNOWN_OF -> messages.say("reply.unknown-of", values);
                case LOUDNESS -> messages.say("reply.lufs");
                case NO_PHOTOGRAPHS -> messages.say("reply.no-photographs");
                case CAPTIONS_OF -> messages.say("reply.captions-of", values);
                case SHORT_ENOUGH -> messages.say("reply.short-enough", values);
            };
            if (!parts.contains(said)) {
                parts.add(said);
            }
        }
    }

    private void unmet(Turn turn, List<String> parts) {
        parts.addAll(new ExplainUnmet(messages, turn.before().draft()).of(turn.unmet()));
    }

    private void answered(Turn turn, List<String> parts) {
        Scene scene = turn.after().scene();
        switch (turn.meaning()) {
            case Understanding.Answer(Wish.Question question, var _) -> parts.add(new Answers(messages, turn).to(question));
            case Understanding.Answer(Wish.Chat(var said), var _) -> {
                parts.add(messages.say("reply.chat." + Amounts.key(said)));
                if (said == Wish.Chat.Said.GREETING || said == Wish.Chat.Said.HELP || said == Wish.Chat.Said.WHO_ARE_YOU) {
                    parts.add(scene.draft().durationMs() > 0
                            ? new Suggesting(messages).sentence(scene.draft())
                            : messages.say("reply.start"));
                }
            }
            case Understanding.Return returned ->
                parts.add(messages.say(returned.turns() >= 0 ? "reply.nothing-to-undo" : "reply.nothing-to-redo"));
            default -> {
                notes(turn, parts);
                parts.add(messages.say("reply.nothing"));
            }
        }
        unmet(turn, parts);
    }

    private void acting(Turn turn, List<String> parts) {
        changes(turn, parts);
        notes(turn, parts);
        turn.acting().ifPresent(action -> parts.add(new Acting(messages, turn.after().scene()).of(action)));
        unmet(turn, parts);
    }

    private void refused(Turn turn, List<String> parts) {
        if (turn.meaning() instanceof Understanding.Return returned) {
            parts.add(messages.say(returned.turns() >= 0 ? "reply.nothing-to-undo" : "reply.nothing-to-redo"));
        }
        notes(turn, parts);
        turn.told().flatMap(Turn.Retold::why).ifPresent(why -> parts.add(new ExplainReel(messages).of(why)));
        unmet(turn, parts);
        if (parts.isEmpty()) {
            parts.add(messages.say("reply.not-understood"));
            parts.add(turn.before().draft().durationMs() > 0
                    ? new Suggesting(messages).sentence(turn.before().draft())
                    : messages.say("reply.start"));
        } else {
            parts.add(messages.say("reply.nothing"));
        }
    }

    /// The answer to words of a language that is not understood, in that language where there is one; nothing where it is understood.
    public static Optional<String> foreign(Messages messages, String language) {
        if (language.isEmpty() || Language.of(language).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(messages.say("reply.foreign." + (FOREIGN.contains(language) ? language : "other")));
    }
}
