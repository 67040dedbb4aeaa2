package kinora.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;
import org.junit.jupiter.api.Test;

class EditsPropertyTest {
    private static final int EDITS_PER_SEED = 260;
    private static final int SEEDS_PER_RATE = 5;

    private record Past(Draft draft, Draft copy, Edit edit, Outcome.Applied done) {}

    @Test
    void randomEditsKeepWhatTheyPromise() {
        Map<Class<?>, Integer> applied = new HashMap<>();
        Map<Class<?>, Integer> rejected = new HashMap<>();
        for (FrameRate rate : FrameRate.COMMON) {
            for (long seed = 1; seed <= SEEDS_PER_RATE; seed++) {
                walk(rate, seed, applied, rejected);
            }
        }
        assertThat(RandomEdits.kinds()).containsExactlyInAnyOrder(permitted());
        for (Class<?> kind : permitted()) {
            assertThat(applied.getOrDefault(kind, 0)).as("applied " + kind.getSimpleName()).isGreaterThan(20);
        }
        assertThat(rejected.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(1_000);
    }

    @SuppressWarnings("unchecked") // Every permitted subclass of Edit is an Edit.
    private static Class<? extends Edit>[] permitted() {
        return (Class<? extends Edit>[]) Edit.class.getPermittedSubclasses();
    }

    private static RandomGenerator random(FrameRate rate, long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + rate.num() * 31L + rate.den());
    }

    private static void walk(FrameRate rate, long seed, Map<Class<?>, Integer> applied, Map<Class<?>, Integer> rejected) {
        RandomGenerator random = random(rate, seed);
        Draft draft = new RandomDrafts(random).draft(rate);
        List<Past> past = new ArrayList<>();
        for (int i = 0; i < EDITS_PER_SEED; i++) {
            Edit edit = new RandomEdits(random, draft).next();
            Draft copy = copy(draft);
            try {
                Outcome outcome = Edits.apply(draft, edit);
                assertThat(draft).isEqualTo(copy);
                if (outcome instanceof Outcome.Applied done) {
                    check(draft, done, edit);
                    past.add(new Past(draft, copy, edit, done));
                    draft = done.draft();
                    applied.merge(edit.getClass(), 1, Integer::sum);
                } else {
                    assertThat(Edits.apply(copy, edit)).isEqualTo(outcome);
                    rejected.merge(edit.getClass(), 1, Integer::sum);
                }
            } catch (RuntimeException | AssertionError problem) {
                fail("rate %s seed %d step %d: %s%non %s".formatted(rate, seed, i, edit, copy), problem);
            }
        }
        undo(past, draft, "rate %s seed %d".formatted(rate, seed));
    }

    /// Goes back version by version: each is what it was, and doing its edit again leads to the one that was just left.
    private static void undo(List<Past> past, Draft last, String where) {
        Draft later = last;
        for (Past step : past.reversed()) {
            assertThat(step.draft()).as(where).isEqualTo(step.copy());
            assertThat(step.draft().version()).isEqualTo(later.version() - 1);
            assertThat(step.done().draft()).as(where).isEqualTo(later);
            assertThat(Edits.apply(step.copy(), step.edit()).equals(step.done())).as(where + " " + step.edit()).isTrue();
            later = step.draft();
        }
    }

    private static Draft copy(Draft draft) {
        List<Track> tracks = draft.tracks().stream().map(track -> switch (track) {
            case Track.Video video ->
                (Track) new Track.Video(video.id(), new ArrayList<>(video.visuals()), video.transitions(), video.extras());
            case Track.Audio audio -> new Track.Audio(audio.id(), new ArrayList<>(audio.sounds()), audio.extras());
            case Track.Text text -> new Track.Text(text.id(), new ArrayList<>(text.titles()), text.extras());
        }).toList();
        return draft.withTracks(tracks);
    }

    private static void check(Draft before, Outcome.Applied done, Edit edit) {
        Draft after = done.draft();
        Change change = done.change();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(Draft.problems(after.canvas().rate(), after.tracks())).isEmpty();
        assertThat(change.isEmpty()).isFalse();
        compare(before, after, change);
        checkReach(before, after, edit, change);
        assertThat(after.extras()).isEqualTo(before.extras());
        long cursor = 0;
        for (Visual shot : after.main().map(Track.Video::visuals).orElse(List.of())) {
            assertThat(shot.range().startMs()).as("no gap before " + shot.id()).isEqualTo(cursor);
            cursor = shot.range().endMs();
        }
        long end = after.tracks().stream().filter(track -> !(track instanceof Track.Audio)).flatMap(track -> track.segments().stream())
                .mapToLong(segment -> segment.range().endMs()).max().orElse(0);
        after.segments().filter(segment -> end > 0 && segment instanceof Sound sound && sound.role() == SoundRole.MUSIC)
                .forEach(music -> assertThat(music.range().endMs()).as("music " + music.id()).isLessThanOrEqualTo(end));
        assertThat(edit instanceof Edit.Rebuild || edit instanceof Edit.SetCanvas || after.canvas().equals(before.canvas())).isTrue();
    }

    /// What an edit may alter on the main track, or at all where it is about one thing of one segment.
    private static void checkReach(Draft before, Draft after, Edit edit, Change change) {
        Optional<SegmentId> content = switch (edit) {
            case Edit.ReplaceMedia it -> Optional.of(it.id());
            case Edit.SetCamera it -> Optional.of(it.id());
            case Edit.SetFit it -> Optional.of(it.id());
            case Edit.SetCutOut it -> Optional.of(it.id());
            case Edit.SetEffect it -> Optional.of(it.id());
            case Edit.RemoveEffect it -> Optional.of(it.id());
            case Edit.SetText it -> Optional.of(it.id());
            case Edit.SetStyle it -> Optional.of(it.id());
            case Edit.SetGain it -> Optional.of(it.id());
            case Edit.SetFades it -> Optional.of(it.id());
            case Edit.SetStrip it -> Optional.of(it.id());
            case Edit.SetLoop it -> Optional.of(it.id());
            case Edit.Rename it -> Optional.of(it.id());
            default -> Optional.empty();
        };
        content.ifPresent(id -> assertThat(change).isEqualTo(new Change(List.of(), List.of(), List.of(id), List.of(), List.of(), List.of(),
                List.of(), List.of(), false, false, false, false, change.adjustments())));
        Optional<List<SegmentId>> shots = switch (edit) {
            case Edit.Trim it -> Optional.of(List.of(it.id()));
            case Edit.SetDuration it -> Optional.of(List.of(it.id()));
            case Edit.Split it -> Optional.of(List.of(it.id()));
            case Edit.Retime it -> Optional.of(List.of(it.id()));
            case Edit.Freeze it -> Optional.of(List.of(it.id()));
            case Edit.KeepSpans it -> Optional.of(List.of(it.id()));
            case Edit.ExtractSound it -> Optional.of(List.of(it.id()));
            case Edit.ReplaceSound it -> Optional.of(List.of(it.id()));
            case Edit.SetTotalDuration it -> Optional.empty();
            case Edit.SetCanvas it -> Optional.empty();
            case Edit.RemoveAll it -> Optional.empty();
            case Edit.Rebuild it -> Optional.empty();
            default -> content.isPresent() ? Optional.empty() : Optional.of(List.of());
        };
        Set<SegmentId> main = new HashSet<>();
        after.main().ifPresent(track -> track.visuals().forEach(shot -> main.add(shot.id())));
        shots.ifPresent(ids -> assertThat(change.altered().stream().filter(main::contains).toList()).isSubsetOf(ids));
        if (edit instanceof Edit.SetTotalDuration total) {
            assertThat(after.durationMs()).isEqualTo(after.canvas().rate().snap(total.durationMs()));
            long floor = after.canvas().rate().frame(total.shortestShotMs());
            assertThat(after.main().orElseThrow().visuals()).allMatch(shot -> frames(after, shot) >= floor);
        }
        if (edit instanceof Edit.Split split) {
            assertThat(change.added()).containsExactly(Edits.nextSegmentId(before));
            assertThat(change.altered()).containsExactly(split.id());
            assertThat(change.moved()).isEmpty();
        }
    }

    /// Compares two drafts segment by segment, field by field, and expects the change to say exactly that.
    private static void compare(Draft before, Draft after, Change change) {
        Map<SegmentId, Segment> olds = new HashMap<>();
        Map<SegmentId, TrackId> oldTracks = new HashMap<>();
        before.tracks().forEach(track -> track.segments().forEach(segment -> {
            olds.put(segment.id(), segment);
            oldTracks.put(segment.id(), track.id());
        }));
        boolean sameRate = before.canvas().rate().equals(after.canvas().rate());
        Set<SegmentId> altered = new HashSet<>();
        Set<SegmentId> moved = new HashSet<>();
        Set<SegmentId> added = new HashSet<>();
        Set<SegmentId> removed = new HashSet<>(olds.keySet());
        for (Track track : after.tracks()) {
            for (Segment now : track.segments()) {
                removed.remove(now.id());
                Segment old = olds.get(now.id());
                boolean sameTrack = track.id().equals(oldTracks.get(now.id()));
                if (old == null) {
                    added.add(now.id());
                } else if (!old.equals(now) || !sameTrack) {
                    boolean shifted = sameRate && sameTrack && frames(before, old) == frames(after, now) && sameContent(old, now);
                    (shifted ? moved : altered).add(now.id());
                }
            }
        }
        assertThat(Set.copyOf(change.added())).isEqualTo(added).hasSameSizeAs(change.added());
        assertThat(Set.copyOf(change.removed())).isEqualTo(removed).hasSameSizeAs(change.removed());
        assertThat(Set.copyOf(change.altered())).isEqualTo(altered).hasSameSizeAs(change.altered());
        assertThat(Set.copyOf(change.moved())).isEqualTo(moved).hasSameSizeAs(change.moved());
        assertThat(change.canvas()).isEqualTo(!before.canvas().equals(after.canvas()));
        assertThat(change.title()).isEqualTo(!before.title().equals(after.title()));
        compareTracks(before, after, change);
    }

    private static void compareTracks(Draft before, Draft after, Change change) {
        List<TrackId> old = before.tracks().stream().map(Track::id).toList();
        List<TrackId> now = after.tracks().stream().map(Track::id).toList();
        assertThat(change.tracksAdded()).isEqualTo(now.stream().filter(id -> !old.contains(id)).toList());
        assertThat(change.tracksRemoved()).isEqualTo(old.stream().filter(id -> !now.contains(id)).toList());
        Set<Transition> oldJoins = joins(before);
        Set<Transition> newJoins = joins(after);
        Set<String> expected = new HashSet<>();
        oldJoins.stream().filter(join -> !newJoins.contains(join)).forEach(join -> expected.add(join.left() + " " + join.right()));
        newJoins.stream().filter(join -> !oldJoins.contains(join)).forEach(join -> expected.add(join.left() + " " + join.right()));
        assertThat(change.borders().stream().map(border -> border.left() + " " + border.right()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Set<Transition> joins(Draft draft) {
        Set<Transition> joins = new HashSet<>();
        draft.tracks().forEach(track -> joins.addAll(track instanceof Track.Video video ? video.transitions() : List.of()));
        return joins;
    }

    private static long frames(Draft draft, Segment segment) {
        FrameRate rate = draft.canvas().rate();
        return rate.frame(segment.range().endMs()) - rate.frame(segment.range().startMs());
    }

    /// Whether all but the place is equal. A fade as long as its sound follows the sound's rounded milliseconds.
    private static boolean sameContent(Segment old, Segment now) {
        boolean fades = !(old instanceof Sound a && now instanceof Sound b)
                || (fits(a.fadeInMs(), b.fadeInMs(), b.range()) && fits(a.fadeOutMs(), b.fadeOutMs(), b.range()));
        return fades && fields(old).equals(fields(now));
    }

    private static boolean fits(long oldFade, long fade, TimeRange range) {
        return fade == oldFade || (fade == range.durationMs() && oldFade > fade);
    }

    private static List<Object> fields(Segment segment) {
        return switch (segment) {
            case Visual v -> List.of(v.name(), v.source(), v.sourceInMs(), v.sourceLengthMs(), v.speed(), v.fit(), v.camera(), v.effects(),
                    v.cutOut(), v.gainPermille(), v.strip(), v.extras());
            case Sound s -> List.of(s.name(), s.source(), s.sourceInMs(), s.sourceLengthMs(), s.speed(), s.gainPermille(), s.loop(),
                    s.role(), s.effects(), s.strip(), s.extras());
            case Title t -> List.of(t.name(), t.text(), t.style(), t.extras());
        };
    }

    @Test
    void aChangeIsEmptyOnlyWhenTheDraftsAreEqual() {
        for (long seed = 1; seed <= 50; seed++) {
            Draft draft = new RandomDrafts(random(FrameRate.of(30), seed)).draft(FrameRate.of(30));
            assertThat(Change.between(draft, copy(draft)).isEmpty()).as("seed " + seed).isTrue();
            List<Track> turned = draft.tracks().reversed();
            Draft other = draft.withTracks(turned);
            assertThat(Change.between(draft, other).tracksAltered()).as("seed " + seed).isNotEmpty();
            Draft noted = new Draft(draft.canvas(), draft.title(), draft.tracks(), 0, Extras.none(), draft.gainPermille());
            assertThat(Change.between(draft, draft.withGain(draft.gainPermille() == 5 ? 6 : 5)).gain()).as("seed " + seed).isTrue();
            assertThat(Change.between(draft, noted).extras()).isTrue();
        }
    }

    @Test
    void whatIsSaidAboutSubclassesIsTrue() {
        assertThat(Arrays.stream(permitted()).allMatch(Class::isRecord)).isTrue();
    }
}
