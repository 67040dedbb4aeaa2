package kinora.understand.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import kinora.timeline.Limits;
import kinora.understand.LanguageModel.Kind;
import kinora.understand.LanguageModel.Parameter;
import kinora.understand.LanguageModel.Tool;

/// A tool with what it does.
record ToolUse(Tool tool, Doing doing) {
    /// Segments that one call may be about.
    static final int MOST_IDS = 500;

    /// Does it; what cannot be done is told to the work, as when a person asks for it.
    @FunctionalInterface
    interface Doing {
        void on(Work work, Given given);
    }

    static ToolUse of(String name, String about, Doing doing, Parameter... parameters) {
        return new ToolUse(new Tool(name, about, List.of(parameters)), doing);
    }

    // --- parameters ---

    static Parameter id() {
        return new Parameter("id", "id of a segment", new Kind.Words(Limits.MAX_NAME), true);
    }

    static Parameter ids(String about) {
        return new Parameter("ids", about, new Kind.Many(new Kind.Words(Limits.MAX_NAME), MOST_IDS), true);
    }

    static Parameter words(String name, int most, String about) {
        return new Parameter(name, about, new Kind.Words(most), true);
    }

    static Parameter choice(String name, List<String> words, String about) {
        return new Parameter(name, about, new Kind.Choice(words), true);
    }

    static Parameter whole(String name, long least, long most, String about) {
        return new Parameter(name, about, new Kind.Whole(least, most), true);
    }

    /// A time or length in milliseconds of the film.
    static Parameter ms(String name, long least, String about) {
        return whole(name, least, Limits.MAX_FILM_MS, about + ", in milliseconds");
    }

    static Parameter decimal(String name, double least, double most, String about) {
        return new Parameter(name, about, new Kind.Decimal(least, most), true);
    }

    static Parameter flag(String name, String about) {
        return new Parameter(name, about, new Kind.Flag(), true);
    }

    static Parameter file(String name) {
        return words(name, Limits.MAX_NAME, "name of a file at hand, as it is listed");
    }

    static Parameter optional(Parameter parameter) {
        return new Parameter(parameter.name(), parameter.about(), parameter.kind(), false);
    }

    /// The names of constants as words: small, with underscores.
    static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList();
    }

    /// The constant of a word.
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
