package kinora.reel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kinora.vision.Flaw;
import kinora.vision.Flaws;
import kinora.vision.Looked;

/// What is shown, and why the rest is not: craft rules 2 to 5 and 8 to 11. Nothing goes without a reason, and never all of it.
///
/// @param shown places in the story, rising
/// @param leftOut what is not
/// @param lengthMs how long the film becomes when nothing more exact decides
/// @param by where that comes from
/// @param suiting places of those that are what the style is about; none where that was not asked
record Choice(List<Integer> shown, List<Decision.LeftOut> leftOut, long lengthMs, Decision.LengthBy by, Optional<Set<Integer>> suiting) {

    /// With fewer than these a film is none, so that flawed ones are taken again.
    private static final int FEW = 3;
    /// Craft rule 11: more photos than these, without a wish, are chosen from for 60 s.
    private static final int MANY = 20;
    private static final long MANY_MS = 60_000;
    /// Our own choice for craft rule 11, "with few photos shots are longer": a film is not shorter than the first, and shots are only longer than usual in one that is shorter than the second.
    private static final long LEAST_FILM_MS = 5_000;
    private static final long SHORT_FILM_MS = 10_000;
    /// How much shorter than usual shots may be for more to be shown, by the length of the film, so that a film of 15 s has 8 shots, one of 30 s 14 and one of a minute 23 in the usual
    /// style (craft rule 11): this share of the usual length, and as much more for each second, until a film of a minute has shots of the usual length.
    private static final double SHORTEST_SHARE = 0.6;
    private static final double SHARE_A_SECOND = 1 / 150.0;
    /// Our own price for what is like something that is shown already (craft rule 7), and how much alike strangers are.
    private static final int ALIKE = 300;
    private static final double STRANGE = 0.4;

    static Choice of(Story story) {
        List<Story.Item> items = story.items();
        Merit merit = new Merit(story, items);
        List<Optional<Decision.Why>> out = flawed(story);
        small(story, merit, out);
        bringBack(story, merit, out);
        List<Integer> usable = IntStream.range(0, items.size()).filter(i -> out.get(i).isEmpty()).boxed().toList();
        Style.Pace pace = story.told().pace();
        long natural = natural(usable.stream().<Story.Item>map(items::get).toList(), pace);
        boolean many = usable.size() > MANY && natural > MANY_MS;
        long lengthMs = story.lengthMs().orElse(many ? MANY_MS : natural);
        int room = story.lengthMs().isPresent() || many ? room(lengthMs, pace) : usable.size();
        List<Integer> open = usable;
        Suiting suiting = new Suiting(usable.stream().<Story.Item>map(items::get).toList(), merit, room, story.lengthMs());
        Optional<Set<Integer>> suit = suiting.sought()
                ? Optional.of(IntStream.range(0, open.size()).filter(suiting::suits).mapToObj(open::get).collect(Collectors.toSet()))
                : Optional.empty();
        int most = Math.min(story.wishes().most().orElse(Integer.MAX_VALUE), Math.min(room, suiting.most()));
        if (usable.size() > most) {
            Set<Integer> best = best(story, usable, suiting, most);
            usable.stream().filter(i -> !best.contains(i)).forEach(i -> out.set(i, Optional.of(new Decision.Why.NoRoom(best.size()))));
            usable = best.stream().sorted().toList();
            if (story.lengthMs().isEmpty()) {
                lengthMs = Math.min(lengthMs, natural(usable.stream().<Story.Item>map(items::get).toList(), pace));
            }
        }
        List<Decision.LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String name = items.get(i).name();
            out.get(i).ifPresent(why -> leftOut.add(new Decision.LeftOut(name, why)));
        }
        Decision.LengthBy by = many ? Decision.LengthBy.MOST : Decision.LengthBy.USUAL;
        return new Choice(usable, leftOut, lengthMs, story.lengthMs().isPresent() ? Decision.LengthBy.PERSON : by, suit);
    }

    /// Says so where fewer than half of what is shown at these places is what the style is about.
    Optional<Decision> strangers(String style, List<Integer> places) {
        return suiting.map(suit -> (int) places.stream().filter(suit::contains).count()).filter(suit -> 2 * suit < places.size())
                .map(suit -> new Decision.Strangers(style, suit, places.size()));
    }

    /// How long a film of these becomes when nobody says: as long as its shots usually last, and with few of them longer, up to half as long again.
    private static long natural(List<Story.Item> shown, Style.Pace pace) {
        long usual = shown.stream().mapToLong(item -> Shots.usualMs(item, pace)).sum();
        return Math.max(LEAST_FILM_MS, Math.max(usual, Math.min(SHORT_FILM_MS, usual * 3 / 2)));
    }

    /// How many shots there is time for.
    private static int room(long lengthMs, Style.Pace pace) {
        double share = Math.min(1, SHORTEST_SHARE + SHARE_A_SECOND * lengthMs / 1000);
        return (int) Math.max(1, lengthMs / Math.max((double) pace.leastMs(), share * pace.usualMs()));
    }

    /// Leaves out what has far too few pixels, unless most of the set is like that.
    private static void small(Story story, Merit merit, List<Optional<Decision.Why>> out) {
        List<Story.Item> items = story.items();
        if (2 * items.stream().filter(merit::isSmall).count() > items.size()) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Story.Item item = items.get(i);
            boolean wanted = story.wishes().keepFlawed() || story.wishes().keep().contains(item.name());
            if (out.get(i).isEmpty() && !wanted && merit.isSmall(item)) {
                out.set(i, Optional.of(new Decision.Why.Small(item.width(), item.height())));
            }
        }
    }

    private static List<Optional<Decision.Why>> flawed(Story story) {
        List<Story.Item> items = story.items();
        List<Integer> seen = IntStream.range(0, items.size())
                .filter(i -> items.get(i) instanceof Story.Photo photo && photo.facts().isPresent())
                .filter(i -> !story.wishes().drop().contains(items.get(i).name())).boxed().toList();
        List<Optional<Flaw>> flaws = Flaws.of(seen.stream().map(i -> looked((Story.Photo) items.get(i))).toList());
        List<Optional<Decision.Why>> out = new ArrayList<>();
        for (Story.Item item : items) {
            out.add(story.wishes().drop().contains(item.name()) ? Optional.of(new Decision.Why.Unwanted()) : Optional.empty());
        }
        for (int k = 0; k < seen.size(); k++) {
            int i = seen.get(k);
            boolean wanted = story.wishes().keepFlawed() || story.wishes().keep().contains(items.get(i).name());
            if (out.get(i).isEmpty() && flaws.get(k).isPresent() && !wanted) {
                Flaw flaw = flaws.get(k).get();
                String better = flaw.instead().isPresent() ? items.get(seen.get(flaw.instead().getAsInt())).name() : "";
                out.set(i, Optional.of(new Decision.Why.Flawed(flaw, better)));
            }
        }
        copies(story, out);
        return out;
    }

    private static void copies(Story story, List<Optional<Decision.Why>> out) {
        List<Story.Item> items = story.items();
        List<Integer> open = IntStream.range(0, items.size()).filter(i -> out.get(i).isEmpty()).boxed().toList();
        Copies.of(items, open).forEach((place, flaw) -> {
            if (!story.wishes().keepFlawed() && !story.wishes().keep().contains(items.get(place).name())) {
                out.set(place, Optional.of(new Decision.Why.Flawed(flaw, items.get(flaw.instead().orElseThrow()).name())));
            }
        });
    }

    private static Looked looked(Story.Photo photo) {
        return new Looked(photo.facts().orElseThrow(), photo.width(), photo.height(), photo.bytes(), photo.info().camera(),
                photo.taken().filter(taken -> taken.by() != Taken.Witness.FILE).map(Taken::at));
    }

    /// Takes flawed ones again where too few are left, the best first; never what another one shows.
    private static void bringBack(Story story, Merit merit, List<Optional<Decision.Why>> out) {
        long left = out.stream().filter(Optional::isEmpty).count();
        List<Integer> candidates = IntStream.range(0, out.size()).filter(i -> canComeBack(out.get(i))).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -merit.of(story.items().get(i)))).toList();
        for (int i : candidates) {
            if (left >= FEW) {
                break;
            }
            out.set(i, Optional.empty());
            left++;
        }
        if (left == 0) {
            out.set(0, Optional.empty());
        }
    }

    private static boolean canComeBack(Optional<Decision.Why> why) {
        return why.filter(one -> one instanceof Decision.Why.Small
                || (one instanceof Decision.Why.Flawed(Flaw flaw, String _) && flaw.instead().isEmpty())).isPresent();
    }

    /// The best of every part of the story, as many of each as its size says, but at least one.
    private static Set<Integer> best(Story story, List<Integer> usable, Suiting suiting, int most) {
        List<Story.Item> items = usable.stream().map(story.items()::get).toList();
        int[] part = Parts.of(items);
        int parts = 1 + IntStream.of(part).max().orElse(0);
        double[] size = new double[parts];
        for (int p : part) {
            size[p]++;
        }
        int[] taken = new int[parts];
        Set<Integer> best = new HashSet<>();
        for (int k = 0; k < items.size() && best.size() < most; k++) {
            if (story.wishes().keep().contains(items.get(k).name())) {
                best.add(k);
                taken[part[k]]++;
            }
        }
        while (best.size() < most) {
            int choice = -1;
            double highest = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < items.size(); k++) {
                if (!best.contains(k)) {
                    // The seat that a part has least of for its size comes first (the highest-averages method, over the root of the sizes).
                    double turn = StrictMath.sqrt(size[part[k]]) / (taken[part[k]] == 0 ? 0.01 : 2 * taken[part[k]] + 1);
                    double value = 10_000 * turn + suiting.value(k) - alike(items, best, k);
                    if (value > highest) {
                        highest = value;
                        choice = k;
                    }
                }
            }
            best.add(choice);
            taken[part[choice]]++;
        }
        return new HashSet<>(best.stream().map(usable::get).toList());
    }

    private static int alike(List<Story.Item> items, Set<Integer> chosen, int k) {
        Story.Item item = items.get(k);
        if (chosen.stream().anyMatch(i -> Likeness.isTooAlike(items.get(i), item))) {
            return ALIKE;
        }
        double most = chosen.stream().mapToDouble(i -> Likeness.of(items.get(i), item)).max().orElse(0);
        return (int) (ALIKE * Math.max(0, most - STRANGE) / (1 - STRANGE));
    }
}
