package kinora.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.media.MediaInfo;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.render.made.MadeMedia;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.words.Explain;
import kinora.words.Messages;

/// Makes what a film names and nobody filmed, and says so.
final class MadeFiles {
    private final Services services;
    private final Console console;
    private final Messages messages;
    private final Engine engine;
    private final ChunkStore store;
    private final Cancellation cancellation;

    MadeFiles(Services services, Console console, Messages messages, Engine engine, ChunkStore store, Cancellation cancellation) {
        this.services = services;
        this.console = console;
        this.messages = messages;
        this.engine = engine;
        this.store = store;
        this.cancellation = cancellation;
    }

    /// The film with all of it; nothing when something cannot be made, which was said.
    Optional<FilmDraft> of(FilmDraft film) {
        if (film.draft().segments().noneMatch(segment -> source(segment) instanceof MediaRef.Generated)) {
            return Optional.of(film);
        }
        show(messages.say("made.working"));
        try {
            MadeMedia.Made made = new MadeMedia(store, engine.id()).of(film.draft());
            show("");
            if (!made.unknown().isEmpty()) {
                made.unknown().forEach(recipe -> console.err().println(messages.say("made.unknown", recipe.recipe())));
                return Optional.empty();
            }
            return known(film, made.files());
        } catch (IOException unwritable) {
            show("");
            console.err().println(messages.say("made.unwritable"));
            return Optional.empty();
        }
    }

    private Optional<FilmDraft> known(FilmDraft film, Map<MediaRef, Path> made) {
        Map<MediaRef, MediaInfo> known = new HashMap<>(film.known());
        Map<String, Path> sources = new LinkedHashMap<>(film.sources());
        Map<Path, Answer<MediaInfo>> answers = new Looking(engine, services.facts(), services.clock(), console, messages, cancellation)
                .at(List.copyOf(made.values()));
        for (Map.Entry<MediaRef, Path> one : made.entrySet()) {
            Answer<MediaInfo> answer = answers.getOrDefault(one.getValue(), new Answer.Cancelled<>());
            if (!(answer instanceof Answer.Success<MediaInfo>(MediaInfo info))) {
                console.err().println(new Explain(messages).of(answer));
                return Optional.empty();
            }
            known.put(one.getKey(), info);
            sources.put(info.contentHash(), one.getValue());
        }
        return Optional.of(new FilmDraft(film.draft(), known, sources, film.tables()));
    }

    private void show(String words) {
        if (console.interactive()) {
            console.err().print("\r\u001b[K" + words);
            console.err().flush();
        }
    }

    private static MediaRef source(Segment segment) {
        return switch (segment) {
            case Visual visual -> visual.source();
            case Sound sound -> sound.source();
            case Title title -> new MediaRef.Missing(title.id().value());
        };
    }
}
