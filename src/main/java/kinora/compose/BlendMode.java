package kinora.compose;

import java.util.List;

import kinora.timeline.Inset;

/// How the colours of a picture and those under it become one: an entry of [BlendModes#ALL].
///
/// @param id its name in drafts
/// @param about what it does, in a few words
/// @param aliases other names that mean the same, in any language, in small letters
/// @param function what becomes of one component
record BlendMode(String id, Phrase name, Phrase about, List<String> aliases, Function function) {

    /// The whole of a component or of an opacity.
    static final int ONE = 4096;

    /// What a picture changes of what is under it, for one of red, green and blue of a row, in 4096ths of the component as it is coded (gamma and all, as editors
    /// of pictures do). With the backdrop c, the colour s of the picture and its opacity a the result is `(1 − a)·c + a·B(c, s)`; premultiplied colours need
    /// no division.
    @FunctionalInterface
    interface Function {
        /// Tells the change of each element.
        ///
        /// @param under c, 0 to [#ONE]
        /// @param over a·s, 0 to a
        /// @param alpha a, 0 to [#ONE]
        /// @param change becomes `a·B(c, s) − a·c`
        void row(int[] under, int[] over, int[] alpha, int[] change, int length);
    }

    BlendMode {
        aliases = List.copyOf(aliases);
    }

    /// Whether the picture just hides what is under it.
    boolean isNormal() {
        return id.equals(Inset.NORMAL);
    }

    /// As people and programs are told of it.
    Vocabulary.Entry entry() {
        return new Vocabulary.Entry(id, name, about, aliases, List.of());
    }
}
