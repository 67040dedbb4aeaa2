package kinora.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Edits at random for one draft, sensible ones and some that cannot be done; every kind is equally likely.
final class RandomEdits {
    private final RandomGenerator random;
    private final RandomDrafts drafts;
    private final Draft draft;
    private final FrameRate rate;
    private final Map<Class<? extends Edit>, Supplier<Edit>> kinds = new LinkedHashMap<>();

    RandomEdits(RandomGenerator random, Draft draft) {
        this.random = random;
        this.drafts = new RandomDrafts(random);
        this.draft = draft;
        this.rate = draft.canvas().rate();
        kinds.put(Edit.InsertShot.class, () -> new Edit.InsertShot(random.nextInt(-1, shots().size() + 2), visual()));
        kinds.put(Edit.AddOverlay.class, () -> new Edit.AddOverlay(visual(), track()));
        kinds.put(Edit.AddSound.class, () -> new Edit.AddSound(sound(), track()));
        kinds.put(Edit.AddTitle.class,
                () -> new Edit.AddTitle(new Title(fresh(), range(), "", "new", StyleUse.of("plain"), Extras.none()), track()));
        kinds.put(Edit.Remove.class, () -> new Edit.Remove(any()));
        kinds.put(Edit.MoveShot.class, () -> new Edit.MoveShot(shot(), random.nextInt(-1, shots().size() + 1)));
        kinds.put(Edit.MoveTo.class, () -> new Edit.MoveTo(any(), time(), track()));
        kinds.put(Edit.Reorder.class, () -> new Edit.Reorder(shuffled()));
        kinds.put(Edit.Trim.class, () -> new Edit.Trim(any(), random.nextInt(-800, 1500), random.nextInt(-800, 1500)));
        kinds.put(Edit.SetDuration.class,
                () -> new Edit.SetDuration(any(), random.nextInt(-100, 5_000), pick(List.of(Edit.Edge.values()))));
        kinds.put(Edit.Split.class, this::split);
        kinds.put(Edit.Retime.class, () -> new Edit.Retime(any(), drafts.speed()));
        kinds.put(Edit.ReplaceMedia.class, () -> new Edit.ReplaceMedia(any(), new MediaRef.Local("/p/" + random.nextInt(5)),
                random.nextInt(-10, 900), random.nextBoolean() ? 0 : random.nextInt(9_000), "other"));
        kinds.put(Edit.Repeat.class, () -> new Edit.Repeat(any(), random.nextInt(1, 4)));
        kinds.put(Edit.Freeze.class, () -> {
            SegmentId id = shot();
            return new Edit.Freeze(id,
                    draft.find(id).map(segment -> segment.range().endMs() - random.nextLong(segment.range().durationMs())).orElse(0L),
                    random.nextInt(1_500));
        });
        kinds.put(Edit.KeepSpans.class, () -> new Edit.KeepSpans(any(),
                List.of(new TimeRange(0, 1_500), new TimeRange(2_000 + random.nextInt(300), 900), new TimeRange(3_500, 20_000))));
        kinds.put(Edit.ExtractSound.class, () -> new Edit.ExtractSound(any()));
        kinds.put(Edit.ReplaceSound.class, () -> new Edit.ReplaceSound(any(), new MediaRef.Local("/s/" + random.nextInt(5)),
                random.nextInt(-10, 900), random.nextInt(9_000), "dub", pick(List.of(SoundRole.values()))));
        kinds.put(Edit.SetStrip.class, () -> new Edit.SetStrip(any(), drafts.strip()));
        kinds.put(Edit.SetTransition.class, this::setTransition);
        kinds.put(Edit.RemoveTransition.class, this::removeTransition);
        kinds.put(Edit.SetAllTransitions.class, () -> new Edit.SetAllTransitions("fade", random.nextInt(2_000), Easing.LINEAR));
        kinds.put(Edit.SetCamera.class, () -> new Edit.SetCamera(any(), drafts.camera()));
        kinds.put(Edit.SetFit.class, () -> new Edit.SetFit(any(), pick(List.of(Fit.values()))));
        kinds.put(Edit.SetCutOut.class, () -> new Edit.SetCutOut(any(), random.nextBoolean()));
        kinds.put(Edit.SetEffect.class, () -> new Edit.SetEffect(any(), drafts.effect()));
        kinds.put(Edit.RemoveEffect.class, () -> new Edit.RemoveEffect(any(), random.nextBoolean() ? "warm" : "grain"));
        kinds.put(Edit.SetText.class, () -> new Edit.SetText(any(), random.nextInt(6) == 0 ? " " : "text " + random.nextInt(9)));
        kinds.put(Edit.SetStyle.class, () -> new Edit.SetStyle(any(), StyleUse.of("style-" + random.nextInt(9))));
        kinds.put(Edit.SetGain.class, () -> new Edit.SetGain(any(), random.nextInt(-100, 4_200)));
        kinds.put(Edit.SetFades.class, () -> new Edit.SetFades(any(), random.nextInt(-10, 1_000), random.nextInt(1_000)));
        kinds.put(Edit.SetLoop.class, () -> new Edit.SetLoop(any(), random.nextBoolean()));
        kinds.put(Edit.Rename.class, () -> new Edit.Rename(any(), "name " + random.nextInt(9)));
        kinds.put(Edit.SetFilmTitle.class, () -> new Edit.SetFilmTitle("film " + random.nextInt(9)));
        kinds.put(Edit.SetFilmGain.class, () -> new Edit.SetFilmGain(random.nextInt(-100, 4_200)));
        kinds.put(Edit.SetCanvas.class,
                () -> new Edit.SetCanvas(new Canvas(320, random.nextBoolean() ? 180 : 320, pick(FrameRate.COMMON), 0)));
        kinds.put(Edit.SetTotalDuration.class, () -> new Edit.SetTotalDuration(random.nextInt(30_000), random.nextInt(1_000)));
        kinds.put(Edit.RemoveAll.class, () -> new Edit.RemoveAll(pick(List.of(Edit.Kind.values()))));
        kinds.put(Edit.Rebuild.class, this::rebuild);
    }

    static List<Class<? extends Edit>> kinds() {
        RandomGenerator any = new Random(0);
        return List.copyOf(new RandomEdits(any, new RandomDrafts(any).draft(FrameRate.of(25))).kinds.keySet());
    }

    Edit next() {
        return pick(List.copyOf(kinds.values())).get();
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<Visual> shots() {
        return draft.main().map(Track.Video::visuals).orElse(List.of());
    }

    private SegmentId fresh() {
        return random.nextInt(20) == 0 ? any() : Edits.nextSegmentId(draft);
    }

    private SegmentId any() {
        List<SegmentId> ids = draft.segments().<SegmentId>map(Segment::id).toList();
        return ids.isEmpty() || random.nextInt(30) == 0 ? new SegmentId("nobody") : pick(ids);
    }

    private SegmentId shot() {
        return shots().isEmpty() || random.nextInt(10) == 0 ? any() : pick(shots()).id();
    }

    /// A time that lies on no frame border in most cases.
    private long time() {
        return random.nextLong(-100, draft.durationMs() + 1_000);
    }

    private TimeRange range() {
        return new TimeRange(Math.max(0, time()), 1 + random.nextInt(4_000));
    }

    private Visual visual() {
        TimeRange range = range();
        return drafts.visual(fresh(), rate, 0, 1 + random.nextInt(90)).withRange(range);
    }

    private Sound sound() {
        Sound sound = drafts.sound(rate, 0, 1 + random.nextInt(90), pick(List.of(SoundRole.values())));
        return (Sound) Contents.withId(sound.withRange(range()), fresh());
    }

    private Optional<TrackId> track() {
        return random.nextBoolean() || draft.tracks().isEmpty() ? Optional.empty() : Optional.of(pick(draft.tracks()).id());
    }

    private List<SegmentId> shuffled() {
        List<SegmentId> order = new ArrayList<>(shots().stream().map(Visual::id).toList());
        Collections.shuffle(order, Random.from(random));
        if (random.nextInt(10) == 0) {
            order.add(any());
        }
        return order;
    }

    private Edit split() {
        SegmentId id = any();
        long inside = draft.find(id).map(segment -> segment.range().startMs() + random.nextLong(segment.range().durationMs() + 1))
                .orElse(0L);
        return new Edit.Split(id, inside);
    }

    private Edit setTransition() {
        int at = random.nextInt(Math.max(1, shots().size() - 1));
        boolean there = at + 1 < shots().size();
        return new Edit.SetTransition(there ? shots().get(at).id() : any(), there ? shots().get(at + 1).id() : any(), "slide",
                random.nextInt(2_000), pick(List.of(Easing.values())));
    }

    private Edit removeTransition() {
        List<Transition> joins = draft.main().map(Track.Video::transitions).orElse(List.of());
        Optional<Transition> join = joins.isEmpty() ? Optional.empty() : Optional.of(pick(joins));
        return new Edit.RemoveTransition(join.map(Transition::left).orElseGet(this::any), join.map(Transition::right).orElseGet(this::any));
    }

    private Edit rebuild() {
        Draft other = drafts.draft(random.nextInt(3) == 0 ? pick(FrameRate.COMMON) : rate);
        return new Edit.Rebuild(other.canvas(), "rebuilt", other.tracks());
    }
}
