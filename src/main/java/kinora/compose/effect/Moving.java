package kinora.compose.effect;

import java.util.List;
import java.util.Optional;

import kinora.media.ColourLut;
import kinora.media.Treatment;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;

/// An effect whose numbers may change while a shot is seen.
///
/// @param effect id of the effect
/// @param values for each of its parameters, in their order, in millionths over progress through the shot
/// @param lut the table that it takes its colours from, where it has one; it does not change
public record Moving(String effect, List<Keyframes<Integer>> values, Optional<ColourLut> lut) {
    public Moving {
        values = List.copyOf(values);
    }

    /// One without a table.
    public Moving(String effect, List<Keyframes<Integer>> values) {
        this(effect, values, Optional.empty());
    }

    /// One that does not change.
    static Moving still(Treatment treatment) {
        return new Moving(treatment.effect(), treatment.values().stream().map(Keyframes::still).toList(), treatment.lut());
    }

    /// Whether it is the same from the first frame to the last.
    boolean isStill() {
        return values.stream().allMatch(Moving::isStill);
    }

    private static boolean isStill(Keyframes<Integer> course) {
        int first = course.frames().getFirst().value();
        return course.frames().stream().allMatch(frame -> frame.value() == first);
    }

    /// Whether it never changes anything.
    boolean isNeutral() {
        Effect known = Effects.find(effect).orElseThrow();
        return values.stream().flatMap(course -> course.frames().stream().map(Keyframe::at)).distinct()
                .allMatch(at -> known.isNeutral(at(at).values()));
    }

    /// What is done at a moment.
    ///
    /// @param progress through the shot, 0…1
    Treatment at(double progress) {
        return new Treatment(effect, values.stream().map(course -> course.at(progress, Moving::between)).toList(), lut);
    }

    private static Integer between(Integer from, Integer to, double share) {
        return (int) StrictMath.round(from + ((double) to - from) * share);
    }
}
