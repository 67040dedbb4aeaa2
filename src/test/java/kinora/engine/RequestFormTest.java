package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kinora.compose.Composition;
import kinora.compose.Desk;
import kinora.compose.Ground;
import kinora.compose.Inscription;
import kinora.compose.Mix;
import kinora.compose.Moments;
import kinora.compose.Pace;
import kinora.compose.PictureKey;
import kinora.compose.Shot;
import kinora.compose.effect.Grade;
import kinora.compose.effect.Moving;
import kinora.compose.SoundKey;
import kinora.compose.Soundtrack;
import kinora.media.AnimationProfile;
import kinora.media.Container;
import kinora.media.EncoderProfile;
import kinora.media.Loudness;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.MusicFacts;
import kinora.media.Finish;
import kinora.media.PictureSpec;
import kinora.media.SoundCoding;
import kinora.media.SoundProfile;
import kinora.media.StillProfile;
import kinora.media.Treatment;
import kinora.render.FactsFormTest;
import kinora.render.Request;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FadeCurve;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;

/// Everything that passes between a program and its engines comes out as it went in.
final class RequestFormTest {
    private static final String HASH = "ab".repeat(32);
    private static final PictureSpec PLAIN = new PictureSpec(64, 36, new PictureSpec.Surround.None());
    private static final PictureSpec BLURRED = new PictureSpec(20, 36, new PictureSpec.Surround.Blurred(64, 36));
    private static final PictureSpec COLOURED = new PictureSpec(20, 36, new PictureSpec.Surround.Colour(64, 36, 0x123456));
    private static final EncoderProfile PROFILE = EncoderProfile.standard(64, 36, 30_000, 1_001);

    private static Composition film() {
        Shot.Point point = new Shot.Point(0, 500_000, 400_000, 1_100_000, Easing.EASE_OUT);
        List<Shot> shots = List.of(new Shot(HASH, PLAIN, -3, 20, List.of(point)), new Shot(HASH, BLURRED, 10, 30, List.of(point)),
                new Shot(HASH, COLOURED, 40, 5, List.of(point)),
                new Shot(HASH, COLOURED.withFinish(new Finish(2304, List.of(new Treatment("blur", List.of(10_000))))),
                        new Moments.Moving(2, 5, 7_000, -9_009, 30_000, 3, 70), 38, 9, List.of(point),
                        new Grade(2304, List.of(new Moving("blur", List.of(Keyframes.move(0, 10_000, Easing.EASE_IN)))),
                                List.of(new Moving("grain",
                                        List.of(Keyframes.still(250_000), Keyframes.still(1_800), Keyframes.still(0)))))),
                new Shot(HASH, PLAIN, new Moments.Listed(1, List.of(70, 66, 3)), 38, 9, List.of(point)));
        return new Composition(new Canvas(64, 36, FrameRate.of(29.97), 0x0A0B0C), 45, shots,
                List.of(new Mix("dissolve", 10, 7, Easing.EASE_IN_OUT)));
    }

    private static final SoundKey SOUND = new SoundKey(HASH, 700_000, 60 * 48_000, 120 * 48_000);

    private static Soundtrack soundtrack() {
        return new Soundtrack(90_000,
                List.of(new Soundtrack.Layer(SOUND, 61 * 48_000, 7, 100, 80_000, 350, 1_440, 24_000, true, SoundRole.MUSIC),
                        new Soundtrack.Layer(SOUND, 62 * 48_000, 0, 0, 90_000, 4_000, 0, 1, false, SoundRole.VOICE,
                                new Pace(Speed.of(Keyframes.move(-500, -2_000, Easing.EASE_IN), Speed.Pitch.FOLLOWS), -7, 90_000),
                                new Desk(Keyframes.move(0, 4_000, Easing.HOLD), -5, 80_000, -30, true, FadeCurve.SLOW, Desk.Ducking.LEADS,
                                        1_234_567))));
    }

    private static List<Request<?>> requests() {
        Map<PictureKey, Path> pictures = Map.of(new PictureKey(HASH, PLAIN), Path.of("/tmp/照片 1"), new PictureKey(HASH, BLURRED),
                Path.of("/tmp/b"));
        Path target = Path.of("/tmp/target");
        return List.of(new Request.Probe(Path.of("/tmp/a b.jpg")), new Request.Prepare(Path.of("/tmp/x"), HASH, COLOURED, target),
                new Request.Footage(Path.of("/tmp/x"), PictureKey.of(film().shots().get(3)), target),
                new Request.Chunk(film(), PROFILE, pictures, target),
                new Request.Frame(film(), 7, new StillProfile(StillProfile.Form.WEBP, 88, true), pictures, target),
                new Request.Join(List.of(Path.of("/tmp/1"), Path.of("/tmp/2")), Optional.of(Path.of("/tmp/音")), PROFILE, Container.MOV,
                        "Ein Tag “am See” 湖", target),
                new Request.Listen(Path.of("/tmp/歌.mp3"), SOUND, target), new Request.Beats(Path.of("/tmp/歌.mp3"), HASH, 184_000),
                new Request.Mix(
                        soundtrack(), new SoundProfile(SoundCoding.OPUS, 96_000).at(-1400), Map.of(SOUND, Path.of("/tmp/s")), target),
                new Request.Weigh(soundtrack().withGain(1_234), Map.of(SOUND, Path.of("/tmp/s"))), new Request.Diagnose(),
                new Request.Animate(Path.of("/tmp/f"), 60, List.of(20, 31),
                        new AnimationProfile(AnimationProfile.Form.GIF, 480, 270, 30, 1, 2, 75), target),
                new Request.Thumbnail(film(), pictures, 384, 216, target),
                new Request.Lightness(film(), pictures,
                        List.of(new Ground.Spot(3, 40, new Inscription.Box(-2, 4, 60, 30)),
                                new Ground.Spot(0, 1, new Inscription.Box(0, 0, 2, 2))),
                        target),
                new Request.Raw(film(), pictures, 1, 2, target, 1L << 40), new Request.Look(Path.of("/tmp/影.jpg"), HASH),
                new Request.Watch(Path.of("/tmp/影.mov"), HASH), new Request.Preview(Path.of("/tmp/影.mov"), HASH, 384, 216, target),
                new Request.Sheet(List.of(new Request.Cell(Optional.of(Path.of("/tmp/1")), "影.mov", "video"),
                        new Request.Cell(Optional.empty(), "x", "damaged")), target),
                new Request.Letter(new Inscription("Zwei\nTage 湖 🌊", new Inscription.Face(true, 500, -20), 6_400, 3_200, 1_200, 0xFFD166,
                        Inscription.Side.START, Inscription.Place.BOTTOM, new Inscription.Box(2, 4, 600, 300), 3, 42,
                        new Inscription.Shade(1, 2, 3, 4, 5, 6), true), target));
    }

    @Test
    void everyRequestSurvivesItsForm() throws IOException {
        for (Request<?> request : requests()) {
            assertThat(RequestForm.read(RequestForm.operation(request), RequestForm.write(request))).isEqualTo(request);
        }
        assertThat(kinds(requests())).isEqualTo(
                Set.of(Request.class.getPermittedSubclasses()).stream().filter(RequestFormTest::isRequest).collect(Collectors.toSet()));
    }

    @Test
    void everyOperationHasANumberOfItsOwn() {
        assertThat(requests().stream().map(RequestForm::operation).distinct()).hasSameSizeAs(requests());
    }

    @Test
    void everyResultSurvivesItsForm() throws IOException {
        MediaInfo dated = new MediaInfo.Picture(HASH, "jpeg", 3024, 4032, Optional.of(LocalDateTime.of(2024, 6, 14, 5, 31, 7)), "");
        MediaInfo undated = new MediaInfo.Picture(HASH, "jpeg", 1, 1, Optional.empty(), "", true);
        Request.Look look = new Request.Look(Path.of("/tmp/a"), HASH);
        assertThat(RequestForm.readResult(look, RequestForm.writeResult(look, FactsFormTest.picture()))).isEqualTo(FactsFormTest.picture());
        Request.Watch watch = new Request.Watch(Path.of("/tmp/a"), HASH);
        assertThat(RequestForm.readResult(watch, RequestForm.writeResult(watch, FactsFormTest.clip()))).isEqualTo(FactsFormTest.clip());
        Request.Probe probe = new Request.Probe(Path.of("/tmp/a"));
        assertThat(RequestForm.readResult(probe, RequestForm.writeResult(probe, dated))).isEqualTo(dated);
        assertThat(RequestForm.readResult(probe, RequestForm.writeResult(probe, undated))).isEqualTo(undated);
        MediaInfo.AudioTrack stereo = new MediaInfo.AudioTrack(2, 44_100);
        MediaInfo clip = new MediaInfo.Clip(HASH, "mov", 1080, 1920, 90_061, 30_000, 1_001, false, Optional.of(stereo), Optional.empty(),
                "h264 High");
        MediaInfo silent = new MediaInfo.Clip(HASH, "gif", 10, 20, 1, 100, 7, true, Optional.empty(), Optional.empty(), "");
        MediaInfo audio = new MediaInfo.Audio(HASH, "mp3", 61_000, stereo, Optional.empty(), "mp3");
        for (MediaInfo info : List.of(clip, silent, audio)) {
            assertThat(RequestForm.readResult(probe, RequestForm.writeResult(probe, info))).isEqualTo(info);
        }
        Request.Join join = new Request.Join(List.of(), Optional.empty(), PROFILE, Container.MP4, "", Path.of("/tmp/a"));
        for (Request.Joined joined : List.of(new Request.Joined(1_200, HASH, Optional.empty()),
                new Request.Joined(1, HASH, Optional.of(new Loudness(-1400, -100))))) {
            assertThat(RequestForm.readResult(join, RequestForm.writeResult(join, joined))).isEqualTo(joined);
        }
        Map<String, String> libraries = new LinkedHashMap<>(Map.of("FFmpeg", "8", "x", "!missing"));
        Request.Beats beats = new Request.Beats(Path.of("/tmp/a"), HASH, 1);
        for (MusicFacts facts : List.of(new MusicFacts(List.of(), 0, 4, 0, 0, List.of(), List.of(new MusicFacts.Part(0, 0))),
                new MusicFacts(List.of(12, 512, 1_013), 2, 3, 120_001, 870, List.of(512),
                        List.of(new MusicFacts.Part(0, 310), new MusicFacts.Part(512, 1_000))))) {
            assertThat(RequestForm.readResult(beats, RequestForm.writeResult(beats, facts))).isEqualTo(facts);
        }
        Request.Diagnosis diagnosis = new Request.Diagnosis(libraries);
        assertThat(RequestForm.readResult(new Request.Diagnose(), RequestForm.writeResult(new Request.Diagnose(), diagnosis)))
                .isEqualTo(diagnosis);
    }

    @Test
    void everyRefusalSurvivesItsForm() throws IOException {
        List<MediaRefusal> refusals = List.of(new MediaRefusal.Empty(), new MediaRefusal.NotMedia("HTML"),
                new MediaRefusal.Unsupported("PNG"), new MediaRefusal.Damaged("JPEG"), new MediaRefusal.TooManyBytes(Long.MAX_VALUE, 5),
                new MediaRefusal.TooManyPixels(65_500, 65_500, 9), new MediaRefusal.Unreadable(), new MediaRefusal.Changed(),
                new MediaRefusal.NothingInside("MP4"), new MediaRefusal.RefersElsewhere("SVG"), new MediaRefusal.TooLong(99_999, 36_000),
                new MediaRefusal.TooMany(MediaRefusal.Counted.LEVELS, 99, 9));
        for (MediaRefusal refusal : refusals) {
            assertThat(RequestForm.readRefusal(RequestForm.writeRefusal(refusal))).isEqualTo(refusal);
        }
        assertThat(kinds(refusals)).hasSize(MediaRefusal.class.getPermittedSubclasses().length);
    }

    @Test
    void brokenFormsAreRefused() {
        for (Request<?> request : requests()) {
            byte[] whole = RequestForm.write(request);
            if (whole.length > 0) {
                byte[] cut = Arrays.copyOf(whole, whole.length - 1);
                assertThatThrownBy(() -> RequestForm.read(RequestForm.operation(request), cut)).isInstanceOf(IOException.class);
            }
        }
        assertThatThrownBy(() -> RequestForm.read((byte) 99, new byte[0])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> RequestForm.readRefusal(new byte[]{42})).isInstanceOf(IOException.class);
    }

    private static boolean isRequest(Class<?> type) {
        return Request.class.isAssignableFrom(type);
    }

    private static Set<Class<?>> kinds(List<?> values) {
        return Stream.of(values.toArray()).map(Object::getClass).collect(Collectors.toSet());
    }
}
