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
import kinora.render.Receipt;
import kinora.render.made.FontFile;
import kinora.render.made.MadeMedia;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.words.Explain;
import kinora.words.ExplainSoundFont;
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
    ///
    /// @param folder of the draft
    Optional<FilmDraft> of(FilmDraft film, Path folder) {
        if (film.draft().segments().noneMatch(segment -> source(segment) instanceof MediaRef.Generated)) {
            return Optional.of(film);
        }
        bench.show(messages.say("made.working"));
        try {
            MadeMedia.Made made = new MadeMedia(bench.store(), bench.engine().id()).of(film.draft(), folder);
            bench.show("");
            made.unknown().forEach(recipe -> bench.say(messages.say("made.unknown", recipe.recipe())));
            ExplainSoundFont explain = new ExplainSoundFont(messages);
            made.refused().forEach((file, why) -> bench.say(explain.refused(file, why)));
            if (!made.unknown().isEmpty() || !made.refused().isEmpty()) {
                return Optional.empty();
            }
            made.played().values().stream().distinct().forEach(played -> explain.of(played).forEach(bench::say));
            return known(played(film, made.played()), made.files());
        } catch (IOException unwritable) {
            bench.show("");
            bench.say(messages.say("made.unwritable"));
            return Optional.empty();
        }
    }

    /// The film with what is told of its SoundFonts, none of which is written over.
    private static FilmDraft played(FilmDraft film, Map<MediaRef.Generated, FontFile.Played> played) {
        Map<String, Receipt.Font> fonts = new HashMap<>();
        FilmDraft reading = film;
        for (Map.Entry<MediaRef.Generated, FontFile.Played> one : played.entrySet()) {
            fonts.put(one.getKey().recipe(), SoundFonts.told(one.getKey().recipe(), one.getValue()));
            reading = reading.reading(one.getValue().file());
        }
        return new FilmDraft(reading.draft(), reading.known(), reading.sources(), reading.tables(), fonts);
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
        return Optional.of(new FilmDraft(film.draft(), known, sources, film.tables(), film.fonts()));
    }

    private static MediaRef source(Segment segment) {
        return switch (segment) {
            case Visual visual -> visual.source();
            case Sound sound -> sound.source();
            case Title title -> new MediaRef.Missing(title.id().value());
        };
    }
}
