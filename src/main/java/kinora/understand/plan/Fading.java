package kinora.understand.plan;

import java.util.List;
import java.util.stream.Stream;

import kinora.edit.Edit;
import kinora.timeline.Easing;
import kinora.timeline.Keyframes;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Understanding.Note;
import kinora.understand.Wish;

/// How pictures and sounds come and go.
record Fading(Work work) {

    void fade(Wish.Fade wish) {
        if (wish.what() instanceof Target.Both(List<Target> each)) {
            each.forEach(one -> fade(new Wish.Fade(one, wish.in(), wish.out(), wish.length(), wish.none())));
            return;
        }
        boolean film = wish.what() instanceof Target.Whole || wish.what() instanceof Target.Unsaid;
        if (film) {
            picture(wish);
            music(wish);
            return;
        }
        boolean in = wish.in() || (!wish.out() && !wish.none());
        boolean out = wish.out() || (!wish.in() && !wish.none());
        for (SegmentId id : work.find(wish.what(), Sounds.isSound(wish.what()) ? Need.SOUND : Need.ANY)) {
            Segment segment = work.now().draft().find(id).orElseThrow(Work.Missing::new);
            switch (segment) {
                case Sound sound -> sound(sound, in || (wish.none() && bare(wish)), out || (wish.none() && bare(wish)), wish);
                case Visual visual when Sounds.isSound(wish.what()) -> own(visual, in, out, wish);
                case Visual visual -> visual(visual, in || (wish.none() && bare(wish)), out || (wish.none() && bare(wish)), wish);
                case Segment other -> work.note(Note.Kind.ALREADY_SO, other.id().value());
            }
        }
    }

    /// Whether neither end was named.
    private static boolean bare(Wish.Fade wish) {
        return !wish.in() && !wish.out();
    }

    /// From and to the background, at the ends of the film.
    private void picture(Wish.Fade wish) {
        List<Visual> shots = work.now().shots();
        if (shots.isEmpty()) {
            work.unmet(Topic.NOT_THERE, "");
            return;
        }
        boolean both = bare(wish);
        if (wish.in() || both) {
            visual(shots.getFirst(), true, false, wish);
        }
        if (wish.out() || both) {
            work.now().visual(shots.getLast().id()).ifPresent(last -> visual(last, false, true, wish));
        }
        work.about(List.of(shots.getFirst().id(), shots.getLast().id()));
    }

    private void visual(Visual visual, boolean in, boolean out, Wish.Fade wish) {
        long most = visual.range().durationMs();
        long inMs = in ? lasting(wish, visual.inset().fadeInMs(), 1_000, most) : visual.inset().fadeInMs();
        long outMs = out ? lasting(wish, visual.inset().fadeOutMs(), 1_500, most) : visual.inset().fadeOutMs();
        Visual changed = visual.withInset(visual.inset().fading(inMs, outMs));
        if (!changed.equals(visual)) {
            work.put(changed);
        }
    }

    /// Music that ends with the film goes with the picture, where it does not fade already; how it begins is its own.
    private void music(Wish.Fade wish) {
        long end = work.now().pictureEndMs();
        for (Sound sound : work.now().sounds(SoundRole.MUSIC)) {
            boolean last = sound.range().endMs() >= end - 100 && (wish.out() || bare(wish));
            if (last && (wish.none() || sound.fadeOutMs() == 0)) {
                fades(sound, sound.fadeInMs(), lasting(wish, 0, 1_500, sound.range().durationMs()));
            }
        }
    }

    private void sound(Sound sound, boolean in, boolean out, Wish.Fade wish) {
        long most = sound.range().durationMs();
        fades(sound, in ? lasting(wish, sound.fadeInMs(), 2_000, most) : sound.fadeInMs(),
                out ? lasting(wish, sound.fadeOutMs(), 2_500, most) : sound.fadeOutMs());
    }

    private void fades(Sound sound, long in, long out) {
        if (in != sound.fadeInMs() || out != sound.fadeOutMs()) {
            work.edit(new Edit.SetFades(sound.id(), in, out));
        }
    }

    /// The own sound of a clip swells and dies away by its automation.
    private void own(Visual clip, boolean in, boolean out, Wish.Fade wish) {
        double length = Math.max(1, clip.range().durationMs());
        double share = Math.clamp(lasting(wish, 0, 1_000, clip.range().durationMs()) / length, 0.02, 0.49);
        List<Keyframes.Keyframe<Integer>> frames = Stream.of(new Keyframes.Keyframe<>(0.0, in ? 0 : 1000, Easing.LINEAR),
                new Keyframes.Keyframe<>(share, 1000, Easing.LINEAR), new Keyframes.Keyframe<>(1 - share, 1000, Easing.LINEAR),
                new Keyframes.Keyframe<>(1.0, out ? 0 : 1000, Easing.LINEAR)).toList();
        Keyframes<Integer> automation = wish.none() ? Keyframes.still(1000) : new Keyframes<>(frames);
        work.edit(new Edit.SetStrip(clip.id(), clip.strip().withAutomation(automation)));
    }

    private static long lasting(Wish.Fade wish, long current, long usual, long most) {
        if (wish.none()) {
            return 0;
        }
        boolean relative = wish.length() instanceof Amount.Step || wish.length() instanceof Amount.Times
                || wish.length() instanceof Amount.By;
        long from = relative && current > 0 ? current : usual;
        Measure measure = new Measure(0, most, usual, Measure.LENGTH.more(), Measure.LENGTH.less());
        long wanted = wish.length() instanceof Amount.Unsaid
                ? Math.max(usual, current)
                : Math.round(measure.of(wish.length(), (double) from));
        return Math.clamp(wanted, 0, most);
    }
}
