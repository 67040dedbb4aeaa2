package kinora.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import kinora.media.MediaInfo;
import kinora.reel.Brief;
import kinora.reel.Story;
import kinora.reel.Story.Wishes;
import kinora.reel.Styles;
import kinora.reel.Telling;
import kinora.reel.Told;
import kinora.timeline.Canvas;
import kinora.understand.BriefOf;
import kinora.understand.Understanding;
import kinora.words.Explain;
import kinora.words.Language;

/// Tells the reel that words ask for, from files that are looked at closely.
final class ToldReel {
    private final Workbench bench;
    private final MakeOptions base;

    /// @param base what was asked for beside the words; they go first
    ToldReel(Workbench bench, MakeOptions base) {
        this.bench = bench;
        this.base = base;
    }

    /// The reel, or why there is none.
    ///
    /// @param language of the words, as a tag; empty when it cannot be told
    Told tell(Understanding.Reel asked, Found found, Inputs inputs, String language) {
        BriefOf brief = BriefOf.of(asked.brief(), asked.drop());
        Canvas canvas = BriefOf.canvas(asked.brief(), base.canvas());
        OptionalLong length = brief.lengthMs().isPresent() ? brief.lengthMs() : base.lengthMs();
        String style = brief.style().or(() -> base.reel().map(ReelOption::style)).orElse(Styles.names().getFirst());
        Wishes wishes = base.reel().map(more -> brief.wishes().over(more.wishes())).orElse(brief.wishes());
        ReelOption reel = new ReelOption(style, wishes, brief.titled(), base.reel().map(ReelOption::explain).orElse(false));
        MakeOptions options = base.with(canvas, length, brief.title().orElse(base.title()), reel);
        FilmPlan plan = new FilmPlan(options);
        Optional<Brief.Music> music = music(brief, found, plan);
        ReelStory story = new ReelStory(bench, options, plan);
        story.look(found, music, new Explain(bench.messages()));
        boolean silent = brief.silent() || base.heard() instanceof MusicOption.None;
        Optional<Story.Composed> made = silent
                ? Optional.empty()
                : brief.recipe().flatMap(recipe -> MadeMusic.of(recipe, found.footage().values()))
                        .or(() -> MadeMusic.of(options, music.isPresent(), true, found.footage().values()));
        return Telling.of(story.story(found, inputs, music, made, Language.of(language).orElse(bench.messages().language())));
    }

    /// The piece that the words name, else the only one there is.
    private Optional<Brief.Music> music(BriefOf brief, Found found, FilmPlan plan) {
        if (brief.silent() || brief.recipe().isPresent()) {
            return Optional.empty();
        }
        Map<Path, MediaInfo.Audio> sounds = found.sounds();
        Optional<Path> named = brief.music()
                .flatMap(name -> sounds.keySet().stream().filter(path -> Inputs.name(path).equalsIgnoreCase(name)).findFirst())
                .or(() -> base.music().filter(sounds::containsKey));
        Optional<Path> file = named
                .or(() -> brief.music().isEmpty() && sounds.size() == 1 ? sounds.keySet().stream().findFirst() : Optional.empty());
        return file.flatMap(path -> Optional.ofNullable(sounds.get(path)).map(info -> plan.music(path, info)));
    }
}
