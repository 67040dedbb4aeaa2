package kinora.understand.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Wish.Stays.Aspect;

/// English words for what of a thing may stay as it is: "the length of the videos", "its colours", "as loud as it is now", "any brighter".
final class EnglishAspects {
    static final Map<String, Aspect> NOUNS = words(
            Map.of(Aspect.LENGTH, "length lengths duration durations timing timings", Aspect.SPEED, "speed speeds pace tempo", Aspect.PITCH,
                    "pitch", Aspect.ORDER, "order sequence", Aspect.SOUND, "volume level loudness sound sounds audio", Aspect.LOOK,
                    "colour colours color colors look looks effect effects filter filters tone tones tint", Aspect.PLACE,
                    "position positions placement", Aspect.TEXT, "wording words", Aspect.LETTERS, "font fonts typeface size style",
                    Aspect.CAMERA, "movement movements motion zoom zooms"),
            Map.of(Aspect.CANVAS, "resolution format shape ratio dimensions", Aspect.BRIGHTNESS, "brightness exposure", Aspect.CONTRAST,
                    "contrast", Aspect.SATURATION, "saturation", Aspect.WARMTH, "warmth"));
    private static final Map<String, Aspect> MORE = words(Map.of(Aspect.LONGER, "longer", Aspect.SHORTER, "shorter", Aspect.SPEED,
            "faster slower quicker", Aspect.SOUND, "louder quieter softer noisier", Aspect.BRIGHTNESS, "brighter darker lighter dimmer",
            Aspect.WARMTH, "warmer colder cooler yellower redder bluer", Aspect.SATURATION, "paler", Aspect.LETTERS,
            "bigger smaller larger", Aspect.PITCH, "squeaky squeakier higher deeper distorted funny"), Map.of());
    private static final Map<String, Aspect> PLAIN = words(Map.of(Aspect.LENGTH, "long short", Aspect.SOUND, "loud quiet soft", Aspect.LOOK,
            "bright dark warm colourful colorful", Aspect.SPEED, "fast slow", Aspect.LETTERS, "big small large"), Map.of());
    private static final Set<String> OWNING = Set.of("its", "their", "the", "that", "this", "any", "his", "her", "my", "those", "these");
    private static final Set<String> SAME = Set.of("current", "present", "original", "own", "same", "real", "exact", "full", "old",
            "existing");

    private EnglishAspects() {}

    private static Map<String, Aspect> words(Map<Aspect, String> some, Map<Aspect, String> others) {
        Map<String, Aspect> all = new HashMap<>();
        some.forEach((aspect, row) -> List.of(row.split(" ", -1)).forEach(word -> all.put(word, aspect)));
        others.forEach((aspect, row) -> List.of(row.split(" ", -1)).forEach(word -> all.put(word, aspect)));
        return Map.copyOf(all);
    }

    /// "As long": what is compared with how it is now.
    static Optional<Aspect> plain(String word) {
        return Optional.ofNullable(PLAIN.get(word));
    }

    /// "Any longer": what may not become more or less.
    static Optional<Aspect> more(String word) {
        return Optional.ofNullable(MORE.get(word));
    }

    /// Only an aspect: "its length", "the same volume", "the fonts and sizes"; none where something else is named.
    static Optional<Aspect> alone(List<String> words) {
        List<String> left = words.stream().filter(word -> !SAME.contains(word)).toList();
        int begin = !left.isEmpty() && OWNING.contains(left.getFirst()) ? 1 : 0;
        List<String> nouns = left.subList(begin, left.size()).stream().filter(word -> !word.equals("and") && !word.equals("or")).toList();
        boolean all = !nouns.isEmpty() && nouns.stream().allMatch(NOUNS::containsKey);
        return all ? Optional.ofNullable(NOUNS.get(nouns.getFirst())) : Optional.empty();
    }

    /// "Its 3", "their four seconds": how long it is.
    static boolean measured(List<Token> tokens, int from, int to) {
        boolean its = from < to && Set.of("its", "their", "his", "her").contains(tokens.get(from).word());
        int at = from + 1 < to && SAME.contains(tokens.get(from + 1).word()) ? from + 2 : from + 1;
        boolean number = its && at < to && to - at <= 2
                && (tokens.get(at).is(Token.Kind.NUMBER) || NUMBERS.contains(tokens.get(at).word()));
        return number && (to - at == 1 || Set.of("second", "seconds", "s", "sec", "secs").contains(tokens.get(to - 1).word()));
    }

    private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
}
