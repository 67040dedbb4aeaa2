package kinora.timeline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// One effect of the catalogue, applied to a segment with these parameters; what is not given has the entry's default.
///
/// @param name the entry's id
/// @param parameters parameter id to value
/// @param extras unknown members
public record EffectUse(String name, SortedMap<String, Parameter> parameters, Extras extras) {
    public EffectUse {
        Limits.requireName(name, "an effect");
        parameters = copy(parameters);
    }

    static SortedMap<String, Parameter> copy(SortedMap<String, Parameter> parameters) {
        Limits.require(parameters.size() <= Limits.MAX_PARAMETERS, parameters.size(),
                "there may be " + Limits.MAX_PARAMETERS + " parameters");
        return Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
