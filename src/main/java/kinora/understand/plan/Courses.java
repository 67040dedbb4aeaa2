package kinora.understand.plan;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

import kinora.edit.Edit;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Easing;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.Limits;
import kinora.timeline.Sound;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// How loud sounds are in a part of the film only.
record Courses(Work work) {
    /// How long it takes to become louder or softer.
    private static final long TURN_MS = 400;

    /// Whether what is wanted in a part of time is about how loud sounds are.
    static boolean is(Wish wish) {
        return wish instanceof Wish.Gain(var what, Amount _) && Sounds.isSound(what);
    }

    void gain(Wish.During wish) {
        Wish.Gain gain = (Wish.Gain) wish.wish();
        long end = work.now().pictureEndMs();
        long from = Math.clamp(work.time(wish.from()), 0, end);
        long to = Math.clamp(work.time(wish.to()), 0, end);
        List<Sound> sounds = work.find(gain.what(), Need.HEARD).stream().flatMap(id -> work.now().sound(id).stream())
                .filter(sound -> sound.range().startMs() < to && sound.range().endMs() > from).toList();
        if (sounds.isEmpty() || to <= from) {
            work.unmet(Topic.NOT_THERE, "");
            return;
        }
        work.about(sounds.stream().map(Sound::id).toList());
        if (gain.amount() instanceof Amount.Step(boolean more, int _) && !more && speaks(wish)) {
            new Sounds(work).duck(true);
            return;
        }
        for (Sound sound : sounds) {
            double now = sound.gainPermille() / 1000.0;
            OptionalDouble then = now > 0 ? Measure.GAIN.within(Sounds.share(gain.amount()), now, work) : OptionalDouble.empty();
            then.ifPresent(
                    value -> work.edit(new Edit.SetStrip(sound.id(), sound.strip().withAutomation(course(sound, from, to, value / now)))));
        }
    }

    /// Whether the part of time is that of one clip which is heard itself.
    private boolean speaks(Wish.During wish) {
        if (!(wish.from() instanceof Moment.Edge(var of, boolean end) && wish.to() instanceof Moment.Edge(var until, boolean _) && !end
                && of.equals(until))) {
            return false;
        }
        List<Visual> shots = work.visuals(of, Need.SHOT);
        return shots.size() == 1 && work.now().sounding().stream().anyMatch(clip -> clip.id().equals(shots.getFirst().id()));
    }

    /// The course that the loudness of a sound had, times a factor between two times of the film.
    private static Keyframes<Integer> course(Sound sound, long from, long to, double factor) {
        Keyframes<Integer> before = sound.strip().automation();
        long lasting = sound.range().durationMs();
        long first = from - sound.range().startMs();
        long last = to - sound.range().startMs();
        TreeMap<Long, Integer> points = new TreeMap<>(Comparator.naturalOrder());
        before.frames().forEach(frame -> {
            long at = StrictMath.round(frame.at() * lasting);
            points.put(at, at > first && at < last ? times(frame.value(), factor) : frame.value());
        });
        put(points, before, Math.max(0, first - TURN_MS), lasting, 1, first > 0);
        put(points, before, Math.max(0, first), lasting, factor, true);
        put(points, before, Math.min(lasting, last), lasting, factor, true);
        put(points, before, Math.min(lasting, last + TURN_MS), lasting, 1, last < lasting);
        List<Keyframe<Integer>> frames = points.entrySet().stream().limit(Limits.MAX_KEYFRAMES)
                .map(point -> new Keyframe<>((double) point.getKey() / lasting, point.getValue(), Easing.LINEAR)).toList();
        return new Keyframes<>(frames);
    }

    private static void put(TreeMap<Long, Integer> points, Keyframes<Integer> before, long at, long lasting, double factor,
            boolean wanted) {
        if (wanted) {
            points.put(at, times(before.at((double) at / lasting, ChannelStrip::between), factor));
        }
    }

    private static int times(int permille, double factor) {
        return Math.clamp(StrictMath.round(permille * factor), 0, Limits.MAX_GAIN_PERMILLE);
    }
}
