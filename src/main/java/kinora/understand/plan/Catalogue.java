package kinora.understand.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.compose.Vocabulary;

/// Entries of the vocabulary by their names.
///
/// @param entries in the order of the catalogue
record Catalogue(List<Vocabulary.Entry> entries) {
    static final Catalogue TITLES = of("titles");
    static final Catalogue TRANSITIONS = of("transitions");
    static final Catalogue LOOKS = of("looks");
    static final Catalogue FRAMINGS = of("framings");
    /// Effects, looks and framings: what stands among a segment's effects.
    static final Catalogue EFFECTS = new Catalogue(
            Stream.of("effects", "looks", "framings").flatMap(kind -> of(kind).entries().stream()).toList());
    static final Catalogue BLENDS = of("blends");

    Catalogue {
        entries = List.copyOf(entries);
    }

    private static Catalogue of(String kind) {
        return new Catalogue(Vocabulary.of(kind).map(Vocabulary::entries).orElse(List.of()));
    }

    /// The entry of an id or another name of it.
    Optional<Vocabulary.Entry> find(String name) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        return entries.stream().filter(entry -> entry.id().equals(asked)).findFirst()
                .or(() -> entries.stream().filter(entry -> entry.aliases().contains(asked)).findFirst());
    }

    /// The entry of a name behind which a choice may stand, as in `wipe-left`.
    Optional<Vocabulary.Entry> chosen(String name) {
        return find(name).or(() -> entries.stream()
                .filter(entry -> entry.parameters().stream()
                        .anyMatch(parameter -> parameter instanceof Vocabulary.Parameter.OneOf one
                                && one.words().stream().anyMatch(word -> !word.isEmpty() && (entry.id() + "-" + word).equals(name))))
                .findFirst());
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /// A parameter of an entry that is a number.
    static Optional<Vocabulary.Parameter.Amount> number(Vocabulary.Entry entry, String name) {
        return entry.parameters().stream().filter(Vocabulary.Parameter.Amount.class::isInstance)
                .map(Vocabulary.Parameter.Amount.class::cast).filter(amount -> amount.name().equals(name)).findFirst();
    }

    /// The number by which an entry is weaker or stronger: the first one.
    static Optional<Vocabulary.Parameter.Amount> strength(Vocabulary.Entry entry) {
        return entry.parameters().stream().filter(Vocabulary.Parameter.Amount.class::isInstance)
                .map(Vocabulary.Parameter.Amount.class::cast).findFirst();
    }
}
