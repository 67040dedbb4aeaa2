package kinora.edit;

import java.util.List;
import java.util.Optional;
import kinora.timeline.Camera;
import kinora.timeline.ChannelStrip;
import kinora.timeline.EffectUse;
import kinora.timeline.Fit;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Speed;
import kinora.timeline.Title;
import kinora.timeline.Visual;

/// Segments with one thing changed.
final class Contents {
    private Contents() {}

    /// Whether it is a visual that takes no time of its own.
    static boolean isStill(Segment segment) {
        return segment instanceof Visual visual && visual.sourceLengthMs() == 0;
    }

    /// Whether it has a source that takes time.
    static boolean hasTime(Segment segment) {
        return segment instanceof Sound || (segment instanceof Visual && !isStill(segment));
    }

    static Segment withId(Segment segment, SegmentId id) {
        return switch (segment) {
            case Visual v -> visual(v, id, v.name(), v.source(), new Window(v.sourceInMs(), v.sourceLengthMs()), v.speed());
            case Sound s -> sound(s, id, s.name(), s.source(), new Window(s.sourceInMs(), s.sourceLengthMs()), s.speed());
            case Title t -> new Title(id, t.range(), t.name(), t.text(), t.style(), t.extras());
        };
    }

    static Segment named(Segment segment, String name) {
        return switch (segment) {
            case Visual v -> visual(v, v.id(), name, v.source(), new Window(v.sourceInMs(), v.sourceLengthMs()), v.speed());
            case Sound s -> sound(s, s.id(), name, s.source(), new Window(s.sourceInMs(), s.sourceLengthMs()), s.speed());
            case Title t -> new Title(t.id(), t.range(), name, t.text(), t.style(), t.extras());
        };
    }

    /// With other media; a still plays at normal speed. A title has none and stays.
    static Segment playing(Segment segment, MediaRef source, Window window, String name) {
        return switch (segment) {
            case Visual v -> visual(v, v.id(), name, source, window, window.lengthMs() == 0 ? Speed.NORMAL : v.speed());
            case Sound s -> sound(s, s.id(), name, source, window, s.speed());
            case Title t -> t;
        };
    }

    /// With another part of the source, at another speed. A title has neither and stays.
    static Segment playing(Segment segment, Window window, Speed speed) {
        return switch (segment) {
            case Visual v -> visual(v, v.id(), v.name(), v.source(), window, speed);
            case Sound s -> sound(s, s.id(), s.name(), s.source(), window, speed);
            case Title t -> t;
        };
    }

    /// The effects of a visual or sound; nothing for a title, which cannot have any.
    static Optional<List<EffectUse>> effects(Segment segment) {
        return switch (segment) {
            case Visual v -> Optional.of(v.effects());
            case Sound s -> Optional.of(s.effects());
            case Title t -> Optional.empty();
        };
    }

    static Segment withEffects(Segment segment, List<EffectUse> effects) {
        return switch (segment) {
            case Visual v -> looking(v, v.fit(), v.camera(), effects, v.cutOut(), v.gainPermille());
            case Sound s -> sounding(s, s.gainPermille(), s.fadeInMs(), s.fadeOutMs(), s.loop(), effects);
            case Title t -> t;
        };
    }

    static Visual withFit(Visual v, Fit fit) {
        return looking(v, fit, v.camera(), v.effects(), v.cutOut(), v.gainPermille());
    }

    static Visual withCamera(Visual v, Keyframes<Camera> camera) {
        return looking(v, v.fit(), camera, v.effects(), v.cutOut(), v.gainPermille());
    }

    static Visual withCutOut(Visual v, boolean cutOut) {
        return looking(v, v.fit(), v.camera(), v.effects(), cutOut, v.gainPermille());
    }

    /// With another loudness. A title has none and stays.
    static Segment withGain(Segment segment, int gainPermille) {
        return switch (segment) {
            case Visual v -> looking(v, v.fit(), v.camera(), v.effects(), v.cutOut(), gainPermille);
            case Sound s -> s.withGain(gainPermille);
            case Title t -> t;
        };
    }

    /// Whether it could be a part of the other: of the same kind and source, called the same.
    static boolean isPartOf(Segment segment, Segment whole) {
        return switch (segment) {
            case Visual v -> whole instanceof Visual other && v.source().equals(other.source()) && v.name().equals(other.name());
            case Sound s -> whole instanceof Sound other && s.source().equals(other.source()) && s.name().equals(other.name());
            case Title t -> false;
        };
    }

    /// What is done to its sound in the mix; a title has none.
    static ChannelStrip strip(Segment segment) {
        return switch (segment) {
            case Visual v -> v.strip();
            case Sound s -> s.strip();
            case Title t -> ChannelStrip.PLAIN;
        };
    }

    /// With something else done to its sound in the mix. A title has none and stays.
    static Segment withStrip(Segment segment, ChannelStrip strip) {
        return switch (segment) {
            case Visual v -> v.withStrip(strip);
            case Sound s -> s.withStrip(strip);
            case Title t -> t;
        };
    }

    static Sound withFades(Sound s, long fadeInMs, long fadeOutMs) {
        return sounding(s, s.gainPermille(), fadeInMs, fadeOutMs, s.loop(), s.effects());
    }

    static Sound withLoop(Sound s, boolean loop) {
        return sounding(s, s.gainPermille(), s.fadeInMs(), s.fadeOutMs(), loop, s.effects());
    }

    private static Visual visual(Visual v, SegmentId id, String name, MediaRef source, Window window, Speed speed) {
        return new Visual(id, v.range(), name, source, window.inMs(), window.lengthMs(), speed, v.fit(), v.camera(), v.effects(),
                v.cutOut(), v.gainPermille(), v.strip(), v.inset(), v.extras());
    }

    private static Visual looking(Visual v, Fit fit, Keyframes<Camera> camera, List<EffectUse> effects, boolean cutOut, int gainPermille) {
        return new Visual(v.id(), v.range(), v.name(), v.source(), v.sourceInMs(), v.sourceLengthMs(), v.speed(), fit, camera, effects,
                cutOut, gainPermille, v.strip(), v.inset(), v.extras());
    }

    private static Sound sound(Sound s, SegmentId id, String name, MediaRef source, Window window, Speed speed) {
        return new Sound(id, s.range(), name, source, window.inMs(), window.lengthMs(), speed, s.gainPermille(), s.fadeInMs(),
                s.fadeOutMs(), s.loop(), s.role(), s.effects(), s.strip(), s.extras());
    }

    private static Sound sounding(Sound s, int gainPermille, long fadeInMs, long fadeOutMs, boolean loop, List<EffectUse> effects) {
        return new Sound(s.id(), s.range(), s.name(), s.source(), s.sourceInMs(), s.sourceLengthMs(), s.speed(), gainPermille, fadeInMs,
                fadeOutMs, loop, s.role(), effects, s.strip(), s.extras());
    }
}
