package kinora.compose;

import kinora.timeline.ChannelStrip;
import kinora.timeline.FadeCurve;
import kinora.timeline.Keyframes;

/// What is done to a layer of sound on its way into the mix, resolved.
///
/// @param automation loudness in thousandths over progress
/// @param from the layer's first moment, counted from where progress is 0
/// @param moments over which progress runs from 0 to 1
/// @param pan −100 to 100
/// @param mono whether both sides of the source are one
/// @param fade how both fades run
/// @param ducking what it has to do with ducking
/// @param bar microseconds of a bar of the source; 0 = unknown
public record Desk(Keyframes<Integer> automation, long from, long moments, int pan, boolean mono, FadeCurve fade, Ducking ducking,
        long bar) {

    /// Nothing is done.
    public static final Desk PLAIN = new Desk(Keyframes.still(1000), 0, 1, 0, false, FadeCurve.POWER, Ducking.NONE, 0);

    private static final double FARTHEST = 100;

    /// What a layer has to do with ducking.
    ///
    /// - `NONE` nothing.
    /// - `LEADS` what gives way does so while it is heard.
    /// - `GIVES_WAY` it becomes quieter while something that leads is heard.
    public enum Ducking {
        NONE, LEADS, GIVES_WAY
    }

    public Desk {
        if (moments < 1) {
            throw new IllegalArgumentException("automation runs over " + moments + " moments");
        }
        if (automation.frames().size() == 1) {
            from = 0;
            moments = 1;
        }
    }

    /// The automation's factor.
    ///
    /// @param moment of the layer
    double gain(long moment) {
        if (automation.frames().size() == 1) {
            return automation.frames().getFirst().value() / 1000.0;
        }
        return automation.at((double) (from + moment) / moments, ChannelStrip::between) / 1000.0;
    }

    boolean isAutomated() {
        return automation.frames().size() > 1;
    }

    /// How much of each side comes out on each side, in constant power. In the middle everything stays as it is. Of a stereo source the side that it is
    /// turned from goes over to the other: cosine and sine of the turn (as the Web Audio API's equal-power panner has it), which keeps the power of two
    /// different sides. A mono source stands between both: √2 times cosine and sine.
    Turn turn() {
        if (pan == 0) {
            return new Turn(1, 0, 0, 1);
        }
        double angle = StrictMath.PI / 2 * Math.abs(pan) / FARTHEST;
        if (mono) {
            double place = StrictMath.PI / 4 * (1 + pan / FARTHEST);
            boolean left = pan == -FARTHEST;
            boolean right = pan == FARTHEST;
            return new Turn(right ? 0 : StrictMath.sqrt(2) * StrictMath.cos(place), 0, 0,
                    left ? 0 : StrictMath.sqrt(2) * StrictMath.sin(place));
        }
        double stays = Math.abs(pan) == FARTHEST ? 0 : StrictMath.cos(angle);
        double goes = StrictMath.sin(angle);
        return pan < 0 ? new Turn(1, 0, goes, stays) : new Turn(stays, goes, 0, 1);
    }

    /// Shares of a pan.
    record Turn(double leftToLeft, double leftToRight, double rightToLeft, double rightToRight) {}
}
