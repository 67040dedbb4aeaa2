package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinora.compose.effect.Chain;
import kinora.media.Finish;
import kinora.media.Treatment;
import kinora.timeline.TimeRange;
import kinora.timeline.Fit;
import kinora.media.PictureSpec;
import kinora.media.MediaInfo;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.compose.CompositionProblem.MissingMedia;
import kinora.compose.CompositionProblem.NotDrawnYet;
import kinora.compose.CompositionProblem.NothingToShow;
import kinora.media.PictureSpec.Surround;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Parameter;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

final class CompositionTest {
    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void everyRateGivesTheFramesThatTheDraftWasCutTo() {
        for (FrameRate rate : FrameRate.COMMON) {
            Composition film = Films.composed(Films.photos(new Canvas(160, 90, rate, 0), 15, 120, 97, 1_000, 33));
            assertThat(film.frames()).as("%s", rate).isEqualTo(1_250);
            assertThat(film.shots()).extracting(Shot::first).containsExactly(0L, 113L, 210L, 1_210L);
            assertThat(film.shots()).extracting(Shot::end).containsExactly(128L, 225L, 1_225L, 1_250L);
            assertThat(film.mixes()).extracting(Mix::first).containsExactly(113L, 210L, 1_210L);
            assertThat(film.mixes()).extracting(Mix::frames).containsOnly(15);
        }
    }

    @Test
    void neighboursOverlapExactlyInTheirMixes() {
        long seed = 21;
        RandomGenerator random = random(seed);
        for (int round = 0; round < 500; round++) {
            Composition film = Films.random(random);
            List<Mix> overlaps = new ArrayList<>();
            for (int i = 1; i < film.shots().size(); i++) {
                Shot left = film.shots().get(i - 1);
                Shot right = film.shots().get(i);
                if (right.first() < left.end()) {
                    overlaps.add(new Mix(Composition.DISSOLVE, right.first(), (int) (left.end() - right.first()), Easing.LINEAR));
                }
            }
            assertThat(film.mixes()).as("seed %d round %d", seed, round)
                    .usingElementComparator(
                            (a, b) -> a.first() == b.first() ? Integer.compare(a.frames(), b.frames()) : Long.compare(a.first(), b.first()))
                    .containsExactlyElementsOf(overlaps);
            assertThat(film.shots().getLast().end()).isEqualTo(film.frames());
            for (int frame = 0; frame < film.frames(); frame++) {
                int now = frame;
                boolean mixed = film.mixes().stream().anyMatch(mix -> mix.first() <= now && now < mix.end());
                assertThat(film.frame(frame) instanceof FramePlan.Mixed).as("seed %d round %d frame %d", seed, round, frame)
                        .isEqualTo(mixed);
            }
        }
    }

    @Test
    void everyFrameOfEverySliceIsTheFilmsFrame() {
        long seed = 22;
        RandomGenerator random = random(seed);
        for (int round = 0; round < 400; round++) {
            Composition film = Films.random(random);
            int from = random.nextInt(film.frames());
            int length = 1 + random.nextInt(film.frames() - from);
            Composition slice = film.slice(from, length);
            assertThat(slice.frames()).isEqualTo(length);
            for (int frame = 0; frame < length; frame++) {
                assertThat(shifted(slice.frame(frame), from)).as("seed %d round %d frame %d", seed, round, from + frame)
                        .isEqualTo(film.frame(from + frame));
            }
        }
    }

    private static FramePlan shifted(FramePlan plan, long by) {
        return switch (plan) {
            case FramePlan.Background() -> plan;
            case FramePlan.Single(FramePlan.Layer layer) -> new FramePlan.Single(shifted(layer, by));
            case FramePlan.Mixed(FramePlan.Layer from, FramePlan.Layer to, Blend blend) ->
                new FramePlan.Mixed(shifted(from, by), shifted(to, by), blend);
        };
    }

    private static FramePlan.Layer shifted(FramePlan.Layer layer, long by) {
        return new FramePlan.Layer(layer.shot().shifted(by), layer.frame(), layer.moment(), layer.pose());
    }

    @Test
    void cameraMovesThroughBothDissolves() {
        Composition film = Films.composed(Films.photos(new Canvas(160, 90, FrameRate.of(30), 0), 10, 60, 60, 60));
        Shot middle = film.shots().get(1);
        FramePlan.Layer first = ((FramePlan.Mixed) film.frame(middle.first())).to();
        FramePlan.Layer last = ((FramePlan.Mixed) film.frame(middle.end() - 1)).from();
        assertThat(first.shot()).isEqualTo(middle);
        assertThat(last.shot()).isEqualTo(middle);
        assertThat(first.pose()).isEqualTo(CameraPath.pose(middle, film.canvas(), 0));
        assertThat(last.pose()).isEqualTo(CameraPath.pose(middle, film.canvas(), 1));
    }

    @Test
    void weightsRiseStrictlyBetweenTheEndsAndMirrorThemselves() {
        for (Easing easing : List.of(Easing.LINEAR, Easing.EASE_IN_OUT)) {
            for (int frames = 2; frames <= 30; frames++) {
                Mix mix = new Mix(Composition.DISSOLVE, 7, frames, easing);
                int before = 0;
                for (int i = 0; i < frames; i++) {
                    int weight = weight(mix, 7 + i);
                    assertThat(weight).as("%s frame %d of %d", easing, i, frames).isGreaterThan(before).isLessThan(256);
                    assertThat(weight + weight(mix, 7 + frames - 1 - i)).as("%s frame %d of %d", easing, i, frames).isEqualTo(256);
                    before = weight;
                }
            }
        }
    }

    @Test
    void preparedPicturesKeepTheirShapeAndCoverTheCanvas() {
        long seed = 23;
        RandomGenerator random = random(seed);
        for (int round = 0; round < 300; round++) {
            Composition film = Films.random(random);
            for (Shot shot : film.shots()) {
                double canvasShape = (double) film.canvas().width() / film.canvas().height();
                double planesShape = (double) shot.spec().planesWidth() / shot.spec().planesHeight();
                if (!(shot.spec().surround() instanceof Surround.None)) {
                    // Even sides: a pixel more or less of the smaller side.
                    double tolerance = 2.0 / Math.min(shot.spec().planesWidth(), shot.spec().planesHeight());
                    assertThat(planesShape / canvasShape).as("seed %d round %d", seed, round).isBetween(1 - tolerance, 1 + tolerance);
                }
            }
        }
    }

    @Test
    void closeLooksAtHugePicturesStayWithinMemory() {
        MediaInfo.Picture huge = new MediaInfo.Picture("h", "jpeg", 16_320, 12_240, Optional.empty(), "");
        for (Fit fit : Fit.values()) {
            Visual visual = Visual.still(new SegmentId("s"), new TimeRange(0, 1_000), "", new MediaRef.Stored("h")).withFit(fit)
                    .withCamera(Keyframes.still(Camera.zoomed(20)));
            PictureSpec spec = PictureFit.of(huge, Canvas.hd(), visual).spec();
            assertThat((long) spec.width() * spec.height()).as("%s", fit).isBetween(20_000_000L, 24_100_000L);
        }
    }

    @Test
    void anEmptyFilmHasNothingToShow() {
        assertThat(Composition.of(Draft.empty(Canvas.hd()), Films::info))
                .isEqualTo(new Composition.Result.Refused(List.of(new NothingToShow())));
    }

    @Test
    void everyMissingPictureIsNamed() {
        Canvas canvas = Canvas.hd();
        List<Visual> visuals = List.of(
                Visual.still(new SegmentId("a"), canvas.rate().range(0, 30), "one.jpg", new MediaRef.Missing("one.jpg")),
                Visual.still(new SegmentId("b"), canvas.rate().range(30, 30), "two.jpg", new MediaRef.Stored("p")),
                Visual.still(new SegmentId("c"), canvas.rate().range(60, 30), "three.jpg", new MediaRef.Local("three.jpg")));
        assertThat(problems(Films.draft(canvas, visuals, List.of()))).containsExactly(new MissingMedia(new SegmentId("a"), "one.jpg"),
                new MissingMedia(new SegmentId("c"), "three.jpg"));
    }

    @Test
    void whatCannotBeDrawnYetIsRefusedAndNamed() {
        Canvas canvas = Canvas.hd();
        Visual plain = photo("a", 0);
        Segment sound = Sound.music(new SegmentId("m"), canvas.rate().range(0, 30), "song", new MediaRef.Stored("m"));
        Segment title = new Title(new SegmentId("w"), canvas.rate().range(0, 30), "", "words", StyleUse.of("plain"), Extras.none());
        Track main = video("t1", List.of(plain), List.of());
        assertThat(problems(draft(main, new Track.Audio(new TrackId("t2"), List.of((Sound) sound), Extras.none()))))
                .containsExactly(new CompositionProblem.NoSound(new SegmentId("m"), "song"));
        assertThat(problems(draft(main, new Track.Text(new TrackId("t2"), List.of((Title) title), Extras.none()))))
                .containsExactly(new CompositionProblem.TitleFailed(new SegmentId("w")));
        Transition over = new Transition(new SegmentId("b"), new SegmentId("c"), "dissolve", 200, Easing.LINEAR, Extras.none());
        assertThat(problems(draft(main, video("t2", List.of(photo("b", 0), photo("c", 30)), List.of(over)))))
                .containsExactly(new NotDrawnYet(new SegmentId("b"), "transition-over"));
        Transition wipe = new Transition(new SegmentId("a"), new SegmentId("b"), "spiral", 200, Easing.LINEAR, Extras.none());
        assertThat(problems(draft(video("t1", List.of(plain, photo("b", 30)), List.of(wipe)))))
                .containsExactly(new NotDrawnYet(new SegmentId("a"), "transition spiral"));
    }

    @Test
    void whatAPictureCannotDoYetIsRefusedAndNamed() {
        Visual plain = photo("a", 0);
        Visual cutOut = new Visual(plain.id(), plain.range(), "", plain.source(), 0, 0, plain.speed(), plain.fit(), plain.camera(),
                List.of(), true, 1000, Extras.none());
        assertThat(what(cutOut)).isEqualTo("cut-out");
    }

    @Test
    void effectsThatCannotBeUsedAreNamedWithWhatIsAllowed() {
        assertThat(faults(effect("sparkle", Map.of()))).containsExactly(new Chain.Fault.Unknown("sparkle"));
        assertThat(faults(effect("sepia", Map.of("size", new Parameter.Scalar(1)))))
                .containsExactly(new Chain.Fault.UnknownParameter("sepia", "size", List.of("amount")));
        assertThat(faults(effect("sepia", Map.of("amount", new Parameter.Scalar(1.01))))).first()
                .isInstanceOf(Chain.Fault.OutOfRange.class);
        assertThat(faults(effect("sepia", Map.of("amount", new Parameter.Word("much"))))).first()
                .isInstanceOf(Chain.Fault.OutOfRange.class);
        assertThat(faults(effect("sepia", Map.of("amount", new Parameter.Animated(Keyframes.move(0.5, 1.5, Easing.LINEAR)))))).first()
                .isInstanceOf(Chain.Fault.OutOfRange.class);
    }

    @Test
    void effectsAreResolvedInTheOrderOfTheDraftAndWhatChangesNothingIsLeftOut() {
        Visual visual = photo("a", 0);
        Visual treated = new Visual(visual.id(), visual.range(), "", visual.source(), 0, 0, visual.speed(), visual.fit(), visual.camera(),
                List.of(effect("调亮", Map.of()), effect("contrast", Map.of("amount", new Parameter.Scalar(0))),
                        effect("bw", Map.of("amount", new Parameter.Scalar(0.5)))),
                false, 1000, Extras.none());
        Composition film = Films.composed(draft(video("t1", List.of(treated), List.of())));
        assertThat(film.shots().getFirst().spec().finish()).isEqualTo(
                new Finish(0, List.of(new Treatment("brightness", List.of(250_000)), new Treatment("black-and-white", List.of(500_000)))));
    }

    private static EffectUse effect(String name, Map<String, Parameter> parameters) {
        return new EffectUse(name, new TreeMap<>(parameters), Extras.none());
    }

    private static List<Chain.Fault> faults(EffectUse effect) {
        Visual plain = photo("a", 0);
        Visual treated = new Visual(plain.id(), plain.range(), "", plain.source(), 0, 0, plain.speed(), plain.fit(), plain.camera(),
                List.of(effect), false, 1000, Extras.none());
        return problems(draft(video("t1", List.of(treated), List.of()))).stream()
                .map(problem -> ((CompositionProblem.WrongEffect) problem).fault()).toList();
    }

    private static int weight(Mix mix, int frame) {
        return ((Matte.Uniform) mix.blend(frame, Canvas.hd()).matte()).weight();
    }

    private static String what(Visual visual) {
        List<CompositionProblem> problems = problems(draft(video("t1", List.of(visual), List.of())));
        assertThat(problems).hasSize(1).first().isInstanceOf(NotDrawnYet.class);
        return ((NotDrawnYet) problems.getFirst()).what();
    }

    private static Visual photo(String id, int first) {
        return Visual.still(new SegmentId(id), Canvas.hd().rate().range(first, 30), id + ".jpg", new MediaRef.Stored(id));
    }

    private static Track video(String id, List<Visual> visuals, List<Transition> transitions) {
        return new Track.Video(new TrackId(id), visuals, transitions, Extras.none());
    }

    private static Draft draft(Track... tracks) {
        return new Draft(Canvas.hd(), "", List.of(tracks), 0, Extras.none());
    }

    private static List<CompositionProblem> problems(Draft draft) {
        Composition.Result result = Composition.of(draft, Films::info);
        assertThat(result).isInstanceOf(Composition.Result.Refused.class);
        return Optional.of(result).map(Composition.Result.Refused.class::cast).orElseThrow().problems();
    }
}
