package kinora.understand.gold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.compose.Vocabulary;
import kinora.timeline.EffectUse;
import kinora.timeline.Keyframes;
import kinora.timeline.Parameter;
import kinora.timeline.StyleUse;

/// Effects and title styles with the defaults of the catalogue filled in.
final class Catalogue {
    /// Framings that are told by keys of their own.
    private static final Set<String> APART = Set.of("straighten", "rotate-right", "rotate-left", "rotate-180", "mirror", "flip-vertical",
            "crop");
    private static final Set<String> LOOKS = ids("looks");
    private static final Map<String, Vocabulary.Entry> EFFECTS = entries("effects", "looks", "framings");
    private static final Map<String, Vocabulary.Entry> STYLES = entries("titles");

    private Catalogue() {}

    static boolean isApart(String effect) {
        return APART.contains(effect);
    }

    static boolean isLook(String effect) {
        return LOOKS.contains(effect);
    }

    /// Values of all parameters: numbers as [Double], words and colours as [String].
    static Map<String, Object> parameters(EffectUse use) {
        return filled(EFFECTS.get(use.name()), use.parameters());
    }

    /// The same of a title's style.
    static Map<String, Object> parameters(StyleUse use) {
        Map<String, Object> filled = filled(STYLES.get(style(use)), use.parameters());
        Object color = filled.remove("color");
        if (color != null) {
            filled.put("colour", color);
        }
        return filled;
    }

    /// The style's name, `plain` being `title`.
    static String style(StyleUse use) {
        return use.name().equals("plain") ? "title" : use.name();
    }

    private static Map<String, Object> filled(Vocabulary.@Nullable Entry entry, Map<String, Parameter> given) {
        Map<String, Object> filled = new LinkedHashMap<>();
        if (entry != null) {
            for (Vocabulary.Parameter parameter : entry.parameters()) {
                switch (parameter) {
                    case Vocabulary.Parameter.OneOf some -> filled.put(some.name(), some.words().getFirst());
                    case Vocabulary.Parameter.Fact(String name, String value) -> filled.put(name, value);
                    case Vocabulary.Parameter.Amount amount -> filled.put(amount.name(), amount.usual());
                    case Vocabulary.Parameter.Word word -> filled.put(word.name(), word.words().getFirst());
                    case Vocabulary.Parameter.Colour colour -> filled.put(colour.name(), colour.usual());
                    case Vocabulary.Parameter.File _ -> {
                        // has to be given
                    }
                }
            }
        }
        given.forEach((name, value) -> filled.put(name, value(value)));
        return filled;
    }

    private static Object value(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Scalar(double value) -> value;
            case Parameter.Word(String value) -> value.toLowerCase(Locale.ROOT);
            case Parameter.File file -> Flat.source(file.source());
            case Parameter.Animated(Keyframes<Double> frames) -> frames.frames().getLast().value();
        };
    }

    private static Set<String> ids(String kind) {
        return Set.copyOf(entries(kind).keySet());
    }

    private static Map<String, Vocabulary.Entry> entries(String... kinds) {
        Map<String, Vocabulary.Entry> entries = new LinkedHashMap<>();
        List.of(kinds).forEach(kind -> Vocabulary.of(kind).orElseThrow().entries().forEach(entry -> entries.put(entry.id(), entry)));
        return entries;
    }
}
