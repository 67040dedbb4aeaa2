package kinora.compose;

import java.util.List;

/// How a transition looks: an entry of [Transitions#ALL].
///
/// @param id its name in drafts
/// @param aliases other names that mean the same
/// @param motion what is seen over progress
record Look(String id, List<String> aliases, Motion motion) {

    /// Data over progress, no pixels of its own. At 0 only the going picture is seen, at 1 only the coming one.
    @FunctionalInterface
    interface Motion {
        Blend at(double progress);
    }

    Look {
        aliases = List.copyOf(aliases);
    }

    /// How the pictures are put together.
    ///
    /// @param progress 0…1
    Blend at(double progress) {
        return motion.at(progress);
    }
}
