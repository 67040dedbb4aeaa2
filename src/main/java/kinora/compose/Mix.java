package kinora.compose;

import kinora.timeline.Canvas;
import kinora.timeline.Easing;

/// A span in which one shot becomes the next.
///
/// @param name the look's id, and what was chosen of it
/// @param first first frame of it, relative to the composition
/// @param frames number of frames
/// @param easing how progress runs; progress is (frame − first + 1) / (frames + 1), so that the ends lie just outside and no frame is wasted
public record Mix(String name, long first, int frames, Easing easing) {
    public Mix {
        if (Transitions.find(name).isEmpty()) {
            throw new IllegalArgumentException("no such transition: " + name);
        }
    }

    /// The first frame after it.
    public long end() {
        return first + frames;
    }

    /// How the two shots are put together in a frame.
    Blend blend(long frame, Canvas canvas) {
        double progress = easing.at((frame - first + 1.0) / (frames + 1));
        return Transitions.find(name).orElseThrow().at(progress, canvas.width(), canvas.height());
    }

    Mix shifted(long by) {
        return new Mix(name, first + by, frames, easing);
    }
}
