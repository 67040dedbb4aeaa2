package kinora.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import kinora.compose.effect.Chain;
import kinora.media.ColourLut;
import kinora.media.MediaInfo;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// A film, or a stretch of one, with everything resolved: frames instead of milliseconds, sizes, camera paths, transitions. Pictures are named by
/// content. What is equal here is drawn equally, to the byte.
///
/// @param canvas what is drawn on
/// @param frames length
/// @param shots in order; neighbours overlap where a transition joins them
/// @param mixes in order; mix i lies where two neighbouring shots overlap
/// @param titles words over all that, in the order in which they are drawn
/// @param insets pictures over the shots and under the titles, in the order in which they are drawn
/// @param veils where shots come out of the background and go into it
public record Composition(Canvas canvas, int frames, List<Shot> shots, List<Mix> mixes, List<TitlePatch> titles, List<InsetShot> insets,
        List<Veil> veils) {

    /// The transition of which one picture fades into the other.
    public static final String DISSOLVE = "dissolve";

    /// A composition, or why there is none.
    public sealed interface Result {
        /// The draft can be drawn.
        ///
        /// @param soundtrack what is heard with it
        record Composed(Composition composition, Soundtrack soundtrack) implements Result {}

        /// The draft cannot be drawn; every reason is listed.
        record Refused(List<CompositionProblem> problems) implements Result {}
    }

    public Composition {
        shots = List.copyOf(shots);
        mixes = List.copyOf(mixes);
        titles = List.copyOf(titles);
        insets = List.copyOf(insets);
        veils = List.copyOf(veils);
        if (frames < 1) {
            throw new IllegalArgumentException("a composition has frames, got " + frames);
        }
    }

    /// A composition without veils.
    public Composition(Canvas canvas, int frames, List<Shot> shots, List<Mix> mixes, List<TitlePatch> titles, List<InsetShot> insets) {
        this(canvas, frames, shots, mixes, titles, insets, List.of());
    }

    /// A composition without insets.
    public Composition(Canvas canvas, int frames, List<Shot> shots, List<Mix> mixes, List<TitlePatch> titles) {
        this(canvas, frames, shots, mixes, titles, List.of());
    }

    /// A composition without titles.
    public Composition(Canvas canvas, int frames, List<Shot> shots, List<Mix> mixes) {
        this(canvas, frames, shots, mixes, List.of());
    }

    /// Resolves a draft where nobody sets words: titles are refused.
    ///
    /// @param media what is known about the media that segments name
    public static Result of(Draft draft, Function<MediaRef, Optional<MediaInfo>> media) {
        return of(draft, media, Lettering.NONE);
    }

    /// Resolves a draft.
    ///
    /// @param media what is known about the media that segments name
    /// @param lettering who sets titles
    public static Result of(Draft draft, Function<MediaRef, Optional<MediaInfo>> media, Lettering lettering) {
        return of(draft, media, lettering, SafeArea.of(draft.canvas()));
    }

    /// Resolves a draft for a platform.
    ///
    /// @param media what is known about the media that segments name
    /// @param lettering who sets titles
    /// @param safe where titles are safe
    public static Result of(Draft draft, Function<MediaRef, Optional<MediaInfo>> media, Lettering lettering, SafeArea safe) {
        return of(draft, media, lettering, safe, Ground.UNKNOWN);
    }

    /// Resolves a draft whose titles are set apart from the pictures behind them.
    ///
    /// @param media what is known about the media that segments name
    /// @param lettering who sets titles
    /// @param safe where titles are safe
    /// @param ground who knows how light pictures are
    public static Result of(Draft draft, Function<MediaRef, Optional<MediaInfo>> media, Lettering lettering, SafeArea safe, Ground ground) {
        return of(draft, media, Map.of(), lettering, safe, ground);
    }

    /// Resolves a draft that may name lookup tables of colours.
    ///
    /// @param media what is known about the media that segments name
    /// @param tables the lookup tables that effects name
    /// @param lettering who sets titles
    /// @param safe where titles are safe
    /// @param ground who knows how light pictures are
    public static Result of(Draft draft, Function<MediaRef, Optional<MediaInfo>> media, Map<MediaRef, ColourLut> tables,
            Lettering lettering, SafeArea safe, Ground ground) {
        List<CompositionProblem> problems = new ArrayList<>(Support.problems(draft, tables));
        Titles titles = Titles.of(draft, lettering, safe, problems);
        Track.Video main = draft.main().orElse(new Track.Video(new TrackId("none"), List.of(), List.of(), Extras.none()));
        if (draft.segments().noneMatch(segment -> segment instanceof Visual || segment instanceof Title)) {
            problems.add(new CompositionProblem.NothingToShow());
            return new Result.Refused(problems);
        }
        List<Shot> shots = new ArrayList<>();
        List<InsetShot> insets = new ArrayList<>();
        for (Track.Video track : videos(draft)) {
            for (Visual visual : track.visuals()) {
                boolean laid = !track.id().equals(main.id()) || Insets.isLaid(visual);
                switch (media.apply(visual.source()).orElse(null)) {
                    case MediaInfo.Picture picture when laid -> insets.add(Insets.of(draft.canvas(), visual, picture, tables));
                    case MediaInfo.Clip clip when laid -> insets.add(Insets.of(draft.canvas(), visual, clip, tables));
                    case MediaInfo.Picture picture -> shots.add(shot(draft.canvas(), main, visual, picture, tables));
                    case MediaInfo.Clip clip -> shots.add(shot(draft.canvas(), main, visual, clip, tables));
                    case MediaInfo.Audio _ -> problems.add(new CompositionProblem.MissingMedia(visual.id(), visual.name()));
                    case null -> problems.add(new CompositionProblem.MissingMedia(visual.id(), visual.name()));
                }
            }
        }
        long frames = draft.canvas().rate().frame(draft.durationMs());
        Soundtrack soundtrack = Soundtrack.of(draft, frames, media, problems);
        if (!problems.isEmpty()) {
            titles.onAny(problems);
            return new Result.Refused(problems);
        }
        List<Mix> mixes = main.transitions().stream().map(transition -> mix(draft.canvas(), main, transition))
                .sorted(Comparator.comparingLong(Mix::first)).toList();
        List<Veil> veils = main.visuals().stream().filter(visual -> !Insets.isLaid(visual))
                .flatMap(visual -> veils(draft.canvas(), main, visual)).toList();
        Composition film = new Composition(draft.canvas(), (int) frames, shots, mixes, List.of(), insets, veils);
        List<TitlePatch> patches = titles.over(film, ground, problems);
        return problems.isEmpty()
                ? new Result.Composed(new Composition(draft.canvas(), (int) frames, shots, mixes, patches, insets, veils), soundtrack)
                : new Result.Refused(problems);
    }

    /// The stretch from one frame on as a composition of its own that counts from zero: only what is seen in it, told relative to it.
    public Composition slice(long from, int length) {
        List<Shot> seen = shots.stream().filter(shot -> shot.first() < from + length && shot.end() > from).map(shot -> shot.shifted(-from))
                .map(shot -> shot.seen(length)).toList();
        List<Mix> mixed = mixes.stream().filter(mix -> mix.first() < from + length && mix.end() > from).map(mix -> mix.shifted(-from))
                .toList();
        List<TitlePatch> words = titles.stream().filter(title -> title.first() < from + length && title.end() > from)
                .map(title -> title.sliced(from, length)).toList();
        List<InsetShot> laid = insets.stream().filter(inset -> inset.first() < from + length && inset.end() > from)
                .map(inset -> inset.sliced(from, length)).toList();
        List<Veil> veiled = veils.stream().filter(veil -> veil.first() < from + length && veil.end() > from)
                .map(veil -> veil.shifted(-from)).toList();
        return new Composition(canvas, length, seen, mixed, words, laid, veiled);
    }

    /// Every picture that is drawn, shots and insets.
    public Stream<Shot> pictures() {
        return Stream.concat(shots.stream(), insets.stream().map(InsetShot::shot));
    }

    private static List<Track.Video> videos(Draft draft) {
        return draft.tracks().stream().filter(Track.Video.class::isInstance).map(Track.Video.class::cast).toList();
    }

    /// What one frame shows.
    ///
    /// @param frame 0 to frames − 1
    public FramePlan frame(long frame) {
        List<Shot> seen = shots.stream().filter(shot -> shot.first() <= frame && frame < shot.end()).toList();
        if (seen.isEmpty()) {
            return new FramePlan.Background();
        }
        FramePlan.Layer under = layer(seen.getFirst(), frame);
        if (seen.size() == 1) {
            return new FramePlan.Single(under);
        }
        Mix mix = mixes.stream().filter(candidate -> candidate.first() <= frame && frame < candidate.end()).findFirst().orElseThrow();
        return new FramePlan.Mixed(under, layer(seen.get(1), frame), mix.blend(frame, canvas));
    }

    /// How much of what the shots show is seen in a frame, 0 to [Matte#WHOLE].
    int unveiled(long frame) {
        return veils.stream().mapToInt(veil -> veil.share(frame)).min().orElse(Matte.WHOLE);
    }

    /// Where a shot of the main track fades; an end that a transition joins does not.
    private static Stream<Veil> veils(Canvas canvas, Track.Video main, Visual visual) {
        long first = canvas.rate().frame(visual.range().startMs());
        long end = canvas.rate().frame(visual.range().endMs());
        boolean comes = main.transitions().stream().noneMatch(join -> join.right().equals(visual.id()));
        boolean goes = main.transitions().stream().noneMatch(join -> join.left().equals(visual.id()));
        long in = comes ? Math.min(canvas.rate().frame(visual.inset().fadeInMs()), end - first) : 0;
        long out = goes ? Math.min(canvas.rate().frame(visual.inset().fadeOutMs()), end - first) : 0;
        return Stream.of(new Fade(first, in, false), new Fade(end - out, out, true)).filter(fade -> fade.frames > 0)
                .map(fade -> new Veil(fade.first, (int) fade.frames, fade.out));
    }

    private record Fade(long first, long frames, boolean out) {}

    private FramePlan.Layer layer(Shot shot, long frame) {
        return new FramePlan.Layer(shot, frame - shot.first(), shot.moments().at(frame - shot.first()),
                CameraPath.pose(shot, canvas, shot.progress(frame - shot.first())));
    }

    private static Shot shot(Canvas canvas, Track.Video track, Visual visual, MediaInfo.Picture picture, Map<MediaRef, ColourLut> tables) {
        FrameShape shape = Framings.of(visual);
        PictureFit fit = PictureFit.of(shape.of(picture), canvas, visual);
        Span span = Span.of(canvas, track, visual);
        Chain chain = Chain.of(Framings.others(visual.effects()), tables);
        return new Shot(picture.contentHash(), shape.cut(fit.finished(chain.onPicture(), canvas), picture.width(), picture.height()),
                new Moments.Still(), span.first, span.frames(), fit.path(visual.camera()), fit.grade(chain, canvas));
    }

    private static Shot shot(Canvas canvas, Track.Video track, Visual visual, MediaInfo.Clip clip, Map<MediaRef, ColourLut> tables) {
        FrameShape shape = Framings.of(visual);
        PictureFit fit = PictureFit.moving(shape.of(clip), canvas, visual);
        Span span = Span.of(canvas, track, visual);
        Chain chain = Chain.of(Framings.others(visual.effects()), tables);
        return new Shot(clip.contentHash(), shape.cut(fit.finished(chain.onPicture(), canvas), clip.width(), clip.height()),
                Playback.of(canvas, visual, clip.durationMs(), span.first, span.frames()), span.first, span.frames(),
                fit.path(visual.camera()), fit.grade(chain, canvas));
    }

    /// The frames in which a visual is seen, its transitions included.
    private record Span(long first, long end) {
        int frames() {
            return (int) (end - first);
        }

        static Span of(Canvas canvas, Track.Video track, Visual visual) {
            long first = canvas.rate().frame(visual.range().startMs());
            long end = canvas.rate().frame(visual.range().endMs());
            for (Transition transition : track.transitions()) {
                long frames = canvas.rate().frame(transition.durationMs());
                if (transition.right().equals(visual.id())) {
                    first -= frames / 2;
                }
                if (transition.left().equals(visual.id())) {
                    end += frames - frames / 2;
                }
            }
            return new Span(first, end);
        }
    }

    private static Mix mix(Canvas canvas, Track.Video track, Transition transition) {
        Visual right = track.visuals().stream().filter(visual -> visual.id().equals(transition.right())).findFirst().orElseThrow();
        long frames = canvas.rate().frame(transition.durationMs());
        return new Mix(Transitions.find(transition.name()).orElseThrow().name(), canvas.rate().frame(right.range().startMs()) - frames / 2,
                (int) frames, transition.easing());
    }
}
