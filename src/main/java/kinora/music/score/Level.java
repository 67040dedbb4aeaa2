package kinora.music.score;

import java.util.List;

/// Patterns that are played from an energy on. A pattern has a character for each sixteenth; spaces are for the reader.
///
/// @param from energy, 0 to 1000
/// @param patterns from which a piece chooses, at least one
record Level(int from, List<String> patterns) {

    Level {
        patterns = List.copyOf(patterns);
    }

    static Level at(int from, String... patterns) {
        return new Level(from, List.of(patterns));
    }

    /// The pattern for an energy and a metre.
    ///
    /// @param choice which of those that fit, any number from 0
    static String choose(List<Level> levels, int energy, int beatsPerBar, int choice) {
        List<String> fitting = List.of();
        for (Level level : levels) {
            List<String> here = level.patterns.stream().filter(pattern -> fits(pattern, beatsPerBar)).toList();
            if (!here.isEmpty() && (fitting.isEmpty() || level.from <= energy)) {
                fitting = here;
            }
        }
        if (fitting.isEmpty()) {
            throw new IllegalStateException("no pattern for " + beatsPerBar + " beats: " + levels);
        }
        return fitting.get(choice % fitting.size());
    }

    /// Whether the pattern, or its first line, fills whole bars.
    static boolean fits(String pattern, int beatsPerBar) {
        int start = pattern.indexOf(':') + 1;
        int longest = 0;
        for (String line : pattern.split(";")) {
            String steps = line.substring(line.indexOf(':') + 1).replace(" ", "");
            longest = Math.max(longest, steps.length());
        }
        int bar = beatsPerBar * Steps.PER_BEAT;
        return longest > 0 && longest % bar == 0 && (start == 0 || longest >= bar);
    }
}
