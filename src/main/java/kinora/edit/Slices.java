package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kinora.timeline.Box;
import kinora.timeline.Camera;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.Keyframes.Mix;
import kinora.timeline.Limits;
import kinora.timeline.Parameter;
import kinora.timeline.Segment;
import kinora.timeline.Speed;
import kinora.timeline.Visual;

/// A run of frames of something animated, as an animation of its own that has the same value in every frame.
///
/// A curve with easing that is cut in the middle is no curve of the same easing any more, so its remainder gets a keyframe per frame (fewer, when
/// there would be more than [Limits#MAX_KEYFRAMES]); all else keeps its keyframes.
///
/// @param first the first frame of the run
/// @param count its frames, at least 1
/// @param of the frames of the whole, at least 2
record Slices(long first, long count, long of) {

    /// Keyframes nearer than this are one: a hundredth of a frame of the longest film.
    private static final double SAME = 1e-9;

    private double from() {
        return (double) first / (of - 1);
    }

    private double to() {
        return (double) (first + count - 1) / (of - 1);
    }

    /// The segment with its camera, its effects, the loudness and the speed of it cut to the run.
    Segment cut(Segment segment) {
        Segment heard = Contents.withStrip(segment,
                Contents.strip(segment).withAutomation(cutNumbers(Contents.strip(segment).automation())));
        Segment seen = looking(heard);
        Speed speed = Window.speed(segment);
        return speed.ramp().isEmpty()
                ? seen
                : Contents.playing(seen, Window.of(seen), speed.part((double) first / of, (double) (first + count) / of));
    }

    private Keyframes<Integer> cutNumbers(Keyframes<Integer> whole) {
        return of < 2 ? whole : cut(whole, ChannelStrip::between);
    }

    private Segment looking(Segment segment) {
        List<EffectUse> effects = Contents.effects(segment).orElse(List.of()).stream().map(this::cut).toList();
        Segment changed = Contents.withEffects(segment, effects);
        return changed instanceof Visual visual ? cut(visual) : changed;
    }

    private Visual cut(Visual visual) {
        Inset inset = visual.inset();
        return Contents.withCamera(visual, cut(visual.camera(), Camera::between))
                .withInset(new Inset(cut(inset.box(), Box::between), inset.blend(), inset.fadeInMs(), inset.fadeOutMs()));
    }

    private EffectUse cut(EffectUse effect) {
        SortedMap<String, Parameter> parameters = new TreeMap<>();
        effect.parameters().forEach((name, value) -> parameters.put(name, switch (value) {
            case Parameter.Animated animated -> new Parameter.Animated(cut(animated.frames(), Slices::between));
            case Parameter.Scalar scalar -> scalar;
            case Parameter.Word word -> word;
            case Parameter.File file -> file;
        }));
        return new EffectUse(effect.name(), parameters, effect.extras());
    }

    private static Double between(Double from, Double to, double share) {
        return share == 1 ? to : from + (to - from) * share;
    }

    <T> Keyframes<T> cut(Keyframes<T> whole, Mix<T> mix) {
        List<Keyframe<T>> all = whole.frames();
        if (all.size() == 1) {
            return whole;
        }
        if (count == 1) {
            return Keyframes.still(whole.at(from(), mix));
        }
        List<Keyframe<T>> cut = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Keyframe<T> here = all.get(i);
            double next = i + 1 < all.size() ? all.get(i + 1).at() : Double.POSITIVE_INFINITY;
            boolean starts = here.at() >= from() - SAME && here.at() <= to() + SAME;
            boolean ends = next >= from() - SAME && next <= to() + SAME;
            if (starts) {
                add(cut, progress(here.at()), here.value(), here.easing());
            }
            boolean shared = here.at() < to() - SAME && next > from() + SAME && next <= 1;
            if (shared && !(starts && ends)) {
                part(cut, whole, here, next, mix);
            }
        }
        return cut.isEmpty() ? Keyframes.still(whole.at(from(), mix)) : new Keyframes<>(cut);
    }

    /// Adds what the run shows of the curve that begins at `left` and ends at `right`, one of which lies outside.
    private <T> void part(List<Keyframe<T>> cut, Keyframes<T> whole, Keyframe<T> left, double right, Mix<T> mix) {
        double start = Math.max(left.at(), from());
        double end = Math.min(right, to());
        boolean straight = left.easing() == Easing.LINEAR || left.easing() == Easing.HOLD;
        Easing easing = straight ? left.easing() : Easing.LINEAR;
        add(cut, progress(start), whole.at(start, mix), easing);
        if (!straight) {
            long budget = Math.max(1, Limits.MAX_KEYFRAMES - whole.frames().size() - 2);
            long stride = 1 + (count - 1) / budget;
            for (long frame = stride; frame < count - 1; frame += stride) {
                double at = (double) (first + frame) / (of - 1);
                if (at > start + SAME && at < end - SAME) {
                    add(cut, progress(at), whole.at(at, mix), Easing.LINEAR);
                }
            }
        }
        if (end < right - SAME) {
            add(cut, 1, whole.at(end, mix), Easing.LINEAR);
        }
    }

    private double progress(double at) {
        return Math.clamp((at - from()) / (to() - from()), 0.0, 1.0);
    }

    private static <T> void add(List<Keyframe<T>> cut, double at, T value, Easing easing) {
        if (!cut.isEmpty() && cut.getLast().at() >= at - SAME) {
            cut.removeLast();
        }
        cut.add(new Keyframe<>(at, value, easing));
    }
}
