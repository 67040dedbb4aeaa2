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
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// What comes first and what comes next.
record Ordering(Work work) {

    void move(Wish.Move wish) {
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

    private void moveShots(List<SegmentId> moved, Place place) {
        List<SegmentId> all = new ArrayList<>(work.now().shots().stream().map(Visual::id).toList());
        int was = all.indexOf(moved.getFirst());
        List<SegmentId> rest = new ArrayList<>(all);
        rest.removeAll(moved);
        int at = switch (place) {
            case Place.Shift(int places) -> Math.clamp((long) was + places, 0, rest.size());
            case Place.Number(int number) when number < 0 -> Math.max(0, rest.size() + number + 1);
            case Place.Number(int number) -> {
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
            case Place.Number(int number) when isGone(number) ->
                OptionalInt.of((int) rest.stream().filter(id -> work.seen.index(id) >= 0 && work.seen.index(id) < number - 1).count());
            case Place.Number(int number) ->
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

    void insert(Wish.Insert wish) {
        Files files = new Files(work);
        if (files.isHeardRather(wish.files())) {
            new Sounds(work).add(new Wish.AddSound(wish.files(), wish.place()));
            return;
        }
        List<Scene.File> found = files.find(wish.files(), Files::isSeen, isSeveral(wish.files()));
        if (!found.isEmpty() && found.stream().allMatch(work.seen::uses)) {
            there(wish);
            return;
        }
        List<SegmentId> made = new ArrayList<>();
        for (Scene.File file : found) {
            List<SegmentId> rest = work.now().shots().stream().map(Visual::id).toList();
            int after = made.isEmpty() ? -1 : rest.indexOf(made.getLast());
            int index = after >= 0 && !(wish.place() instanceof Place.Unsaid) ? after + 1 : index(wish.place(), rest).orElseGet(() -> byTaken(file));
            SegmentId id = work.fresh();
            if (work.edit(new Edit.InsertShot(index, new Showing(work).shot(id, file, index)))) {
                made.add(id);
            }
        }
        work.about(made);
    }

    /// What is in the film already moves to where it is wanted; without a place it may be meant to be shown once more.
    private void there(Wish.Insert wish) {
        Target shots = wish.files() instanceof Target.Spare(Kind kind, String words) ? new Target.Named(kind, words) : wish.files();
        if (wish.place() instanceof Place.Unsaid) {
            throw new Work.Asked(Question.DID_YOU_MEAN, Optional.empty(), List.of(new Work.Option.Wishes(
                    new Choice("duplicate", List.of(new Wish.Duplicate(shots, 1, new Place.Last()))))));
        }
        move(new Wish.Move(shots, wish.place()));
    }

    private static boolean isSeveral(Target files) {
        return files instanceof Target.All || files instanceof Target.Both || files instanceof Target.Having;
    }

    /// After what was taken before it, else at the end.
    private int byTaken(Scene.File file) {
        View now = work.now();
        List<Visual> shots = now.shots();
        for (int i = shots.size(); i > 0 && file.takenMs().isPresent(); i--) {
            Optional<Long> taken = now.file(shots.get(i - 1)).flatMap(Scene.File::takenMs);
            if (taken.isPresent() && taken.get() <= file.takenMs().get()) {
                return i;
            }
        }
        return shots.size();
    }

    void duplicate(Wish.Duplicate wish) {
        if (new Files(work).isUnused(wish.what())) {
            insert(new Wish.Insert(wish.what(), wish.place()));
            return;
        }
        for (Visual shot : work.visuals(wish.what(), Need.VISUAL)) {
            for (int i = 0; i < Math.clamp(wish.times(), 1, 50); i++) {
                copy(shot, wish.place());
            }
        }
    }

    private void copy(Visual shot, Place place) {
        List<SegmentId> all = work.now().shots().stream().map(Visual::id).toList();
        int index = index(place, all).orElse(all.indexOf(shot.id()) + 1);
        Visual copy = new Visual(work.fresh(), shot.range(), shot.name(), shot.source(), shot.sourceInMs(), shot.sourceLengthMs(), shot.speed(),
                shot.fit(), shot.camera(), shot.effects(), shot.cutOut(), shot.gainPermille(), shot.strip(), shot.inset(), shot.extras());
        work.edit(new Edit.InsertShot(index, copy));
    }

    void card(Wish.Card wish) {
        long lasting = Math.round(new Measure(200, 600_000, 3_000, Measure.LENGTH.more(), Measure.LENGTH.less()).bounded(wish.length(), 3_000));
        List<SegmentId> rest = work.now().shots().stream().map(Visual::id).toList();
        int index = index(wish.place(), rest).orElse(rest.size());
        SegmentId id = work.fresh();
        if (!work.edit(new Edit.InsertShot(index, new Showing(work).card(id, wish.colour().orElse("#000000"), lasting)))) {
            return;
        }
        work.about(List.of(id));
        wish.text().filter(text -> !text.isBlank()).ifPresent(text -> work.now().visual(id).ifPresent(shot -> {
            SegmentId words = work.fresh();
            String style = wish.style().filter(Catalogue.TITLES::has).orElse("title");
            work.edit(new Edit.AddTitle(
                    new Title(words, shot.range(), "", text, kinora.timeline.StyleUse.of(style), kinora.timeline.Extras.none()),
                    Optional.empty()));
            work.about(List.of(id, words));
        }));
    }

    void replace(Wish.Replace wish) {
        List<SegmentId> ids = work.find(wish.what(), Need.ANY);
        View now = work.now();
        List<Segment> segments = ids.stream().flatMap(id -> now.draft().find(id).stream()).toList();
        if (segments.isEmpty()) {
            return;
        }
        if (segments.stream().anyMatch(Visual.class::isInstance) && !Sounds.isSound(wish.what())) {
            Scene.File by = new Files(work).find(wish.by(), Files::isSeen, false).stream().findFirst().orElseThrow(Work.Missing::new);
            work.about(ids);
            segments.stream().filter(Visual.class::isInstance).forEach(segment -> show((Visual) segment, by));
        } else {
            new Sounds(work).replace(segments, wish.by());
        }
    }

    private void show(Visual visual, Scene.File by) {
        long length = by.kind() == Scene.Kind.CLIP ? Math.max(1, by.durationMs()) : 0;
        if (work.edit(new Edit.ReplaceMedia(visual.id(), by.source(), 0, length, Showing.name(by.name()))) && visual.inset().isPlain()) {
            work.edit(new Edit.SetFit(visual.id(), Showing.fit(work.draft().canvas(), by.width(), by.height())));
        }
        long lasting = visual.range().durationMs();
        if (length > 0 && length < lasting) {
            work.attempt(new Edit.Trim(visual.id(), 0, lasting - length));
            work.note(Note.Kind.SHORTENED, by.name());
        }
    }
}
