package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;

/// What stands at one stretch of tokens of a clause: all that it can be.
///
/// @param role the preposition before it; empty when there is none
/// @param pieces never empty
record Tile(int from, int to, String role, List<Piece> pieces) {
    Optional<Piece> as(Sort sort) {
        for (Piece piece : pieces) {
            if (piece.sort() == sort) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    Optional<Piece> as(Sort sort, String value) {
        for (Piece piece : pieces) {
            if (piece.sort() == sort && piece.text().equals(value)) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    boolean is(Sort sort) {
        for (Piece piece : pieces) {
            if (piece.sort() == sort) {
                return true;
            }
        }
        return false;
    }

    double weight() {
        double most = 0;
        for (Piece piece : pieces) {
            most = Math.max(most, piece.weight());
        }
        return most;
    }

    /// What it costs to leave it without a use: the least of what it can be.
    double cost() {
        double least = 9;
        for (Piece piece : pieces) {
            if (piece.from() == from) {
                double length = piece.sort().cost < 0.4 ? 1 : Math.max(1, Math.min(3, piece.weight() / 2));
                least = Math.min(least, piece.sort().cost * length);
            }
        }
        return least;
    }
}
