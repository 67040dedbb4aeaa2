package kinora.media;

import java.util.List;
import java.util.Optional;

/// What the moving pictures and the sound of a clip have told, step by step.
///
/// @param stepMs length of a step; the last one may be shorter
/// @param steps at least one
/// @param poster what its sharpest well-lit picture is like
/// @param spoken what is heard between silences, in order, 150 ms around every word included; empty when it is silent or has no sound
/// @param rests where what is spoken can be ended, in order: what is not heard inside spoken spans, at least 80 ms each, and of every second without such the softest 50 ms
/// @param speech whether what is heard is most likely somebody speaking
public record ClipFacts(int stepMs, List<Step> steps, PictureFacts poster, List<Span> spoken, List<Span> rests, boolean speech) {
    public ClipFacts {
        steps = List.copyOf(steps);
        spoken = List.copyOf(spoken);
        rests = List.copyOf(rests);
        if (stepMs < 1 || steps.isEmpty()) {
            throw new IllegalArgumentException("a clip has steps: " + steps.size() + " of " + stepMs + " ms");
        }
    }

    /// One step.
    ///
    /// @param motion mean absolute difference of luma between neighbouring pictures that are 100 ms apart, in hundredths of a level; camera and things together
    /// @param shake how unsteady the camera is: like `motion`, what changes its direction from picture to picture
    /// @param sharpness as of a picture
    /// @param luma mean, 0 to 255
    /// @param levelDb mean power of its sound in whole decibels of full scale, −100 to 0; −100 when it is silent
    /// @param changed where in the picture something changed; none where nothing did
    public record Step(int motion, int shake, int sharpness, int luma, int levelDb, Optional<Region> changed) {}

    /// From one moment to another, in milliseconds of the clip.
    public record Span(long fromMs, long toMs) {
        public Span {
            if (fromMs < 0 || toMs <= fromMs) {
                throw new IllegalArgumentException("a span lasts: " + fromMs + " to " + toMs);
            }
        }
    }
}
