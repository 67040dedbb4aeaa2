package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.compose.Backing.Letters;
import kinora.compose.Ground.Light;
import kinora.compose.Ground.Spot;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Title;
import kinora.timeline.Track;

/// The titles of a draft, to be laid over its pictures when these are resolved.
///
/// @param settings in the order in which they are drawn
record Titles(List<TitleSetting> settings) {
    Titles {
        settings = List.copyOf(settings);
    }

    /// The titles whose styles and parameters are known.
    ///
    /// @param safe where words are safe
    /// @param problems where it is added why others cannot be drawn
    static Titles of(Draft draft, Lettering lettering, SafeArea safe, List<CompositionProblem> problems) {
        List<TitleSetting> settings = new ArrayList<>();
        for (Track track : draft.tracks()) {
            if (track instanceof Track.Text text) {
                text.titles().forEach(title -> setting(title, draft.canvas(), lettering, safe, problems).ifPresent(settings::add));
            }
        }
        return new Titles(settings);
    }

    private static Optional<TitleSetting> setting(Title title, Canvas canvas, Lettering lettering, SafeArea safe,
            List<CompositionProblem> problems) {
        TitleStyle style = TitleStyles.find(title.style().name()).orElse(null);
        if (style == null) {
            problems.add(new CompositionProblem.NotDrawnYet(title.id(), "title-style " + title.style().name()));
            return Optional.empty();
        }
        List<CompositionProblem> found = new ArrayList<>();
        StyleParameters chosen = StyleParameters.of(title, style, found);
        problems.addAll(found);
        return found.isEmpty()
                ? Optional.of(new TitleSetting(title, style, chosen, canvas, safe, lettering, Backing.ANY, new ArrayList<>()))
                : Optional.empty();
    }

    /// All of them over pictures of which nothing is known.
    ///
    /// @param problems where it is added why one cannot be drawn
    List<TitlePatch> onAny(List<CompositionProblem> problems) {
        return patches(settings, problems);
    }

    /// All of them over a film.
    ///
    /// @param film without titles
    /// @param ground is asked once, for the titles whose looks depend on it
    /// @param problems where it is added why one cannot be drawn
    List<TitlePatch> over(Composition film, Ground ground, List<CompositionProblem> problems) {
        if (ground.equals(Ground.UNKNOWN)) {
            return onAny(problems);
        }
        List<List<Letters>> letters = settings.stream()
                .map(setting -> setting.style().steps().isEmpty() ? List.<Letters>of() : setting.with(Backing.NONE).letters()).toList();
        List<Spot> spots = letters.stream().flatMap(List::stream).map(Letters::spot).distinct().toList();
        List<Optional<Light>> lights = spots.isEmpty() ? List.of() : ground.behind(film, spots);
        List<TitleSetting> backed = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            List<Light> behind = letters.get(i).stream().flatMap(one -> lights.get(spots.indexOf(one.spot())).stream()).toList();
            boolean known = !behind.isEmpty() && behind.size() == letters.get(i).size();
            backed.add(known ? settings.get(i).with(Backing.of(letters.get(i), behind, settings.get(i).style().steps())) : settings.get(i));
        }
        return patches(backed, problems);
    }

    /// What a title that cannot be drawn has is told once.
    private static List<TitlePatch> patches(List<TitleSetting> settings, List<CompositionProblem> problems) {
        List<TitlePatch> patches = new ArrayList<>();
        for (TitleSetting setting : settings) {
            patches.addAll(setting.problems().isEmpty() ? setting.patches() : List.of());
            problems.addAll(setting.problems());
        }
        return patches;
    }
}
