package kinora.reel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import kinora.media.MediaInfo;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.Limits;
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

/// A calm reel in the order given: four seconds a photo, slow zooms in and out in turn, clips from their start, dissolves between.
///
/// Shots are called `s1`, `s2`, …, the music `music`, the title `title`.
public final class PlainReel {
    /// Craft: calm dissolves last 0.3 to 0.5 s.
    private static final long DISSOLVE_MS = 500;
    /// Craft: a zoom is at most 12 % of the frame and 3.5 % for each second, and none is needed in a shot under 1.5 s.
    private static final double MOST_ZOOM = 0.12;
    private static final double ZOOM_A_SECOND = 0.035;
    private static final double LEAST_SECONDS_OF_A_MOVE = 1.5;
    /// Craft: a photo is cropped when at least this share of it survives; otherwise it is shown whole over a blurred copy.
    private static final double SURVIVES = 0.7;
    /// Craft: music fades for 2 to 3 s and never stops dead.
    private static final long FADE_MS = 2_500;
    /// Craft: a title stands for at least two seconds, and for 0.3 s a word and one more second.
    private static final long LEAST_TITLE_MS = 2_000;
    private static final long TITLE_MS = 1_000;
    private static final long WORD_MS = 300;
    /// Segments beside the shots: music and a title.
    private static final int OTHERS = 2;

    private static final String DISSOLVE = "dissolve";
    private static final String TITLE = "title";

    private PlainReel() {}

    /// The reel, or why there is none.
    public static Reel of(Brief brief) {
        FrameRate rate = brief.canvas().rate();
        List<Brief.Footage> footage = brief.footage();
        if (footage.size() > Limits.MAX_SEGMENTS - OTHERS) {
            return new Reel.TooMany(footage.size(), Limits.MAX_SEGMENTS - OTHERS);
        }
        List<Pacing> shots = footage.stream().map(one -> Pacing.of(rate, one, footage.size() == 1)).toList();
        long longest = rate.frame(Limits.MAX_FILM_MS);
        OptionalLong wanted = brief.lengthMs().isPresent()
                ? OptionalLong.of(rate.frame(brief.lengthMs().getAsLong()))
                : OptionalLong.empty();
        if (wanted.isEmpty() && shots.stream().mapToLong(Pacing::usual).sum() > longest) {
            wanted = OptionalLong.of(longest);
        }
        if (wanted.isPresent()) {
            long least = shots.stream().mapToLong(Pacing::least).sum();
            long most = Math.min(longest, shots.stream().mapToLong(Pacing::most).sum());
            long wantedMs = brief.lengthMs().orElse(Limits.MAX_FILM_MS);
            if (wanted.getAsLong() < least) {
                return new Reel.TooBrief(wantedMs, shots.size(), rate.ms(least), fitting(shots, wanted.getAsLong()));
            }
            if (wanted.getAsLong() > most) {
                return new Reel.TooLong(wantedMs, rate.ms(most));
            }
        }
        return made(brief, Pacing.lengths(shots, wanted));
    }

    private static int fitting(List<Pacing> shots, long frames) {
        long sum = 0;
        int count = 0;
        for (Pacing shot : shots) {
            sum += shot.least();
            if (sum > frames) {
                break;
            }
            count++;
        }
        return count;
    }

    private static Reel made(Brief brief, List<Long> lengths) {
        FrameRate rate = brief.canvas().rate();
        List<Visual> visuals = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        List<Reel.Cut> cut = new ArrayList<>();
        long at = 0;
        int photos = 0;
        for (int i = 0; i < lengths.size(); i++) {
            SegmentId id = new SegmentId("s" + (i + 1));
            TimeRange range = rate.range(at, lengths.get(i));
            Fit fit = survives(brief.canvas(), brief.footage().get(i)) ? Fit.COVER : Fit.BLUR_FILL;
            switch (brief.footage().get(i)) {
                case Brief.Photo photo -> visuals.add(Visual.still(id, range, photo.name(), photo.source()).withFit(fit)
                        .withCamera(move(photos++, lengths.get(i) / rate.perSecond())));
                case Brief.Clip clip -> {
                    visuals.add(
                            new Visual(id, range, clip.name(), clip.source(), 0, Math.min(clip.info().durationMs(), Limits.MAX_SOURCE_MS),
                                    Speed.NORMAL, fit, Keyframes.still(Camera.WHOLE), List.of(), false, 1000, Extras.none()));
                    if (lengths.get(i) < rate.frame(clip.info().durationMs())) {
                        cut.add(new Reel.Cut(clip.name(), clip.info().durationMs(), range.durationMs()));
                    }
                }
            }
            long dissolve = i == 0 ? 0 : dissolve(rate, lengths.get(i - 1), lengths.get(i));
            if (dissolve > 0) {
                transitions
                        .add(new Transition(visuals.get(i - 1).id(), id, DISSOLVE, rate.ms(dissolve), Easing.EASE_IN_OUT, Extras.none()));
            }
            at += lengths.get(i);
        }
        List<Track> tracks = new ArrayList<>();
        tracks.add(new Track.Video(new TrackId("t1"), visuals, transitions, Extras.none()));
        TimeRange film = rate.range(0, at);
        brief.music().ifPresent(music -> tracks.add(music(music, film)));
        if (!brief.title().isBlank()) {
            tracks.add(title(brief.title(), rate, at));
        }
        return new Reel.Made(new Draft(brief.canvas(), brief.title(), tracks, 0, Extras.none()), cut);
    }

    /// Craft: a dissolve is at most 40 % of the shorter neighbour. It has at least two frames, or there is a hard cut.
    ///
    /// @return frames; 0 = none
    private static long dissolve(FrameRate rate, long left, long right) {
        long dissolve = Math.min(Math.max(2, rate.frame(DISSOLVE_MS)), Math.min(left, right) * 2 / 5);
        return dissolve < 2 ? 0 : dissolve;
    }

    private static Track music(Brief.Music music, TimeRange film) {
        Sound sound = new Sound(new SegmentId("music"), film, music.name(), music.source(), 0, 0, Speed.NORMAL, 1000, 0,
                Math.min(FADE_MS, film.durationMs()), music.info().durationMs() < film.durationMs(), SoundRole.MUSIC, List.of(),
                Extras.none());
        return new Track.Audio(new TrackId("t2"), List.of(sound), Extras.none());
    }

    private static Track title(String text, FrameRate rate, long frames) {
        long wanted = Math.max(LEAST_TITLE_MS, WORD_MS * OpeningTitle.words(text) + TITLE_MS);
        long length = Math.clamp(Math.ceilDiv(wanted * rate.num(), 1000L * rate.den()), 1, frames);
        Title title = new Title(new SegmentId("title"), rate.range(0, length), "", text, StyleUse.of(TITLE), Extras.none());
        return new Track.Text(new TrackId("t3"), List.of(title), Extras.none());
    }

    /// Cropped when enough of the picture survives; all others get the same treatment, a blurred copy behind them.
    private static boolean survives(Canvas canvas, Brief.Footage footage) {
        return switch (footage) {
            case Brief.Photo(String _, var _, MediaInfo.Picture info) -> survives(canvas, info.width(), info.height());
            case Brief.Clip(String _, var _, MediaInfo.Clip info) -> survives(canvas, info.width(), info.height());
        };
    }

    private static boolean survives(Canvas canvas, int width, int height) {
        double shape = (double) width * canvas.height() / ((double) height * canvas.width());
        return Math.min(shape, 1 / shape) >= SURVIVES;
    }

    private static Keyframes<Camera> move(int index, double seconds) {
        if (seconds < LEAST_SECONDS_OF_A_MOVE) {
            return Keyframes.still(Camera.WHOLE);
        }
        Camera near = Camera.zoomed(1 + Math.min(MOST_ZOOM, ZOOM_A_SECOND * seconds));
        return index % 2 == 0
                ? Keyframes.move(Camera.WHOLE, near, Easing.EASE_IN_OUT)
                : Keyframes.move(near, Camera.WHOLE, Easing.EASE_IN_OUT);
    }
}
