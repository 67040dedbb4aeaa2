package kinora.understand.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import kinora.edit.Edit;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// What comes first and what comes next.
record Ordering(Work work) {

    void move(Wish.Move wish) {
        if (new Files(work).isUnused(wish.what())) {
            if (wish.what() instanceof Target.Both both) {
                row(both.each(), wish.place());
            } else {
                lay(wish);
            }
            return;
        }
        if (wish.what() instanceof Target.The(Target.Kind kind) && kind == Target.Kind.LOGO && work.now().logos().isEmpty()) {
            Amount unsaid = new Amount.Unsaid();
            new Overlays(work).overlay(new Wish.Overlay(wish.what(), Optional.empty(), unsaid, unsaid, wish.place()));
            return;
        }
        if (Sounds.isSound(wish.what()) && new Sounds(work).laid(wish)) {
            return;
        }
        if (Sounds.isSound(wish.what()) && wish.place() instanceof Place.From(Moment.After(long ms), Optional<Moment> _)
                && ms >= work.now().pictureEndMs()) {
            // "Start the song at 1:10", of a film that lasts 32 seconds: a time of the song.
            new Cutting(work).trim(new Wish.Trim(wish.what(), true, ms, false));
            return;
        }
        List<SegmentId> ids = work.find(wish.what(), Need.ANY);
        View now = work.now();
        List<SegmentId> shots = ids.stream().filter(id -> now.index(id) >= 0).toList();
        if (!shots.isEmpty()) {
            moveShots(shots, wish.place());
        }
        work.about(ids);
        ids.stream().filter(id -> !shots.contains(id)).flatMap(id -> now.draft().find(id).stream())
                .forEach(segment -> new Placing(work).move(segment, wish.place()));
    }

    /// Some of several lie beside the film: one behind the other.
    private void row(List<Target> each, Place place) {
        move(new Wish.Move(each.getFirst(), place));
        for (int i = 1; i < each.size(); i++) {
            move(new Wish.Move(each.get(i), new Place.Beside(each.get(i - 1), true)));
        }
    }

    /// What is moved into the film lies beside it: a picture over others, or a new shot.
    private void lay(Wish.Move wish) {
        boolean over = wish.what() instanceof Target.Named named
                && (named.kind() == Target.Kind.OVERLAY || named.kind() == Target.Kind.LOGO);
        if (over) {
            Amount unsaid = new Amount.Unsaid();
            new Overlays(work).overlay(new Wish.Overlay(wish.what(), Optional.empty(), unsaid, unsaid, wish.place()));
        } else {
            Place place = wish.place() instanceof Place.Shift ? before(wish.what()) : wish.place();
            new Adding(work).insert(new Wish.Insert(wish.what(), place));
        }
    }

    /// "Bring the dog back": where it stood when it was last in the film.
    private Place before(Target what) {
        for (Scene.Past past : what instanceof Target.Named ? work.scene.history() : List.<Scene.Past>of()) {
            View then = new View(past.draft(), work.scene);
            Found found = new Naming(then, Need.SHOT, new Kinds(then, Need.SHOT)).find((Target.Named) what);
            if (found instanceof Found.Some some && then.index(some.ids().getFirst()) >= 0) {
                return new Place.Nth(then.index(some.ids().getFirst()) + 1);
            }
        }
        return new Place.Unsaid();
    }

    private void moveShots(List<SegmentId> moved, Place place) {
        List<SegmentId> all = new ArrayList<>(work.now().shots().stream().map(Visual::id).toList());
        int was = all.indexOf(moved.getFirst());
        List<SegmentId> rest = new ArrayList<>(all);
        rest.removeAll(moved);
        int at = switch (place) {
            case Place.Shift(int places) -> Math.clamp((long) was + places, 0, rest.size());
            case Place.Nth(int number) when number < 0 -> Math.max(0, rest.size() + number + 1);
            case Place.Nth(int number) -> {
                if (number > all.size()) {
                    work.unmet(Topic.NOT_THERE, Integer.toString(number));
                    throw new Work.Missing();
                }
                yield number - 1;
            }
            default -> index(place, rest).orElseThrow(() -> new Work.Asked(Question.WHERE, Optional.empty(), List.of()));
        };
        work.about(moved);
        rest.addAll(Math.clamp(at, 0, rest.size()), moved);
        work.edit(new Edit.Reorder(rest));
    }

    /// Where among these shots a place is; nothing when nobody said.
    OptionalInt index(Place place, List<SegmentId> rest) {
        return switch (place) {
            case Place.Unsaid _,Place.Shift _,Place.By _ -> OptionalInt.empty();
            case Place.First _ -> OptionalInt.of(0);
            case Place.Last _ -> OptionalInt.of(rest.size());
            case Place.Nth(int number) when isGone(number) ->
                OptionalInt.of((int) rest.stream().filter(id -> work.seen.index(id) >= 0 && work.seen.index(id) < number - 1).count());
            case Place.Nth(int number) ->
                OptionalInt.of(number < 0 ? Math.max(0, rest.size() + number + 1) : Math.clamp(number - 1L, 0, rest.size()));
            case Place.Beside(Target target, boolean after) -> beside(target, after, rest);
            case Place.Amid(Target left, Target right) -> {
                OptionalInt behind = beside(left, true, rest);
                OptionalInt before = beside(right, false, rest);
                yield behind.isPresent() && before.isPresent() && behind.getAsInt() > before.getAsInt()
                        ? beside(right, true, rest)
                        : behind;
            }
            case Place.Over(Target target) -> beside(target, true, rest);
            case Place.From(Moment start, Optional<Moment> _) -> at(start, rest);
        };
    }

    /// Whether what had that number was taken out within the sentence.
    private boolean isGone(int number) {
        List<Visual> shots = work.seen.shots();
        return number > 0 && number <= shots.size() && work.now().index(shots.get(number - 1).id()) < 0;
    }

    private OptionalInt beside(Target target, boolean after, List<SegmentId> rest) {
        List<Integer> places = work.find(target, Need.SHOT).stream().map(rest::indexOf).filter(place -> place >= 0).toList();
        if (places.isEmpty()) {
            throw new Work.Missing();
        }
        return OptionalInt.of(after ? Collections.max(places) + 1 : Collections.min(places));
    }

    /// The border that is nearest to a moment.
    private OptionalInt at(Moment moment, List<SegmentId> rest) {
        long ms = work.time(moment);
        List<Visual> shots = work.now().shots().stream().filter(shot -> rest.contains(shot.id())).toList();
        int best = 0;
        for (int i = 0; i < shots.size(); i++) {
            long border = shots.get(i).range().endMs();
            long so = best == 0 ? 0 : shots.get(best - 1).range().endMs();
            best = Math.abs(border - ms) < Math.abs(so - ms) ? i + 1 : best;
        }
        return OptionalInt.of(best);
    }

    void swap(Wish.Swap wish) {
        if (new Files(work).isUnused(wish.other()) && !new Files(work).isUnused(wish.one())) {
            new Adding(work).replace(new Wish.Replace(wish.one(), wish.other()));
            return;
        }
        List<SegmentId> one = work.find(wish.one(), Need.ANY);
        List<SegmentId> other = work.find(wish.other(), Need.ANY);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        work.about(List.of(one.getFirst(), other.getFirst()));
        View now = work.now();
        List<SegmentId> order = new ArrayList<>(now.shots().stream().map(Visual::id).toList());
        int first = order.indexOf(one.getFirst());
        int second = order.indexOf(other.getFirst());
        if (first >= 0 && second >= 0) {
            Collections.swap(order, first, second);
            work.edit(new Edit.Reorder(order));
            return;
        }
        Optional<Segment> left = now.draft().find(one.getFirst()).filter(segment -> first < 0);
        Optional<Segment> right = now.draft().find(other.getFirst()).filter(segment -> second < 0);
        if (left.isPresent() && right.isPresent()) {
            work.edit(new Edit.MoveTo(left.get().id(), right.get().range().startMs(), Optional.empty()));
            work.edit(new Edit.MoveTo(right.get().id(), left.get().range().startMs(), Optional.empty()));
        } else {
            work.unmet(Topic.NOT_THERE, "");
        }
    }

    void order(Wish.Order wish) {
        View now = work.now();
        List<Visual> shots = new ArrayList<>(now.shots());
        switch (wish.by()) {
            case Wish.Order.By.These(List<Target> order) -> {
                List<SegmentId> named = order.stream().flatMap(target -> work.find(target, Need.SHOT).stream()).distinct().toList();
                shots.sort(Comparator.comparingInt(shot -> named.contains(shot.id()) ? named.indexOf(shot.id()) : named.size()));
                work.about(named);
            }
            case Wish.Order.By.Reversed _ -> Collections.reverse(shots);
            case Wish.Order.By.Time(boolean newestFirst) -> byTime(shots, newestFirst);
            case Wish.Order.By.Name _ -> shots.sort((one, other) -> Names.compare(one.name(), other.name()));
            case Wish.Order.By.Shuffled _ -> shuffle(shots);
            case Wish.Order.By.Merit _ -> {
                shots.sort(new Qualities(now, new Kinds(now, Need.SHOT)).byMerit().reversed());
                work.note(Note.Kind.GUESSED);
            }
        }
        if (shots.size() > 1 && !shots.equals(now.shots())) {
            work.edit(new Edit.Reorder(shots.stream().map(Visual::id).toList()));
        }
    }

    private void byTime(List<Visual> shots, boolean newestFirst) {
        View now = work.now();
        if (shots.stream().noneMatch(shot -> now.file(shot).flatMap(Scene.File::takenMs).isPresent())) {
            work.unmet(Topic.NOT_THERE, "");
            return;
        }
        Comparator<Visual> byTime = Comparator.comparingLong(shot -> now.file(shot).flatMap(Scene.File::takenMs).orElse(Long.MAX_VALUE));
        shots.sort(newestFirst ? byTime.reversed() : byTime);
    }

    /// Anyhow, but not as it is; the same draft always gives the same order.
    private void shuffle(List<Visual> shots) {
        List<Visual> before = List.copyOf(shots);
        Random random = new Random(work.draft().version() * 31 + shots.size());
        for (int i = 0; i < 8 && shots.equals(before); i++) {
            Collections.shuffle(shots, random);
        }
    }

}
