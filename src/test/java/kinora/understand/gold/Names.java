package kinora.understand.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.timeline.Draft;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;

/// Names of the segments of a draft beside an older one: what is old keeps its id, what was only made anew gets its old name back, all else is `+1`, `+2`, …
final class Names {
    private final Map<SegmentId, String> names = new HashMap<>();
    private final Draft before;
    private final Lanes old;
    private final Lanes now;
    private final Set<SegmentId> gone = new HashSet<>();

    private Names(Draft before, Draft after) {
        this.before = before;
        this.old = Lanes.of(before);
        this.now = Lanes.of(after);
    }

    /// Names of a draft that is its own start.
    static Map<SegmentId, String> of(Draft draft) {
        return of(draft, draft);
    }

    static Map<SegmentId, String> of(Draft before, Draft after) {
        return new Names(before, after).named();
    }

    private Map<SegmentId, String> named() {
        before.segments().forEach(segment -> gone.add(segment.id()));
        now.all().forEach(segment -> {
            if (gone.remove(segment.id())) {
                names.put(segment.id(), segment.id().value());
            }
        });
        sameFile(old.main(), now.main());
        sameFile(old.overlays(), now.overlays());
        sameNeighbours();
        onlyOfItsRole();
        sameTitle();
        int number = 1;
        for (Segment segment : now.all()) {
            if (!names.containsKey(segment.id())) {
                names.put(segment.id(), "+" + number++);
            }
        }
        return names;
    }

    private boolean isNew(Segment segment) {
        return !names.containsKey(segment.id());
    }

    private void call(Segment segment, Segment was) {
        names.put(segment.id(), was.id().value());
        gone.remove(was.id());
    }

    private void sameFile(List<Visual> were, List<Visual> are) {
        for (Visual was : were) {
            if (gone.contains(was.id())) {
                are.stream().filter(one -> isNew(one) && one.source().equals(was.source())).findFirst().ifPresent(one -> call(one, was));
            }
        }
    }

    private void sameNeighbours() {
        for (int i = 0; i < old.main().size(); i++) {
            Visual was = old.main().get(i);
            if (!gone.contains(was.id())) {
                continue;
            }
            String left = i == 0 ? "" : old.main().get(i - 1).id().value();
            String right = i + 1 == old.main().size() ? "" : old.main().get(i + 1).id().value();
            for (int k = 0; k < now.main().size(); k++) {
                Visual one = now.main().get(k);
                if (isNew(one) && name(k - 1).equals(left) && name(k + 1).equals(right)) {
                    call(one, was);
                    break;
                }
            }
        }
    }

    private String name(int place) {
        return place < 0 || place >= now.main().size() ? "" : names.getOrDefault(now.main().get(place).id(), "+");
    }

    private void onlyOfItsRole() {
        for (Sound was : old.sounds()) {
            if (gone.contains(was.id())) {
                List<Sound> fresh = now.sounds().stream().filter(one -> isNew(one) && one.role() == was.role()).toList();
                if (fresh.size() == 1) {
                    call(fresh.getFirst(), was);
                }
            }
        }
    }

    private void sameTitle() {
        for (Title was : old.titles()) {
            if (!gone.contains(was.id())) {
                continue;
            }
            List<Title> fresh = now.titles().stream().filter(this::isNew).toList();
            Optional<Title> same = fresh.stream().filter(one -> one.text().equals(was.text())).findFirst();
            if (same.isEmpty() && fresh.size() == 1 && fresh.getFirst().range().startMs() == was.range().startMs()) {
                same = Optional.of(fresh.getFirst());
            }
            same.ifPresent(one -> call(one, was));
        }
    }

    /// The segments of a draft by what they are, each in order of time.
    record Lanes(List<Visual> main, List<Visual> overlays, List<Sound> sounds, List<Title> titles) {
        static Lanes of(Draft draft) {
            List<Visual> main = draft.main().map(track -> track.visuals()).orElse(List.of());
            Set<SegmentId> mains = new HashSet<>();
            main.forEach(visual -> mains.add(visual.id()));
            return new Lanes(main, some(draft, Visual.class).stream().filter(visual -> !mains.contains(visual.id())).toList(),
                    some(draft, Sound.class), some(draft, Title.class));
        }

        private static <T extends Segment> List<T> some(Draft draft, Class<T> type) {
            List<T> found = new ArrayList<>(draft.segments().filter(type::isInstance).map(type::cast).toList());
            found.sort((one, other) -> Long.compare(one.range().startMs(), other.range().startMs()));
            return found;
        }

        List<Segment> all() {
            Map<SegmentId, Segment> all = new LinkedHashMap<>();
            List.of(main, overlays, sounds, titles).forEach(lane -> lane.forEach(segment -> all.put(segment.id(), segment)));
            return List.copyOf(all.values());
        }
    }
}
