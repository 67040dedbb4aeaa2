package kinora.understand.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import kinora.compose.Vocabulary;
import kinora.timeline.Parameter;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;

/// What tools share: files by name, catalogues as words, and settings of entries.
final class Tooling {
    private Tooling() {}

    /// A file at hand by its whole name.
    static Scene.File file(Work work, String name, Predicate<Scene.File> fitting) {
        List<Scene.File> named = work.scene.files().stream().filter(file -> file.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw new Given.Wrong("there is no file " + name + " at hand");
        }
        return named.stream().filter(fitting).findFirst().orElseThrow(() -> new Given.Wrong(name + " is not of the kind that this needs"));
    }

    /// 0xRRGGBB of `#rrggbb`.
    static int rgb(String colour) {
        if (!isColour(colour)) {
            throw new Given.Wrong("a colour is written as #rrggbb");
        }
        return Integer.parseInt(colour.substring(1), 16);
    }

    static String colour(String colour) {
        return String.format(Locale.ROOT, "#%06x", rgb(colour));
    }

    private static boolean isColour(String colour) {
        return colour.length() == 7 && colour.charAt(0) == '#'
                && colour.substring(1).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    /// Every name that entries have in a draft, with the words that are written behind the id: `wipe-left`.
    static List<String> names(Catalogue catalogue) {
        return catalogue.entries().stream().flatMap(Tooling::names).distinct().toList();
    }

    private static Stream<String> names(Vocabulary.Entry entry) {
        List<String> behind = entry.parameters().stream().filter(Vocabulary.Parameter.OneOf.class::isInstance)
                .map(Vocabulary.Parameter.OneOf.class::cast).flatMap(one -> one.words().stream()).filter(word -> !word.isEmpty()).toList();
        return Stream.concat(Stream.of(entry.id()), behind.stream().map(word -> entry.id() + "-" + word));
    }

    /// What an entry can be told, for a model: `radius 0 to 0.05, usually 0.01; shape round, square`.
    static String told(Vocabulary.Entry entry) {
        List<String> told = entry.parameters().stream().flatMap(parameter -> switch (parameter) {
            case Vocabulary.Parameter.Amount(String name, double least, double most, double usual, String _) ->
                Stream.of(name + " " + Measure.plain(least) + " to " + Measure.plain(most) + ", usually " + Measure.plain(usual));
            case Vocabulary.Parameter.Word(String name, List<String> words) -> Stream.of(name + " " + String.join("|", words));
            case Vocabulary.Parameter.Colour(String name, String usual) -> Stream.of(name + " #rrggbb, usually " + usual);
            case Vocabulary.Parameter.OneOf _,Vocabulary.Parameter.Fact _,Vocabulary.Parameter.File _ -> Stream.empty();
        }).toList();
        return told.isEmpty() ? "" : " (" + String.join("; ", told) + ")";
    }

    /// Parameters of an entry from settings such as `radius=0.02`.
    static SortedMap<String, Parameter> settings(Vocabulary.Entry entry, List<String> settings) {
        SortedMap<String, Parameter> parameters = new TreeMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            String name = setting.substring(0, Math.max(0, equals)).strip();
            Vocabulary.Parameter parameter = entry.parameters().stream().filter(one -> one.name().equals(name)).findFirst()
                    .orElseThrow(() -> new Given.Wrong("a setting of " + entry.id() + " is name=value, of" + told(entry)));
            parameters.put(name, value(parameter, setting.substring(equals + 1).strip()));
        }
        return parameters;
    }

    private static Parameter value(Vocabulary.Parameter parameter, String said) {
        return switch (parameter) {
            case Vocabulary.Parameter.Amount amount -> number(amount, said);
            case Vocabulary.Parameter.Word(String name, List<String> words) when words.contains(said) -> new Parameter.Word(said);
            case Vocabulary.Parameter.Word(String name, List<String> words) ->
                throw new Given.Wrong(name + " must be one of " + String.join(", ", words));
            case Vocabulary.Parameter.Colour _ -> new Parameter.Word(colour(said));
            case Vocabulary.Parameter.OneOf _,Vocabulary.Parameter.Fact _,Vocabulary.Parameter.File _ ->
                throw new Given.Wrong(parameter.name() + " cannot be set here");
        };
    }

    /// A number within the range of its parameter.
    static Parameter number(Vocabulary.Parameter.Amount amount, String said) {
        Object read = new Object();
        try {
            read = Double.parseDouble(said);
        } catch (NumberFormatException no) {
            // Told below.
        }
        if (read instanceof Double value && value >= amount.least() && value <= amount.most()) {
            return new Parameter.Scalar(value);
        }
        throw new Given.Wrong(
                amount.name() + " must be a number from " + Measure.plain(amount.least()) + " to " + Measure.plain(amount.most()));
    }

    /// From one time to another, as far as they were given.
    static Place between(Given given) {
        if (!given.has("start_ms") && !given.has("end_ms")) {
            return new Place.Unsaid();
        }
        Optional<Moment> end = given.whole("end_ms").isPresent()
                ? Optional.of(new Moment.After(given.whole("end_ms", 0)))
                : Optional.empty();
        return new Place.From(new Moment.After(given.whole("start_ms", 0)), end);
    }
}
