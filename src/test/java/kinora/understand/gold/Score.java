package kinora.understand.gold;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// How many entries came out how.
record Score(Map<Verdict.Kind, Integer> counts) {
    Score() {
        this(new EnumMap<>(Verdict.Kind.class));
    }

    void add(Verdict.Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The share of a kind in per cent; 0 of nothing.
    double share(Verdict.Kind kind) {
        return all() == 0 ? 0 : 100.0 * counts.getOrDefault(kind, 0) / all();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d entries: CORRECT %.1f %%  SAFE %.1f %%  WRONG %.1f %%", all(), share(Verdict.Kind.CORRECT),
                share(Verdict.Kind.SAFE), share(Verdict.Kind.WRONG));
    }
}
