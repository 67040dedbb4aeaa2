package kinora.timeline;

import java.util.List;

/// A value that may change over its segment: keyframes at strictly increasing progress 0…1, at least one. Before the first and after the last it is
/// constant. Progress is (frame − first) / (frames − 1), so that the last frame shows the last keyframe.
public record Keyframes<T>(List<Keyframe<T>> frames) {
    /// One fixed point.
    ///
    /// @param at progress through the segment, 0…1
    /// @param value the value there
    /// @param easing how the value moves from here to the next keyframe
    public record Keyframe<T>(double at, T value, Easing easing) {
        public Keyframe {
            Limits.require(at >= 0 && at <= 1, at, "a keyframe must lie within 0 to 1");
        }
    }

    public Keyframes {
        frames = List.copyOf(frames);
        Limits.require(!frames.isEmpty() && frames.size() <= Limits.MAX_KEYFRAMES, frames.size(),
                "there must be 1 to " + Limits.MAX_KEYFRAMES + " keyframes");
        for (int i = 1; i < frames.size(); i++) {
            Limits.require(frames.get(i - 1).at() < frames.get(i).at(), frames.get(i).at(), "keyframes must be in order of time");
        }
    }

    /// How two values of one kind mix: all of `from` at 0, all of `to` at 1.
    @FunctionalInterface
    public interface Mix<T> {
        T between(T from, T to, double share);
    }

    /// The value at this progress.
    public T at(double progress, Mix<T> mix) {
        int next = 0;
        while (next < frames.size() && frames.get(next).at() <= progress) {
            next++;
        }
        if (next == 0) {
            return frames.getFirst().value();
        }
        Keyframe<T> left = frames.get(next - 1);
        if (next == frames.size()) {
            return left.value();
        }
        Keyframe<T> right = frames.get(next);
        return mix.between(left.value(), right.value(), left.easing().at((progress - left.at()) / (right.at() - left.at())));
    }

    /// A value that does not change.
    public static <T> Keyframes<T> still(T value) {
        return new Keyframes<>(List.of(new Keyframe<>(0, value, Easing.LINEAR)));
    }

    /// A value that moves from one to another over the whole segment.
    public static <T> Keyframes<T> move(T from, T to, Easing easing) {
        return new Keyframes<>(List.of(new Keyframe<>(0, from, easing), new Keyframe<>(1, to, Easing.LINEAR)));
    }
}
