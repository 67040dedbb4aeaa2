package kinora.reel;

import java.util.List;

import kinora.timeline.Draft;

/// What came of a brief.
public sealed interface Reel {
    /// A draft as asked for.
    ///
    /// @param cut clips of which only the beginning is shown
    record Made(Draft draft, List<Cut> cut) implements Reel {
        public Made {
            cut = List.copyOf(cut);
        }
    }

    /// The length asked for gives too little time to each shot.
    ///
    /// @param leastMs the shortest film of all of them
    /// @param most how many of them, from the first on, fit into the length; 0 when not even one does
    record TooBrief(long wantedMs, int shots, long leastMs, int most) implements Reel {}

    /// There are only clips, and together they are shorter than the length asked for; nothing is shown twice.
    record TooLong(long wantedMs, long mostMs) implements Reel {}

    /// A draft cannot hold so many shots.
    record TooMany(int shots, int most) implements Reel {}

    /// A clip of which only the beginning is shown.
    record Cut(String name, long ofMs, long toMs) {}
}
