package kinora.compose;

import kinora.timeline.Speed;

/// How the moments of a source pass while a layer is heard.
///
/// @param speed of the source
/// @param from the layer's first moment, counted from where the speed's progress is 0; negative where a transition begins earlier
/// @param moments over which the speed's progress runs from 0 to 1
public record Pace(Speed speed, long from, long moments) {

    /// As the source is.
    public static final Pace NORMAL = new Pace(Speed.NORMAL, 0, 1);

    public Pace {
        if (moments < 1) {
            throw new IllegalArgumentException("a pace runs over " + moments + " moments");
        }
        if (speed.ramp().isEmpty()) {
            from = 0;
            moments = 1;
        }
    }

    /// How much of the source has passed, forwards or backwards, when this much of the layer has: in moments of the source, never less than before.
    ///
    /// @param moment of the layer, from 0
    double passed(double moment) {
        if (speed.ramp().isEmpty()) {
            return moment * Math.abs(speed.permille()) / 1000;
        }
        return Math.abs(speed.passed((from + moment) / moments) - speed.passed((double) from / moments)) * moments / 1000;
    }

    /// The same at a whole moment of the layer.
    double passed(long moment) {
        return passed((double) moment);
    }

    /// How many moments of a layer a stretch of the source fills: the first at which all of it has passed.
    ///
    /// @param most that can be asked for
    long filling(long sourceMoments, long most) {
        long low = 0;
        long high = most;
        while (low < high) {
            long middle = (low + high) / 2;
            if (passed(middle) >= sourceMoments) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
