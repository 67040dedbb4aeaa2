package kinora.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.timeline.Parameter;
import kinora.timeline.Title;

/// What a person changed of a title style; what is not given has the style's own value.
///
/// @param sizeMillionths of the em in millionths of the canvas' height
/// @param rgb colour of the letters, 0xRRGGBB
/// @param accent colour of what stands out, 0xRRGGBB
/// @param position where it stands
/// @param weight of the main block
/// @param serif whether letters have serifs
record StyleParameters(Optional<Integer> sizeMillionths, Optional<Integer> rgb, Optional<Integer> accent, Optional<TitlePosition> position,
        Optional<Integer> weight, Optional<Boolean> serif) {

    /// White letters, and amber for what stands out: seen on nearly every picture, and warm.
    static final int WHITE = 0xFFFFFF;
    static final int AMBER = 0xFFC857;
    /// Smallest and largest em, as shares of the canvas' height.
    private static final double MIN_SIZE = 0.01;
    private static final double MAX_SIZE = 0.5;
    private static final List<String> POSITIONS = Arrays.stream(TitlePosition.values()).map(TitlePosition::word).toList();
    private static final Map<String, Integer> WEIGHTS = weights();
    private static final List<String> FONTS = List.of("sans", "serif");
    private static final String COLOUR = "#rrggbb";

    /// Nothing was changed.
    static StyleParameters none() {
        return new StyleParameters(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("regular", 400);
        weights.put("medium", 500);
        weights.put("semi-bold", 600);
        weights.put("bold", 700);
        return weights;
    }

    /// The parameters of a style, as people and programs are told of them; the usual word of each stands first.
    static List<Vocabulary.Parameter> told(TitleStyle style) {
        Inscription.Face face = style.main().face();
        List<Vocabulary.Parameter> told = new ArrayList<>();
        told.add(new Vocabulary.Parameter.Amount("size", MIN_SIZE, MAX_SIZE, style.main().size() / 1000.0, ""));
        told.add(new Vocabulary.Parameter.Colour("colour", hex(WHITE)));
        if (style.hasAccent()) {
            told.add(new Vocabulary.Parameter.Colour("accent", hex(AMBER)));
        }
        if (style.course() != TitleStyle.Course.ROLL) {
            told.add(new Vocabulary.Parameter.Word("position", first(style.position().word(), POSITIONS)));
        }
        String weight = WEIGHTS.entrySet().stream().filter(entry -> entry.getValue() == face.weight()).findFirst().orElseThrow().getKey();
        told.add(new Vocabulary.Parameter.Word("weight", first(weight, List.copyOf(WEIGHTS.keySet()))));
        told.add(new Vocabulary.Parameter.Word("font", first(face.serif() ? "serif" : "sans", FONTS)));
        return told;
    }

    private static List<String> first(String word, List<String> words) {
        List<String> ordered = new ArrayList<>(words);
        ordered.remove(word);
        ordered.addFirst(word);
        return ordered;
    }

    private static String hex(int rgb) {
        return String.format("#%06x", rgb);
    }

    /// Reads the parameters of a title.
    ///
    /// @param problems where what cannot be read is added
    static StyleParameters of(Title title, TitleStyle style, List<CompositionProblem> problems) {
        Reading reading = new Reading(title, problems);
        for (String name : title.style().parameters().keySet()) {
            boolean known = switch (name) {
                case "size", "colour", "color", "weight", "font" -> true;
                case "accent" -> style.hasAccent();
                case "position" -> style.course() != TitleStyle.Course.ROLL;
                default -> false;
            };
            if (!known) {
                problems.add(new CompositionProblem.NotDrawnYet(title.id(), "title-parameter " + name));
            }
        }
        Optional<Integer> colour = reading.of("colour", COLOUR, StyleParameters::rgb);
        Optional<Integer> color = reading.of("color", COLOUR, StyleParameters::rgb);
        return new StyleParameters(reading.of("size", MIN_SIZE + " – " + MAX_SIZE, StyleParameters::size), colour.or(() -> color),
                reading.of("accent", COLOUR, StyleParameters::rgb),
                reading.of("position", String.join(" · ", POSITIONS), value -> word(value).flatMap(TitlePosition::find)),
                reading.of("weight", String.join(" · ", WEIGHTS.keySet()),
                        value -> word(value).map(word -> word.replace("semibold", "semi-bold")).map(WEIGHTS::get)),
                reading.of("font", String.join(" · ", FONTS), value -> word(value).filter(FONTS::contains).map("serif"::equals)));
    }

    /// What a parameter's value means, if it can be read.
    private interface Meaning<T> {
        Optional<T> of(Parameter value);
    }

    private record Reading(Title title, List<CompositionProblem> problems) {
        <T> Optional<T> of(String name, String allowed, Meaning<T> meaning) {
            Parameter value = title.style().parameters().get(name);
            Optional<T> read = value == null ? Optional.empty() : meaning.of(value);
            if (value != null && read.isEmpty()) {
                problems.add(new CompositionProblem.WrongParameter(title.id(), title.style().name(), name, allowed));
            }
            return read;
        }
    }

    private static Optional<String> word(Parameter value) {
        return value instanceof Parameter.Word(String word) ? Optional.of(word.strip()) : Optional.empty();
    }

    private static Optional<Integer> size(Parameter value) {
        return value instanceof Parameter.Scalar(double share) && share >= MIN_SIZE && share <= MAX_SIZE
                ? Optional.of((int) StrictMath.round(share * 1e6))
                : Optional.empty();
    }

    private static Optional<Integer> rgb(Parameter value) {
        return word(value).filter(word -> word.matches("#[0-9a-fA-F]{6}")).map(word -> Integer.parseInt(word.substring(1), 16));
    }
}
