package kinora.understand;

import java.util.List;

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

    /// Hears words.
    Heard hear(String words, Scene scene);

    /// What wishes mean on a film.
    Understanding plan(List<Wish> wishes, Scene scene);

    /// The segments that are meant, in the order of the film; none when nothing is.
    List<SegmentId> find(Target target, Scene scene);
}
