package kinora.understand.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import kinora.edit.Edit;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Keyframes;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// What is heard, and how loud.
record Sounds(Work work) {

    /// Whether a target is sound rather than picture.
    static boolean isSound(Target target) {
        return switch (target) {
            case Target.The(Kind kind) -> isSound(kind);
            case Target.All(Kind kind) -> isSound(kind);
            case Target.Nth nth -> isSound(nth.kind());
            case Target.Run run -> isSound(run.kind());
            case Target.Named named -> isSound(named.kind());
            case Target.It it -> isSound(it.kind());
            case Target.At at -> isSound(at.kind());
            case Target.Spare spare -> isSound(spare.kind());
            case Target.Unsaid _,Target.Whole _,Target.Others _,Target.Having _,Target.Beyond _,Target.Next _,Target.Between _,Target.Both _,Target.Except _ ->
                false;
        };
    }

    private static boolean isSound(Kind kind) {
        return kind == Kind.SOUND || kind == Kind.MUSIC || kind == Kind.VOICE;
    }

    /// What is heard of a target; of pictures that have no sound nothing.
    private List<Segment> heard(Target what) {
        List<Segment> found = work.find(what, Need.HEARD).stream().flatMap(id -> work.now().draft().find(id).stream()).toList();
        List<Segment> heard = found.stream().filter(new Kinds(work.now(), Need.HEARD)::fits).toList();
        if (heard.isEmpty() && !found.isEmpty()) {
            work.unmet(Topic.NOT_THERE, found.getFirst().name());
        }
        work.about(heard.stream().map(Segment::id).toList());
        return heard;
    }

    void gain(Wish.Gain wish) {
        if (wish.amount() instanceof Amount.Unsaid) {
            throw new Work.Asked(Question.HOW_MUCH, Optional.empty(),
                    Stream.of(true, false).<Work.Option>map(more -> new Work.Option.Wishes(
                            new Choice(more ? "louder" : "quieter", List.of(new Wish.Gain(wish.what(), new Amount.Step(more, 2))))))
                            .toList());
        }
        Amount amount = share(wish.amount());
        if (wish.what() instanceof Target.Whole || wish.what() instanceof Target.Unsaid) {
            OptionalDouble gain = Measure.GAIN.within(amount, work.draft().gainPermille() / 1000.0, work);
            gain.ifPresent(value -> work.edit(new Edit.SetFilmGain((int) Math.round(value * 1000))));
            return;
        }
        for (Segment segment : heard(wish.what())) {
            double current = permille(segment) / 1000.0;
            boolean silent = current == 0 && amount instanceof Amount.Step(boolean more, int _) && more;
            Amount said = amount instanceof Amount.Like(Target other) ? like(other) : amount;
            OptionalDouble gain = silent ? OptionalDouble.of(1) : Measure.GAIN.within(said, current, work);
            gain.ifPresent(value -> set(segment, (int) Math.round(value * 1000)));
        }
    }

    /// A plain number of more than four is in per cent.
    static Amount share(Amount amount) {
        return switch (amount) {
            case Amount.To(double value, Amount.Unit unit) when unit == Amount.Unit.PLAIN && value > 4 ->
                new Amount.To(value, Amount.Unit.PERCENT);
            case Amount.To(double value, Amount.Unit unit) when unit == Amount.Unit.FACTOR -> new Amount.Times(value);
            case Amount.By(double value, Amount.Unit unit) when unit == Amount.Unit.PLAIN && Math.abs(value) > 4 ->
                new Amount.By(value, Amount.Unit.PERCENT);
            case Amount.Most(boolean least) -> least ? new Amount.To(0.05, Amount.Unit.PLAIN) : new Amount.To(2, Amount.Unit.PLAIN);
            case Amount other -> other;
        };
    }

    private Amount like(Target other) {
        return heard(other).stream().findFirst().<Amount>map(one -> new Amount.To(permille(one) / 1000.0, Amount.Unit.PLAIN))
                .orElseThrow(Work.Missing::new);
    }

    private static int permille(Segment segment) {
        return switch (segment) {
            case Visual visual -> visual.gainPermille();
            case Sound sound -> sound.gainPermille();
            case Segment _ -> 0;
        };
    }

    private void set(Segment segment, int permille) {
        if (permille(segment) != permille) {
            work.edit(new Edit.SetGain(segment.id(), permille));
        }
    }

    void mute(Wish.Mute wish) {
        if (wish.what() instanceof Target.Whole || wish.what() instanceof Target.Unsaid) {
            if (wish.muted()) {
                work.edit(new Edit.SetFilmGain(0));
            } else {
                if (work.draft().gainPermille() == 0) {
                    work.edit(new Edit.SetFilmGain(1000));
                }
                Stream.<Segment>concat(work.now().sounds().stream(), work.now().sounding().stream()).filter(one -> permille(one) == 0)
                        .forEach(one -> set(one, 1000));
            }
            return;
        }
        for (Segment segment : heard(wish.what())) {
            if (wish.muted()) {
                set(segment, 0);
            } else if (permille(segment) == 0) {
                set(segment, 1000);
            }
        }
    }

    void swell(Wish.Swell wish) {
        Target what = wish.what() instanceof Target.Unsaid ? new Target.The(Kind.MUSIC) : wish.what();
        Keyframes<Integer> course = wish.rising() ? Keyframes.move(600, 1400, Easing.LINEAR) : Keyframes.move(1200, 500, Easing.LINEAR);
        for (Segment segment : heard(what)) {
            strip(segment).ifPresent(strip -> work.edit(new Edit.SetStrip(segment.id(), strip.withAutomation(course))));
        }
    }

    private static Optional<ChannelStrip> strip(Segment segment) {
        return switch (segment) {
            case Visual visual -> Optional.of(visual.strip());
            case Sound sound -> Optional.of(sound.strip());
            case Segment _ -> Optional.empty();
        };
    }

    void duck(boolean duck) {
        List<Sound> music = work.now().sounds(SoundRole.MUSIC);
        if (music.isEmpty()) {
            work.unmet(Topic.NOT_THERE, "");
        }
        work.about(music.stream().map(Sound::id).toList());
        for (Sound sound : music) {
            ChannelStrip strip = sound.strip();
            if (strip.ducking() != duck) {
                work.edit(new Edit.SetStrip(sound.id(),
                        new ChannelStrip(strip.automation(), strip.pan(), strip.fade(), duck, strip.barUs())));
            }
        }
    }

    void pan(Wish.Pan wish) {
        Target what = wish.what() instanceof Target.Unsaid ? new Target.The(Kind.MUSIC) : wish.what();
        for (Segment segment : heard(what)) {
            strip(segment)
                    .ifPresent(strip -> work.edit(new Edit.SetStrip(segment.id(), strip.withPan(Math.clamp(wish.percent(), -100, 100)))));
        }
    }

    void extract(Target what) {
        Target meant = what instanceof Target.Unsaid ? new Target.The(Kind.CLIP) : what;
        for (Segment segment : heard(meant)) {
            if (segment instanceof Visual visual) {
                work.edit(new Edit.ExtractSound(visual.id()));
            }
        }
    }

    /// Puts a sound of a file at a place.
    void add(Wish.AddSound wish) {
        List<Scene.File> files = new Files(work).find(wish.file() instanceof Target.Unsaid ? new Target.Spare(Kind.VOICE, "") : wish.file(),
                Files::isHeard, false);
        for (Scene.File file : files) {
            if (role(file) == SoundRole.MUSIC && wish.place() instanceof Place.Unsaid) {
                new MusicPlan(work).file(file, wish.place());
            } else {
                put(file, wish.place());
            }
        }
    }

    /// "The voice-over shall begin at 5 seconds", which lies at hand and is not in the film yet: it comes in there. Whether it did.
    boolean laid(Wish.Move wish) {
        boolean voice = wish.what() instanceof Target.The(Kind kind) && kind == Kind.VOICE && work.now().sounds(SoundRole.VOICE).isEmpty();
        boolean lies = work.scene.files().stream().anyMatch(file -> role(file) == SoundRole.VOICE && !work.seen.uses(file));
        if (voice && lies && wish.place() instanceof Place.From) {
            add(new Wish.AddSound(new Target.Spare(Kind.VOICE, ""), wish.place()));
            return true;
        }
        return false;
    }

    /// Puts the sound of a file at a place.
    void put(Scene.File file, Place place) {
        SoundRole role = role(file);
        long end = work.now().pictureEndMs();
        Placing.Spot spot = new Placing(work).spot(place, file.durationMs() > 0 ? file.durationMs() : end)
                .orElse(new Placing.Spot(0, end, false));
        long from = work.now().snap(Math.clamp(spot.fromMs(), 0, Math.max(0, end - 100)));
        long lasting = file.durationMs() > 0 ? file.durationMs() : end - from;
        long most = role == SoundRole.MUSIC && place instanceof Place.Over ? spot.toMs() : Math.max(end, from + 100);
        long to = work.now().snap(Math.min(Math.min(spot.set() ? spot.toMs() : most, from + lasting), most));
        if (to <= from) {
            work.unmet(Topic.NOT_THERE, file.name());
            return;
        }
        SegmentId id = work.fresh();
        Sound sound = new Sound(id, TimeRange.between(from, to), Showing.name(file.name()), file.source(), 0,
                Math.max(0, file.durationMs()), Speed.NORMAL, 1000, 0, 0, false, role, List.of(), Extras.none());
        if (work.edit(new Edit.AddSound(sound, Optional.empty()))) {
            work.about(List.of(id));
        }
    }

    static SoundRole role(Scene.File file) {
        return switch (file.kind()) {
            case MUSIC -> SoundRole.MUSIC;
            case VOICE -> SoundRole.VOICE;
            case SOUND, PHOTO, CLIP, CAPTIONS, TABLE -> SoundRole.EFFECT;
        };
    }

    /// Lets something else be heard in the place of a sound, or of the own sound of a clip.
    void replace(List<Segment> segments, Target by) {
        if (segments.stream().allMatch(segment -> segment instanceof Sound sound && sound.role() == SoundRole.MUSIC)) {
            new MusicPlan(work).music(new Wish.Music(Optional.empty(), Optional.of(by), true, new Place.Unsaid()));
            return;
        }
        Scene.File file = new Files(work).find(by, Files::isHeard, false).stream().findFirst().orElseThrow(Work.Missing::new);
        for (Segment segment : segments) {
            switch (segment) {
                case Visual visual -> work.edit(
                        new Edit.ReplaceSound(visual.id(), file.source(), 0, file.durationMs(), Showing.name(file.name()), role(file)));
                case Sound sound ->
                    work.edit(new Edit.ReplaceMedia(sound.id(), file.source(), 0, file.durationMs(), Showing.name(file.name())));
                case Segment _ -> work.unmet(Topic.NOT_THERE, "");
            }
        }
    }
}
