package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.compose.Lettering.Lettered;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Title;
import kinora.timeline.Track;

/// The titles of a draft, resolved.
final class Titles {
    /// Length of a fade in milliseconds, at most a third of the title.
    private static final int FADE_MS = 300;

    private Titles() {}

    /// All titles, in the order in which they are drawn.
    ///
    /// @param problems where it is added why one cannot be drawn
    static List<TitlePatch> of(Draft draft, Lettering lettering, List<CompositionProblem> problems) {
        List<TitlePatch> patches = new ArrayList<>();
        for (Track track : draft.tracks()) {
            if (track instanceof Track.Text text) {
                text.titles().forEach(title -> patch(title, draft.canvas(), lettering, problems).ifPresent(patches::add));
            }
        }
        return patches;
    }

    private static Optional<TitlePatch> patch(Title title, Canvas canvas, Lettering lettering, List<CompositionProblem> problems) {
        TitleStyle style = TitleStyles.find(title.style().name()).orElse(null);
        if (style == null) {
            problems.add(new CompositionProblem.NotDrawnYet(title.id(), "title-style " + title.style().name()));
            return Optional.empty();
        }
        int before = problems.size();
        StyleParameters chosen = StyleParameters.of(title, problems);
        if (problems.size() > before) {
            return Optional.empty();
        }
        return switch (lettering.letter(style.inscription(title.text(), chosen, canvas))) {
            case Lettered.Set set -> Optional.of(placed(set, title, canvas));
            case Lettered.MissingGlyphs(List<String> characters) -> {
                problems.add(new CompositionProblem.MissingGlyphs(title.id(), characters));
                yield Optional.empty();
            }
            case Lettered.TooLong() -> {
                problems.add(new CompositionProblem.TextTooLong(title.id(), style.maxLines()));
                yield Optional.empty();
            }
            case Lettered.Failed() -> {
                problems.add(new CompositionProblem.TitleFailed(title.id()));
                yield Optional.empty();
            }
        };
    }

    private static TitlePatch placed(Lettered.Set set, Title title, Canvas canvas) {
        long first = canvas.rate().frame(title.range().startMs());
        int frames = (int) canvas.rate().frames(title.range());
        int fade = Math.min((int) canvas.rate().frame(FADE_MS), frames / 3);
        return new TitlePatch(set.contentHash(), set.width(), set.height(), set.left(), set.top(), first, frames, fade, fade);
    }
}
