package kinora.compose.effect;

import java.util.ArrayList;
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
/// @param table the parameter that names the file of a lookup table, which it needs; empty when it needs none
public record Effect(String id, Phrase title, Phrase about, List<String> aliases, List<EffectParameter> parameters, Work work,
        String table) {
    public Effect {
        aliases = List.copyOf(aliases);
        parameters = List.copyOf(parameters);
    }

    /// An effect that needs no table.
    public Effect(String id, Phrase title, Phrase about, List<String> aliases, List<EffectParameter> parameters, Work work) {
        this(id, title, about, aliases, parameters, work, "");
    }

    /// Whether it needs a lookup table.
    public boolean needsTable() {
        return !table.isEmpty();
    }

    /// Whether it is made of other effects.
    public boolean isLook() {
        return work instanceof Work.Look;
    }

    /// The entry as people and programs are told of it.
    public Vocabulary.Entry entry() {
        List<Vocabulary.Parameter> told = new ArrayList<>();
        if (needsTable()) {
            told.add(new Vocabulary.Parameter.File(table, ".cube"));
        }
        parameters.forEach(parameter -> told.add(parameter.told()));
        return new Vocabulary.Entry(id, title, about, aliases, told);
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
