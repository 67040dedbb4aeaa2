package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import kinora.understand.Wish;

/// What a clause with certain constituents means, whatever their order.
final class Frame {
    private final String name;
    private final List<Set<Sort>> needs;
    private final Sort[][] each;
    private final double bonus;
    private final Function<Clause, Optional<List<Wish>>> meaning;

    /// @param name for reports
    /// @param needs of each set one sort must be in the clause
    /// @param bonus added to its score: more where it says more than frames that would fit as well
    /// @param meaning takes from the clause what it uses, and makes wishes of it; empty when it does not fit after all. No wishes at all mean that it was understood and changes nothing
    Frame(String name, List<Set<Sort>> needs, double bonus, Function<Clause, Optional<List<Wish>>> meaning) {
        this.name = name;
        this.needs = List.copyOf(needs);
        this.each = needs.stream().map(need -> need.toArray(Sort[]::new)).toArray(Sort[][]::new);
        this.bonus = bonus;
        this.meaning = meaning;
    }

    String name() {
        return name;
    }

    List<Set<Sort>> needs() {
        return needs;
    }

    double bonus() {
        return bonus;
    }

    Function<Clause, Optional<List<Wish>>> meaning() {
        return meaning;
    }

    /// A frame that needs a piece of every one of these sorts.
    static Frame of(String name, double bonus, List<Sort> needs, Function<Clause, Optional<List<Wish>>> meaning) {
        return new Frame(name, needs.stream().map(sort -> (Set<Sort>) EnumSet.of(sort)).toList(), bonus, meaning);
    }

    /// A frame that needs one piece of any of these sorts.
    static Frame any(String name, double bonus, Set<Sort> needs, Function<Clause, Optional<List<Wish>>> meaning) {
        return new Frame(name, List.of(EnumSet.copyOf(needs)), bonus, meaning);
    }

    /// Whether a clause of these sorts has all that it needs.
    boolean fits(Set<Sort> sorts) {
        for (Sort[] need : each) {
            boolean there = false;
            for (Sort sort : need) {
                there |= sorts.contains(sort);
            }
            if (!there) {
                return false;
            }
        }
        return true;
    }

    static Optional<List<Wish>> wish(Wish wish) {
        return Optional.of(List.of(wish));
    }

    static Optional<List<Wish>> no() {
        return Optional.empty();
    }

    /// It was understood, and nothing is to be done.
    static Optional<List<Wish>> nothing() {
        return Optional.of(List.of());
    }
}
