package kinora.vision;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import kinora.media.PictureFacts;

/// Pictures of one moment (craft rule 4): their hashes differ in few bits, and they were taken within five minutes of each other. The closer in time, the more bits may differ,
/// since a hand moves between two shots; where times are not known, hardly any. And pictures that are another one turned or mirrored, whenever they were taken.
final class Bursts {
    private static final int BITS = 8;
    private static final Duration APART = Duration.ofMinutes(5);
    private static final int BITS_AT_ONCE = 12;
    private static final Duration AT_ONCE = Duration.ofSeconds(6);
    private static final int BITS_WITHOUT_TIME = 5;

    private Bursts() {}

    /// The groups of two or more, as rising places in the list.
    static List<List<Integer>> of(List<Looked> pictures) {
        int[] group = new int[pictures.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++) {
                if (group[i] != group[j] && belong(pictures.get(i), pictures.get(j))) {
                    int from = Math.max(group[i], group[j]);
                    int to = Math.min(group[i], group[j]);
                    for (int k = 0; k <= i; k++) {
                        group[k] = group[k] == from ? to : group[k];
                    }
                }
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int first = 0; first < group.length; first++) {
            List<Integer> members = new ArrayList<>();
            for (int i = first; i < group.length; i++) {
                if (group[i] == first) {
                    members.add(i);
                }
            }
            if (members.size() > 1) {
                groups.add(members);
            }
        }
        return groups;
    }

    private static boolean belong(Looked one, Looked other) {
        return isOneMoment(one, other) || TurnedCopies.distance(one, other).isPresent();
    }

    private static boolean isOneMoment(Looked one, Looked other) {
        int distance = PictureFacts.distance(one.facts().hash(), other.facts().hash());
        if (one.taken().isEmpty() || other.taken().isEmpty()) {
            return distance <= BITS_WITHOUT_TIME;
        }
        LocalDateTime early = one.taken().get();
        Duration apart = Duration.between(early, other.taken().get()).abs();
        return (distance <= BITS && apart.compareTo(APART) <= 0) || (distance <= BITS_AT_ONCE && apart.compareTo(AT_ONCE) <= 0);
    }

    /// The best of a group: the one with least wrong. What is wrong is seen beside the others: it is smaller, less of it is lit or more of it clipped, its edges are wider, it is less
    /// sharp. Each is weighed so that what a person sees at once outweighs what a person sees by looking twice; where nothing differs the first stays. What lies on its side beside an
    /// upright copy is never the best.
    static int best(List<Looked> pictures, List<Integer> whole) {
        List<Integer> group = upright(pictures, whole);
        List<Looked> all = group.stream().map(pictures::get).toList();
        long pixels = all.stream().mapToLong(Looked::pixels).max().orElseThrow();
        int crisp = all.stream().mapToInt(each -> each.facts().texture().crispPermille()).max().orElseThrow();
        int sharp = all.stream().mapToInt(each -> each.facts().sharpness()).max().orElseThrow();
        int lit = all.stream().mapToInt(each -> each.facts().texture().litPermille()).max().orElseThrow();
        int clipped = all.stream().mapToInt(each -> clipped(each.facts())).min().orElseThrow();
        int best = group.getFirst();
        long least = Long.MAX_VALUE;
        for (int i : group) {
            Looked picture = pictures.get(i);
            PictureFacts facts = picture.facts();
            long wrong = 0;
            wrong += 10 * picture.pixels() < 9 * pixels ? 250 : 0;
            wrong += 2 * picture.pixels() < pixels ? 350 : 0;
            wrong += 2L * Math.max(0, lit - facts.texture().litPermille() - 60);
            wrong += 3L * Math.max(0, clipped(facts) - clipped - 20);
            wrong += Math.max(0, 1000L * (crisp - facts.texture().crispPermille()) / Math.max(1, crisp) - 150);
            wrong += 300L * (sharp - facts.sharpness()) / Math.max(1, sharp);
            if (wrong < least) {
                least = wrong;
                best = i;
            }
        }
        return best;
    }

    private static List<Integer> upright(List<Looked> pictures, List<Integer> group) {
        List<Integer> upright = group.stream().filter(i -> group.stream().noneMatch(other -> lies(pictures.get(i), pictures.get(other))))
                .toList();
        return upright.isEmpty() ? group : upright;
    }

    private static boolean lies(Looked picture, Looked beside) {
        return TurnedCopies.isMoreUpright(beside, picture) && TurnedCopies.distance(picture, beside).isPresent();
    }

    private static int clipped(PictureFacts facts) {
        return facts.darkPermille() + facts.brightPermille();
    }
}
