package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kinora.compose.effect.Chain;
import kinora.media.ColourLut;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Finds what a draft asks for that cannot be drawn yet, so that it is refused and never left out silently.
final class Support {
    private Support() {}

    static List<CompositionProblem> problems(Draft draft, Map<MediaRef, ColourLut> tables) {
        List<CompositionProblem> problems = new ArrayList<>();
        if (tables.values().stream().distinct().mapToLong(ColourLut::numbers).sum() > ColourLut.MAX_FILM_NUMBERS) {
            problems.add(new CompositionProblem.TablesTooLarge(ColourLut.MAX_FILM_NUMBERS));
        }
        for (Track track : draft.tracks()) {
            switch (track) {
                case Track.Video video -> {
                    boolean overlay = !video.id().equals(draft.main().orElseThrow().id());
                    video.visuals().forEach(visual -> check(visual, tables, problems));
                    for (Transition transition : video.transitions()) {
                        if (overlay || isLaid(video, transition)) {
                            problems.add(new CompositionProblem.NotDrawnYet(transition.left(), "transition-over"));
                        }
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

    private static boolean isLaid(Track.Video track, Transition transition) {
        return track.visuals().stream().filter(visual -> visual.id().equals(transition.left()) || visual.id().equals(transition.right()))
                .anyMatch(Insets::isLaid);
    }

    private static void check(Visual visual, Map<MediaRef, ColourLut> tables, List<CompositionProblem> problems) {
        if (visual.cutOut()) {
            problems.add(new CompositionProblem.NotDrawnYet(visual.id(), "cut-out"));
        }
        if (BlendModes.find(visual.inset().blend()).isEmpty()) {
            problems.add(new CompositionProblem.WrongBlend(visual.id(), visual.inset().blend(),
                    BlendModes.ALL.stream().map(BlendMode::id).toList()));
        }
        Framings.of(visual, problems);
        Chain.of(Framings.others(visual.effects()), tables).faults()
                .forEach(fault -> problems.add(new CompositionProblem.WrongEffect(visual.id(), fault)));
    }
}
