package kinora.reel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which pictures suit films of a style: those that are like its traits, and those that are called so, for who calls a photo `dog-on-the-sofa.jpg` has told what it shows, and that it is
/// none of a journey.
///
/// @param traits one that is named twice counts twice; none: all suit alike
/// @param words names of the style and of what suits it, in small letters
/// @param others the same of each style that is about other things; none where it is no matter what is shown
record Taste(List<Trait> traits, Set<String> words, List<Set<String>> others) {

    /// What a name is worth beside all traits together, for and against; our own weight.
    private static final double NAMED = 0.35;
    /// Traits of things, and traits that ask what is shown and not how it looks.
    private static final Set<Trait> OF_THINGS = Set.of(Trait.SUBJECT, Trait.NEAR);
    private static final Set<Trait> OF_CONTENT = Set.of(Trait.SUBJECT, Trait.NEAR, Trait.FACES, Trait.WIDE, Trait.FURRY);
    /// Of the set's upper quartile, and of its best; what suits less than either does not suit.
    private static final double SUITS = 0.8;
    private static final double BESIDE_BEST = 0.6;
    /// So many that are called after the style are no chance.
    private static final int SEVERAL = 5;

    Taste {
        traits = List.copyOf(traits);
        words = Set.copyOf(words);
        others = List.copyOf(others);
    }

    static Taste of(Style style) {
        boolean asks = style.traits().stream().anyMatch(OF_CONTENT::contains);
        List<Set<String>> others = Styles.ALL.stream()
                .filter(other -> asks && !other.id().equals(style.id()) && other.traits().stream().anyMatch(OF_THINGS::contains))
                .map(Taste::words).toList();
        return new Taste(style.traits(), words(style), others);
    }

    private static Set<String> words(Style style) {
        return Stream.of(Stream.of(style.id(), style.chinese()), style.aliases().stream(), style.things().stream()).flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /// Whether the style asks what is shown, and not only how it looks.
    boolean asks() {
        return traits.stream().anyMatch(OF_CONTENT::contains);
    }

    /// Whether all suit alike.
    boolean isNone() {
        return traits.isEmpty();
    }

    /// How well a picture suits, about 0 to 1; 0 when nobody has looked at it.
    double of(Story.Item item) {
        return item.facts().isEmpty()
                ? 0
                : traits.stream().mapToDouble(trait -> trait.of(item)).average().orElse(0) + NAMED * named(item.name());
    }

    /// From which worth on pictures of a set suit. Where several are called after the style, names tell, and nothing else does.
    double floor(Collection<? extends Story.Item> set) {
        double[] sorted = set.stream().mapToDouble(this::of).sorted().toArray();
        if (tells(set)) {
            return Double.POSITIVE_INFINITY;
        }
        return sorted.length == 0 ? 0 : Math.max(SUITS * sorted[sorted.length * 3 / 4], BESIDE_BEST * sorted[sorted.length - 1]);
    }

    /// Whether several pictures of a set are called after a style that is about things, so that their names tell which suit. People suit whatever their pictures are called.
    boolean tells(Collection<? extends Story.Item> set) {
        return traits.stream().anyMatch(OF_THINGS::contains) && set.stream().filter(item -> named(item.name()) > 0).count() >= SEVERAL;
    }

    /// Whether a picture of a set suits: one that is called so, or one that is worth so much.
    ///
    /// @param floor of the set
    boolean suits(Story.Item item, double floor) {
        return of(item) >= floor || named(item.name()) > 0;
    }

    /// Whether a picture is called after other things.
    boolean isOther(Story.Item item) {
        return named(item.name()) < 0;
    }

    /// 1 for what is called after the style, −1 for what is called after another one only; 0 where a name tells nothing, or more of another.
    private int named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        long own = count(words, small);
        long other = others.stream().mapToLong(each -> count(each, small)).max().orElse(0);
        return own == 0 ? (other > 0 ? -1 : 0) : own >= other ? 1 : 0;
    }

    /// How many of the words are in a name.
    private static long count(Set<String> words, String name) {
        List<String> parts = Arrays.asList(name.split("[^\\p{L}]+", -1));
        return words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isIdeographic) ? name.contains(word) : parts.contains(word)).count();
    }
}
