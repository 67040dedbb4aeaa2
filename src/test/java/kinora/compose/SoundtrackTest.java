package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.compose.Soundtrack.Layer;
import kinora.media.MediaInfo;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.FadeCurve;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

final class SoundtrackTest {
    private static final int CUT = Soundtrack.CUT;
    private static final Canvas CANVAS = new Canvas(64, 36, FrameRate.of(25), 0);
    private static final MediaInfo.AudioTrack STEREO = new MediaInfo.AudioTrack(2, 44_100);

    private static final Desk GIVES_WAY = new Desk(Keyframes.still(1000), 0, 1, 0, false, FadeCurve.POWER, Desk.Ducking.GIVES_WAY, 0);
    private static final Desk LEADS = new Desk(Keyframes.still(1000), 0, 1, 0, false, FadeCurve.POWER, Desk.Ducking.LEADS, 0);

    private final List<CompositionProblem> problems = new ArrayList<>();

    private static Optional<MediaInfo> info(MediaRef reference) {
        String id = reference instanceof MediaRef.Stored(String name) ? name : "";
        return switch (id) {
            case "song" -> Optional.of(new MediaInfo.Audio(Films.hash(id), "mp3", 200_000, STEREO, Optional.empty(), ""));
            case "concert" -> Optional.of(new MediaInfo.Audio(Films.hash(id), "mp3", 7_200_000, STEREO, Optional.empty(), ""));
            case "clip" -> Optional
                    .of(new MediaInfo.Clip(Films.hash(id), "mp4", 64, 36, 60_000, 25, 1, false, Optional.of(STEREO), Optional.empty(), ""));
            case "mute" -> Optional
                    .of(new MediaInfo.Clip(Films.hash(id), "mp4", 64, 36, 60_000, 25, 1, false, Optional.empty(), Optional.empty(), ""));
            case "" -> Optional.empty();
            default -> Films.info(reference);
        };
    }

    private Soundtrack of(Draft draft) {
        problems.clear();
        return Soundtrack.of(draft, draft.canvas().rate().frame(draft.durationMs()), SoundtrackTest::info, problems);
    }

    private static Draft draft(int frames, Sound... sounds) {
        return draft(CANVAS,
                List.of(new Track.Video(new TrackId("v"),
                        List.of(Visual.still(new SegmentId("p"), CANVAS.rate().range(0, frames), "p", new MediaRef.Stored("p1"))),
                        List.of(), Extras.none()), new Track.Audio(new TrackId("a"), List.of(sounds), Extras.none())));
    }

    private static Draft draft(Canvas canvas, List<Track> tracks) {
        return new Draft(canvas, "", tracks, 0, Extras.none());
    }

    private static Sound sound(String id, TimeRange range, String source, long in, long length, int gain, long fadeOut, boolean loop) {
        return new Sound(new SegmentId(id), range, source, new MediaRef.Stored(source), in, length, Speed.NORMAL, gain, 0, fadeOut, loop,
                SoundRole.MUSIC, List.of(), Extras.none());
    }

    private static Visual clip(String id, long startMs, long ms, String source, long in, long length, int gain) {
        return new Visual(new SegmentId(id), new TimeRange(startMs, ms), id, new MediaRef.Stored(source), in, length, Speed.NORMAL,
                Visual.still(new SegmentId("x"), new TimeRange(0, 40), "x", new MediaRef.Stored("p1")).fit(),
                Visual.still(new SegmentId("x"), new TimeRange(0, 40), "x", new MediaRef.Stored("p1")).camera(), List.of(), false, gain,
                Extras.none());
    }

    @Test
    void theFilmsLengthIsTheBorderBehindItsLastFrameAtEveryRate() {
        for (FrameRate rate : FrameRate.COMMON) {
            for (long frame : new long[]{1, 2, 899, 900, 1_000_001}) {
                double exact = (double) frame * 48_000 * rate.den() / rate.num();
                assertThat(Math.abs(Soundtrack.moment(rate, frame) - exact)).as("%s %d", rate, frame).isLessThanOrEqualTo(0.5);
            }
        }
        assertThat(Soundtrack.moment(new FrameRate(30_000, 1_001), 30)).isEqualTo(48_048);
        assertThat(Soundtrack.moment(new FrameRate(24_000, 1_001), 24)).isEqualTo(48_048);
    }

    @Test
    void musicNeverOutlastsThePictureAndFadesWhereItIsCutOff() {
        Soundtrack track = of(draft(100, sound("m", new TimeRange(1_000, 60_000), "song", 500, 0, 350, 2_000, true),
                sound("late", new TimeRange(8_000, 1_000), "song", 0, 0, 350, 0, false)));
        assertThat(problems).isEmpty();
        assertThat(track.moments()).isEqualTo(192_000);
        SoundKey key = new SoundKey(Films.hash("song"), 200_000, 0, 0);
        assertThat(track.layers()).containsExactly(
                new Layer(key, 24_000, 0, 48_000, 144_000, 350, CUT, 96_000, true, SoundRole.MUSIC, Pace.NORMAL, GIVES_WAY));
        assertThat(track.sources()).containsExactly(key);
    }

    @Test
    void ofLongSourcesOnlyTheMinutesThatAreNeededAreDecoded() {
        Soundtrack track = of(draft(100, sound("m", new TimeRange(0, 4_000), "concert", 3_599_000, 0, 1000, 0, false),
                sound("n", new TimeRange(0, 4_000), "concert", 60_000, 0, 1000, 0, true)));
        assertThat(track.layers().stream().map(Layer::source)).containsExactly(
                new SoundKey(Films.hash("concert"), 7_200_000, 59L * 60 * 48_000, 2L * 60 * 48_000),
                new SoundKey(Films.hash("concert"), 7_200_000, 60L * 48_000, 0));
    }

    @Test
    void clipsAreHeardUnlessTheyAreMutedOrMute() {
        Draft draft = draft(CANVAS,
                List.of(new Track.Video(
                        new TrackId("v"), List.of(clip("a", 0, 2_000, "clip", 1_000, 2_000, 500),
                                clip("b", 2_000, 2_000, "clip", 0, 2_000, 0), clip("c", 4_000, 2_000, "mute", 0, 2_000, 1000)),
                        List.of(), Extras.none())));
        SoundKey key = new SoundKey(Films.hash("clip"), 60_000, 0, 0);
        assertThat(of(draft).layers())
                .containsExactly(new Layer(key, 48_000, 0, 0, 96_000, 500, CUT, CUT, false, SoundRole.EFFECT, Pace.NORMAL, LEADS));
        assertThat(problems).isEmpty();
    }

    @Test
    void throughATransitionOneClipFadesIntoTheOther() {
        Draft draft = draft(CANVAS, List.of(new Track.Video(new TrackId("v"),
                List.of(clip("a", 0, 2_000, "clip", 1_000, 2_000, 1000), clip("b", 2_000, 2_000, "clip", 30_000, 2_000, 1000)),
                List.of(new Transition(new SegmentId("a"), new SegmentId("b"), Composition.DISSOLVE, 400, Easing.LINEAR, Extras.none())),
                Extras.none())));
        SoundKey key = new SoundKey(Films.hash("clip"), 60_000, 0, 0);
        assertThat(of(draft).layers()).containsExactly(
                new Layer(key, 48_000, 0, 0, 105_600, 1000, CUT, 19_200, false, SoundRole.EFFECT, Pace.NORMAL, LEADS),
                new Layer(key, 30 * 48_000 - 9_600, 0, 86_400, 105_600, 1000, 19_200, CUT, false, SoundRole.EFFECT, Pace.NORMAL, LEADS));
    }

    @Test
    void whatWasOnlySplitIsHeardWithoutACut() {
        Draft draft = draft(CANVAS,
                List.of(new Track.Video(
                        new TrackId("v"), List.of(clip("a", 0, 2_000, "clip", 1_000, 2_000, 500),
                                clip("b", 2_000, 2_000, "clip", 3_000, 2_000, 500), clip("c", 4_000, 2_000, "clip", 9_000, 2_000, 500)),
                        List.of(), Extras.none())));
        assertThat(of(draft).layers()).extracting(Layer::start, Layer::moments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0L, 192_000L), org.assertj.core.groups.Tuple.tuple(192_000L, 96_000L));
    }

    @Test
    void whatCannotBeHeardIsNamed() {
        of(draft(100, sound("photo", new TimeRange(0, 1_000), "p1", 0, 0, 1000, 0, false),
                new Sound(new SegmentId("gone"), new TimeRange(0, 1_000), "gone.mp3", new MediaRef.Missing("gone.mp3"), 0, 0, Speed.NORMAL,
                        1000, 0, 0, false, SoundRole.MUSIC, List.of(), Extras.none())));
        assertThat(problems).containsExactly(new CompositionProblem.NoSound(new SegmentId("photo"), "p1"),
                new CompositionProblem.MissingMedia(new SegmentId("gone"), "gone.mp3"));
    }

    @Test
    void theSoundIsResolvedBesideThePictureAndDoesNotChangeIt() {
        Draft silent = draft(100);
        Draft music = draft(100, sound("m", new TimeRange(0, 4_000), "song", 0, 0, 350, 0, false));
        Composition.Result.Composed without = (Composition.Result.Composed) Composition.of(silent, SoundtrackTest::info);
        Composition.Result.Composed with = (Composition.Result.Composed) Composition.of(music, SoundtrackTest::info);
        assertThat(with.composition()).isEqualTo(without.composition());
        assertThat(without.soundtrack()).isEqualTo(Soundtrack.silent(CANVAS.rate(), 100));
        assertThat(with.soundtrack().layers()).hasSize(1);
    }

    @Test
    void clipsAtAnotherSpeedTakeThatMuchOfTheirSound() {
        Visual twice = sped(clip("a", 0, 2_000, "clip", 1_000, 4_000, 1000), new Speed(2000));
        Layer layer = of(draft(CANVAS, List.of(new Track.Video(new TrackId("v"), List.of(twice), List.of(), Extras.none())))).layers()
                .getFirst();
        assertThat(layer.in()).isEqualTo(48_000);
        assertThat(layer.moments()).isEqualTo(96_000);
        assertThat(layer.pace()).isEqualTo(new Pace(new Speed(2000), 0, 1));
        Visual back = sped(clip("a", 0, 2_000, "clip", 1_000, 4_000, 1000), new Speed(-2000));
        Layer backwards = of(draft(CANVAS, List.of(new Track.Video(new TrackId("v"), List.of(back), List.of(), Extras.none())))).layers()
                .getFirst();
        assertThat(backwards.in()).isEqualTo(48_000);
        assertThat(backwards.length()).isEqualTo(192_000);
    }

    @Test
    void throughATransitionClipsPlayOnAtTheirSpeed() {
        for (int permille : new int[]{2_000, -2_000}) {
            Draft draft = draft(CANVAS,
                    List.of(new Track.Video(new TrackId("v"),
                            List.of(clip("a", 0, 2_000, "clip", 1_000, 2_000, 1000),
                                    sped(clip("b", 2_000, 2_000, "clip", 30_000, 4_000, 1000), new Speed(permille))),
                            List.of(new Transition(new SegmentId("a"), new SegmentId("b"), Composition.DISSOLVE, 400, Easing.LINEAR,
                                    Extras.none())),
                            Extras.none())));
            Layer coming = of(draft).layers().get(1);
            assertThat(coming.start()).isEqualTo(86_400);
            if (permille > 0) {
                assertThat(coming.in()).isEqualTo(30 * 48_000 - 2 * 9_600);
            } else {
                assertThat(coming.in() + coming.length()).isEqualTo(34 * 48_000 + 2 * 9_600);
                assertThat(coming.in()).isEqualTo(30 * 48_000);
            }
        }
    }

    private static Visual sped(Visual v, Speed speed) {
        return new Visual(v.id(), v.range(), v.name(), v.source(), v.sourceInMs(), v.sourceLengthMs(), speed, v.fit(), v.camera(),
                v.effects(), v.cutOut(), v.gainPermille(), v.extras());
    }
}
