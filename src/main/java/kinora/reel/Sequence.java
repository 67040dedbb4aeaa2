package kinora.reel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kinora.media.PictureFacts;

/// In which order things are shown: craft rule 7.
///
/// @param places in the story, in the order in which they are shown
record Sequence(List<Integer> places, Decision.Ordered why) {
    /// How many at each end a strong picture may be taken from, as one of so many; with fewer than this the order stays.
    private static final int ENDS = 5;
    private static final int LEAST_END = 2;
    /// Craft rule 7.
    private static final int ALIKE_BITS = 12;

    static Sequence of(Story story, List<Integer> shown) {
        List<Story.Item> items = story.items();
        List<Story.Item> chosen = shown.stream().map(items::get).toList();
        Decision.Ordered.By by = by(story, chosen);
        List<Integer> places = new ArrayList<>(shown);
        switch (by) {
            case PERSON -> {
                return new Sequence(shown, new Decision.Ordered(by, "", ""));
            }
            case TIME -> places.sort(Comparator.comparing((Integer i) -> items.get(i).taken().orElseThrow().at())
                    .thenComparing(i -> items.get(i).name(), NaturalOrder.BY_NAME));
            case NAME -> places.sort(Comparator.comparing((Integer i) -> items.get(i).name(), NaturalOrder.BY_NAME));
        }
        int end = places.size() / ENDS;
        String opening = "";
        String closing = "";
        if (end >= LEAST_END) {
            Merit merit = new Merit(story.canvas(), chosen);
            int first = strongest(items, merit, places, 0, end);
            move(places, first, 0);
            int last = strongest(items, merit, places, places.size() - end, places.size());
            move(places, last, places.size() - 1);
            opening = first == 0 ? "" : items.get(places.getFirst()).name();
            closing = last == places.size() - 1 ? "" : items.get(places.getLast()).name();
        }
        spread(items, places);
        return new Sequence(List.copyOf(places), new Decision.Ordered(by, opening, closing));
    }

    private static Decision.Ordered.By by(Story story, List<Story.Item> chosen) {
        boolean given = story.ordered();
        return switch (story.wishes().order().orElse(given ? Story.Wishes.Order.GIVEN : Story.Wishes.Order.TIME)) {
            case GIVEN -> Decision.Ordered.By.PERSON;
            case NAME -> Decision.Ordered.By.NAME;
            case TIME -> Parts.timed(chosen) ? Decision.Ordered.By.TIME : Decision.Ordered.By.NAME;
        };
    }

    private static void move(List<Integer> places, int from, int to) {
        Integer moved = places.get(from);
        places.subList(from, from + 1).clear();
        places.add(to, moved);
    }

    /// A picture with a strong opening of its own: of equal ones the first.
    private static int strongest(List<Story.Item> items, Merit merit, List<Integer> places, int from, int to) {
        int best = from;
        for (int k = from; k < to; k++) {
            if (merit.of(items.get(places.get(k))) > merit.of(items.get(places.get(best)))) {
                best = k;
            }
        }
        return best;
    }

    /// Sets neighbours apart that are too alike, where changing places with the next but one does it and makes nothing worse; the ends stay.
    private static void spread(List<Story.Item> items, List<Integer> places) {
        for (int k = 1; k + 2 < places.size(); k++) {
            int before = places.get(k - 1);
            int here = places.get(k);
            int next = places.get(k + 1);
            int after = places.get(k + 2);
            if (alike(items, before, here) && !alike(items, before, next) && !alike(items, here, after)) {
                places.set(k, next);
                places.set(k + 1, here);
            }
        }
    }

    private static boolean alike(List<Story.Item> items, int one, int other) {
        Optional<PictureFacts> a = items.get(one).facts();
        Optional<PictureFacts> b = items.get(other).facts();
        return a.isPresent() && b.isPresent() && PictureFacts.distance(a.get().hash(), b.get().hash()) < ALIKE_BITS;
    }
}
