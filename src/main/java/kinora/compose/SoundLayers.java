package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import kinora.compose.Soundtrack.Layer;
import kinora.media.MediaInfo;
import kinora.timeline.ChannelStrip;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// The sound of a draft's tracks as layers. Through a transition both clips are heard, one fading into the other.
final class SoundLayers {
    /// Times of a source are milliseconds and those of a film frames: a piece that goes on this close to where the one before it ended is no cut.
    private static final long SAME_MOMENT = Soundtrack.RATE / 1000;

    private final FrameRate rate;
    private final Function<MediaRef, Optional<MediaInfo>> media;
    private final List<CompositionProblem> problems;

    SoundLayers(FrameRate rate, Function<MediaRef, Optional<MediaInfo>> media, List<CompositionProblem> problems) {
        this.rate = rate;
        this.media = media;
        this.problems = problems;
    }

    /// What is heard of a track, in its order.
    List<Layer> of(Track track) {
        List<Layer> layers = new ArrayList<>();
        switch (track) {
            case Track.Video video -> video.visuals().forEach(visual -> of(video, visual).ifPresent(layer -> add(layer, layers)));
            case Track.Audio audio -> audio.sounds().forEach(sound -> of(sound).ifPresent(layer -> add(layer, layers)));
            case Track.Text _ -> {
            }
        }
        return layers;
    }

    private Optional<Layer> of(Sound sound) {
        MediaInfo info = media.apply(sound.source()).orElse(null);
        if (info == null) {
            problems.add(new CompositionProblem.MissingMedia(sound.id(), sound.name()));
            return Optional.empty();
        }
        long sourceMs = soundMs(info);
        if (sourceMs == 0) {
            problems.add(new CompositionProblem.NoSound(sound.id(), sound.name()));
            return Optional.empty();
        }
        if (isSilent(sound.gainPermille(), sound.strip())) {
            return Optional.empty();
        }
        long start = border(sound.range().startMs());
        long moments = border(sound.range().endMs()) - start;
        Pace pace = new Pace(pace(sound.speed()), 0, moments);
        Used of = Used.of(sound.sourceInMs(), sound.sourceLengthMs(), sourceMs, pace.speed());
        long in = of.in;
        long length = of.length;
        SoundKey source = key(info, sourceMs, in, length, moments, sound.loop(), pace);
        Desk desk = desk(sound.strip(), sound.range(), 0, info, switch (sound.role()) {
            case MUSIC -> Desk.Ducking.GIVES_WAY;
            case VOICE -> Desk.Ducking.LEADS;
            case EFFECT -> Desk.Ducking.NONE;
        }, sound.loop());
        return Optional.of(new Layer(source, in, length, start, moments, sound.gainPermille(), fade(sound.fadeInMs()),
                fade(sound.fadeOutMs()), sound.loop(), sound.role(), pace, desk));
    }

    /// The part of a source that is heard of a segment.
    private record Used(long in, long length) {
        /// Backwards its end must be known.
        static Used of(long inMs, long lengthMs, long sourceMs, Speed speed) {
            long rest = Math.max(1, sourceMs - inMs);
            long length = speed.isBackwards() ? lengthMs == 0 ? rest : Math.min(lengthMs, rest) : lengthMs;
            return new Used(moment(inMs), moment(length));
        }
    }

    private Optional<Layer> of(Track.Video track, Visual visual) {
        if (!(media.apply(visual.source()).orElse(null) instanceof MediaInfo.Clip info)) {
            return Optional.empty();
        }
        long sourceMs = soundMs(info);
        if (sourceMs == 0 || isSilent(visual.gainPermille(), visual.strip())) {
            return Optional.empty();
        }
        long first = rate.frame(visual.range().startMs());
        long end = rate.frame(visual.range().endMs());
        long fadeIn = Soundtrack.CUT;
        long fadeOut = Soundtrack.CUT;
        long before = 0;
        long after = 0;
        for (Transition transition : track.transitions()) {
            long frames = rate.frame(transition.durationMs());
            if (transition.right().equals(visual.id())) {
                before = frames / 2;
                fadeIn = Soundtrack.moment(rate, first - before + frames) - Soundtrack.moment(rate, first - before);
            }
            if (transition.left().equals(visual.id())) {
                after = frames - frames / 2;
                fadeOut = Soundtrack.moment(rate, end + after) - Soundtrack.moment(rate, end + after - frames);
            }
        }
        long border = Soundtrack.moment(rate, first);
        Speed speed = pace(visual.speed());
        long ranged = Soundtrack.moment(rate, end) - border;
        Used of = Used.of(visual.sourceInMs(), visual.sourceLengthMs(), sourceMs, speed);
        long wanted = border - Soundtrack.moment(rate, first - before);
        // Before its range there is as much as its source has there, at the speed with which it begins.
        long spare = speed.isBackwards() ? Math.max(0, moment(sourceMs) - of.in - of.length) : of.in;
        int begins = Math.abs(speed.first());
        long lead = Math.min(wanted, spare * 1000 / begins);
        long led = lead * begins / 1000;
        long moments = Soundtrack.moment(rate, end + after) - border + lead;
        // Where the last picture holds there is no sound; through a transition the source plays on.
        Pace pace = new Pace(speed, -lead, ranged);
        long frame = Soundtrack.moment(rate, 1) * Math.abs(speed.permille()) / 1000;
        boolean holds = visual.sourceLengthMs() > 0 && new Pace(speed, 0, ranged).passed(ranged) > moment(visual.sourceLengthMs()) + frame;
        long in = of.in;
        long length = of.length;
        if (speed.isBackwards()) {
            long most = of.in + of.length + led;
            in = holds ? of.in : Math.max(0, most - (long) StrictMath.ceil(pace.passed(moments)));
            length = most - in;
        } else {
            in = of.in - led;
            length = holds ? led + of.length : 0;
        }
        SoundKey source = key(info, sourceMs, in, length, moments, false, pace);
        return Optional.of(new Layer(source, in, length, border - lead, moments, visual.gainPermille(), fadeIn, fadeOut, false,
                SoundRole.EFFECT, pace, desk(visual.strip(), visual.range(), lead, info, Desk.Ducking.LEADS, false)));
    }

    private static boolean isSilent(int gainPermille, ChannelStrip strip) {
        return gainPermille == 0 || strip.automation().frames().stream().allMatch(frame -> frame.value() == 0);
    }

    /// A speed as it sounds: where it is the source's own there is no pitch to keep.
    private static Speed pace(Speed speed) {
        return Math.abs(speed.permille()) == 1000 && speed.ramp().isEmpty() ? new Speed(speed.permille()) : speed;
    }

    /// Progress is that of frames, as of everything that is animated: at 1 the last frame begins.
    private Desk desk(ChannelStrip strip, TimeRange range, long lead, MediaInfo info, Desk.Ducking part, boolean loop) {
        long start = border(range.startMs());
        long last = Soundtrack.moment(rate, rate.frame(range.endMs()) - 1);
        boolean mono = strip.pan() != 0 && switch (info) {
            case MediaInfo.Audio audio -> audio.audio().channels() == 1;
            case MediaInfo.Clip clip -> clip.audio().filter(track -> track.channels() == 1).isPresent();
            case MediaInfo.Picture _ -> false;
        };
        return new Desk(strip.automation(), -lead, Math.max(1, last - start), strip.pan(), mono, strip.fade(),
                strip.ducking() ? part : Desk.Ducking.NONE, loop ? strip.barUs() : 0);
    }

    /// What must be decoded. At another speed it is looked at a little before and after, too.
    private static SoundKey key(MediaInfo info, long sourceMs, long in, long length, long moments, boolean loop, Pace pace) {
        if (pace.equals(Pace.NORMAL)) {
            return SoundKey.of(info.contentHash(), sourceMs, in, needed(length, moments, loop));
        }
        long from = Math.max(0, in - Soundtrack.RATE);
        long needed = loop || pace.speed().isBackwards() ? length : needed(length, (long) StrictMath.ceil(pace.passed(moments)), false);
        return SoundKey.of(info.contentHash(), sourceMs, from, needed == 0 ? 0 : needed + in - from + Soundtrack.RATE);
    }

    /// How long its sound is; 0 when it has none.
    private static long soundMs(MediaInfo info) {
        return switch (info) {
            case MediaInfo.Audio audio -> audio.durationMs();
            case MediaInfo.Clip clip -> clip.audio().isPresent() ? clip.durationMs() : 0;
            case MediaInfo.Picture _ -> 0;
        };
    }

    /// Adds a layer; one that only goes on with the one before, such as the second half of what was split, becomes part of it.
    private static void add(Layer layer, List<Layer> into) {
        Layer last = into.isEmpty() ? null : into.getLast();
        if (last == null || !goesOn(last, layer)) {
            into.add(layer);
            return;
        }
        long moments = layer.end() - last.start();
        long length = layer.length() == 0 ? 0 : layer.in() + layer.length() - last.in();
        SoundKey source = SoundKey.of(last.source().contentHash(), last.source().sourceMs(), last.in(), needed(length, moments, false));
        into.set(into.size() - 1, new Layer(source, last.in(), length, last.start(), moments, last.gainPermille(), last.fadeIn(),
                layer.fadeOut(), false, last.role(), last.pace(), last.desk()));
    }

    private static boolean goesOn(Layer last, Layer layer) {
        return last.pace().equals(Pace.NORMAL) && layer.pace().equals(Pace.NORMAL) && last.desk().equals(layer.desk())
                && !last.desk().isAutomated() && last.source().contentHash().equals(layer.source().contentHash())
                && last.end() == layer.start() && Math.abs(last.in() + last.moments() - layer.in()) <= SAME_MOMENT && !last.loop()
                && !layer.loop() && (last.length() == 0 || last.length() >= last.moments() - SAME_MOMENT)
                && last.gainPermille() == layer.gainPermille() && last.fadeOut() == Soundtrack.CUT && layer.fadeIn() == Soundtrack.CUT
                && last.role() == layer.role();
    }

    private static long needed(long length, long moments, boolean loop) {
        return loop ? length : length == 0 ? moments : Math.min(length, moments);
    }

    private static long fade(long askedMs) {
        return Math.max(Soundtrack.CUT, moment(askedMs));
    }

    private long border(long ms) {
        return Soundtrack.moment(rate, rate.frame(ms));
    }

    private static long moment(long ms) {
        return ms * Soundtrack.RATE / 1000;
    }
}
