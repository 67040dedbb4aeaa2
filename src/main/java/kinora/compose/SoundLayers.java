package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import kinora.compose.Soundtrack.Layer;
import kinora.media.MediaInfo;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
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
        if (sound.gainPermille() == 0 || refused(sound, sound.speed())) {
            return Optional.empty();
        }
        long start = border(sound.range().startMs());
        long moments = border(sound.range().endMs()) - start;
        long in = moment(sound.sourceInMs());
        long length = moment(sound.sourceLengthMs());
        SoundKey source = SoundKey.of(info.contentHash(), sourceMs, in, needed(length, moments, sound.loop()));
        return Optional.of(new Layer(source, in, length, start, moments, sound.gainPermille(), fade(sound.fadeInMs()),
                fade(sound.fadeOutMs()), sound.loop(), sound.role()));
    }

    private Optional<Layer> of(Track.Video track, Visual visual) {
        if (!(media.apply(visual.source()).orElse(null) instanceof MediaInfo.Clip info)) {
            return Optional.empty();
        }
        long sourceMs = soundMs(info);
        if (sourceMs == 0 || visual.gainPermille() == 0 || refused(visual, visual.speed())) {
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
        long lead = Math.min(border - Soundtrack.moment(rate, first - before), moment(visual.sourceInMs()));
        long moments = Soundtrack.moment(rate, end + after) - border + lead;
        long in = moment(visual.sourceInMs()) - lead;
        // Where the last picture holds there is no sound; through a transition the source plays on.
        boolean holds = visual.sourceLengthMs() > 0 && visual.sourceLengthMs() < visual.range().durationMs();
        long length = holds ? lead + moment(visual.sourceLengthMs()) : 0;
        SoundKey source = SoundKey.of(info.contentHash(), sourceMs, in, needed(length, moments, false));
        return Optional
                .of(new Layer(source, in, length, border - lead, moments, visual.gainPermille(), fadeIn, fadeOut, false, SoundRole.EFFECT));
    }

    private boolean refused(Segment segment, Speed speed) {
        if (!speed.equals(Speed.NORMAL)) {
            problems.add(new CompositionProblem.NotDrawnYet(segment.id(), "speed"));
        }
        return !speed.equals(Speed.NORMAL);
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
                layer.fadeOut(), false, last.role()));
    }

    private static boolean goesOn(Layer last, Layer layer) {
        return last.source().contentHash().equals(layer.source().contentHash()) && last.end() == layer.start()
                && Math.abs(last.in() + last.moments() - layer.in()) <= SAME_MOMENT && !last.loop() && !layer.loop()
                && (last.length() == 0 || last.length() >= last.moments() - SAME_MOMENT) && last.gainPermille() == layer.gainPermille()
                && last.fadeOut() == Soundtrack.CUT && layer.fadeIn() == Soundtrack.CUT && last.role() == layer.role();
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
