package kinora.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.media.MediaInfo;
import kinora.music.score.Style;
import kinora.reel.Story;
import kinora.reel.Styles;
import kinora.render.made.Recipe;
import kinora.timeline.Draft;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.TimeRange;

/// Which music is made for a film.
final class MadeMusic {
    /// Seeds are told to people and typed again, so they are short.
    private static final long SEEDS = 10_000;
    private static final int DIGITS = 8;
    private static final int HEXADECIMAL = 16;

    private MadeMusic() {}

    /// The piece that `--music` asks for, or that a reel gets when there is no other.
    ///
    /// @param given whether there is music already
    static Optional<Story.Composed> of(MakeOptions options, boolean given, boolean reel, Collection<MediaInfo> footage) {
        boolean wanted = switch (options.heard()) {
            case MusicOption.None _,MusicOption.Given _ -> false;
            case MusicOption.Made _ -> true;
            case MusicOption.Unsaid _ -> reel && !given;
        };
        Optional<String> style = options.heard() instanceof MusicOption.Made(var named) ? named : Optional.empty();
        String told = options.reel().map(ReelOption::style).orElse(Styles.names().getFirst());
        return wanted ? piece(style.or(() -> Styles.music(told)), OptionalLong.empty(), footage) : Optional.empty();
    }

    /// The piece of a recipe.
    static Optional<Story.Composed> of(String recipe, Collection<MediaInfo> footage) {
        return Recipe.of(recipe).orElse(null) instanceof Recipe.Music music
                ? piece(Optional.of(music.style()), OptionalLong.of(music.seed()), footage)
                : Optional.empty();
    }

    private static Optional<Story.Composed> piece(Optional<String> name, OptionalLong seed, Collection<MediaInfo> footage) {
        Optional<Style> style = name.flatMap(kinora.music.score.Styles::find);
        return style.map(found -> new Story.Composed(found.title().english(), found.id(), seed.orElse(seed(footage))));
    }

    /// The same pictures always get the same music: what they are tells the seed.
    private static long seed(Collection<MediaInfo> footage) {
        long sum = footage.stream().mapToLong(info -> Long.parseLong(info.contentHash().substring(0, DIGITS), HEXADECIMAL)).sum();
        return 1 + sum % SEEDS;
    }

    /// A film with the piece under all of it.
    static Draft under(Draft draft, Story.Composed piece) {
        Sound sound = Sound.music(new SegmentId("music"), new TimeRange(0, draft.durationMs()), piece.name(), piece.source());
        return switch (Edits.apply(draft, List.of(new Edit.AddSound(sound, Optional.empty())))) {
            case Outcome.Applied(Draft heard, var _) ->
                new Draft(heard.canvas(), heard.title(), heard.tracks(), draft.version(), heard.extras(), heard.gainPermille());
            case Outcome.Rejected(var why) -> throw new IllegalStateException("music fits under any film: " + why);
        };
    }
}
