package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.timeline.Extras;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// New shots: of files at hand, of one colour, once more, or in the place of others.
record Adding(Work work) {

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
            int index = after >= 0 && !(wish.place() instanceof Place.Unsaid)
                    ? after + 1
                    : new Ordering(work).index(wish.place(), rest).orElseGet(() -> byTaken(file));
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
            throw new Work.Asked(Question.DID_YOU_MEAN, Optional.empty(),
                    List.of(new Work.Option.Wishes(new Choice("duplicate", List.of(new Wish.Duplicate(shots, 1, new Place.Last()))))));
        }
        new Ordering(work).move(new Wish.Move(shots, wish.place()));
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
        int index = new Ordering(work).index(place, all).orElse(all.indexOf(shot.id()) + 1);
        Visual copy = new Visual(work.fresh(), shot.range(), shot.name(), shot.source(), shot.sourceInMs(), shot.sourceLengthMs(),
                shot.speed(), shot.fit(), shot.camera(), shot.effects(), shot.cutOut(), shot.gainPermille(), shot.strip(), shot.inset(),
                shot.extras());
        work.edit(new Edit.InsertShot(index, copy));
    }

    void card(Wish.Card wish) {
        long lasting = Math
                .round(new Measure(200, 600_000, 3_000, Measure.LENGTH.more(), Measure.LENGTH.less()).bounded(wish.length(), 3_000));
        List<SegmentId> rest = work.now().shots().stream().map(Visual::id).toList();
        int index = new Ordering(work).index(wish.place(), rest).orElse(rest.size());
        SegmentId id = work.fresh();
        if (!work.edit(new Edit.InsertShot(index, new Showing(work).card(id, wish.colour().orElse("#000000"), lasting)))) {
            return;
        }
        work.about(List.of(id));
        wish.text().filter(text -> !text.isBlank()).ifPresent(text -> work.now().visual(id).ifPresent(shot -> {
            SegmentId words = work.fresh();
            String style = wish.style().filter(Catalogue.TITLES::has).orElse("title");
            work.edit(new Edit.AddTitle(new Title(words, shot.range(), "", text, StyleUse.of(style), Extras.none()), Optional.empty()));
            work.about(List.of(id, words));
        }));
    }

    void replace(Wish.Replace asked) {
        // "Swap old.mp3 for new.mp3": what is not in the film is what comes into it, whichever is named first.
        Files files = new Files(work);
        boolean turned = files.isSpare(asked.what()) && !files.isSpare(asked.by());
        Wish.Replace wish = turned ? new Wish.Replace(asked.by(), asked.what()) : asked;
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

    /// Shows a file in the place of what a visual shows.
    void show(Visual visual, Scene.File by) {
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
