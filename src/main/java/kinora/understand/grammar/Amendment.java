package kinora.understand.grammar;

import java.util.List;

/// What a text says that goes on with the turn before, without the words around it: "hmm, not red after all, blue looks better I think" means blue in the place of red.
///
/// @param kind what it does to what was done
/// @param values what is meant, as it was said
/// @param denied what is said not to be meant, as it was said
/// @param told what is only told beside it
/// @param of what shall be as it was before, by its name; empty where that is not said
/// @param corrects whether it says that what was done was not what was meant
/// @param plain whether the words around leave no doubt that something is amended
record Amendment(Kind kind, List<String> values, List<String> denied, List<String> told, String of, boolean corrects, boolean plain) {
    Amendment {
        values = List.copyOf(values);
        denied = List.copyOf(denied);
        told = List.copyOf(told);
    }

    /// What an amendment does to what was done.
    ///
    /// - `VALUE` says something anew, or more of it.
    /// - `BACK` takes it back.
    /// - `HALFWAY` takes half of it back.
    enum Kind {
        VALUE, BACK, HALFWAY
    }
}
