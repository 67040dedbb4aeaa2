package kinora.compose;

import java.util.ArrayList;
import java.util.List;

import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Title;
import kinora.timeline.Track;

/// The titles of a draft, resolved.
final class Titles {
    private Titles() {}

    /// All titles, in the order in which they are drawn.
    ///
    /// @param safe where words are safe
    /// @param problems where it is added why one cannot be drawn
    static List<TitlePatch> of(Draft draft, Lettering lettering, SafeArea safe, List<CompositionProblem> problems) {
        List<TitlePatch> patches = new ArrayList<>();
        for (Track track : draft.tracks()) {
            if (track instanceof Track.Text text) {
                text.titles().forEach(title -> patches.addAll(patches(title, draft.canvas(), lettering, safe, problems)));
            }
        }
        return patches;
    }

    private static List<TitlePatch> patches(Title title, Canvas canvas, Lettering lettering, SafeArea safe,
            List<CompositionProblem> problems) {
        TitleStyle style = TitleStyles.find(title.style().name()).orElse(null);
        if (style == null) {
            problems.add(new CompositionProblem.NotDrawnYet(title.id(), "title-style " + title.style().name()));
            return List.of();
        }
        List<CompositionProblem> found = new ArrayList<>();
        StyleParameters chosen = StyleParameters.of(title, style, found);
        List<TitlePatch> patches = List.of();
        if (found.isEmpty()) {
            TitleSetting setting = new TitleSetting(title, style, chosen, canvas, safe, lettering, found);
            patches = switch (style.course()) {
                case STILL -> setting.still();
                case COUNTDOWN -> setting.countdown();
                case ROLL -> new Roll(setting).patches();
            };
        }
        problems.addAll(found);
        return found.isEmpty() ? patches : List.of();
    }
}
