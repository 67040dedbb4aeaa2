package kinora.media;

import java.util.List;
import java.util.Optional;

/// One thing that is done to a picture, resolved: an effect by its id and a number for each of its parameters, in their order.
///
/// @param effect id of the effect
/// @param values in millionths of the parameters' units
/// @param lut the table that it takes its colours from, where it has one
public record Treatment(String effect, List<Integer> values, Optional<ColourLut> lut) {
    public Treatment {
        values = List.copyOf(values);
    }

    /// One without a table.
    public Treatment(String effect, List<Integer> values) {
        this(effect, values, Optional.empty());
    }
}
