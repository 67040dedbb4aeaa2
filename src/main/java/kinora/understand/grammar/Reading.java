package kinora.understand.grammar;

import java.util.List;

import kinora.understand.Wish;

/// What was read.
///
/// @param language in which it was said
/// @param wishes in the order said; never empty
/// @param score 0 … 1: how much of what was said is understood
public record Reading(Tongue language, List<Wish> wishes, double score) {
    public Reading {
        wishes = List.copyOf(wishes);
    }
}
