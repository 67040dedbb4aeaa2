package kinora.understand.gold;

import kinora.understand.Scene;

/// Whoever understands words: what the corpus judges.
public interface Mind {
    /// A conversation about a scene.
    Conversation about(Scene scene);

    /// What is said one after the other.
    interface Conversation {
        /// What becomes of a text. A failure of the program is thrown.
        Heard say(String text);
    }
}
