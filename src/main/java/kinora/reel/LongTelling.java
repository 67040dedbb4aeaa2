package kinora.reel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import kinora.music.GridPlan;
import kinora.timeline.Camera;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.SegmentId;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// Tells one long clip: what [LongClip] keeps of it, one shot a piece, with hard cuts.
final class LongTelling {
    /// Shorter ones are shown as a shot.
    private static final long LONG_MS = 12_000;
    /// Every other piece of a talk is seen from so much nearer, so that a jump in what is left looks like a second camera.
    private static final double NEARER = 1.1;
    /// Loudness of what runs faster, where nobody speaks, in thousandths.
    private static final int HURRIED = 400;

    private LongTelling() {}

    /// Whether a clip is long enough for it, and was watched.
    static boolean suits(Story.Clip clip) {
        return clip.info().durationMs() >= LONG_MS && clip.watched().isPresent();
    }

    static Told of(Story story, Story.Clip clip) {
        FrameRate rate = story.canvas().rate();
        OptionalLong most = story.lengthMs();
        LongClip cut = LongClip.of(clip.info(), clip.watched().orElseThrow(), most);
        Framing framing = new Framing(story.canvas(), clip);
        List<Visual> visuals = new ArrayList<>();
        boolean turns = !cut.screen() && framing.hasFaces();
        long at = 0;
        long shownMs = 0;
        for (LongClip.Piece piece : cut.pieces()) {
            shownMs += piece.shownMs();
            long end = rate.frame(shownMs);
            if (end > at) {
                Keyframes<Camera> camera = turns && visuals.size() % 2 == 1
                        ? Keyframes.still(framing.nearer(NEARER))
                        : camera(framing, piece);
                visuals.add(shot(clip, framing, piece, camera, new SegmentId("s" + (visuals.size() + 1)), rate.range(at, end - at)));
                at = end;
            }
        }
        List<Decision> decisions = new ArrayList<>();
        decisions.add(shortened(clip, cut, rate.ms(at)));
        List<Track> tracks = new ArrayList<>();
        tracks.add(new Track.Video(new TrackId("t1"), visuals, List.of(), Extras.none()));
        TimeRange film = rate.range(0, at);
        int gain = clip.watched().orElseThrow().speech() ? Score.UNDER_TALK : Score.USUAL;
        story.music().ifPresent(music -> tracks.addAll(new Score(rate, film, gain).tracks(music,
                music.facts(film.durationMs()).map(facts -> GridPlan.of(facts, music.lengthMs(film.durationMs()), film.durationMs())),
                decisions)));
        List<Framing> framings = visuals.stream().map(_ -> framing).toList();
        OpeningTitle.of(story, rate, visuals, framings).ifPresent(title -> {
            tracks.add(title.track(new TrackId("t" + (tracks.size() + 1))));
            decisions.add(title.decision());
        });
        return new Told.Made(new Draft(story.canvas(), story.title(), tracks, 0, Extras.none()), decisions);
    }

    private static Visual shot(Story.Clip clip, Framing framing, LongClip.Piece piece, Keyframes<Camera> camera, SegmentId id,
            TimeRange range) {
        boolean hurried = piece.speedPermille() != LongClip.NORMAL;
        return new Visual(id, range, clip.name(), clip.source(), piece.fromMs(), clip.restMs(piece.fromMs()),
                new Speed(piece.speedPermille()), framing.fit(), camera, List.of(), false, hurried ? HURRIED : 1000, Extras.none());
    }

    /// Nearer for each zoom of the piece, and back.
    private static Keyframes<Camera> camera(Framing framing, LongClip.Piece piece) {
        List<Keyframe<Camera>> frames = new ArrayList<>();
        double length = piece.toMs() - piece.fromMs();
        for (LongClip.Zoom zoom : piece.zooms()) {
            Camera near = framing.near(zoom.view());
            double start = (zoom.startMs() - piece.fromMs()) / length;
            double end = (zoom.endMs() - piece.fromMs()) / length;
            double ease = Math.min((double) LongClip.EASE_MS * piece.speedPermille() / LongClip.NORMAL / length, (end - start) / 2.5);
            add(frames, start, framing.still());
            add(frames, start + ease, near);
            add(frames, end - ease, near);
            add(frames, end, framing.still());
        }
        return frames.isEmpty() ? Keyframes.still(framing.still()) : new Keyframes<>(frames);
    }

    /// Keyframes follow each other; one that would come at the time of the one before is that one.
    private static void add(List<Keyframe<Camera>> frames, double at, Camera camera) {
        double place = Math.clamp(at, 0.0, 1.0);
        if (frames.isEmpty() || place > frames.getLast().at()) {
            frames.add(new Keyframe<>(place, camera, Easing.EASE_IN_OUT));
        }
    }

    private static Decision.Shortened shortened(Story.Clip clip, LongClip cut, long toMs) {
        long faster = cut.pieces().stream().filter(piece -> piece.speedPermille() != LongClip.NORMAL)
                .mapToLong(piece -> piece.toMs() - piece.fromMs()).sum();
        int zooms = cut.pieces().stream().mapToInt(piece -> piece.zooms().size()).sum();
        return new Decision.Shortened(clip.name(), clip.info().durationMs(), toMs, cut.pieces().size(), gone(cut, LongClip.Why.SILENT),
                gone(cut, LongClip.Why.STILL), gone(cut, LongClip.Why.LENGTH), faster, zooms);
    }

    private static long gone(LongClip cut, LongClip.Why why) {
        return cut.gone().stream().filter(part -> part.why() == why).mapToLong(part -> part.toMs() - part.fromMs()).sum();
    }
}
