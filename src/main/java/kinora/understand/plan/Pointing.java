package kinora.understand.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;

/// What a target means in one draft.
final class Pointing {
    private final Work work;
    private final View view;
    private final Need need;
    private final Kinds kinds;

    Pointing(Work work, View view, Need need) {
        this.work = work;
        this.view = view;
        this.need = need;
        this.kinds = new Kinds(view, need);
    }

    Found find(Target target) {
        return switch (target) {
            case Target.Unsaid _ -> some(kinds.usual());
            case Target.Whole _ -> some(kinds.whole());
            case Target.The the -> the(the);
            case Target.All(Kind kind) -> some(kinds.all(kind));
            case Target.Nth nth -> nth(nth);
            case Target.Run run -> run(run);
            case Target.Named named -> new Naming(view, need, kinds).find(named);
            case Target.It it -> it(it);
            case Target.Others(Kind kind) -> others(kind);
            case Target.Having having when having.quality() == Target.Quality.MIDDLE -> middle(having);
            case Target.Having having -> some(new Qualities(view, kinds).find(having));
            case Target.At(Kind kind, Moment moment) -> at(kind, moment);
            case Target.Beyond beyond -> beyond(beyond);
            case Target.Next next -> next(next);
            case Target.Between between -> between(between);
            case Target.Both both -> both(both.each());
            case Target.Except except -> except(except);
            case Target.Spare spare -> spare(spare);
        };
    }

    private static Found some(List<? extends Segment> segments) {
        return segments.isEmpty() ? new Found.None("") : new Found.Some(segments.stream().map(Segment::id).distinct().toList());
    }

    /// The words by which something was named, as far as it was.
    static String words(Target target) {
        return switch (target) {
            case Target.Named named -> named.words();
            case Target.Spare spare -> spare.words();
            case Target.Nth(Kind _, int number) -> Integer.toString(number);
            case Target.Except except -> words(except.all());
            case Target.Beyond beyond -> words(beyond.border());
            case Target.Both both -> both.each().isEmpty() ? "" : words(both.each().getFirst());
            case Target.Unsaid _,Target.Whole _,Target.The _,Target.All _,Target.Run _,Target.It _,Target.Others _,Target.Having _,Target.At _,Target.Between _,Target.Next _ ->
                "";
        };
    }

    /// Of which kind something is that is not there, as `#logo`; empty where that says nothing.
    static String kind(Target target) {
        Optional<Kind> kind = switch (target) {
            case Target.The(Kind one) -> Optional.of(one);
            case Target.All(Kind all) -> Optional.of(all);
            default -> Optional.empty();
        };
        return kind.filter(TOLD::contains).map(one -> "#" + one.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static final Set<Kind> TOLD = EnumSet.of(Kind.LOGO, Kind.MUSIC, Kind.VOICE, Kind.TITLE, Kind.CAPTION, Kind.OVERLAY, Kind.CLIP,
            Kind.PHOTO);

    /// The only one of a kind, the one that was spoken of, or the one that is meant by its name; of several nobody knows.
    private Found the(Target.The the) {
        List<? extends Segment> all = kinds.the(the.kind());
        if (all.size() <= 1 || !kinds.isSingle(the.kind())) {
            return some(all);
        }
        List<SegmentId> spoken = spoken().stream().filter(id -> all.stream().anyMatch(segment -> segment.id().equals(id))).toList();
        return spoken.size() == 1 ? new Found.Some(spoken) : new Found.Unsure(the, kinds.options(all));
    }

    private Found nth(Target.Nth nth) {
        return kinds.nth(nth.kind(), nth.number()).map(segment -> some(List.of(segment)))
                .orElse(new Found.None(Integer.toString(nth.number())));
    }

    private Found run(Target.Run run) {
        return some(kinds.run(run.kind(), run.from(), run.to()));
    }

    private List<SegmentId> spoken() {
        List<SegmentId> last = work.last();
        return last.isEmpty() ? work.scene.spokenOf() : last;
    }

    private Found it(Target.It it) {
        List<Segment> found = spoken().stream().flatMap(id -> work.draft().find(id).or(() -> view.draft().find(id)).stream()).toList();
        List<Segment> kind = found.stream().filter(segment -> kinds.is(segment, it.kind())).toList();
        List<Segment> fitting = kind.stream().filter(kinds::fits).toList();
        if (!fitting.isEmpty()) {
            return some(fitting);
        }
        if (it.kind() != Kind.ANY && it.kind() != Kind.SHOT && kind.isEmpty()) {
            return the(new Target.The(it.kind()));
        }
        List<? extends Segment> candidates = kinds.all(Kind.ANY);
        return candidates.size() == 1 ? some(candidates) : new Found.Unsure(it, kinds.options(candidates));
    }

    /// The piece in the middle of the timeline, or of the clips where only they can do it; of an even number nobody knows.
    private Found middle(Target.Having having) {
        List<? extends Segment> pieces = Qualities.middle(kinds.row(having.kind() == Kind.PHOTO ? Kind.PHOTO : Kind.SHOT));
        List<? extends Segment> found = pieces.stream().anyMatch(kinds::fits) ? pieces : Qualities.middle(view.clips());
        return found.size() == 2 ? new Found.Unsure(having, kinds.options(found)) : some(found);
    }

    private Found others(Kind kind) {
        Set<SegmentId> spoken = Set.copyOf(spoken());
        return some(kinds.all(kind).stream().filter(segment -> !spoken.contains(segment.id())).toList());
    }

    private Found at(Kind kind, Moment moment) {
        long ms = new Times(work).seen(moment);
        List<? extends Segment> all = kinds.all(kind == Kind.ANY || kind == Kind.PHOTO || kind == Kind.CLIP ? Kind.SHOT : kind);
        List<? extends Segment> there = all.stream().filter(segment -> segment.range().contains(ms)).toList();
        if (!there.isEmpty()) {
            return some(there);
        }
        List<? extends Segment> ended = all.stream().filter(segment -> segment.range().endMs() == ms).toList();
        return ended.isEmpty() && moment instanceof Moment.Edge(Target of, boolean _) ? over(of, all) : some(ended);
    }

    /// What is seen over something, though not at its very beginning.
    private Found over(Target under, List<? extends Segment> all) {
        return with(under,
                found -> some(all.stream()
                        .filter(one -> found.stream().anyMatch(
                                other -> one.range().startMs() < other.range().endMs() && one.range().endMs() > other.range().startMs()))
                        .toList()));
    }

    private Found beyond(Target.Beyond beyond) {
        return with(beyond.border(), border -> {
            long start = border.stream().mapToLong(segment -> segment.range().startMs()).min().orElse(0);
            long end = border.stream().mapToLong(segment -> segment.range().endMs()).max().orElse(0);
            return some(kinds.row(beyond.kind()).stream()
                    .filter(segment -> beyond.after() ? segment.range().startMs() >= end : segment.range().endMs() <= start).toList());
        });
    }

    private Found next(Target.Next next) {
        return with(next.beside(), beside -> {
            Segment one = next.after() ? beside.getLast() : beside.getFirst();
            List<? extends Segment> all = kinds.row(next.kind());
            Comparator<Segment> byStart = Comparator.comparingLong(segment -> segment.range().startMs());
            Optional<? extends Segment> found = next.after()
                    ? all.stream().filter(segment -> segment.range().startMs() >= one.range().endMs()).min(byStart)
                    : all.stream().filter(segment -> segment.range().endMs() <= one.range().startMs()).max(byStart);
            return some(found.stream().toList());
        });
    }

    private Found between(Target.Between between) {
        return with(between.left(), left -> with(between.right(), right -> {
            long from = Math.min(left.getLast().range().endMs(), right.getLast().range().endMs());
            long to = Math.max(left.getFirst().range().startMs(), right.getFirst().range().startMs());
            return some(kinds.row(between.kind()).stream()
                    .filter(segment -> segment.range().startMs() >= from && segment.range().endMs() <= to).toList());
        }));
    }

    private Found both(List<Target> each) {
        Set<SegmentId> found = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        for (Target target : each) {
            switch (find(target)) {
                case Found.Some some -> found.addAll(some.ids());
                case Found.None none -> missing.add(none.words());
                case Found.Unsure unsure -> {
                    return unsure;
                }
            }
        }
        if (!found.isEmpty()) {
            missing.forEach(words -> work.unmet(Topic.NOT_THERE, words));
        }
        return found.isEmpty() ? new Found.None(String.join(", ", missing)) : new Found.Some(List.copyOf(found));
    }

    private Found except(Target.Except except) {
        Found all = find(except.all());
        Found but = new Pointing(work, view, Need.ANY).find(except.but());
        if (but instanceof Found.Unsure || !(all instanceof Found.Some every)) {
            return but instanceof Found.Unsure ? but : all;
        }
        if (but instanceof Found.None none) {
            return none;
        }
        Set<SegmentId> left = new LinkedHashSet<>(every.ids());
        ((Found.Some) but).ids().forEach(left::remove);
        return left.isEmpty() ? new Found.None("") : new Found.Some(List.copyOf(left));
    }

    /// Something that should lie beside the film and is already in it.
    private Found spare(Target.Spare spare) {
        return spare.words().isEmpty()
                ? new Found.None("")
                : new Naming(view, need, kinds).find(new Target.Named(spare.kind(), spare.words()));
    }

    private Found with(Target target, Function<List<Segment>, Found> next) {
        Found found = new Pointing(work, view, Need.ANY).find(target);
        if (!(found instanceof Found.Some some)) {
            return found;
        }
        List<Segment> segments = some.ids().stream().flatMap(id -> view.draft().find(id).stream())
                .sorted(Comparator.comparingLong(segment -> segment.range().startMs())).toList();
        return segments.isEmpty() ? new Found.None(words(target)) : next.apply(segments);
    }
}
