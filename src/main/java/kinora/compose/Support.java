package kinora.compose;

import java.util.ArrayList;
import java.util.List;

import kinora.timeline.Camera;
import kinora.timeline.Draft;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.Sound;
import kinora.timeline.Title;
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
                        if (!transition.name().equals(Composition.DISSOLVE)) {
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
                case Track.Text text -> {
                    for (Title title : text.titles()) {
                        problems.add(new CompositionProblem.NotDrawnYet(title.id(), "title"));
                    }
                }
            }
        }
        return problems;
    }

    private static void check(Visual visual, boolean overlay, List<CompositionProblem> problems) {
        boolean turned = visual.camera().frames().stream().map(Keyframe<Camera>::value)
                .anyMatch(camera -> camera.rotationDeg() != 0 || camera.zoom() < 1);
        String what = overlay
                ? "overlay"
                : visual.cutOut()
                        ? "cut-out"
                        : !visual.effects().isEmpty() ? "effect " + visual.effects().getFirst().name() : turned ? "rotation" : "";
        if (!what.isEmpty()) {
            problems.add(new CompositionProblem.NotDrawnYet(visual.id(), what));
        }
    }
}
