package kinora.compose;

import java.util.ArrayList;
import java.util.List;

import kinora.compose.effect.Chain;
import kinora.timeline.Draft;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Finds what a draft asks for that cannot be drawn yet, so that it is refused and never left out silently.
final class Support {
    private Support() {}

    static List<CompositionProblem> problems(Draft draft) {
        List<CompositionProblem> problems = new ArrayList<>();
        for (Track track : draft.tracks()) {
            switch (track) {
                case Track.Video video -> {
                    boolean overlay = !video.id().equals(draft.main().orElseThrow().id());
                    video.visuals().forEach(visual -> check(visual, overlay, problems));
                    for (Transition transition : video.transitions()) {
                        if (Transitions.find(transition.name()).isEmpty()) {
                            problems.add(new CompositionProblem.NotDrawnYet(transition.left(), "transition " + transition.name()));
                        }
                    }
                }
                case Track.Audio audio -> {
                    for (Sound sound : audio.sounds()) {
                        sound.effects().stream().limit(1)
                                .forEach(effect -> problems.add(new CompositionProblem.NotDrawnYet(sound.id(), "effect " + effect.name())));
                    }
                }
                case Track.Text _ -> {
                    // Titles.of finds what of them cannot be drawn.
                }
            }
        }
        return problems;
    }

    private static void check(Visual visual, boolean overlay, List<CompositionProblem> problems) {
        String what = overlay ? "overlay" : visual.cutOut() ? "cut-out" : "";
        if (!what.isEmpty()) {
            problems.add(new CompositionProblem.NotDrawnYet(visual.id(), what));
        }
        Chain.of(visual.effects()).faults().forEach(fault -> problems.add(new CompositionProblem.WrongEffect(visual.id(), fault)));
    }
}
