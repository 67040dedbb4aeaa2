package kinora.understand;

import java.util.List;
import java.util.Optional;

import kinora.timeline.SegmentId;

/// What hears words and knows what they mean on a film: by rules, or in any other way.
public interface Mind {
    /// What was heard.
    ///
    /// @param language of the words as a tag, such as `zh`; empty when it cannot be told
    /// @param wishes what is wanted, in the order in which it was said
    /// @param meaning what that is on the film
    record Heard(String language, List<Wish> wishes, Understanding meaning) {
        public Heard {
            wishes = List.copyOf(wishes);
        }
    }

    /// What words are as an answer to a question, apart from what they mean by themselves.
    ///
    /// @param wish whether they are plainly a wish of their own: somebody says what shall be done, and all of it is understood
    /// @param every whether all of what could be chosen is meant: "both"
    /// @param none whether nothing of it is: "neither"
    /// @param one the only thing that they name
    record Reply(boolean wish, boolean every, boolean none, Optional<Target> one) {
        /// Nothing is known of them.
        public static final Reply UNKNOWN = new Reply(false, false, false, Optional.empty());
    }

    /// What words are as an answer.
    default Reply reply(String words, Scene scene) {
        return Reply.UNKNOWN;
    }

    /// Hears words.
    Heard hear(String words, Scene scene);

    /// What wishes mean on a film.
    Understanding plan(List<Wish> wishes, Scene scene);

    /// The segments that are meant, in the order of the film; none when nothing is.
    List<SegmentId> find(Target target, Scene scene);
}
