package kinora.timeline;

import java.util.ArrayList;
import java.util.List;

import kinora.timeline.Keyframes.Keyframe;

/// A speed that changes over a segment, at least two keyframes in thousandths, all forwards or all backwards. Unlike other keyframes, 0 is the border
/// before the segment's first frame and 1 the border behind its last, so that the source that passes is the integral of the speed over the segment's time.
/// Before 0 and after 1, which are seen through transitions, the speed stays what it is there.
public record Ramp(Keyframes<Integer> permille) {
    private static final int PARTS_OF_A_CURVE = 64;

    public Ramp {
        Limits.require(permille.frames().size() > 1, permille.frames().size(), "a ramp has at least two keyframes");
        boolean backwards = permille.frames().getFirst().value() < 0;
        for (Keyframe<Integer> frame : permille.frames()) {
            Speed.require(frame.value());
            Limits.require(frame.value() < 0 == backwards, frame.value(), "a ramp must not change its direction");
        }
    }

    /// The integral of the speed from 0 to x, in thousandths of the segment's length: at 1 what the whole segment passes. Exact for polynomials of that
    /// degree up to the rounding of doubles, which every machine does alike.
    public double passed(double x) {
        List<Keyframe<Integer>> all = permille.frames();
        if (x <= 0) {
            return x * first();
        }
        double sum = Math.min(x, all.getFirst().at()) * first();
        for (int i = 1; i < all.size() && all.get(i - 1).at() < x; i++) {
            Keyframe<Integer> left = all.get(i - 1);
            double length = all.get(i).at() - left.at();
            double share = Math.min(1, (x - left.at()) / length);
            sum += length * (left.value() * share + (all.get(i).value() - left.value()) * left.easing().area(share));
        }
        return x > all.getLast().at() ? sum + (x - all.getLast().at()) * last() : sum;
    }

    /// The speed at 0.
    private int first() {
        return permille.frames().getFirst().value();
    }

    private int last() {
        return permille.frames().getLast().value();
    }

    /// The mean speed, rounded to nearest.
    public int mean() {
        return (int) StrictMath.rint(passed(1));
    }

    /// The speed of a part of the segment. What is cut out of an eased curve becomes short straight pieces.
    ///
    /// @param from 0 to 1
    /// @param to later than from
    public Speed part(double from, double to, Speed.Pitch pitch) {
        List<Keyframe<Integer>> cut = new ArrayList<>();
        add(cut, 0, speed(from), Easing.LINEAR);
        List<Keyframe<Integer>> all = permille.frames();
        for (int i = 0; i < all.size(); i++) {
            Keyframe<Integer> here = all.get(i);
            double next = i + 1 < all.size() ? all.get(i + 1).at() : 1;
            if (here.at() >= to || next <= from) {
                continue;
            }
            boolean whole = here.at() >= from && next <= to;
            boolean straight = here.easing() == Easing.LINEAR || here.easing() == Easing.HOLD;
            double start = Math.max(here.at(), from);
            add(cut, (start - from) / (to - from), speed(start), whole || straight ? here.easing() : Easing.LINEAR);
            for (int j = 1; j < PARTS_OF_A_CURVE && !whole && !straight && room(cut, all.size()); j++) {
                double at = start + (Math.min(next, to) - start) * j / PARTS_OF_A_CURVE;
                add(cut, (at - from) / (to - from), speed(at), Easing.LINEAR);
            }
        }
        boolean holds = cut.getLast().easing() == Easing.HOLD && all.stream().noneMatch(frame -> frame.at() == to);
        if (cut.getLast().at() < 1) {
            add(cut, 1, holds ? cut.getLast().value() : speed(to), Easing.LINEAR);
        }
        return Speed.of(new Keyframes<>(cut), pitch);
    }

    private static boolean room(List<Keyframe<Integer>> cut, int more) {
        return cut.size() + more + 2 < Limits.MAX_KEYFRAMES;
    }

    private int speed(double at) {
        return permille.at(at, (from, to, share) -> (int) StrictMath.rint(from + (to - from) * share));
    }

    private static void add(List<Keyframe<Integer>> cut, double at, int speed, Easing easing) {
        double place = Math.clamp(at, 0.0, 1.0);
        if (!cut.isEmpty() && cut.getLast().at() >= place) {
            cut.removeLast();
        }
        cut.add(new Keyframe<>(place, speed, easing));
    }
}
