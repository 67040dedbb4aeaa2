package kinora.understand.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.Easing;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// How shots follow each other.
record Joining(Work work) {
    private static final String SUITS = "dissolve";
    /// Different ones in turn, as calm and as lively as suits together.
    private static final List<String> VARIOUS = List.of("dissolve", "push", "zoom-in", "wipe");
    private static final Set<String> VARIED = Set.of("various", "random", "different", "mixed");
    /// Lengths in milliseconds: quick ones are quick, dips take their time.
    private static final Map<String, Long> LENGTHS = Map.of("flash", 300L, "whip-pan", 350L, "glitch", 350L, "dip-to-black", 700L, "dip-to-white", 700L,
            "film-burn", 700L, "light-leak", 800L, "ink", 800L, "clouds", 800L);
    private static final long USUAL_MS = 500;

    /// Two neighbours that touch.
    record Border(SegmentId left, SegmentId right) {}

    private static List<Border> borders(View view) {
        List<Visual> shots = view.shots();
        List<Border> borders = new ArrayList<>();
        for (int i = 1; i < shots.size(); i++) {
            if (shots.get(i - 1).range().endMs() == shots.get(i).range().startMs()) {
                borders.add(new Border(shots.get(i - 1).id(), shots.get(i).id()));
            }
        }
        return borders;
    }

    private static Optional<Transition> at(View view, Border border) {
        return view.draft().main().stream().map(Track.Video::transitions).flatMap(List::stream)
                .filter(one -> one.left().equals(border.left) && one.right().equals(border.right)).findFirst();
    }

    private List<Border> joined(View view) {
        return borders(view).stream().filter(border -> at(view, border).isPresent()).toList();
    }

    /// The borders of a target, as they are now.
    List<Border> find(Target target) {
        return find(target, true);
    }

    private List<Border> find(Target target, boolean tell) {
        View view = work.now();
        List<Border> all = borders(view);
        return switch (target) {
            case Target.Unsaid _,Target.Whole _ -> all;
            case Target.All(Kind kind) when kind != Kind.PHOTO && kind != Kind.CLIP -> all;
            case Target.The(Kind kind) when kind == Kind.TRANSITION || kind == Kind.ANY ->
                joined(view).size() == 1 ? joined(view) : all;
            case Target.It(Kind kind, boolean _) when kind == Kind.TRANSITION || kind == Kind.ANY -> spoken(all);
            case Target.Nth(Kind kind, int number) when kind == Kind.TRANSITION -> nth(all, number, tell);
            case Target.Run(Kind kind, int from, int to) when kind == Kind.TRANSITION -> slice(all, from, to);
            case Target.Named(Kind kind, String words) when kind == Kind.TRANSITION -> named(view, words, tell);
            case Target.Having(Kind _, Target.Quality _) -> around(view, all, work.find(target, Need.SHOT));
            case Target.At(Kind _, kinora.understand.Moment moment) -> nearest(view, all, work.time(moment));
            case Target.Next(Kind kind, Target beside, boolean after) when kind == Kind.TRANSITION -> beside(all, beside, after);
            case Target.Between(Kind _, Target left, Target right) -> between(view, all, left, right);
            case Target.Both(List<Target> each) when each.stream().anyMatch(one -> !isShot(one)) -> {
                Set<Border> found = new LinkedHashSet<>();
                each.forEach(one -> found.addAll(find(one, tell)));
                yield List.copyOf(found);
            }
            case Target.Except(Target every, Target but) -> {
                List<Border> left = new ArrayList<>(find(every, tell));
                left.removeAll(find(but, tell));
                yield left;
            }
            case Target shots -> around(view, all, work.find(shots, Need.SHOT));
        };
    }

    /// Whether a target is transitions: by its kind, or because they were spoken of last.
    boolean isMeant(Target target) {
        return switch (target) {
            case Target.The(Kind kind) -> kind == Kind.TRANSITION;
            case Target.All(Kind kind) -> kind == Kind.TRANSITION;
            case Target.Nth nth -> nth.kind() == Kind.TRANSITION;
            case Target.Run run -> run.kind() == Kind.TRANSITION;
            case Target.Named named -> named.kind() == Kind.TRANSITION;
            case Target.Next next -> next.kind() == Kind.TRANSITION;
            case Target.Between between -> between.kind() == Kind.TRANSITION;
            case Target.At at -> at.kind() == Kind.TRANSITION;
            case Target.Except except -> isMeant(except.all());
            case Target.Both(List<Target> each) -> !each.isEmpty() && each.stream().allMatch(this::isMeant);
            case Target.It(Kind kind, boolean _) -> kind == Kind.TRANSITION || (kind == Kind.ANY && areSpokenOf());
            case Target.Unsaid _ -> areSpokenOf();
            case Target.Whole _,Target.Others _,Target.Having _,Target.Beyond _,Target.Spare _ -> false;
        };
    }

    /// Whether what was done last was done to transitions alone.
    private boolean areSpokenOf() {
        if (!work.edits().isEmpty()) {
            return work.edits().getLast() instanceof Edit.SetTransition;
        }
        if (work.scene.history().isEmpty()) {
            return false;
        }
        Optional<Track.Video> before = work.scene.history().getFirst().draft().main();
        Optional<Track.Video> now = work.scene.draft().main();
        return before.isPresent() && now.isPresent() && before.get().visuals().equals(now.get().visuals())
                && !before.get().transitions().equals(now.get().transitions());
    }

    private static boolean isShot(Target target) {
        return switch (target) {
            case Target.Between _ -> false;
            case Target.Next next -> next.kind() != Kind.TRANSITION;
            case Target.Nth nth -> nth.kind() != Kind.TRANSITION;
            case Target.Named named -> named.kind() != Kind.TRANSITION;
            default -> true;
        };
    }

    private List<Border> spoken(List<Border> all) {
        Set<SegmentId> spoken = new HashSet<>(work.last().isEmpty() ? work.scene.spokenOf() : work.last());
        List<Border> inside = all.stream().filter(border -> spoken.contains(border.left) && spoken.contains(border.right)).toList();
        List<Border> joined = inside.stream().filter(border -> at(work.now(), border).isPresent()).toList();
        return joined.isEmpty() ? inside.isEmpty() ? joined(work.now()) : inside : joined;
    }

    private List<Border> nth(List<Border> all, int number, boolean tell) {
        int place = Kinds.place(number, all.size());
        boolean there = place >= 0 && place < all.size();
        if (!there && tell) {
            work.unmet(Topic.NOT_THERE, Integer.toString(number));
        }
        return there ? List.of(all.get(place)) : List.of();
    }

    private static List<Border> slice(List<Border> all, int from, int to) {
        int first = Math.max(0, Math.min(Kinds.place(from, all.size()), Kinds.place(to, all.size())));
        int end = Math.min(all.size(), Math.max(Kinds.place(from, all.size()), Kinds.place(to, all.size())) + 1);
        return first < end ? all.subList(first, end) : List.of();
    }

    /// Those that are there and are called so.
    private List<Border> named(View view, String words, boolean tell) {
        Optional<String> id = Catalogue.TRANSITIONS.chosen(words).map(Vocabulary.Entry::id);
        List<Border> found = joined(view).stream().filter(border -> at(view, border).map(Transition::name)
                .flatMap(Catalogue.TRANSITIONS::chosen).map(Vocabulary.Entry::id).equals(id)).toList();
        if (found.isEmpty() && tell) {
            work.unmet(Topic.NOT_THERE, words);
        }
        return found;
    }

    private static List<Border> nearest(View view, List<Border> all, long ms) {
        return all.stream().min((one, other) -> Long.compare(distance(view, one, ms), distance(view, other, ms))).stream().toList();
    }

    private static long distance(View view, Border border, long ms) {
        return view.visual(border.right).map(shot -> Math.abs(shot.range().startMs() - ms)).orElse(Long.MAX_VALUE);
    }

    private List<Border> beside(List<Border> all, Target beside, boolean after) {
        List<SegmentId> shots = work.find(beside, Need.SHOT);
        return all.stream().filter(border -> after ? shots.contains(border.left) && !shots.contains(border.right) : shots.contains(border.right)
                && !shots.contains(border.left)).toList();
    }

    private List<Border> between(View view, List<Border> all, Target left, Target right) {
        List<SegmentId> one = work.find(left, Need.SHOT);
        List<SegmentId> other = work.find(right, Need.SHOT);
        work.about(java.util.stream.Stream.concat(one.stream(), other.stream()).toList());
        int first = one.stream().mapToInt(view::index).filter(place -> place >= 0).max().orElse(-1);
        int second = other.stream().mapToInt(view::index).filter(place -> place >= 0).min().orElse(-1);
        if (first < 0 || second < 0) {
            return List.of();
        }
        int from = Math.min(first, second);
        int to = Math.max(first, second);
        return all.stream().filter(border -> view.index(border.left) >= from && view.index(border.right) <= to).toList();
    }

    /// The borders among several shots, else those around them.
    private static List<Border> around(View view, List<Border> all, List<SegmentId> shots) {
        List<Border> inside = all.stream().filter(border -> shots.contains(border.left) && shots.contains(border.right)).toList();
        return inside.isEmpty()
                ? all.stream().filter(border -> shots.contains(border.left) || shots.contains(border.right)).toList()
                : inside;
    }

    void transition(Wish.Transition wish) {
        Optional<String> id = wish.id().filter(name -> !VARIED.contains(name));
        if (id.isPresent() && Catalogue.TRANSITIONS.chosen(id.get()).isEmpty()) {
            throw new Work.Asked(Question.WHICH_EFFECT, Optional.empty(), VARIOUS.stream().<Work.Option>map(name -> new Work.Option.Wishes(
                    new Choice(name, List.of(new Wish.Transition(wish.at(), Optional.of(name), wish.length()))))).toList());
        }
        List<Border> borders = find(wish.at());
        View before = work.now();
        boolean timed = wish.id().isEmpty() && !(wish.length() instanceof Amount.Unsaid);
        List<Border> there = borders.stream().filter(border -> at(before, border).isPresent()).toList();
        List<Border> meant = timed && !there.isEmpty() ? there : borders;
        if (meant.isEmpty() && before.shots().size() < 2) {
            work.unmet(Topic.NOT_THERE, "");
        }
        for (int i = 0; i < meant.size(); i++) {
            Optional<Transition> old = at(before, meant.get(i));
            boolean stays = wish.id().isEmpty() && wish.length() instanceof Amount.Unsaid && old.isPresent();
            if (!stays) {
                String name = wish.id().isEmpty() ? old.map(Transition::name).orElse(SUITS)
                        : id.map(Joining::canonical).orElse(VARIOUS.get(i % VARIOUS.size()));
                set(meant.get(i), name, lasting(wish.length(), old, name), old);
            }
        }
        about(meant);
    }

    private void about(List<Border> borders) {
        Set<SegmentId> ids = new LinkedHashSet<>();
        borders.forEach(border -> {
            ids.add(border.left);
            ids.add(border.right);
        });
        work.about(List.copyOf(ids));
    }

    /// The name as drafts have it: an id, or an id with a choice.
    private static String canonical(String name) {
        return Catalogue.TRANSITIONS.find(name).map(Vocabulary.Entry::id).orElse(name);
    }

    private static long lasting(Amount length, Optional<Transition> old, String name) {
        String id = Catalogue.TRANSITIONS.chosen(name).map(Vocabulary.Entry::id).orElse(name);
        boolean same = old.filter(one -> Catalogue.TRANSITIONS.chosen(one.name()).map(Vocabulary.Entry::id).filter(id::equals).isPresent()).isPresent();
        long usual = LENGTHS.getOrDefault(id, USUAL_MS);
        long current = same ? old.get().durationMs() : usual;
        Measure measure = new Measure(67, 10_000, usual, new Measure.Steps(1.4, 1.8, 2.5), new Measure.Steps(0.7, 0.6, 0.4));
        if (length instanceof Amount.Most(boolean least)) {
            return least ? Math.min(current, 200) : Math.max(current, 2_000);
        }
        return length instanceof Amount.Unsaid ? current : Math.clamp(Math.round(measure.of(length, current)), 67, 10_000);
    }

    private void set(Border border, String name, long ms, Optional<Transition> old) {
        boolean same = old.filter(one -> one.name().equals(name) && one.durationMs() == work.now().snap(ms)).isPresent();
        if (!same) {
            work.edit(new Edit.SetTransition(border.left, border.right, name, ms, Easing.EASE_IN_OUT));
        }
    }

    /// How long the transitions that are there last.
    void length(Target at, Amount length) {
        View view = work.now();
        List<Border> there = find(at).stream().filter(border -> at(view, border).isPresent()).toList();
        if (there.isEmpty()) {
            transition(new Wish.Transition(at, Optional.empty(), length));
            return;
        }
        for (Border border : there) {
            Transition old = at(view, border).orElseThrow();
            set(border, old.name(), lasting(length instanceof Amount.Unsaid ? new Amount.Step(false, 2) : length, Optional.of(old), old.name()),
                    Optional.of(old));
        }
        about(there);
    }

    void cuts(Target at) {
        View view = work.now();
        List<Border> meant = at instanceof Target.The(Kind kind) && kind == Kind.TRANSITION ? joined(view) : find(at);
        for (Border border : meant) {
            if (at(view, border).isPresent()) {
                work.edit(new Edit.RemoveTransition(border.left, border.right));
            }
        }
        about(meant);
    }

    /// A dissolve wherever there is a cut.
    void soften(long ms) {
        View view = work.now();
        for (Border border : borders(view)) {
            if (at(view, border).isEmpty()) {
                work.attempt(new Edit.SetTransition(border.left, border.right, SUITS, ms, Easing.EASE_IN_OUT));
            }
        }
    }

    /// Lively ones in turn wherever there is a cut.
    void enliven() {
        View view = work.now();
        List<String> lively = List.of("zoom-in", "whip-pan", "push");
        int next = 0;
        for (Border border : borders(view)) {
            if (at(view, border).isEmpty()) {
                String name = lively.get(next++ % lively.size());
                work.attempt(new Edit.SetTransition(border.left, border.right, name, LENGTHS.getOrDefault(name, 400L), Easing.EASE_IN_OUT));
            }
        }
    }
}
