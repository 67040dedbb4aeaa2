package kinora.timeline;

/// What is done to a sound on its way into the mix, beside its gain: one strip of a mixing desk.
///
/// @param automation loudness over progress in thousandths, on top of the sound's own gain; each 0 to 4000
/// @param pan where it stands: −100 left, 0 where its source has it, 100 right
/// @param fade how its fades run
/// @param ducking whether it takes part in ducking: music gives way, voices and the sound of clips make music give way; effects do neither
/// @param barUs how long a bar of its source lasts, in microseconds, so that it repeats at the border of a bar; 0 when nobody knows
public record ChannelStrip(Keyframes<Integer> automation, int pan, FadeCurve fade, boolean ducking, long barUs) {

    /// Nothing is done.
    public static final ChannelStrip PLAIN = new ChannelStrip(Keyframes.still(1000), 0, FadeCurve.POWER, true, 0);

    public ChannelStrip {
        for (Keyframes.Keyframe<Integer> frame : automation.frames()) {
            Limits.require(frame.value() >= 0 && frame.value() <= Limits.MAX_GAIN_PERMILLE, frame.value(),
                    "a gain must be 0 to " + Limits.MAX_GAIN_PERMILLE + " thousandths");
        }
        Limits.require(Math.abs(pan) <= Limits.MAX_PAN, pan, "a pan must be -" + Limits.MAX_PAN + " to " + Limits.MAX_PAN);
        Limits.require(barUs >= 0 && barUs <= Limits.MAX_BAR_US, barUs, "a bar must be 0 to " + Limits.MAX_BAR_US + " microseconds");
    }

    /// The same with another course of its loudness.
    public ChannelStrip withAutomation(Keyframes<Integer> changed) {
        return new ChannelStrip(changed, pan, fade, ducking, barUs);
    }

    /// The same standing elsewhere.
    public ChannelStrip withPan(int changed) {
        return new ChannelStrip(automation, changed, fade, ducking, barUs);
    }

    /// Loudness between two keyframes, in thousandths, rounded to nearest.
    public static Integer between(Integer from, Integer to, double share) {
        return share == 1 ? to : (int) StrictMath.rint(from + (to - from) * share);
    }
}
