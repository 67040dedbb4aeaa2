package kinora.reel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import kinora.media.ClipFacts;
import kinora.media.PictureFacts;
import kinora.vision.Flaw;
import kinora.vision.Looked;
import kinora.vision.TurnedCopies;

/// Clips that show what another clip shows, as the same recording in another format or size does (craft rule 4). Our own bounds: as long to within a few hundredths, as bright at every
/// step to within a few levels, and best pictures that are too alike to stand side by side, or the same but turned.
final class Copies {
    private static final double LENGTH_SHARE = 0.03;
    private static final long LENGTH_MS = 120;
    private static final int LEVELS = 6;

    private Copies() {}

    /// Of the clips at these places, which ones are there once more, and where: the one with most pixels stays, of equals the one that is most like an upright one, of such the first.
    static Map<Integer, Flaw> of(List<Story.Item> items, List<Integer> places) {
        Map<Integer, Flaw> better = new HashMap<>();
        List<Integer> best = places.stream()
                .sorted(Comparator.comparingLong((Integer i) -> -pixels(items.get(i))).thenComparingInt(i -> -lean(items.get(i)))).toList();
        for (int k = 1; k < best.size(); k++) {
            int place = best.get(k);
            IntStream.range(0, k).map(best::get).filter(other -> !better.containsKey(other))
                    .filter(other -> isCopy(items.get(other), items.get(place))).findFirst()
                    .ifPresent(other -> better.put(place, flaw(items, place, other)));
        }
        return better;
    }

    private static Flaw flaw(List<Story.Item> items, int place, int of) {
        OptionalInt turned = turned(items.get(place), items.get(of));
        return turned.isPresent()
                ? new Flaw.Turned(of, turned.getAsInt())
                : new Flaw.Duplicate(of, distance(items.get(place), items.get(of)));
    }

    private static int lean(Story.Item item) {
        return item.facts().map(facts -> facts.layout().lean()).orElse(0);
    }

    private static OptionalInt turned(Story.Item one, Story.Item other) {
        return one.facts().isPresent() && other.facts().isPresent()
                ? TurnedCopies.distance(looked(one), looked(other))
                : OptionalInt.empty();
    }

    private static Looked looked(Story.Item item) {
        return new Looked(item.facts().orElseThrow(), item.width(), item.height(), 0, false, Optional.empty());
    }

    private static long pixels(Story.Item item) {
        return (long) item.width() * item.height();
    }

    private static boolean isCopy(Story.Item one, Story.Item other) {
        return one instanceof Story.Clip a && other instanceof Story.Clip b && sameLength(a.info().durationMs(), b.info().durationMs())
                && (Likeness.isTooAlike(a, b) || turned(a, b).isPresent()) && sameCourse(a.watched(), b.watched());
    }

    private static boolean sameLength(long a, long b) {
        return Math.abs(a - b) <= LENGTH_MS + LENGTH_SHARE * Math.max(a, b);
    }

    private static boolean sameCourse(Optional<ClipFacts> one, Optional<ClipFacts> other) {
        if (one.isEmpty() || other.isEmpty() || one.get().stepMs() != other.get().stepMs()) {
            return false;
        }
        List<ClipFacts.Step> a = one.get().steps();
        List<ClipFacts.Step> b = other.get().steps();
        int steps = Math.min(a.size(), b.size());
        return Math.abs(a.size() - b.size()) <= 1 + LENGTH_SHARE * steps
                && IntStream.range(0, steps).allMatch(i -> Math.abs(a.get(i).luma() - b.get(i).luma()) <= LEVELS);
    }

    private static int distance(Story.Item one, Story.Item other) {
        return PictureFacts.distance(one.facts().orElseThrow().hash(), other.facts().orElseThrow().hash());
    }
}
