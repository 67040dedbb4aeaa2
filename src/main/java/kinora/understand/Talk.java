package kinora.understand;

import java.util.List;
import java.util.Optional;

import kinora.timeline.Draft;

/// A conversation about a film, as it stands.
///
/// @param scene the film, the files at hand, and what was said before
/// @param asked the words that led to a question which nobody has answered yet
public record Talk(Scene scene, Optional<String> asked) {
    /// One that begins.
    public static Talk about(Draft draft, List<Scene.File> files) {
        return new Talk(new Scene(draft, files, List.of(), List.of(), List.of(), List.of()), Optional.empty());
    }

    /// The same about other files and so on.
    public Talk with(Scene changed) {
        return new Talk(changed, asked);
    }
}
