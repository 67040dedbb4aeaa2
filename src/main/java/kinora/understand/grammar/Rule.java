package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// How a constituent is built of words and other constituents.
///
/// The pattern is a row of elements apart by blanks. `SORT` stands for a piece of that sort, `SORT=value` for one with that value, a word in small letters for itself; `a/b` means either,
/// and `?` behind an element that it may be missing. `..8` stands for up to eight words of any kind, none of them a mark that divides: what they are, the rule asks in its `build`.
/// A quoted mark (`,`) is written as it is. A value that is `null` means that the rule does not hold after all.
///
/// ```
/// rule(TARGET, "DET? ORDINAL KIND", m -> new Target.Nth(…))
/// ```
///
/// @param sort of what is built
/// @param elements one after the other
/// @param bonus added to the weights of the parts
/// @param build makes the value
record Rule(Sort sort, List<Element> elements, double bonus, Build build) {
    Rule {
        elements = List.copyOf(elements);
    }

    /// Makes the value of a constituent.
    interface Build {
        /// The value; null when the rule does not hold after all.
        @Nullable
        Object of(Match match);
    }

    /// One element of a pattern.
    ///
    /// @param sorts that fit, each with the values that fit; any value when there is none
    /// @param words that fit
    /// @param gap how many words of any kind may stand there; 0 where it is no gap
    record Element(Map<Sort, Set<String>> sorts, Set<String> words, boolean optional, int gap) {
        boolean fits(Piece piece) {
            Set<String> values = sorts.get(piece.sort());
            return values != null && (values.isEmpty() || values.contains(piece.text()));
        }
    }

    static Rule rule(Sort sort, String pattern, Build build) {
        return weighted(sort, 0, pattern, build);
    }

    static Rule weighted(Sort sort, double bonus, String pattern, Build build) {
        List<Element> elements = new ArrayList<>();
        for (String part : pattern.split(" ", -1)) {
            elements.add(element(part));
        }
        return new Rule(sort, elements, bonus, build);
    }

    private static Element element(String part) {
        if (part.length() > 2 && part.startsWith("..")) {
            return new Element(Map.of(), Set.of(), false, Integer.parseInt(part.substring(2)));
        }
        boolean optional = part.length() > 1 && part.endsWith("?");
        String plain = optional ? part.substring(0, part.length() - 1) : part;
        Map<Sort, Set<String>> sorts = new EnumMap<>(Sort.class);
        Set<String> words = new HashSet<>();
        for (String choice : plain.length() == 1 ? List.of(plain) : List.of(plain.split("/", -1))) {
            int equals = choice.indexOf('=');
            String name = equals > 0 ? choice.substring(0, equals) : choice;
            if (Character.isUpperCase(name.charAt(0)) && name.length() > 1) {
                Set<String> values = sorts.computeIfAbsent(Sort.valueOf(name), any -> new HashSet<>());
                if (equals > 0) {
                    values.add(choice.substring(equals + 1));
                }
            } else {
                words.add(choice);
            }
        }
        return new Element(sorts, words, optional, 0);
    }

    /// The pieces that stand for a rule's elements.
    ///
    /// @param pieces by element; missing ones are empty
    record Match(List<Optional<Piece>> pieces) {
        boolean has(int element) {
            return pieces.get(element).isPresent();
        }

        Piece piece(int element) {
            return pieces.get(element).orElseThrow();
        }

        <T> T get(int element, Class<T> kind) {
            return kind.cast(piece(element).value());
        }

        String text(int element) {
            return pieces.get(element).map(Piece::text).orElse("");
        }

        double number(int element) {
            return pieces.get(element)
                    .map(piece -> piece.value() instanceof Number number ? number.doubleValue() : Double.parseDouble(piece.text()))
                    .orElse(0.0);
        }

        int count(int element) {
            return (int) Math.round(number(element));
        }

        /// Whether the word at an element says "after" rather than "before".
        boolean after(int element) {
            return pieces
                    .get(element).map(piece -> piece.text().equals("after") || piece.text().equals("behind")
                            || piece.text().equals("following") || piece.text().equals("past") || piece.text().equals("beyond"))
                    .orElse(false);
        }

        boolean several(int element) {
            return pieces.get(element).map(Piece::several).orElse(false);
        }
    }
}
