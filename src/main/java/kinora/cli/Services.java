package kinora.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.render.Facts;
import kinora.understand.LanguageModel;
import kinora.understand.Mind;
import kinora.understand.Reels;
import kinora.words.Assistant;
import kinora.words.Language;
import kinora.words.Messages;

/// What the commands work with; wired by the roof.
///
/// @param version of the program
/// @param engine made when first needed, because most commands need none
/// @param store keeps chunks and planes
/// @param facts keeps what looking at files has told
/// @param clock for times shown to people
/// @param folders name to place of each folder that the program uses
/// @param log makes ready the file that details of inner errors are logged to
/// @param model a language model that helps to understand words, where one is named
/// @param soundFont what plays music that is made where nothing else is said
public record Services(String version, Supplier<Engine> engine, ChunkStore store, Facts facts, InstantSource clock,
        Map<String, Path> folders, Supplier<Path> log, Optional<LanguageModel> model, Optional<Path> soundFont) {

    /// Without a language model.
    public Services(String version, Supplier<Engine> engine, ChunkStore store, Facts facts, InstantSource clock, Map<String, Path> folders,
            Supplier<Path> log) {
        this(version, engine, store, facts, clock, folders, log, Optional.empty(), Optional.empty());
    }

    /// With our own voices.
    public Services(String version, Supplier<Engine> engine, ChunkStore store, Facts facts, InstantSource clock, Map<String, Path> folders,
            Supplier<Path> log, Optional<LanguageModel> model) {
        this(version, engine, store, facts, clock, folders, log, model, Optional.empty());
    }

    /// Somebody to talk to, with the help of the model where there is one.
    Assistant assistant(Mind mind, Reels reels, boolean asks, Console console, Messages messages) {
        Language usual = messages.language();
        return model.map(one -> new Assistant(mind, reels, usual, asks, new WaitedFor(one, console, messages), clock))
                .orElseGet(() -> new Assistant(mind, reels, usual, asks));
    }
}
