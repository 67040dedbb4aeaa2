package kinora.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import kinora.timeline.Parameter;
import kinora.timeline.Title;

/// What a person changed of a title style; what is not given has the style's own value.
///
/// @param sizeMillionths of the em in millionths of the canvas' height
/// @param rgb colour of the letters, 0xRRGGBB
/// @param position where it stands
record StyleParameters(Optional<Integer> sizeMillionths, Optional<Integer> rgb, Optional<TitlePosition> position) {

    /// Smallest and largest em, as shares of the canvas' height.
    private static final double MIN_SIZE = 0.01;
    private static final double MAX_SIZE = 0.5;
    private static final String POSITIONS = Arrays.stream(TitlePosition.values()).map(TitlePosition::word)
            .collect(Collectors.joining(" · "));

    /// Reads the parameters of a title.
    ///
    /// @param problems where what cannot be read is added
    static StyleParameters of(Title title, List<CompositionProblem> problems) {
        Optional<Integer> size = Optional.empty();
        Optional<Integer> rgb = Optional.empty();
        Optional<TitlePosition> position = Optional.empty();
        for (Map.Entry<String, Parameter> given : title.style().parameters().entrySet()) {
            Optional<CompositionProblem> problem = switch (given.getKey()) {
                case "size" -> {
                    size = size(given.getValue());
                    yield wrong(title, given.getKey(), size, MIN_SIZE + " – " + MAX_SIZE);
                }
                case "colour", "color" -> {
                    rgb = rgb(given.getValue());
                    yield wrong(title, given.getKey(), rgb, "#rrggbb");
                }
                case "position" -> {
                    position = given.getValue() instanceof Parameter.Word(String word) ? TitlePosition.find(word) : Optional.empty();
                    yield wrong(title, given.getKey(), position, POSITIONS);
                }
                default -> Optional.of(new CompositionProblem.NotDrawnYet(title.id(), "title-parameter " + given.getKey()));
            };
            problem.ifPresent(problems::add);
        }
        return new StyleParameters(size, rgb, position);
    }

    private static Optional<CompositionProblem> wrong(Title title, String parameter, Optional<?> read, String allowed) {
        return read.isPresent()
                ? Optional.empty()
                : Optional.of(new CompositionProblem.WrongParameter(title.id(), title.style().name(), parameter, allowed));
    }

    private static Optional<Integer> size(Parameter value) {
        return value instanceof Parameter.Scalar(double share) && share >= MIN_SIZE && share <= MAX_SIZE
                ? Optional.of((int) StrictMath.round(share * 1e6))
                : Optional.empty();
    }

    private static Optional<Integer> rgb(Parameter value) {
        return value instanceof Parameter.Word(String word) && word.matches("#[0-9a-fA-F]{6}")
                ? Optional.of(Integer.parseInt(word.substring(1), 16))
                : Optional.empty();
    }
}
