package kinora.understand.grammar;

import java.util.Optional;

import kinora.understand.Wish.Stays.Aspect;

/// What a part of a sentence says shall stay as it is, before it is known what its words name.
///
/// @param what the words that name it; none: whatever else there is, or what the wish is about
/// @param rest whether everything else is meant, which no wish touches anyhow
/// @param but whether all others are meant: "only the photos may get longer"
/// @param only whether a wish is about nothing but this: “仅限第一张”
/// @param left whether it is said to be left over, which of shots means that all others go: “只留黑场那个”
record Guard(Optional<String> what, Aspect aspect, boolean rest, boolean but, boolean only, boolean left) {

    /// Everything else stays.
    static final Guard REST = new Guard(Optional.empty(), Aspect.ALL, true, false, false, false);

    static Guard of(String what, Aspect aspect) {
        return new Guard(Optional.of(what), aspect, false, false, false, false);
    }

    /// An aspect of what the wish is about.
    static Guard of(Aspect aspect) {
        return new Guard(Optional.empty(), aspect, false, false, false, false);
    }

    static Guard others(String what, Aspect aspect) {
        return new Guard(Optional.of(what), aspect, false, true, false, false);
    }

    static Guard only(String what) {
        return new Guard(Optional.of(what), Aspect.ALL, false, false, true, false);
    }

    Guard kept() {
        return new Guard(what, aspect, rest, but, only, true);
    }
}
