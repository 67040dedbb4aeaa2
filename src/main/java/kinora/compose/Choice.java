package kinora.compose;

import java.util.List;

/// What can be chosen of a catalogue's entry: one of some words.
///
/// @param name of what is chosen, empty where there is nothing to choose
/// @param words the first is taken unless another one is given
public record Choice(String name, List<String> words) {
    /// Nothing to choose.
    static final Choice NONE = new Choice("", List.of(""));

    public Choice {
        words = List.copyOf(words);
    }

    /// A choice of a direction, to the right unless another one is given.
    static Choice direction() {
        return new Choice("direction", List.of("right", "left", "down", "up"));
    }

    /// What is taken when nothing is given.
    String usual() {
        return words.getFirst();
    }
}
