package kinora.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import kinora.music.score.Style;
import kinora.music.score.Styles;
import kinora.words.Messages;
import picocli.CommandLine.ParseResult;

/// What `--music` asks for.
sealed interface MusicOption {
    /// Nothing was said: the one sound among the files, else music that is made for a reel, else none.
    record Unsaid() implements MusicOption {}

    /// No music.
    record None() implements MusicOption {}

    /// Music that is made, in a style or in one that suits.
    record Made(Optional<String> style) implements MusicOption {}

    /// This piece.
    record Given(Path file) implements MusicOption {}

    /// Reads it: the word for what is made, unless there is a file of that name.
    static MusicOption of(ParseResult arguments, Messages messages) {
        Optional<Path> named = MakeOptions.path(arguments, "--music", messages);
        if (named.isEmpty()) {
            return new Unsaid();
        }
        String word = named.get().toString();
        if (Files.exists(named.get())) {
            return new Given(named.get());
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "none" -> new None();
            case "auto" -> new Made(Optional.empty());
            default ->
                Styles.find(word).map(Style::id).<MusicOption>map(style -> new Made(Optional.of(style))).orElse(new Given(named.get()));
        };
    }

    /// The file, if one was named.
    default Optional<Path> given() {
        return this instanceof Given(Path file) ? Optional.of(file) : Optional.empty();
    }
}
