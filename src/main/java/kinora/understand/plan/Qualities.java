package kinora.understand.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import kinora.timeline.Segment;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Target;

/// Segments that have a quality, as far as anybody knows it.
record Qualities(View view, Kinds kinds) {

    List<? extends Segment> find(Target.Having having) {
        List<? extends Segment> all = kinds.all(having.kind() == Target.Kind.ANY ? Target.Kind.SHOT : having.kind());
        Comparator<Segment> byLength = Comparator.comparingLong(segment -> segment.range().durationMs());
        return switch (having.quality()) {
            case LONGEST -> all.stream().max(byLength).stream().toList();
            case SHORTEST -> all.stream().min(byLength).stream().toList();
            case UPRIGHT -> files(all, file -> file.height() > file.width());
            case WIDE -> files(all, file -> file.width() > file.height());
            case WITH_FACES -> files(all, file -> file.faces() > 0);
            case WITH_SOUND -> files(all, Scene.File::sound);
            case SILENT -> files(all, file -> !file.sound());
            case BEST -> all.stream().max(byMerit()).stream().toList();
            case WORST -> all.stream().min(byMerit()).stream().toList();
            case ALIKE -> alike(all);
            case BLURRED, DARK, BRIGHT -> leftOut(all);
            case MIDDLE -> middle(all);
            case UNUSED -> List.of();
        };
    }

    private List<? extends Segment> files(List<? extends Segment> all, Predicate<Scene.File> quality) {
        return all.stream().filter(segment -> view.file(segment).filter(quality).isPresent()).toList();
    }

    /// The one in the middle; of an even number the two.
    static List<? extends Segment> middle(List<? extends Segment> all) {
        return all.isEmpty() ? all : all.subList((all.size() - 1) / 2, all.size() / 2 + 1);
    }

    /// Those that show what an earlier one shows.
    private static List<? extends Segment> alike(List<? extends Segment> all) {
        Set<Object> seen = new HashSet<>();
        List<Segment> again = new ArrayList<>();
        for (Segment segment : all) {
            if (segment instanceof Visual visual && !seen.add(visual.source())) {
                again.add(segment);
            }
        }
        return again;
    }

    /// Shots that somebody put back although they had been left out for what they are.
    private List<? extends Segment> leftOut(List<? extends Segment> all) {
        return all.stream().filter(segment -> view.scene().leftOut().stream().anyMatch(left -> left.name().equals(segment.name())))
                .toList();
    }

    /// The better of two: people, then pixels.
    Comparator<Segment> byMerit() {
        return Comparator.comparingDouble(this::merit);
    }

    private double merit(Segment segment) {
        Optional<Scene.File> file = view.file(segment);
        double faces = file.map(one -> Math.min(one.faces(), 5)).orElse(0);
        double pixels = file.map(one -> (double) one.width() * one.height() / 12e6).orElse(0.0);
        boolean doubtful = view.scene().leftOut().stream().anyMatch(left -> left.name().equals(segment.name()));
        return faces / 5 + Math.min(1, pixels) + (segment instanceof Visual visual && !View.isStill(visual) ? 0.5 : 0) - (doubtful ? 2 : 0);
    }
}
