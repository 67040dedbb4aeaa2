package kinora.cli;

import java.util.List;
import java.util.Optional;

import kinora.reel.Decision;
import kinora.timeline.Draft;

/// What is to be made.
sealed interface Planned {
    /// This.
    ///
    /// @param decisions of a reel
    /// @param said what came of words, where there were some
    record Film(Draft draft, List<Decision> decisions, Optional<SaidFilm.Made> said) implements Planned {
        public Film {
            decisions = List.copyOf(decisions);
        }
    }

    /// Nothing.
    record Refused(String why) implements Planned {}
}
