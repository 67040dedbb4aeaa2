package kinora.compose;

import java.util.List;

/// How a transition looks: an entry of [Transitions#ALL].
///
/// @param id its name in drafts
/// @param name what people call it
/// @param about what is seen, in a few words
/// @param aliases other names that mean the same, in any language
/// @param choice what can be chosen; a draft writes it behind the id: `wipe-left`
/// @param cost what a frame of it takes at most
/// @param motion what is seen over progress
record Look(String id, Phrase name, Phrase about, List<String> aliases, Choice choice, Cost cost, Motion motion) {

    /// Data over progress, no pixels of its own. At 0 only the going picture is seen, at 1 only the coming one.
    @FunctionalInterface
    interface Motion {
        Blend at(Moment moment);
    }

    /// When and where a transition is seen.
    ///
    /// @param progress 0…1
    /// @param width of the canvas
    /// @param height of the canvas
    /// @param choice one of the look's
    record Moment(double progress, int width, int height, String choice) {

        /// Where to, of a look that chooses among directions.
        Direction direction() {
            return Direction.of(choice);
        }

        /// Progress through a part of the transition: 0 before it, 1 after it, slow at both of its ends.
        double through(double from, double to) {
            double p = Math.clamp((progress - from) / (to - from), 0.0, 1.0);
            return p * p * (3 - 2 * p);
        }

        /// 0 at both ends, 1 in the middle, slow at all three.
        double swell() {
            return through(0, 0.5) * (1 - through(0.5, 1));
        }
    }

    /// What a frame of a look takes at most.
    ///
    /// - `ONE_PICTURE` is sampled at a time.
    /// - `TWO_PICTURES` are sampled and mixed, as in a dissolve.
    /// - `TREATED`: all that, and the frame is gone over several times more.
    enum Cost {
        ONE_PICTURE, TWO_PICTURES, TREATED
    }

    Look {
        aliases = List.copyOf(aliases);
    }

    /// As people and programs are told of it.
    Vocabulary.Entry entry() {
        return new Vocabulary.Entry(id, name, about, aliases,
                choice.equals(Choice.NONE) ? List.of() : List.of(new Vocabulary.Parameter.OneOf(choice.name(), choice.words())));
    }
}
