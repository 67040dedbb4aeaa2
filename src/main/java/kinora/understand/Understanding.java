package kinora.understand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.edit.Edit;
import kinora.edit.Reason;
import kinora.timeline.Draft;
import kinora.timeline.SegmentId;

/// What words mean for a film.
public sealed interface Understanding {
    /// A changed film.
    ///
    /// @param edits that were done, in order; applying them to the scene's draft in one step gives `draft`
    /// @param draft what comes of it
    /// @param unmet what could not be done
    /// @param notes what the answer should say beside the difference
    /// @param spokenOf what it was about
    record Edits(List<Edit> edits, Draft draft, List<Unmet> unmet, List<Note> notes, List<SegmentId> spokenOf) implements Understanding {
        public Edits {
            edits = List.copyOf(edits);
            unmet = List.copyOf(unmet);
            notes = List.copyOf(notes);
            spokenOf = List.copyOf(spokenOf);
        }
    }

    /// An earlier or later draft: undo, redo, start over.
    ///
    /// @param draft the same bytes as it was then
    /// @param turns how many turns back (positive) or forth (negative)
    record Return(Draft draft, int turns) implements Understanding {}

    /// A reel to be told from the files, then these wishes on it.
    ///
    /// @param brief keys and values of [kinora.reel] briefs: `style`, `seconds`, `order`, `title`, `music`, …
    record Reel(Map<String, String> brief, Set<String> drop, List<Wish> then, List<Unmet> unmet) implements Understanding {
        public Reel {
            brief = Map.copyOf(brief);
            drop = Set.copyOf(drop);
            then = List.copyOf(then);
            unmet = List.copyOf(unmet);
        }
    }

    /// A question, with what can be chosen. Each choice is a whole wish, so that one that must not ask takes the first.
    ///
    /// @param unclear words that were not understood, as they were said
    record Ask(Question question, List<Choice> choices, List<String> unclear) implements Understanding {
        public Ask {
            choices = List.copyOf(choices);
            unclear = List.copyOf(unclear);
        }

        /// One about words that were understood.
        public Ask(Question question, List<Choice> choices) {
            this(question, choices, List.of());
        }
    }

    /// An answer that changes nothing.
    ///
    /// @param about a question, or small talk
    record Answer(Wish about, List<Unmet> unmet) implements Understanding {
        public Answer {
            unmet = List.copyOf(unmet);
        }
    }

    /// Something for others to do.
    ///
    /// @param kind `export`, `credits`, `status`, `upload`
    /// @param first what changes before: "make it warm and export it"
    record Action(String kind, Map<String, String> options, List<Unmet> unmet, Optional<Edits> first) implements Understanding {
        public Action {
            options = Map.copyOf(options);
            unmet = List.copyOf(unmet);
        }

        /// One before which nothing changes.
        public Action(String kind, Map<String, String> options, List<Unmet> unmet) {
            this(kind, options, unmet, Optional.empty());
        }
    }

    /// Nothing of it can be done.
    record Refused(List<Unmet> unmet) implements Understanding {
        public Refused {
            unmet = List.copyOf(unmet);
        }
    }

    /// What could not be done, and why.
    ///
    /// @param words that asked for it, or the name of what is not there; may be empty
    /// @param reason of an edit that was refused
    record Unmet(Topic topic, String words, Optional<Reason> reason) {}

    /// What is asked.
    enum Question {
        WHICH_ONE, WHICH_CLIP, WHAT_TEXT, HOW_LONG, HOW_MUCH, WHAT_CHANGE, WHICH_EFFECT, WHICH_MUSIC, WHERE, WHAT_STAYS, DID_YOU_MEAN
    }

    /// One that can be chosen.
    ///
    /// @param label a segment's name, an id of the catalogue, a number
    record Choice(String label, List<Wish> wishes) {
        public Choice {
            wishes = List.copyOf(wishes);
        }
    }

    /// Something worth saying that the difference does not tell.
    ///
    /// @param what key of what is said
    /// @param values its parameters
    record Note(Kind what, List<String> values) {
        public enum Kind {
            ALREADY_SO, GUESSED, SHORTENED, LIMITED, MADE_MUSIC, FIRST_CHOICE, NO_PHOTOGRAPHS, UNCLEAR, OPEN, CAPTIONS_OF, SHORT_ENOUGH, LOUDNESS, ENDS, UNKNOWN_OF
        }

        public Note {
            values = List.copyOf(values);
        }
    }
}
