package kinora.reel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// In which order things are shown: craft rule 7.
///
/// @param places in the story, in the order in which they are shown
record Sequence(List<Integer> places, Decision.Ordered why) {
    /// How many at each end a strong picture may be taken from, as one of so many; with fewer than this the order stays.
    private static final int ENDS = 5;
    private static final int LEAST_END = 2;
    /// Pictures that were taken so soon after each other may change places.
    private static final Duration SOON = Duration.ofMinutes(15);
    /// Names are numbers when so many of them are.
    private static final double NUMBERED = 0.7;

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
            case NAME, VARIETY -> places.sort(Comparator.comparing((Integer i) -> items.get(i).name(), NaturalOrder.BY_NAME));
        }
        if (by == Decision.Ordered.By.VARIETY) {
            return varied(story, places);
        }
        int end = places.size() / ENDS;
        String opening = "";
        String closing = "";
        if (end >= LEAST_END) {
            Merit merit = new Merit(story, chosen);
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
            case TIME -> Parts.timed(chosen)
                    ? Decision.Ordered.By.TIME
                    : isNumbered(chosen) ? Decision.Ordered.By.NAME : Decision.Ordered.By.VARIETY;
        };
    }

    /// Whether names are an order, as those of cameras and of people who number their files are: most begin with a number, or are alike but for a number.
    private static boolean isNumbered(List<Story.Item> items) {
        List<String> names = items.stream().map(Story.Item::name).filter(name -> name.chars().anyMatch(Character::isDigit)).toList();
        Map<String, Long> stems = names.stream()
                .collect(Collectors.groupingBy(name -> name.replaceAll("\\.[^.]*$", "").replaceAll("\\d+", "#"), Collectors.counting()));
        long same = stems.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long first = names.stream().filter(name -> Character.isDigit(name.charAt(0))).count();
        return Math.max(same, first) >= NUMBERED * items.size();
    }

    /// The strongest first, the next one that is unlike it last, and between them neighbours as unlike as they can be.
    private static Sequence varied(Story story, List<Integer> places) {
        List<Story.Item> items = story.items();
        Merit merit = new Merit(story, places.stream().map(items::get).toList());
        move(places, strongest(items, merit, places, 0, places.size()), 0);
        if (places.size() > 2) {
            Story.Item first = items.get(places.getFirst());
            List<Integer> unlike = places.stream().skip(1).filter(i -> Likeness.of(first, items.get(i)) < Likeness.SAME).toList();
            List<Integer> closing = unlike.isEmpty() ? places.subList(1, places.size()) : unlike;
            move(places, places.indexOf(closing.get(strongest(items, merit, closing, 0, closing.size()))), places.size() - 1);
        }
        List<Integer> order = Variety.of(places.stream().<Story.Item>map(items::get).toList());
        return new Sequence(order.stream().map(places::get).toList(), new Decision.Ordered(Decision.Ordered.By.VARIETY,
                items.get(places.getFirst()).name(), places.size() < 2 ? "" : items.get(places.getLast()).name()));
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
            if (merit.atAnEnd(items.get(places.get(k))) > merit.atAnEnd(items.get(places.get(best)))) {
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

    /// Whether two should not be neighbours: craft rule 7, and such of the same thing, unless much time lies between.
    private static boolean alike(List<Story.Item> items, int one, int other) {
        Story.Item a = items.get(one);
        Story.Item b = items.get(other);
        boolean soon = a.taken().isEmpty() || b.taken().isEmpty()
                || Duration.between(a.taken().get().at(), b.taken().get().at()).abs().compareTo(SOON) <= 0;
        return Likeness.isTooAlike(a, b) || (soon && Likeness.of(a, b) > Likeness.SAME);
    }
}
