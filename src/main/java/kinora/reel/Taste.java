package kinora.reel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which pictures suit films of a style: those that are like its traits, and those that are called so, for who calls a photo `dog-on-the-sofa.jpg` has told what it shows.
///
/// @param traits one that is named twice counts twice; none: all suit alike
/// @param words names of the style and of what suits it, in small letters
record Taste(List<Trait> traits, Set<String> words) {
    /// What a name is worth beside all traits together; our own weight.
    private static final double NAMED = 0.35;
    /// Of the set's upper quartile, and of its best; what suits less than either does not suit.
    private static final double SUITS = 0.8;
    private static final double BESIDE_BEST = 0.6;

    Taste {
        traits = List.copyOf(traits);
        words = Set.copyOf(words);
    }

    static Taste of(Style style) {
        return new Taste(style.traits(),
                Stream.of(Stream.of(style.id(), style.chinese()), style.aliases().stream(), style.things().stream()).flatMap(names -> names)
                        .collect(Collectors.toSet()));
    }

    /// Whether all suit alike.
    boolean isNone() {
        return traits.isEmpty();
    }

    /// How well a picture suits, about 0 to 1; 0 when nobody has looked at it.
    double of(Story.Item item) {
        return item.facts().isEmpty()
                ? 0
                : traits.stream().mapToDouble(trait -> trait.of(item)).average().orElse(0) + (isNamed(item.name()) ? NAMED : 0);
    }

    /// From which worth on pictures of a set suit.
    double floor(Collection<? extends Story.Item> set) {
        double[] sorted = set.stream().mapToDouble(this::of).sorted().toArray();
        return sorted.length == 0 ? 0 : Math.max(SUITS * sorted[sorted.length * 3 / 4], BESIDE_BEST * sorted[sorted.length - 1]);
    }

    private boolean isNamed(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        List<String> parts = Arrays.asList(small.split("[^\\p{L}]+", -1));
        return words.stream()
                .anyMatch(word -> word.codePoints().anyMatch(Character::isIdeographic) ? small.contains(word) : parts.contains(word));
    }
}
