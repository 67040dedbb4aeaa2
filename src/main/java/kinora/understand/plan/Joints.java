package kinora.understand.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;
import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;

/// The borders between shots that a target means.
record Joints(Work work) {

    /// Two neighbours that touch.
    record Border(SegmentId left, SegmentId right) {}

    static List<Border> borders(View view) {
        List<Visual> shots = view.shots();
        List<Border> borders = new ArrayList<>();
        for (int i = 1; i < shots.size(); i++) {
            if (shots.get(i - 1).range().endMs() == shots.get(i).range().startMs()) {
                borders.add(new Border(shots.get(i - 1).id(), shots.get(i).id()));
            }
        }
        return borders;
    }

    static Optional<Transition> at(View view, Border border) {
        return view.draft().main().stream().map(Track.Video::transitions).flatMap(List::stream)
                .filter(one -> one.left().equals(border.left) && one.right().equals(border.right)).findFirst();
    }

    List<Border> joined(View view) {
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
            // "Between all the photos": wherever one of them comes or goes.
            case Target.All(Kind kind) -> touching(all, work.find(target, Need.SHOT));
            case Target.The(Kind kind) when kind == Kind.TRANSITION || kind == Kind.ANY -> joined(view).size() == 1 ? joined(view) : all;
            case Target.It(Kind kind, boolean _) when kind == Kind.TRANSITION || kind == Kind.ANY -> spoken(all);
            case Target.Nth(Kind kind, int number) when kind == Kind.TRANSITION -> nth(all, number, tell);
            case Target.Run(Kind kind, int from, int to) when kind == Kind.TRANSITION -> slice(all, from, to);
            case Target.Named(Kind kind, String words) when kind == Kind.TRANSITION -> named(view, words, tell);
            case Target.Having(Kind _, Target.Quality _) -> around(all, work.find(target, Need.SHOT));
            case Target.At(Kind _, Moment moment) -> nearest(view, all, work.time(moment));
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
            case Target shots -> around(all, work.find(shots, Need.SHOT));
        };
    }

    /// Where one of some shots ends or begins.
    private static List<Border> touching(List<Border> all, List<SegmentId> shots) {
        Set<SegmentId> those = Set.copyOf(shots);
        return all.stream().filter(border -> those.contains(border.left) || those.contains(border.right)).toList();
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

    /// Those that are there and are called so; of "cut" all borders where none is.
    private List<Border> named(View view, String words, boolean tell) {
        if (words.equals("cut")) {
            return borders(view).stream().filter(border -> at(view, border).isEmpty()).toList();
        }
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
        return all.stream()
                .filter(border -> after
                        ? shots.contains(border.left) && !shots.contains(border.right)
                        : shots.contains(border.right) && !shots.contains(border.left))
                .toList();
    }

    private List<Border> between(View view, List<Border> all, Target left, Target right) {
        List<SegmentId> one = work.find(left, Need.SHOT);
        List<SegmentId> other = work.find(right, Need.SHOT);
        work.about(Stream.concat(one.stream(), other.stream()).toList());
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
    private static List<Border> around(List<Border> all, List<SegmentId> shots) {
        List<Border> inside = all.stream().filter(border -> shots.contains(border.left) && shots.contains(border.right)).toList();
        return inside.isEmpty()
                ? all.stream().filter(border -> shots.contains(border.left) || shots.contains(border.right)).toList()
                : inside;
    }
}
