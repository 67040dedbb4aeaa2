package kinora.understand.plan;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

import kinora.timeline.Segment;
import kinora.timeline.Title;
import kinora.understand.Scene;

/// How well words name something, 0 to 1.
final class Likeness {
    /// From here on it is meant.
    static final double ENOUGH = 0.5;
    /// Closer to each other than this, none of two is meant rather than the other.
    static final double SAME = 0.12;
    private static final double BY_SIGHT = 0.95;
    private static final double BY_PLACE = 0.8;
    private static final double PART = 0.8;
    private static final double TYPO = 0.65;

    private final String plain;
    private final Concepts.Content asked;

    Likeness(String words) {
        plain = name(words);
        asked = Concepts.content(words);
    }

    /// Whether the words say anything of what is seen.
    boolean isEmpty() {
        return asked.isEmpty();
    }

    private static String name(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    double of(Segment segment, View view) {
        return switch (segment) {
            case Title title -> text(title.text());
            case Segment other -> Math.max(named(other.name()), view.file(other).map(this::of).orElse(0.0));
        };
    }

    double of(Scene.File file) {
        double best = named(file.name());
        for (String seen : file.seen().values()) {
            best = Math.max(best, BY_SIGHT * share(Concepts.content(seen + " " + stemOf(file.name()))));
            best = Math.max(best, BY_SIGHT * share(Concepts.content(seen)));
        }
        return Math.max(best, BY_PLACE * file.place().map(this::text).orElse(0.0));
    }

    /// How well they name a file, or something that is called like one.
    double named(String name) {
        String full = name(name);
        String stem = name(stemOf(name));
        return !plain.isEmpty() && (full.equals(plain) || stem.equals(plain)) ? 1.1 : text(stemOf(name));
    }

    private static String stemOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    double text(String text) {
        return share(Concepts.content(text));
    }

    private double share(Concepts.Content there) {
        double wanted = asked.signs().size() / 2.0;
        double met = asked.signs().stream().filter(there.signs()::contains).count() / 2.0;
        for (int thing : asked.others()) {
            wanted += Concepts.weight(thing);
            met += there.things().contains(thing) ? Concepts.weight(thing) : 0;
        }
        for (Map.Entry<String, Integer> stem : asked.stems().entrySet()) {
            double weight = stem.getValue() < 0 ? 1 : Concepts.weight(stem.getValue());
            wanted += weight;
            met += weight * (there.things().contains(stem.getValue()) ? 1 : best(stem.getKey(), there.stems().keySet()));
        }
        return wanted == 0 ? 0 : met / wanted;
    }

    private static double best(String stem, Collection<String> there) {
        double best = 0;
        for (String other : there) {
            best = Math.max(best, alike(stem, other));
        }
        return best;
    }

    /// The letters of a word in the order of the alphabet: a short word is only mistyped when its letters changed places.
    private static String letters(String word) {
        return word.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        boolean number = Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0));
        int shorter = Math.min(one.length(), other.length());
        if (number || shorter < 3 || (shorter == 3 && !letters(one).equals(letters(other)))) {
            return 0;
        }
        if (shorter >= 4 && (one.startsWith(other) || other.startsWith(one) || other.endsWith(one))) {
            return PART;
        }
        int allowed = shorter >= 7 ? 2 : 1;
        return Typos.distance(one, other, allowed) <= allowed ? TYPO : 0;
    }
}
