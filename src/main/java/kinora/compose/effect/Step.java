package kinora.compose.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kinora.media.Treatment;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;

/// One effect of a look. Strengths that are not given are 0, everything else has its usual value.
///
/// @param values parameter id to value
record Step(Effect effect, Map<String, Double> values) {
    Step {
        values = Map.copyOf(values);
        values.keySet().forEach(effect::index);
    }

    static Step of(Effect effect, double amount) {
        return new Step(effect, Map.of("amount", amount));
    }

    static Step of(Effect effect, String parameter, double value) {
        return new Step(effect, Map.of(parameter, value));
    }

    static Step of(Effect effect, String one, double value, String other, double otherValue) {
        return new Step(effect, Map.of(one, value, other, otherValue));
    }

    /// This step as strong as shares of its own strength.
    ///
    /// @param shares in millionths
    Moving moving(Keyframes<Integer> shares) {
        List<Treatment> moments = shares.frames().stream().map(frame -> at(frame.value() / (double) EffectParameter.PARTS)).toList();
        List<Keyframes<Integer>> courses = new ArrayList<>();
        for (int i = 0; i < effect.parameters().size(); i++) {
            List<Keyframe<Integer>> course = new ArrayList<>();
            for (int k = 0; k < moments.size(); k++) {
                course.add(new Keyframe<>(shares.frames().get(k).at(), moments.get(k).values().get(i), shares.frames().get(k).easing()));
            }
            courses.add(new Keyframes<>(course));
        }
        return new Moving(effect.id(), courses);
    }

    /// This step as strong as a share of its own strength.
    private Treatment at(double share) {
        List<Integer> parts = new ArrayList<>();
        for (EffectParameter parameter : effect.parameters()) {
            double own = values.getOrDefault(parameter.id(), parameter.strength() ? 0 : parameter.standard());
            parts.add(EffectParameter.parts(parameter.strength() ? own * share : own));
        }
        return new Treatment(effect.id(), parts);
    }
}
