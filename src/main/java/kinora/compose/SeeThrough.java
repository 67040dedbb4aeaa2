package kinora.compose;

import kinora.media.Planes;
import kinora.timeline.Canvas;

/// Draws frames of a composition on nothing: what its pictures do not cover is see-through. Each is drawn on black and on white; how much of the white
/// comes through says how much is covered, and what is drawn on black has the colours, premultiplied. Not safe for several threads.
public final class SeeThrough {
    private static final int WHITE = 0xFFFFFF;
    /// Levels of luma between black and white (BT.709, limited range).
    private static final int LEVELS = 219;

    private final Compositor onBlack;
    private final Compositor onWhite;

    public SeeThrough(Composition composition, Pictures pictures) {
        onBlack = new Compositor(on(composition, 0), pictures);
        onWhite = new Compositor(on(composition, WHITE), pictures);
    }

    private static Composition on(Composition film, int background) {
        Canvas canvas = film.canvas();
        return new Composition(new Canvas(canvas.width(), canvas.height(), canvas.rate(), background), film.frames(), film.shots(),
                film.mixes(), film.titles(), film.insets(), film.veils());
    }

    /// The same film with pictures that are not set into frames of the canvas' colour: what [#draw(long)] needs to see through.
    public static Composition cleared(Composition film) {
        return new Composition(film.canvas(), film.frames(), film.shots().stream().map(SeeThrough::cleared).toList(), film.mixes(),
                film.titles(), film.insets().stream().map(inset -> inset.with(cleared(inset.shot()))).toList(), film.veils());
    }

    private static Shot cleared(Shot shot) {
        return new Shot(shot.contentHash(), shot.spec().cleared(), shot.moments(), shot.first(), shot.frames(), shot.path(), shot.grade());
    }

    /// Draws a frame.
    ///
    /// @return planes with alpha; their colours are overwritten by the next call
    public Planes draw(long frame) {
        Planes black = onBlack.draw(frame);
        Planes white = onWhite.draw(frame);
        byte[] alpha = new byte[black.y().length];
        for (int i = 0; i < alpha.length; i++) {
            int through = Math.clamp((white.y()[i] & 0xFF) - (black.y()[i] & 0xFF), 0, LEVELS);
            alpha[i] = (byte) (255 - (through * 255 + LEVELS / 2) / LEVELS);
        }
        return new Planes(black.width(), black.height(), black.y(), black.u(), black.v(), alpha);
    }
}
