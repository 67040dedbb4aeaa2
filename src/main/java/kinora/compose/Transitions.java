package kinora.compose;

import java.util.List;
import java.util.Optional;

/// The catalogue of transitions.
final class Transitions {
    /// All looks. A new one is a file of its own and a line here.
    static final List<Look> ALL = List.of(Dissolve.LOOK, Wipe.LOOK);

    private Transitions() {}

    /// The look that a draft names.
    static Optional<Look> find(String name) {
        return ALL.stream().filter(look -> look.id().equals(name) || look.aliases().contains(name)).findFirst();
    }
}
