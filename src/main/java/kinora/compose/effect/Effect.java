package kinora.compose.effect;

import java.util.List;
import java.util.stream.IntStream;

import kinora.compose.Phrase;
import kinora.compose.Vocabulary;

/// An effect: an entry of [Effects#ALL].
///
/// @param id its name in drafts
/// @param about what it does, in a few words
/// @param aliases other names that mean the same, in any language, in small letters
/// @param parameters in the order in which a [kinora.media.Treatment] has their values
/// @param work what it does
public record Effect(String id, Phrase title, Phrase about, List<String> aliases, List<EffectParameter> parameters, Work work) {
    public Effect {
        aliases = List.copyOf(aliases);
        parameters = List.copyOf(parameters);
    }

    /// Whether it is made of other effects.
    public boolean isLook() {
        return work instanceof Work.Look;
    }

    /// The entry as people and programs are told of it.
    public Vocabulary.Entry entry() {
        return new Vocabulary.Entry(id, title, about, aliases, parameters.stream().map(EffectParameter::told).toList());
    }

    /// Whether it leaves everything as it is with these values, in millionths.
    boolean isNeutral(List<Integer> values) {
        return IntStream.range(0, values.size()).noneMatch(i -> parameters.get(i).strength() && values.get(i) != 0);
    }

    int index(String parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).id().equals(parameter)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id + " has no " + parameter);
    }
}
