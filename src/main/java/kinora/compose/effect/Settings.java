package kinora.compose.effect;

import java.util.List;

/// What an effect's parameters are.
///
/// @param values in millionths, in the order of the parameters
/// @param height64 the canvas' height in 64ths of a sample of the picture
record Settings(Effect effect, List<Integer> values, int height64) {
    Settings {
        values = List.copyOf(values);
        if (values.size() != effect.parameters().size()) {
            throw new IllegalArgumentException(effect.id() + " takes " + effect.parameters().size() + " values, not " + values.size());
        }
    }

    /// A parameter in its unit.
    double of(String parameter) {
        return values.get(effect.index(parameter)) / (double) EffectParameter.PARTS;
    }

    /// How much.
    double amount() {
        return of("amount");
    }

    /// A parameter that is a share of the canvas' height, in samples.
    double samples(String parameter) {
        return of(parameter) * height64 / 64;
    }
}
