package kinora.timeline;

import java.util.List;

/// Music, a voice or an effect on an audio track.
///
/// @param source what is heard
/// @param sourceInMs where in the source playing starts, in its own milliseconds
/// @param sourceLengthMs how much of the source may be used from there; 0 = all of it. When the range lasts longer it repeats if `loop`, else is silent.
/// @param speed how fast the source plays; backwards it starts at the end of the span [in, in + length) and plays towards its start
/// @param gainPermille loudness in thousandths of the normalised source (350 = 35 %), 0 to 4000
/// @param fadeInMs length of the fade at the start, 0 to the range's duration
/// @param fadeOutMs length of the fade at the end, 0 to the range's duration
/// @param loop whether it starts again when the source ends
/// @param role what it is for
/// @param effects in order of application
/// @param strip what else is done to it in the mix
public record Sound(SegmentId id, TimeRange range, String name, MediaRef source, long sourceInMs, long sourceLengthMs, Speed speed,
        int gainPermille, long fadeInMs, long fadeOutMs, boolean loop, SoundRole role, List<EffectUse> effects, ChannelStrip strip,
        Extras extras) implements Segment {
    public Sound {
        requireSource(name, sourceInMs, sourceLengthMs, gainPermille);
        effects = copy(effects);
        requireFade(fadeInMs, range);
        requireFade(fadeOutMs, range);
    }

    /// One to which nothing else is done in the mix.
    public Sound(SegmentId id, TimeRange range, String name, MediaRef source, long sourceInMs, long sourceLengthMs, Speed speed,
            int gainPermille, long fadeInMs, long fadeOutMs, boolean loop, SoundRole role, List<EffectUse> effects, Extras extras) {
        this(id, range, name, source, sourceInMs, sourceLengthMs, speed, gainPermille, fadeInMs, fadeOutMs, loop, role, effects,
                ChannelStrip.PLAIN, extras);
    }

    /// Music at full loudness with nothing done to it.
    public static Sound music(SegmentId id, TimeRange range, String name, MediaRef source) {
        return new Sound(id, range, name, source, 0, 0, Speed.NORMAL, 1000, 0, 0, false, SoundRole.MUSIC, List.of(), Extras.none());
    }

    /// The same at another place or length; fades that no longer fit are shortened to the new length.
    @Override
    public Sound withRange(TimeRange changed) {
        return new Sound(id, changed, name, source, sourceInMs, sourceLengthMs, speed, gainPermille,
                Math.min(fadeInMs, changed.durationMs()), Math.min(fadeOutMs, changed.durationMs()), loop, role, effects, strip, extras);
    }

    /// The same of another source.
    public Sound withSource(MediaRef changed) {
        return new Sound(id, range, name, changed, sourceInMs, sourceLengthMs, speed, gainPermille, fadeInMs, fadeOutMs, loop, role,
                effects, strip, extras);
    }

    /// The same, as loud as that.
    public Sound withGain(int permille) {
        return new Sound(id, range, name, source, sourceInMs, sourceLengthMs, speed, permille, fadeInMs, fadeOutMs, loop, role, effects,
                strip, extras);
    }

    /// The same with something else done to it in the mix.
    public Sound withStrip(ChannelStrip changed) {
        return new Sound(id, range, name, source, sourceInMs, sourceLengthMs, speed, gainPermille, fadeInMs, fadeOutMs, loop, role, effects,
                changed, extras);
    }

    static void requireSource(String name, long inMs, long lengthMs, int gainPermille) {
        Limits.require(name.length() <= Limits.MAX_NAME, name.length(), "a name may have " + Limits.MAX_NAME + " characters");
        Limits.require(inMs >= 0 && inMs <= Limits.MAX_SOURCE_MS, inMs, "a source in must be 0 to " + Limits.MAX_SOURCE_MS + " ms");
        Limits.require(lengthMs >= 0 && lengthMs <= Limits.MAX_SOURCE_MS, lengthMs,
                "a source length must be 0 to " + Limits.MAX_SOURCE_MS + " ms");
        Limits.require(gainPermille >= 0 && gainPermille <= Limits.MAX_GAIN_PERMILLE, gainPermille,
                "a gain must be 0 to " + Limits.MAX_GAIN_PERMILLE + " thousandths");
    }

    static List<EffectUse> copy(List<EffectUse> effects) {
        Limits.require(effects.size() <= Limits.MAX_EFFECTS, effects.size(), "a segment may have " + Limits.MAX_EFFECTS + " effects");
        return List.copyOf(effects);
    }

    private static void requireFade(long fadeMs, TimeRange range) {
        Limits.require(fadeMs >= 0 && fadeMs <= range.durationMs(), fadeMs, "a fade must be 0 to the length of its sound");
    }
}
