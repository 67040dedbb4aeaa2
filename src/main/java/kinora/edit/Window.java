package kinora.edit;

import java.util.Optional;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Speed;
import kinora.timeline.Title;
import kinora.timeline.Visual;

/// The part of a source that may be used: `lengthMs` from `inMs` on. Forwards it plays from its start, backwards from its end. Length 0 is a still,
/// or all of a sound.
record Window(long inMs, long lengthMs) {
    /// The window of a visual or sound.
    static Window of(Segment segment) {
        return switch (segment) {
            case Visual v -> new Window(v.sourceInMs(), v.sourceLengthMs());
            case Sound s -> new Window(s.sourceInMs(), s.sourceLengthMs());
            case Title t -> new Window(0, 0);
        };
    }

    static Speed speed(Segment segment) {
        return switch (segment) {
            case Visual v -> v.speed();
            case Sound s -> s.speed();
            case Title t -> Speed.NORMAL;
        };
    }

    static boolean backwards(Segment segment) {
        return speed(segment).permille() < 0;
    }

    /// How much of the source passes in so many frames, in its milliseconds.
    static long usedMs(Segment segment, FrameRate rate, long frames) {
        return speed(segment).sourceMs(rate.ms(frames));
    }

    /// The segment as it plays from `frames` after its start; a negative number plays that much earlier. Empty when the source has no more there.
    /// A sound that repeats goes on within its round.
    ///
    /// @param whole how many frames the segment lasts, over which its speed may change
    static Optional<Segment> skip(Segment segment, FrameRate rate, long frames, long whole) {
        if (!Contents.hasTime(segment) || frames == 0) {
            return Optional.of(segment);
        }
        long used = speed(segment).ramp().isPresent()
                ? StrictMath.round(Math.abs(speed(segment).passed((double) frames / whole)) * rate.ms(whole) / 1000)
                : usedMs(segment, rate, Math.abs(frames));
        Window window = of(segment);
        Optional<Window> left = frames < 0 ? window.regained(used, backwards(segment)) : Optional.of(window.spent(used, segment));
        return left.map(changed -> Contents.playing(segment, changed, speed(segment)));
    }

    /// The segment with the part of a changing speed that a run of its frames has; the run may reach beyond either end, where the speed goes on.
    static Segment paced(Segment segment, long from, long to, long whole) {
        Speed speed = speed(segment);
        return speed.ramp().isEmpty()
                ? segment
                : Contents.playing(segment, of(segment), speed.part((double) from / whole, (double) to / whole));
    }

    private Window spent(long usedMs, Segment segment) {
        boolean loop = segment instanceof Sound sound && sound.loop();
        if (lengthMs == 0) {
            return backwards(segment) ? this : new Window(Math.min(inMs + usedMs, Limits.MAX_SOURCE_MS), 0);
        }
        // At least a millisecond stays: length 0 would mean something else.
        long spent = Math.min(loop ? usedMs % lengthMs : usedMs, lengthMs - 1);
        return new Window(backwards(segment) ? inMs : Math.min(inMs + spent, Limits.MAX_SOURCE_MS), lengthMs - spent);
    }

    private Optional<Window> regained(long usedMs, boolean backwards) {
        if (backwards || usedMs > inMs) {
            return Optional.empty();
        }
        long length = lengthMs == 0 ? 0 : Math.min(lengthMs + usedMs, Limits.MAX_SOURCE_MS);
        return Optional.of(new Window(inMs - usedMs, length));
    }

    /// How many frames the segment can last from its start before its source ends; [Long#MAX_VALUE] when it can last for ever or nobody knows.
    static long lasting(Segment segment, FrameRate rate) {
        Window window = of(segment);
        boolean endless = segment instanceof Sound sound && (sound.loop() || sound.source() instanceof MediaRef.Generated);
        return endless || window.lengthMs == 0 ? Long.MAX_VALUE : framesIn(segment, rate, window.lengthMs);
    }

    /// How many whole frames this much of the source fills.
    static long framesIn(Segment segment, FrameRate rate, long sourceMs) {
        long frames = rate.frame(sourceMs * 1000 / Math.abs(speed(segment).permille())) + 1;
        while (frames > 0 && usedMs(segment, rate, frames) > sourceMs) {
            frames--;
        }
        return frames;
    }

    /// Whether a sound that has reached the end of the film can go on when the film gets longer.
    static boolean canGoOn(Sound sound, FrameRate rate, long frames) {
        boolean known = sound.loop() || sound.source() instanceof MediaRef.Generated || sound.sourceLengthMs() > 0;
        return known && lasting(sound, rate) > frames;
    }

    /// The window that shows the same span as `segment` does in `frames`, but at another speed.
    Window turned(Segment segment, FrameRate rate, long frames, Speed speed) {
        if (backwards(segment) == speed.permille() < 0) {
            return this;
        }
        long used = Math.max(1, usedMs(segment, rate, frames));
        long shown = lengthMs == 0 ? used : Math.min(used, lengthMs);
        return new Window(backwards(segment) ? inMs + lengthMs - shown : inMs, Math.min(shown, Limits.MAX_SOURCE_MS));
    }
}
