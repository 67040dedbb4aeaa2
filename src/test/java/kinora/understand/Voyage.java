package kinora.understand;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Visual;

/// A film of three photos (s1 to s3, 2 s each) and a clip (s4, 6 s) with a title (s5) and music (s6), and one photo and one song more at hand.
public final class Voyage {
    /// The film.
    public static final Draft FILM = film();
    /// What lies at hand.
    public static final List<Scene.File> FILES = List.of(file("p1.jpg", Scene.Kind.PHOTO, 0), file("p2.jpg", Scene.Kind.PHOTO, 0),
            file("p3.jpg", Scene.Kind.PHOTO, 0), file("ride.mp4", Scene.Kind.CLIP, 20_000), file("boat.jpg", Scene.Kind.PHOTO, 0),
            file("song.mp3", Scene.Kind.MUSIC, 90_000));

    private Voyage() {}

    /// A conversation that begins.
    public static Talk talk() {
        return Talk.about(FILM, FILES);
    }

    private static Draft film() {
        Draft draft = Draft.empty(Canvas.hd());
        for (int i = 1; i <= 3; i++) {
            draft = applied(draft, new Edit.InsertShot(i - 1,
                    Visual.still(new SegmentId("s" + i), new TimeRange(0, 2000), "p" + i + ".jpg", new MediaRef.Local("p" + i + ".jpg"))));
        }
        Visual still = Visual.still(new SegmentId("s4"), new TimeRange(0, 6000), "ride.mp4", new MediaRef.Local("ride.mp4"));
        Visual clip = new Visual(still.id(), still.range(), still.name(), still.source(), 0, 20_000, still.speed(), still.fit(),
                still.camera(), List.of(), false, 1000, Extras.none());
        draft = applied(draft, new Edit.InsertShot(3, clip));
        draft = applied(draft,
                new Edit.AddTitle(new Title(new SegmentId("s5"), new TimeRange(0, 2000), "", "Porto", StyleUse.of("title"), Extras.none()),
                        Optional.empty()));
        return applied(draft, new Edit.AddSound(
                Sound.music(new SegmentId("s6"), new TimeRange(0, 12_000), "old.mp3", new MediaRef.Local("old.mp3")), Optional.empty()));
    }

    private static Draft applied(Draft draft, Edit edit) {
        return ((Outcome.Applied) Edits.apply(draft, edit)).draft();
    }

    private static Scene.File file(String name, Scene.Kind kind, long ms) {
        boolean seen = kind != Scene.Kind.MUSIC;
        return new Scene.File(new MediaRef.Local(name), name, kind, seen ? 4000 : 0, seen ? 3000 : 0, ms, ms > 0, false, Optional.empty(),
                Optional.empty(), 0, Map.of(), false, List.of(), Optional.empty(), List.of());
    }
}
