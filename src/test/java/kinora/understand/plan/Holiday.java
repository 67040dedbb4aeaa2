package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
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
import kinora.understand.Scene;

/// A film of four photos and two clips with music, a title and a caption, and what lies beside it.
///
/// ```
/// M aaaa|bbbb x CCCCC|dddd|EEEEEE|ffff      0 4 8 13 17 23 27 s
/// T hhh        cc
/// S mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
/// ```
final class Holiday {
    static final SegmentId TOWER = new SegmentId("s1");
    static final SegmentId CAT = new SegmentId("s2");
    static final SegmentId MARKET = new SegmentId("s3");
    static final SegmentId BRIDGE = new SegmentId("s4");
    static final SegmentId SPEECH = new SegmentId("s5");
    static final SegmentId FAMILY = new SegmentId("s6");
    static final SegmentId MUSIC = new SegmentId("music");
    static final SegmentId HEADING = new SegmentId("heading");
    static final SegmentId SAYING = new SegmentId("saying");

    private Holiday() {}

    static Draft draft() {
        List<Visual> shots = List.of(photo(TOWER, 0, 4_000, "tower.jpg"), photo(CAT, 4_000, 4_000, "IMG_2041.jpg"),
                clip(MARKET, 8_000, 5_000, "market.mp4", 1_000, 9_000), photo(BRIDGE, 13_000, 4_000, "old-bridge.jpg"),
                clip(SPEECH, 17_000, 6_000, "speech.mov", 2_000, 18_000), photo(FAMILY, 23_000, 4_000, "family.jpg"));
        Transition dissolve = new Transition(CAT, MARKET, "dissolve", 500, Easing.EASE_IN_OUT, Extras.none());
        Track story = new Track.Video(new TrackId("story"), shots, List.of(dissolve), Extras.none());
        Sound music = new Sound(MUSIC, new TimeRange(0, 27_000), "song.mp3", new MediaRef.Local("song.mp3"), 0, 180_000, Speed.NORMAL, 600,
                0, 2_000, false, SoundRole.MUSIC, List.of(), Extras.none());
        Title heading = new Title(HEADING, new TimeRange(0, 3_000), "", "Lisbon 2023", StyleUse.of("title"), Extras.none());
        Title saying = new Title(SAYING, new TimeRange(8_000, 2_000), "", "Fresh fish", StyleUse.of("caption"), Extras.none());
        return new Draft(new Canvas(1920, 1080, FrameRate.of(30), 0), "Lisbon",
                List.of(story, new Track.Audio(new TrackId("sound"), List.of(music), Extras.none()),
                        new Track.Text(new TrackId("words"), List.of(heading, saying), Extras.none())),
                3, Extras.none());
    }

    private static Visual photo(SegmentId id, long start, long lasting, String file) {
        Visual still = Visual.still(id, new TimeRange(start, lasting), file, new MediaRef.Local(file))
                .withCamera(Keyframes.move(Camera.WHOLE, Camera.zoomed(1.12), Easing.EASE_IN_OUT));
        return id.equals(BRIDGE)
                ? still.withFit(Fit.BLUR_FILL).withEffects(List.of(new EffectUse("warm", new TreeMap<>(), Extras.none())))
                : still;
    }

    private static Visual clip(SegmentId id, long start, long lasting, String file, long in, long length) {
        return new Visual(id, new TimeRange(start, lasting), file, new MediaRef.Local(file), in, length, Speed.NORMAL, Fit.COVER,
                Keyframes.still(Camera.WHOLE), List.of(), false, 1000, Extras.none());
    }

    static Scene scene() {
        return scene(draft());
    }

    static Scene scene(Draft draft) {
        return new Scene(draft, files(), List.of(new Scene.LeftOut("tower-2.jpg", "like tower.jpg")), List.of(), List.of(), List.of());
    }

    static List<Scene.File> files() {
        List<Scene.File> files = new ArrayList<>();
        files.add(picture("tower.jpg", 4000, 3000, 0, "a white tower by the river", "河边的白塔", 1));
        files.add(picture("IMG_2041.jpg", 3000, 4000, 0, "a black cat on a wall", "墙上的黑猫", 2));
        files.add(moving("market.mp4", 10_000, true, false, List.of(), "people at a fish market", "鱼市上的人们", 3));
        files.add(picture("old-bridge.jpg", 4000, 3000, 0, "an iron bridge at night", "夜晚的铁桥", 4));
        files.add(moving("speech.mov", 20_000, true, true, List.of(new long[]{4_000, 5_500}), "grandfather giving a speech", "爷爷在讲话", 5));
        files.add(picture("family.jpg", 4000, 3000, 6, "the family on a terrace", "露台上的一家人", 6));
        files.add(heard("song.mp3", Scene.Kind.MUSIC, 180_000));
        files.add(picture("tower-2.jpg", 4000, 3000, 0, "a tower", "塔", 1));
        files.add(picture("tram.jpg", 4000, 3000, 0, "a yellow tram in a street", "街上的黄色电车", 4));
        files.add(moving("waves.mp4", 7_000, false, false, List.of(), "waves", "海浪", 4));
        files.add(new Scene.File(new MediaRef.Local("logo.png"), "logo.png", Scene.Kind.PHOTO, 400, 200, 0, false, true, Optional.empty(),
                Optional.empty(), 0, Map.of("en", "a logo"), false, List.of(), Optional.empty(), List.of()));
        files.add(heard("memo.m4a", Scene.Kind.VOICE, 6_000));
        files.add(heard("fado.mp3", Scene.Kind.MUSIC, 12_000));
        files.add(new Scene.File(new MediaRef.Local("speech.srt"), "speech.srt", Scene.Kind.CAPTIONS, 0, 0, 0, false, false,
                Optional.empty(), Optional.empty(), 0, Map.of(), false, List.of(), Optional.empty(),
                List.of(new Scene.Cue(2_500, 4_000, "Dear friends"), new Scene.Cue(30_000, 31_000, "The end"))));
        files.add(new Scene.File(new MediaRef.Local("dusk.cube"), "dusk.cube", Scene.Kind.TABLE, 0, 0, 0, false, false, Optional.empty(),
                Optional.empty(), 0, Map.of(), false, List.of(), Optional.empty(), List.of()));
        return files;
    }

    private static Scene.File picture(String name, int width, int height, int faces, String english, String chinese, long taken) {
        return new Scene.File(new MediaRef.Local(name), name, Scene.Kind.PHOTO, width, height, 0, false, false,
                Optional.of(taken * 1_000_000), Optional.of("Lisbon"), faces, Map.of("en", english, "zh", chinese), false, List.of(),
                Optional.empty(), List.of());
    }

    private static Scene.File moving(String name, long lasting, boolean sound, boolean speech, List<long[]> silences, String english,
            String chinese, long taken) {
        return new Scene.File(new MediaRef.Local(name), name, Scene.Kind.CLIP, 1920, 1080, lasting, sound, false,
                Optional.of(taken * 1_000_000), Optional.empty(), 0, Map.of("en", english, "zh", chinese), speech, silences,
                Optional.empty(), List.of());
    }

    private static Scene.File heard(String name, Scene.Kind kind, long lasting) {
        return new Scene.File(new MediaRef.Local(name), name, kind, 0, 0, lasting, true, false, Optional.empty(), Optional.empty(), 0,
                Map.of(), false, List.of(), Optional.empty(), List.of());
    }
}
