package kinora.compose;

import java.util.ArrayList;
import java.util.List;

import kinora.compose.effect.EffectParameter;

/// What is done to the frame of a picture, not to its colours: an entry of [Framings#ALL].
///
/// @param id its name among a segment's effects
/// @param about what it does, in a few words
/// @param aliases other names that mean the same, in any language, in small letters
/// @param parameters numbers that it takes
/// @param colour what a colour that it takes is called; empty where it takes none
/// @param work what it does
public record Framing(String id, Phrase name, Phrase about, List<String> aliases, List<EffectParameter> parameters, String colour,
        Work work) {

    /// What an entry does to the frame so far; values are in the order of the parameters.
    @FunctionalInterface
    interface Work {
        FrameShape on(FrameShape shape, List<Double> values, int rgb);
    }

    /// Colours that have names.
    static final List<String> COLOURS = List.of("white", "black", "#rrggbb");

    public Framing {
        aliases = List.copyOf(aliases);
        parameters = List.copyOf(parameters);
    }

    /// As people and programs are told of it.
    Vocabulary.Entry entry() {
        List<Vocabulary.Parameter> told = new ArrayList<>(parameters.stream().map(Framing::told).toList());
        if (!colour.isEmpty()) {
            told.add(new Vocabulary.Parameter.OneOf(colour, COLOURS));
        }
        return new Vocabulary.Entry(id, name, about, aliases, told);
    }

    private static Vocabulary.Parameter told(EffectParameter parameter) {
        return new Vocabulary.Parameter.Amount(parameter.id(), parameter.least(), parameter.most(), parameter.standard(),
                switch (parameter.unit()) {
                    case SHARE, NUMBER -> "";
                    case STOPS -> "EV";
                    case DEGREES -> "°";
                    case HEIGHT -> "× height";
                });
    }
}
