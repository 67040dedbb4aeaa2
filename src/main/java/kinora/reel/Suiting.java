package kinora.reel;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// Which of many pictures suit a film of a style, and how many of them it shows at most, so that what does not suit does not fill a film that others fill.
///
/// Who gives few pictures wants to see them: all of these suit. Where hardly any picture is what the style is about, the film is as short as it may be, and the best of the others fill it.
final class Suiting {
    /// Of more pictures than these those are preferred that suit the style.
    private static final int MANY = 20;
    /// What is worth less than this share of the set's median is shown only where there is nothing else, and then as few that the film has this share of the shots that it has room for.
    private static final double WORTH = 0.65;
    private static final double LESS = 2 / 3.0;
    /// The same where some suit the style and others do not, and where names tell which.
    private static final double ENOUGH = 0.45;
    private static final double ENOUGH_NAMED = 0.4;
    /// Craft rule 11: a calm shot lasts so long at most.
    private static final long LONGEST_MS = 5_000;
    /// Fewer than the first are hardly any, where nobody says how long the film shall be; it then has so many shots.
    private static final int FEW = 4;
    private static final int SHORT = 6;
    /// Of what does not suit the style, beside what does; where names tell; and of what is called after other things.
    private static final int UNSUITABLE = 300;
    private static final int UNSUITABLE_BY_NAME = 700;
    private static final int OTHER = 300;

    private final List<Story.Item> items;
    private final Merit merit;
    private final int room;
    private final boolean chosen;
    private final boolean[] good;
    private final boolean[] suits;
    private final boolean named;
    private final OptionalLong wishedMs;
    private final int count;

    /// @param items what can be shown
    /// @param room how many shots there is time for
    /// @param wishedMs how long the film shall be, where somebody has said so
    Suiting(List<Story.Item> items, Merit merit, int room, OptionalLong wishedMs) {
        this.items = List.copyOf(items);
        this.wishedMs = wishedMs;
        this.merit = merit;
        this.room = room;
        Taste taste = merit.taste();
        chosen = items.size() > MANY && !taste.isNone();
        good = good();
        suits = new boolean[items.size()];
        named = chosen && taste.tells(items);
        double floor = chosen ? taste.floor(items) : 0;
        for (int k = 0; k < suits.length; k++) {
            suits[k] = !chosen || (good[k] && taste.suits(items.get(k), floor));
        }
        count = (int) IntStream.range(0, suits.length).filter(k -> good[k] && suits[k]).count();
    }

    private boolean[] good() {
        int[] merits = items.stream().mapToInt(merit::ofPicture).toArray();
        double least = merits.length == 0 ? 0 : WORTH * IntStream.of(merits).sorted().toArray()[merits.length / 2];
        boolean[] worth = new boolean[merits.length];
        for (int k = 0; k < worth.length; k++) {
            worth[k] = merits[k] >= least;
        }
        return worth;
    }

    /// How many are shown at most: all that are worth it, and enough that shots do not become too long. Where nobody says how long it shall be, a film of a style is as long as there is
    /// something for it.
    int most() {
        if (items.size() <= room * LESS) {
            return room;
        }
        if (!chosen) {
            return Math.max(count, Math.toIntExact(Math.round(room * LESS)));
        }
        if (wishedMs.isEmpty() && merit.taste().asks()) {
            return count < FEW ? SHORT : count;
        }
        long shots = Math.max(Math.round(room * (named ? ENOUGH_NAMED : ENOUGH)), Math.ceilDiv(wishedMs.orElse(0), LONGEST_MS));
        return Math.max(count, Math.toIntExact(Math.min(room, shots)));
    }

    /// What one is worth in the choice.
    int value(int k) {
        Story.Item item = items.get(k);
        if (suits[k]) {
            return merit.of(item);
        }
        return merit.of(item) - (named ? UNSUITABLE_BY_NAME : UNSUITABLE) - (merit.taste().isOther(item) ? OTHER : 0);
    }

    /// Whether the style is about certain things, and there are so many pictures that those of these were sought.
    boolean sought() {
        return chosen && merit.taste().asks();
    }

    /// Whether one suits.
    boolean suits(int k) {
        return suits[k];
    }
}
