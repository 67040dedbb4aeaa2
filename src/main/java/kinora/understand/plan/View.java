package kinora.understand.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;
import kinora.understand.Scene;

/// A draft as people see it: shots, titles, music, with what is known of their files.
record View(Draft draft, Scene scene) {

    /// What stands on the main track.
    List<Visual> shots() {
        return draft.main().map(Track.Video::visuals).orElse(List.of());
    }

    List<Visual> photos() {
        return shots().stream().filter(View::isStill).toList();
    }

    List<Visual> clips() {
        return shots().stream().filter(visual -> !isStill(visual)).toList();
    }

    /// Pictures over the main track.
    List<Visual> overlays() {
        Optional<Track.Video> main = draft.main();
        return draft.tracks().stream().filter(track -> track instanceof Track.Video && main.filter(track::equals).isEmpty())
                .flatMap(track -> ((Track.Video) track).visuals().stream()).toList();
    }

    /// Overlays that are a logo: see-through pictures, or ones that are called so.
    List<Visual> logos() {
        return overlays().stream().filter(overlay -> isLogo(overlay.name()) || file(overlay).filter(Scene.File::alpha).isPresent())
                .toList();
    }

    static boolean isLogo(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of("logo", "watermark", "标志", "水印", "徽标").anyMatch(lower::contains);
    }

    List<Title> titles() {
        return of(Title.class).toList();
    }

    /// Titles that are no captions.
    List<Title> headings() {
        return titles().stream().filter(title -> !isCaption(title)).toList();
    }

    List<Title> captions() {
        return titles().stream().filter(View::isCaption).toList();
    }

    static boolean isCaption(Title title) {
        return Catalogue.TITLES.find(title.style().name()).filter(entry -> entry.id().equals("caption") || entry.id().equals("boxed"))
                .isPresent();
    }

    List<Sound> sounds() {
        return of(Sound.class).toList();
    }

    List<Sound> sounds(SoundRole role) {
        return sounds().stream().filter(sound -> sound.role() == role).toList();
    }

    /// Clips, also those that lie over others, whose own sound can be heard or was taken away.
    List<Visual> sounding() {
        return Stream.concat(clips().stream(), overlays().stream().filter(overlay -> !isStill(overlay)))
                .filter(clip -> file(clip).map(Scene.File::sound).orElse(true)).toList();
    }

    private <T extends Segment> Stream<T> of(Class<T> kind) {
        return draft.segments().filter(kind::isInstance).map(kind::cast)
                .sorted((one, other) -> Long.compare(one.range().startMs(), other.range().startMs()));
    }

    /// Whether a picture takes no time of its own.
    static boolean isStill(Visual visual) {
        return visual.sourceLengthMs() == 0;
    }

    Optional<Visual> visual(SegmentId id) {
        return draft.find(id).filter(Visual.class::isInstance).map(Visual.class::cast);
    }

    Optional<Title> title(SegmentId id) {
        return draft.find(id).filter(Title.class::isInstance).map(Title.class::cast);
    }

    Optional<Sound> sound(SegmentId id) {
        return draft.find(id).filter(Sound.class::isInstance).map(Sound.class::cast);
    }

    /// Where a shot stands on the main track, from 0; −1 when it does not.
    int index(SegmentId id) {
        List<Visual> shots = shots();
        for (int i = 0; i < shots.size(); i++) {
            if (shots.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    Optional<Visual> shotAt(long ms) {
        return shots().stream().filter(shot -> shot.range().contains(ms)).findFirst()
                .or(() -> shots().isEmpty() || ms < shots().getLast().range().endMs() ? Optional.empty() : Optional.of(shots().getLast()))
                .filter(shot -> ms <= shot.range().endMs());
    }

    /// Where the last shot ends.
    long pictureEndMs() {
        return shots().isEmpty() ? draft.durationMs() : shots().getLast().range().endMs();
    }

    long snap(long ms) {
        return draft.canvas().rate().snap(Math.max(0, ms));
    }

    /// What is known of the file that a segment shows or plays.
    Optional<Scene.File> file(Segment segment) {
        return switch (segment) {
            case Visual visual -> file(visual.source(), visual.name());
            case Sound sound -> file(sound.source(), sound.name());
            case Title _ -> Optional.empty();
        };
    }

    private Optional<Scene.File> file(MediaRef source, String name) {
        return scene.files().stream().filter(file -> file.source().equals(source)).findFirst()
                .or(() -> scene.files().stream().filter(file -> file.name().equals(base(source)) || file.name().equals(name)).findFirst());
    }

    /// The name of a source without its folders.
    static String base(MediaRef source) {
        String called = source.called();
        return called.substring(Math.max(called.lastIndexOf('/'), called.lastIndexOf('\\')) + 1);
    }

    /// Whether a file is shown or heard in the film.
    boolean uses(Scene.File file) {
        return draft.segments().anyMatch(segment -> file(segment).filter(file::equals).isPresent());
    }
}
