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
import kinora.render.made.MadeMedia;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.words.Explain;
import kinora.words.Messages;

/// Makes what a film names and nobody filmed, and says so.
final class MadeFiles {
    private final Workbench bench;
    private final Messages messages;

    MadeFiles(Workbench bench) {
        this.bench = bench;
        this.messages = bench.messages();
    }

    /// The film with all of it; nothing when something cannot be made, which was said.
    Optional<FilmDraft> of(FilmDraft film) {
        if (film.draft().segments().noneMatch(segment -> source(segment) instanceof MediaRef.Generated)) {
            return Optional.of(film);
        }
        bench.show(messages.say("made.working"));
        try {
            MadeMedia.Made made = new MadeMedia(bench.store(), bench.engine().id()).of(film.draft());
            bench.show("");
            if (!made.unknown().isEmpty()) {
                made.unknown().forEach(recipe -> bench.say(messages.say("made.unknown", recipe.recipe())));
                return Optional.empty();
            }
            return known(film, made.files());
        } catch (IOException unwritable) {
            bench.show("");
            bench.say(messages.say("made.unwritable"));
            return Optional.empty();
        }
    }

    private Optional<FilmDraft> known(FilmDraft film, Map<MediaRef, Path> made) {
        Map<MediaRef, MediaInfo> known = new HashMap<>(film.known());
        Map<String, Path> sources = new LinkedHashMap<>(film.sources());
        Map<Path, Answer<MediaInfo>> answers = bench.looking().at(List.copyOf(made.values()));
        for (Map.Entry<MediaRef, Path> one : made.entrySet()) {
            Answer<MediaInfo> answer = answers.getOrDefault(one.getValue(), new Answer.Cancelled<>());
            if (!(answer instanceof Answer.Success<MediaInfo>(MediaInfo info))) {
                bench.say(new Explain(messages).of(answer));
                return Optional.empty();
            }
            known.put(one.getKey(), info);
            sources.put(info.contentHash(), one.getValue());
        }
        return Optional.of(new FilmDraft(film.draft(), known, sources, film.tables()));
    }

    private static MediaRef source(Segment segment) {
        return switch (segment) {
            case Visual visual -> visual.source();
            case Sound sound -> sound.source();
            case Title title -> new MediaRef.Missing(title.id().value());
        };
    }
}
