package kinora.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.media.ColourLut;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.Visual;
import kinora.wire.LutReading;
import kinora.wire.LutText;
import kinora.words.ExplainLut;
import kinora.words.Messages;

/// Opens `.cube` files. Never more is read than a table may have.
final class LutFiles {
    static final String ENDING = ".cube";

    private final Console console;
    private final Messages messages;

    LutFiles(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    /// The table in a file; empty when it cannot be used, which is said.
    Optional<ColourLut> read(Path file) {
        if (!Files.isRegularFile(file)) {
            console.err().println(messages.say("lut.unreadable-file", file));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            LutReading reading = LutText.read(in.readNBytes(LutText.MAX_BYTES + 1));
            if (reading instanceof LutReading.Read(ColourLut lut)) {
                return Optional.of(lut);
            }
            console.err().println(messages.say("lut.unusable", file, new ExplainLut(messages).of(reading)));
            return Optional.empty();
        } catch (IOException unreadable) {
            console.err().println(messages.say("lut.unreadable-file", file));
            return Optional.empty();
        }
    }

    /// The tables that a draft names; empty when any of those that are files cannot be used, which is said.
    Optional<Map<MediaRef, ColourLut>> of(Draft draft, Path folder) {
        Map<MediaRef, ColourLut> tables = new HashMap<>();
        boolean usable = true;
        long numbers = 0;
        for (MediaRef named : named(draft)) {
            // Composition.of refuses tables that are too large together; more than one beyond that need not be held.
            if (named instanceof MediaRef.Local(String path) && numbers <= ColourLut.MAX_FILM_NUMBERS) {
                Optional<ColourLut> lut = read(folder.resolve(path).normalize());
                lut.ifPresent(table -> tables.put(named, table));
                numbers += lut.map(ColourLut::numbers).orElse(0);
                usable &= lut.isPresent();
            }
        }
        return usable ? Optional.of(tables) : Optional.empty();
    }

    /// A film that is not written over its tables.
    static FilmDraft reading(FilmDraft film, Path folder) {
        FilmDraft read = film;
        for (MediaRef table : film.tables().keySet()) {
            read = table instanceof MediaRef.Local(String path) ? read.reading(folder.resolve(path)) : read;
        }
        return read;
    }

    private static Set<MediaRef> named(Draft draft) {
        Set<MediaRef> files = new LinkedHashSet<>();
        draft.segments().filter(Visual.class::isInstance).map(Visual.class::cast).flatMap(visual -> visual.effects().stream())
                .flatMap(effect -> effect.parameters().values().stream()).forEach(parameter -> {
                    if (parameter instanceof Parameter.File(MediaRef file)) {
                        files.add(file);
                    }
                });
        return files;
    }
}
