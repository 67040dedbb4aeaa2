package kinora.music.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The catalogue of music styles.
public final class Styles {
    /// All of them. A new one is a file of its own and a line here.
    public static final List<Style> ALL = List.of( //
            LoFi.STYLE, //
            Upbeat.STYLE, //
            Cinematic.STYLE, //
            Acoustic.STYLE, //
            Ambient.STYLE, //
            Electronic.STYLE, //
            Corporate.STYLE, //
            Jazz.STYLE, //
            Holiday.STYLE, //
            Epic.STYLE);

    private Styles() {}

    /// The style of an id, a title or an alias, in any case, with spaces, hyphens or underscores.
    public static Optional<Style> find(String name) {
        String plain = plain(name);
        return ALL.stream().filter(style -> called(style).anyMatch(each -> plain(each).equals(plain))).findFirst();
    }

    private static Stream<String> called(Style style) {
        return Stream.concat(Stream.of(style.id(), style.title().english(), style.title().chinese()), style.aliases().stream());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /// Ids, in the order of the catalogue.
    public static List<String> names() {
        return ALL.stream().map(Style::id).toList();
    }
}
