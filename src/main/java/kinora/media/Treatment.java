package kinora.media;

import java.util.List;

/// One thing that is done to a picture, resolved: an effect by its id and a number for each of its parameters, in their order.
///
/// @param effect id of the effect
/// @param values in millionths of the parameters' units
public record Treatment(String effect, List<Integer> values) {
    public Treatment {
        values = List.copyOf(values);
    }
}
