package kinora.compose.effect;

import java.util.List;
import java.util.Optional;

import kinora.media.ColourLut;

/// What an effect's parameters are.
///
/// @param values in millionths, in the order of the parameters
/// @param height64 the canvas' height in 64ths of a sample of the picture
/// @param lut the table of an effect that needs one
record Settings(Effect effect, List<Integer> values, int height64, Optional<ColourLut> lut) {
    Settings {
        values = List.copyOf(values);
        if (values.size() != effect.parameters().size()) {
            throw new IllegalArgumentException(effect.id() + " takes " + effect.parameters().size() + " values, not " + values.size());
        }
        if (effect.needsTable() != lut.isPresent()) {
            throw new IllegalArgumentException(effect.id() + (lut.isPresent() ? " takes no table" : " takes a table"));
        }
    }

    /// Those of an effect that needs no table.
    Settings(Effect effect, List<Integer> values, int height64) {
        this(effect, values, height64, Optional.empty());
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
