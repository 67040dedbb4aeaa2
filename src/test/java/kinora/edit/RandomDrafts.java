package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Box;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.FadeCurve;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Drafts at random: a main track without gaps, with clips, stills and transitions, and under and over it what a film may have.
final class RandomDrafts {
    private final RandomGenerator random;

    RandomDrafts(RandomGenerator random) {
        this.random = random;
    }

    private int count;

    Draft draft(FrameRate rate) {
        count = 0;
        List<Track> tracks = new ArrayList<>();
        List<Visual> shots = visuals(rate, 1 + random.nextInt(7), false);
        tracks.add(new Track.Video(new TrackId("t1"), shots, transitions(rate, shots), Extras.none()));
        if (random.nextBoolean()) {
            List<Visual> overlays = visuals(rate, 1 + random.nextInt(3), true);
            tracks.add(new Track.Video(new TrackId("t2"), overlays, List.of(), Extras.none()));
        }
        long end = rate.frames(new TimeRange(0, shots.getLast().range().endMs()));
        List<Title> titles = new ArrayList<>();
        long at = 0;
        for (int i = random.nextInt(4); i > 0; i--) {
            at += random.nextLong(end / 2 + 1);
            titles.add(new Title(next(), rate.range(at, 1 + random.nextLong(60)), "", "title " + i, StyleUse.of("plain"), Extras.none()));
        }
        tracks.add(new Track.Text(new TrackId("t3"), titles, Extras.none()));
        List<Sound> sounds = new ArrayList<>();
        sounds.add(sound(rate, 0, random.nextBoolean() ? end : 1 + random.nextLong(end), SoundRole.MUSIC));
        tracks.add(new Track.Audio(new TrackId("t4"), sounds, Extras.none()));
        long start = random.nextLong(end);
        Sound voice = sound(rate, start, 1 + random.nextLong(end - start), random.nextBoolean() ? SoundRole.VOICE : SoundRole.EFFECT);
        tracks.add(new Track.Audio(new TrackId("t5"), List.of(voice), Extras.none()));
        return new Draft(new Canvas(320, 180, rate, 0), "random", tracks, 0, new Extras(Map.of("/note", "\"kept\"")),
                random.nextInt(4_001));
    }

    private SegmentId next() {
        count++;
        return new SegmentId("s" + count);
    }

    private List<Visual> visuals(FrameRate rate, int number, boolean gaps) {
        List<Visual> visuals = new ArrayList<>();
        long at = gaps ? random.nextInt(40) : 0;
        for (int i = 0; i < number; i++) {
            long frames = random.nextInt(8) == 0 ? 1 + random.nextInt(3) : 10 + random.nextInt(120);
            visuals.add(visual(next(), rate, at, frames));
            at += frames + (gaps && random.nextBoolean() ? random.nextInt(30) : 0);
        }
        return visuals;
    }

    Visual visual(SegmentId id, FrameRate rate, long first, long frames) {
        Visual still = Visual.still(id, rate.range(first, frames), "shot " + id, new MediaRef.Stored("media-" + random.nextInt(9)))
                .withCamera(camera());
        if (random.nextBoolean()) {
            return still;
        }
        Speed speed = speed();
        long used = speed.sourceMs(rate.ms(frames));
        return new Visual(id, still.range(), still.name(), still.source(), random.nextInt(5_000), 1 + used + random.nextInt(4_000), speed,
                Fit.CONTAIN, still.camera(), effects(), random.nextBoolean(), random.nextInt(2_000), strip(), inset(), Extras.none());
    }

    private Inset inset() {
        return random.nextInt(3) == 0 ? Inset.at(new Box(random.nextDouble(), 0.2, 0.3, 0.3, 0, 1)) : Inset.PLAIN;
    }

    Speed speed() {
        int permille = random.nextInt(10) == 0 ? 1000 : 100 + random.nextInt(3_000);
        int signed = random.nextInt(4) == 0 ? -permille : permille;
        if (random.nextInt(4) > 0) {
            return new Speed(signed);
        }
        Easing easing = List.of(Easing.values()).get(random.nextInt(Easing.values().length));
        int other = Integer.signum(signed) * (100 + random.nextInt(3_000));
        return Speed.of(Keyframes.move(signed, other, easing), random.nextBoolean() ? Speed.Pitch.KEPT : Speed.Pitch.FOLLOWS);
    }

    ChannelStrip strip() {
        Keyframes<Integer> automation = random.nextBoolean()
                ? Keyframes.still(1000)
                : Keyframes.move(random.nextInt(4_001), random.nextInt(4_001), Easing.EASE_IN);
        return random.nextBoolean()
                ? ChannelStrip.PLAIN
                : new ChannelStrip(automation, random.nextInt(201) - 100, FadeCurve.SMOOTH, random.nextBoolean(),
                        random.nextInt(3_000_000));
    }

    Keyframes<Camera> camera() {
        Easing easing = List.of(Easing.values()).get(random.nextInt(Easing.values().length));
        return random.nextInt(3) == 0
                ? Keyframes.still(Camera.WHOLE)
                : Keyframes.move(Camera.WHOLE,
                        new Camera(random.nextDouble(), random.nextDouble(), 1 + random.nextDouble(), random.nextInt(20)), easing);
    }

    List<EffectUse> effects() {
        return random.nextBoolean() ? List.of() : List.of(effect());
    }

    EffectUse effect() {
        TreeMap<String, Parameter> parameters = new TreeMap<>();
        parameters.put("amount", new Parameter.Scalar(random.nextInt(100)));
        parameters.put("turn", new Parameter.Animated(new Keyframes<>(List.of(new Keyframe<>(random.nextDouble() / 2, 1.0, Easing.EASE_OUT),
                new Keyframe<>(0.5 + random.nextDouble() / 2, random.nextDouble(), Easing.LINEAR)))));
        return new EffectUse(random.nextBoolean() ? "warm" : "grain", parameters, Extras.none());
    }

    Sound sound(FrameRate rate, long first, long frames, SoundRole role) {
        MediaRef source = random.nextBoolean() ? new MediaRef.Stored("music") : new MediaRef.Generated("music:calm");
        long length = random.nextBoolean() ? 0 : 1 + random.nextInt(20_000);
        long duration = rate.range(first, frames).durationMs();
        return new Sound(next(), rate.range(first, frames), "tune", source, random.nextInt(3_000), length, speed(), random.nextInt(1_500),
                random.nextLong(duration + 1), random.nextInt(4) == 0 ? duration : random.nextLong(duration + 1), random.nextBoolean(),
                role, effects(), strip(), Extras.none());
    }

    private List<Transition> transitions(FrameRate rate, List<Visual> shots) {
        List<Transition> joins = new ArrayList<>();
        long[] spare = shots.stream().mapToLong(shot -> rate.frames(shot.range())).toArray();
        for (int i = 1; i < shots.size(); i++) {
            long most = Math.min(2 * spare[i - 1] + 1, 2 * spare[i]);
            if (most >= 2 && random.nextInt(3) > 0) {
                long frames = 2 + random.nextLong(Math.min(most, 20) - 1);
                spare[i - 1] -= frames / 2;
                spare[i] -= frames - frames / 2;
                joins.add(new Transition(shots.get(i - 1).id(), shots.get(i).id(), random.nextBoolean() ? "dissolve" : "wipe",
                        rate.ms(frames), Easing.EASE_IN_OUT, Extras.none()));
            }
        }
        return joins;
    }
}
