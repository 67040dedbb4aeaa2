package kinora.understand.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import kinora.edit.Edit;
import kinora.timeline.Easing;
import kinora.timeline.Keyframes;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Speed;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// How fast time runs: speed, ramps, backwards, frozen, again.
record Pacing(Work work) {
    private static final long FREEZE_MS = 2_000;
    /// A ramp from half to twice the speed, or from twice to half.
    private static final int SLOW = 500;
    private static final int QUICK = 2_000;
    /// A photo that is shown "faster" is seen for at least so long.
    private static final long LEAST_MS = 500;

    void speed(Wish.Speed wish) {
        if (wish.amount() instanceof Amount.Unsaid) {
            throw new Work.Asked(Question.HOW_MUCH, Optional.empty(),
                    Stream.of(true, false).<Work.Option>map(more -> new Work.Option.Wishes(new Choice(more ? "faster" : "slower",
                            List.of(new Wish.Speed(wish.what(), new Amount.Step(more, 2), wish.keepPitch()))))).toList());
        }
        boolean all = wish.what() instanceof Target.Whole || wish.what() instanceof Target.Unsaid
                || (wish.what() instanceof Target.It(Target.Kind kind, boolean several) && several && kind == Target.Kind.SHOT);
        List<Segment> segments = work.find(wish.what(), all ? Need.SHOT : Need.CLIP).stream()
                .flatMap(id -> work.now().draft().find(id).stream()).toList();
        Amount amount = wish.amount();
        for (Segment segment : segments) {
            switch (segment) {
                case Visual visual when View.isStill(visual) -> still(visual, amount);
                case Visual visual -> retime(visual.id(), visual.speed(), amount, wish.keepPitch());
                case Sound sound -> retime(sound.id(), sound.speed(), amount, wish.keepPitch());
                case Segment _ -> work.unmet(Topic.NOT_THERE, "");
            }
        }
    }

    /// A picture has no speed: it is seen for shorter or longer.
    private void still(Visual visual, Amount amount) {
        double speed = Measure.SPEED.of(amount, 1);
        if (speed > 0) {
            long lasting = Math.max(LEAST_MS, Math.round(visual.range().durationMs() / speed));
            work.edit(new Edit.SetDuration(visual.id(), lasting, Edit.Edge.END));
        }
    }

    private void retime(SegmentId id, Speed speed, Amount amount, Optional<Boolean> keepPitch) {
        OptionalDouble wanted = Measure.SPEED.within(amount, Math.abs(speed.permille()) / 1000.0, work);
        Speed.Pitch pitch = keepPitch.map(keep -> keep ? Speed.Pitch.KEPT : Speed.Pitch.FOLLOWS).orElse(speed.pitch());
        wanted.ifPresent(value -> {
            int permille = (int) Math.round(value * 1000);
            work.edit(new Edit.Retime(id, new Speed(speed.isBackwards() ? -permille : permille, Optional.empty(), pitch)));
        });
    }

    void ramp(Wish.SpeedRamp wish) {
        for (Visual clip : clips(wish.what())) {
            int sign = clip.speed().isBackwards() ? -1 : 1;
            int from = sign * (wish.rising() ? SLOW : QUICK);
            int to = sign * (wish.rising() ? QUICK : SLOW);
            work.edit(new Edit.Retime(clip.id(), Speed.of(Keyframes.move(from, to, Easing.LINEAR), clip.speed().pitch())));
        }
    }

    /// Clips of a target; that pictures stand still is told.
    private List<Visual> clips(Target what) {
        List<Visual> visuals = work.visuals(what, Need.CLIP);
        List<Visual> clips = visuals.stream().filter(visual -> !View.isStill(visual)).toList();
        if (clips.isEmpty() && !visuals.isEmpty()) {
            work.unmet(Topic.NOT_THERE, visuals.getFirst().name());
        }
        return clips;
    }

    void backwards(Wish.Backwards wish) {
        for (Visual clip : clips(wish.what())) {
            Speed speed = clip.speed();
            if (speed.isBackwards() != wish.backwards()) {
                work.edit(new Edit.Retime(clip.id(), new Speed(-speed.permille(), Optional.empty(), speed.pitch())));
            }
        }
    }

    void freeze(Wish.Freeze wish) {
        long lasting = Math.round(
                new Measure(100, 600_000, FREEZE_MS, Measure.LENGTH.more(), Measure.LENGTH.less()).bounded(wish.length(), FREEZE_MS));
        boolean anywhere = wish.what() instanceof Target.Unsaid || wish.what() instanceof Target.Whole;
        if (anywhere && wish.moment() instanceof Moment.Edge(Target of, boolean end) && end) {
            freeze(new Wish.Freeze(of, wish.moment(), true, wish.length()));
            return;
        }
        if (anywhere) {
            long at = work.time(wish.moment());
            work.now().shotAt(at).ifPresentOrElse(shot -> freeze(shot, at, lasting), () -> work.beyond(at));
            return;
        }
        for (Visual shot : work.visuals(wish.what(), Need.CLIP)) {
            boolean inside = wish.inside() || !(wish.moment() instanceof Moment.After);
            long at = inside ? shot.range().startMs() + Times.within(wish.moment(), shot.range().durationMs()) : work.time(wish.moment());
            freeze(shot, Math.min(at, shot.range().endMs()), lasting);
        }
    }

    private void freeze(Visual shot, long at, long lasting) {
        work.about(List.of(shot.id()));
        if (View.isStill(shot)) {
            work.edit(new Edit.SetDuration(shot.id(), shot.range().durationMs() + lasting, Edit.Edge.END));
            return;
        }
        long inside = at - shot.range().startMs();
        boolean parted = work.now().snap(at) > shot.range().startMs() && inside < shot.range().durationMs();
        long first = Long.parseLong(work.fresh().value().substring(1));
        if (work.edit(new Edit.Freeze(shot.id(), work.now().snap(at), lasting))) {
            // Parting the clip takes the first free id, the picture the next.
            SegmentId held = new SegmentId("s" + (parted ? first + 1 : first));
            work.about(work.draft().find(held).isPresent() ? List.of(held) : List.of(shot.id()));
        }
    }

    void loop(Wish.Loop wish) {
        List<Segment> segments = work
                .find(wish.what() instanceof Target.Unsaid ? new Target.It(Target.Kind.ANY, false) : wish.what(), Need.ANY).stream()
                .flatMap(id -> work.now().draft().find(id).stream()).toList();
        int times = Math.max(2, wish.times().orElse(2));
        for (Segment segment : segments) {
            switch (segment) {
                case Sound sound -> work.edit(new Edit.SetLoop(sound.id(), wish.loop()));
                case Visual visual when !wish.loop() -> work.note(Note.Kind.ALREADY_SO);
                case Visual visual when View.isStill(visual) ->
                    new Adding(work).duplicate(new Wish.Duplicate(wish.what(), times - 1, new Place.Unsaid()));
                case Visual visual -> work.edit(new Edit.Repeat(visual.id(), times));
                case Segment _ -> work.unmet(Topic.NOT_THERE, "");
            }
        }
    }
}
