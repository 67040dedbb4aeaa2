package kinora.compose.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kinora.media.Treatment;

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

    /// This step as strong as a share of its own strength.
    Treatment at(double share) {
        List<Integer> parts = new ArrayList<>();
        for (EffectParameter parameter : effect.parameters()) {
            double own = values.getOrDefault(parameter.id(), parameter.strength() ? 0 : parameter.standard());
            parts.add(EffectParameter.parts(parameter.strength() ? own * share : own));
        }
        return new Treatment(effect.id(), parts);
    }
}
