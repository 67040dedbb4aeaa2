package kinora.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinora.reel.Story.Wishes;

/// Finds the files that the wishes of a reel name: by their whole name, else without what stands behind its last dot, else by a pattern with `*` and `?`; capitals do not matter.
final class ReelNames {
    private final List<String> names;

    /// @param names of all files that could be shown
    ReelNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    /// What is named and is not there.
    List<String> unknown(Wishes wishes) {
        return Stream.concat(wishes.keep().stream(), wishes.drop().stream()).filter(said -> found(said).isEmpty()).sorted().toList();
    }

    /// The same wishes with the names that the files really have.
    Wishes resolved(Wishes wishes) {
        return wishes.naming(all(wishes.keep()), all(wishes.drop()));
    }

    private Set<String> all(Set<String> said) {
        Set<String> all = new HashSet<>();
        said.forEach(one -> all.addAll(found(one)));
        return all;
    }

    private List<String> found(String said) {
        String wanted = said.toLowerCase(Locale.ROOT);
        List<Predicate<String>> ways = new ArrayList<>(List.of(wanted::equals, name -> stem(name).equals(wanted)));
        if (wanted.contains("*") || wanted.contains("?")) {
            Pattern pattern = pattern(wanted);
            ways.add(name -> pattern.matcher(name).matches());
        }
        return ways.stream().map(way -> names.stream().filter(name -> way.test(name.toLowerCase(Locale.ROOT))).toList())
                .filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
    }

    private static Pattern pattern(String wanted) {
        return Pattern.compile(wanted.codePoints().mapToObj(c -> switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(c));
        }).collect(Collectors.joining()), Pattern.DOTALL);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
