package kinora.timeline;

import java.util.List;

/// A photo, clip or made picture on a video track.
///
/// @param source what is shown
/// @param sourceInMs where in the source playing starts, in its own milliseconds; 0 for a still
/// @param sourceLengthMs how much of the source may be used from there; 0 for a still, which has no time, and for all of a clip. When the range lasts longer, the last picture holds.
/// @param speed how fast the source plays; backwards it starts at the end of the span [in, in + length) and plays towards its start
/// @param fit how its shape meets the canvas
/// @param camera what part of it is seen, over progress
/// @param effects in order of application
/// @param cutOut whether only the subject is shown
/// @param gainPermille loudness of its own sound in thousandths, 0 to 4000
/// @param strip what else is done to its own sound in the mix
/// @param inset where it lies over what is under it, and how
public record Visual(SegmentId id, TimeRange range, String name, MediaRef source, long sourceInMs, long sourceLengthMs, Speed speed,
        Fit fit, Keyframes<Camera> camera, List<EffectUse> effects, boolean cutOut, int gainPermille, ChannelStrip strip, Inset inset,
        Extras extras) implements Segment {
    public Visual {
        Sound.requireSource(name, sourceInMs, sourceLengthMs, gainPermille);
        effects = Sound.copy(effects);
        inset = inset.within(range.durationMs());
    }

    /// One that lies all over the canvas and to whose sound nothing else is done in the mix.
    public Visual(SegmentId id, TimeRange range, String name, MediaRef source, long sourceInMs, long sourceLengthMs, Speed speed, Fit fit,
            Keyframes<Camera> camera, List<EffectUse> effects, boolean cutOut, int gainPermille, Extras extras) {
        this(id, range, name, source, sourceInMs, sourceLengthMs, speed, fit, camera, effects, cutOut, gainPermille, ChannelStrip.PLAIN,
                Inset.PLAIN, extras);
    }

    /// A still picture with nothing done to it.
    public static Visual still(SegmentId id, TimeRange range, String name, MediaRef source) {
        return new Visual(id, range, name, source, 0, 0, Speed.NORMAL, Fit.COVER, Keyframes.still(Camera.WHOLE), List.of(), false, 1000,
                Extras.none());
    }

    @Override
    public Visual withRange(TimeRange changed) {
        return new Visual(id, changed, name, source, sourceInMs, sourceLengthMs, speed, fit, camera, effects, cutOut, gainPermille, strip,
                inset, extras);
    }

    /// The same with another camera.
    public Visual withCamera(Keyframes<Camera> changed) {
        return new Visual(id, range, name, source, sourceInMs, sourceLengthMs, speed, fit, changed, effects, cutOut, gainPermille, strip,
                inset, extras);
    }

    /// The same with another fit.
    public Visual withFit(Fit changed) {
        return new Visual(id, range, name, source, sourceInMs, sourceLengthMs, speed, changed, camera, effects, cutOut, gainPermille, strip,
                inset, extras);
    }

    /// The same with something else done to its own sound in the mix.
    public Visual withStrip(ChannelStrip changed) {
        return new Visual(id, range, name, source, sourceInMs, sourceLengthMs, speed, fit, camera, effects, cutOut, gainPermille, changed,
                inset, extras);
    }

    /// The same lying elsewhere.
    public Visual withInset(Inset changed) {
        return new Visual(id, range, name, source, sourceInMs, sourceLengthMs, speed, fit, camera, effects, cutOut, gainPermille, strip,
                changed, extras);
    }

    /// The same with other effects.
    public Visual withEffects(List<EffectUse> changed) {
        return new Visual(id, range, name, source, sourceInMs, sourceLengthMs, speed, fit, camera, changed, cutOut, gainPermille, strip,
                inset, extras);
    }
}
