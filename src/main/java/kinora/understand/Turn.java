package kinora.understand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.reel.Decision;
import kinora.reel.Reel;
import kinora.timeline.SegmentId;

/// One turn of a conversation: what was said, and what became of it.
///
/// @param said the words
/// @param language of the words as a tag; empty when it cannot be told
/// @param outcome what kind of answer it gets
/// @param meaning what the words mean
/// @param edits that were done, in order
/// @param unmet what could not be done
/// @param notes what the answer should say beside the difference
/// @param told what came of telling a reel
/// @param acting what is left for others to do
/// @param questions that were asked beside what else was wanted
/// @param about segments that a question was about
/// @param before what it was about
/// @param after the conversation after it
public record Turn(String said, String language, Outcome outcome, Understanding meaning, List<Edit> edits, List<Understanding.Unmet> unmet,
        List<Understanding.Note> notes, Optional<Retold> told, Optional<Understanding.Action> acting, List<Wish.Question> questions,
        List<SegmentId> about, Scene before, Talk after) {
    public Turn {
        edits = List.copyOf(edits);
        unmet = List.copyOf(unmet);
        notes = List.copyOf(notes);
        questions = List.copyOf(questions);
        about = List.copyOf(about);
    }

    /// What came of telling a reel.
    ///
    /// @param decisions of a reel that was told
    /// @param why there is none
    public record Retold(List<Decision> decisions, Optional<Reel> why) {
        public Retold {
            decisions = List.copyOf(decisions);
        }
    }

    /// What kind of answer words get.
    ///
    /// - `EDITED` the film is another now; no other outcome but `ACTION` changes it.
    /// - `ASKED` a question goes back.
    /// - `ANSWERED` something was said that needs no change.
    /// - `ACTION` others have to do something: export and so on.
    /// - `REFUSED` nothing of it can be done.
    public enum Outcome {
        EDITED, ASKED, ANSWERED, ACTION, REFUSED;

        /// Its name in documents.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The same with a scene that knows more.
    public Turn withScene(Scene changed) {
        return new Turn(said, language, outcome, meaning, edits, unmet, notes, told, acting, questions, about, before, after.with(changed));
    }
}
