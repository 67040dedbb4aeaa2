package kinora.understand;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.media.MusicFacts;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;

/// What words are about, read only: the film, the files at hand, and what was said before.
///
/// @param draft the film as it is; empty when there is none yet
/// @param files everything at hand, whether it is in the film or not, in the person's order
/// @param leftOut what was left out of the film, and why
/// @param history drafts before this one, the newest first; with the words that led on from each
/// @param undone what undo took back, the newest first
/// @param spokenOf what the last turn was about, for "it" and "the others"
/// @param last what was wanted last, as far as more is known of it than its words
public record Scene(Draft draft, List<File> files, List<LeftOut> leftOut, List<Past> history, List<Past> undone, List<SegmentId> spokenOf,
        Optional<Last> last) {
    public Scene {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        history = List.copyOf(history);
        undone = List.copyOf(undone);
        spokenOf = List.copyOf(spokenOf);
    }

    /// One of which no more is known than the words that led to it.
    public Scene(Draft draft, List<File> files, List<LeftOut> leftOut, List<Past> history, List<Past> undone, List<SegmentId> spokenOf) {
        this(draft, files, leftOut, history, undone, spokenOf, Optional.empty());
    }

    /// The same about another draft.
    public Scene withDraft(Draft changed) {
        return new Scene(changed, files, leftOut, history, undone, spokenOf, last);
    }

    /// The same with something else left out.
    public Scene withLeftOut(List<LeftOut> changed) {
        return new Scene(draft, files, changed, history, undone, spokenOf, last);
    }

    /// The same with something else spoken of last.
    public Scene withSpokenOf(List<SegmentId> changed) {
        return new Scene(draft, files, leftOut, history, undone, changed, last);
    }

    /// The same with other files at hand.
    public Scene withFiles(List<File> changed) {
        return new Scene(draft, changed, leftOut, history, undone, spokenOf, last);
    }

    /// The same with something else wanted last.
    public Scene withLast(Optional<Last> changed) {
        return new Scene(draft, files, leftOut, history, undone, spokenOf, changed);
    }

    /// The scene in which the words were said that led on from a draft before this one.
    ///
    /// @param past 0 the newest
    public Scene before(int past) {
        return new Scene(history.get(past).draft(), files, leftOut, history.subList(past + 1, history.size()), List.of(), List.of());
    }

    /// A file at hand.
    ///
    /// @param name without folders
    /// @param durationMs of clips and sounds, else 0
    /// @param seen what is seen in it, in words, by language tag; may be empty
    /// @param speech whether somebody speaks in it
    /// @param silencesMs where nobody speaks: pairs of from and to, in its own time; none when unknown
    /// @param captions of caption files: what they say
    public record File(MediaRef source, String name, Kind kind, int width, int height, long durationMs, boolean sound, boolean alpha,
            Optional<Long> takenMs, Optional<String> place, int faces, Map<String, String> seen, boolean speech, List<long[]> silencesMs,
            Optional<MusicFacts> music, List<Cue> captions) {
        public File {
            seen = Map.copyOf(seen);
            silencesMs = List.copyOf(silencesMs);
            captions = List.copyOf(captions);
        }
    }

    /// What a file is.
    public enum Kind {
        PHOTO, CLIP, MUSIC, VOICE, SOUND, CAPTIONS, TABLE
    }

    /// A line of captions, in the time of what it belongs to.
    public record Cue(long fromMs, long toMs, String text) {}

    /// A file that was left out of the film.
    ///
    /// @param reason as a person reads it
    public record LeftOut(String name, String reason) {}

    /// A draft with what was said of it.
    public record Past(Draft draft, String said) {}
}
