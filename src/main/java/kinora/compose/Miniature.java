package kinora.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinora.compose.effect.Grade;
import kinora.media.Planes;
import kinora.media.PictureSpec;
import kinora.timeline.Canvas;
import kinora.timeline.Limits;

/// A film on a small canvas, without titles, drawn from the pictures that were prepared for the large one: each is made smaller once, then frames cost next to
/// nothing.
///
/// @param film on the small canvas
/// @param pictures the small ones
/// @param by how many pixels of the large canvas one of the small one stands for
record Miniature(Composition film, Pictures pictures, int by) {

    /// Shorter side of small canvases, about: a quarter of 1080, where a pixel is half a stroke of a caption's letter.
    private static final int SHORTER_SIDE = 270;
    private static final int MOST = 8;

    /// The small film of a large one.
    static Miniature of(Composition film, Pictures pictures) {
        Canvas canvas = film.canvas();
        int by = Math.clamp(Math.min(canvas.width(), canvas.height()) / SHORTER_SIDE, 1, MOST);
        Canvas small = new Canvas(Math.max(Limits.MIN_SIDE, even(canvas.width(), by)), Math.max(Limits.MIN_SIDE, even(canvas.height(), by)),
                canvas.rate(), canvas.backgroundRgb());
        Map<PictureKey, PictureKey> large = new HashMap<>();
        List<Shot> shots = film.shots().stream().map(shot -> shot(shot, by, large)).toList();
        List<InsetShot> insets = film.insets().stream().map(inset -> inset.with(shot(inset.shot(), by, large))).toList();
        return new Miniature(new Composition(small, film.frames(), shots, film.mixes(), List.of(), insets, film.veils()),
                new Small(pictures, large), by);
    }

    private static Shot shot(Shot shot, int by, Map<PictureKey, PictureKey> large) {
        PictureSpec spec = new PictureSpec(even(shot.spec().planesWidth(), by), even(shot.spec().planesHeight(), by),
                new PictureSpec.Surround.None(), shot.spec().finish(), shot.spec().cut());
        Grade grade = shot.grade();
        Shot small = new Shot(shot.contentHash(), spec, shot.moments(), shot.first(), shot.frames(), shot.path(),
                new Grade(grade.height64() / by, grade.onPicture(), grade.onFrame()));
        large.put(PictureKey.of(small), PictureKey.of(shot));
        return small;
    }

    private static int even(int side, int by) {
        return Math.max(2, Math.ceilDiv(side, 2 * by) * 2);
    }

    /// Small pictures of large ones; the last one of each is kept.
    private static final class Small implements Pictures {
        private record Made(long moment, Planes planes) {}

        private final Pictures pictures;
        private final Map<PictureKey, PictureKey> large;
        private final Map<PictureKey, Made> made = new HashMap<>();

        Small(Pictures pictures, Map<PictureKey, PictureKey> large) {
            this.pictures = pictures;
            this.large = Map.copyOf(large);
        }

        @Override
        public Planes at(PictureKey key, long moment) {
            Made last = made.get(key);
            if (last != null && last.moment == moment) {
                return last.planes;
            }
            PictureKey wanted = large.get(key);
            if (wanted == null) {
                throw new IllegalArgumentException("no planes for " + key.contentHash());
            }
            Planes small = Thumbnail.exactly(pictures.at(wanted, moment), key.spec().planesWidth(), key.spec().planesHeight());
            made.put(key, new Made(moment, small));
            return small;
        }
    }
}
