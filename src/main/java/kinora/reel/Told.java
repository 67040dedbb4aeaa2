package kinora.reel;

import java.util.List;

import kinora.timeline.Draft;

/// What came of a story.
public sealed interface Told {
    /// A reel.
    ///
    /// @param decisions in the order in which a person would tell them
    record Made(Draft draft, List<Decision> decisions) implements Told {
        public Made {
            decisions = List.copyOf(decisions);
        }
    }

    /// There is none.
    ///
    /// @param why not a made one
    record Refused(Reel why) implements Told {}
}
