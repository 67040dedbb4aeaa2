package kinora.understand.plan;

import java.util.List;
import java.util.Optional;

import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;
import kinora.understand.Scene;

/// New shots: how long they last, how they meet the canvas, how the camera moves.
record Showing(Work work) {
    private static final long PHOTO_MS = 4_000;
    private static final long CLIP_MS = 6_000;
    /// Craft rule 20: a picture of another shape covers the canvas when so much of it survives.
    private static final double SURVIVES = 0.7;

    /// How a picture of this size meets a canvas.
    static Fit fit(Canvas canvas, int width, int height) {
        if (width <= 0 || height <= 0) {
            return Fit.COVER;
        }
        double shape = (double) width / height * canvas.height() / canvas.width();
        return Math.min(shape, 1 / shape) >= SURVIVES ? Fit.COVER : Fit.BLUR_FILL;
    }

    /// How long photos of this film last: as most of them do.
    long photoMs() {
        List<Long> lengths = work.now().photos().stream().map(photo -> photo.range().durationMs()).sorted().toList();
        return lengths.isEmpty() ? work.now().snap(PHOTO_MS) : lengths.get(lengths.size() / 2);
    }

    /// A shot of a file, at the beginning of the film.
    Visual shot(SegmentId id, Scene.File file, int index) {
        boolean still = file.kind() != Scene.Kind.CLIP;
        long lasting = still ? photoMs() : work.now().snap(Math.min(file.durationMs() > 0 ? file.durationMs() : CLIP_MS, CLIP_MS));
        Fit fit = fit(work.draft().canvas(), file.width(), file.height());
        Keyframes<Camera> camera = still ? moving(index, lasting) : Keyframes.still(Camera.WHOLE);
        return new Visual(id, new TimeRange(0, Math.max(lasting, work.draft().canvas().rate().ms(1))), name(file.name()), file.source(), 0,
                still ? 0 : Math.max(1, file.durationMs()), Speed.NORMAL, fit, camera, List.of(), false, 1000, Extras.none());
    }

    /// All of a clip.
    Visual whole(SegmentId id, Scene.File clip) {
        Visual shot = shot(id, clip, 0);
        return shot.withRange(new TimeRange(0, Math.max(work.now().snap(clip.durationMs()), shot.range().durationMs())));
    }

    /// In a film whose photos move, a move that is not that of the shot before.
    private Keyframes<Camera> moving(int index, long lasting) {
        List<Visual> shots = work.now().shots();
        boolean moves = shots.stream().anyMatch(shot -> shot.camera().frames().size() > 1);
        Optional<Visual> before = index > 0 && index <= shots.size() ? Optional.of(shots.get(index - 1)) : Optional.empty();
        boolean in = before.filter(shot -> Cameras.isIn(shot.camera())).isEmpty();
        return moves ? Cameras.move(in, Cameras.zoom(lasting)) : Keyframes.still(Camera.WHOLE);
    }

    /// A shot of one colour.
    Visual card(SegmentId id, String colour, long lastingMs) {
        return Visual.still(id, new TimeRange(0, Math.max(work.now().snap(lastingMs), work.draft().canvas().rate().ms(1))), "",
                new MediaRef.Generated("colour:" + colour));
    }

    static String name(String name) {
        return name.length() > 256 ? name.substring(0, 256) : name;
    }

    /// A move that starts and ends softly.
    static Keyframes<Camera> soft(Camera from, Camera to) {
        return Keyframes.move(from, to, Easing.EASE_IN_OUT);
    }
}
