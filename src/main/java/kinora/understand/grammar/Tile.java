package kinora.understand.grammar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands at one stretch of tokens of a clause: all that it can be. One is equal only to itself.
final class Tile {
    private final int from;
    private final int to;
    private final String role;
    private final List<Piece> pieces;
    private final Set<Sort> sorts = EnumSet.noneOf(Sort.class);
    private final double weight;
    private final double cost;

    /// @param role the preposition before it; empty when there is none
    /// @param pieces never empty where it stands in a clause
    Tile(int from, int to, String role, List<Piece> pieces) {
        this.from = from;
        this.to = to;
        this.role = role;
        this.pieces = pieces;
        double most = 0;
        double least = 9;
        for (Piece piece : pieces) {
            sorts.add(piece.sort());
            most = Math.max(most, piece.weight());
            if (piece.from() == from) {
                double length = piece.sort().cost < 0.4 ? 1 : Math.max(1, Math.min(3, piece.weight() / 2));
                least = Math.min(least, piece.sort().cost * length);
            }
        }
        this.weight = most;
        this.cost = least;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String role() {
        return role;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// All that it can be.
    Set<Sort> sorts() {
        return Collections.unmodifiableSet(sorts);
    }

    Optional<Piece> as(Sort sort) {
        if (!sorts.contains(sort)) {
            return Optional.empty();
        }
        for (Piece piece : pieces) {
            if (piece.sort() == sort) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    Optional<Piece> as(Sort sort, String value) {
        if (!sorts.contains(sort)) {
            return Optional.empty();
        }
        for (Piece piece : pieces) {
            if (piece.sort() == sort && piece.text().equals(value)) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    boolean is(Sort sort) {
        return sorts.contains(sort);
    }

    /// Whether it can be one of these.
    boolean isAny(Set<Sort> some) {
        return !Collections.disjoint(sorts, some);
    }

    /// The most that it can explain.
    double weight() {
        return weight;
    }

    /// What it costs to leave it without a use: the least of what it can be.
    double cost() {
        return cost;
    }

    @Override
    public String toString() {
        return role + pieces;
    }
}
