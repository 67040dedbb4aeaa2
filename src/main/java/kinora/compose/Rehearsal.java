package kinora.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import kinora.compose.Ground.Spot;
import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

/// A small film that nobody sees: two pictures under a moving camera, a dissolve between them, words over them, and a look at how light it is behind the words. Whoever draws it
/// has the loops compiled that draw nearly every film, while there is nothing else to do yet.
public final class Rehearsal {
    /// No multiple of what a vector holds, so that the loops' ends are met too.
    private static final Canvas CANVAS = new Canvas(486, 274, FrameRate.of(30), 0);
    private static final int FRAMES = 10;
    private static final int MIXED = 4;

    private Rehearsal() {}

    /// Draws every frame once; takes a tenth of a second, once everything is compiled a hundredth.
    public static void run() {
        Shot going = shot(1, 0, 1_000_000, 1_080_000);
        Shot coming = shot(2, FRAMES - MIXED, 1_120_000, 1_030_000);
        TitlePatch words = new TitlePatch(hash(3), 162, 38, 40, 60, 0, 2 * FRAMES - MIXED, 3, 3);
        Pictures pictures = Pictures.of(Map.of(PictureKey.of(going), picture(560, 316, true), PictureKey.of(coming),
                picture(560, 316, true), words.key(new TitlePatch.Ink.Words(hash(3))), picture(162, 38, false)));
        Composition film = new Composition(CANVAS, words.frames(), List.of(going, coming),
                List.of(new Mix(Composition.DISSOLVE, FRAMES - MIXED, MIXED, Easing.LINEAR)), List.of(words));
        Compositor compositor = new Compositor(film, pictures);
        for (int frame = 0; frame < film.frames(); frame++) {
            compositor.draw(frame);
        }
        LightMeter.of(film, pictures, List.of(new Spot(0, film.frames(), new Inscription.Box(40, 60, 162, 38))));
    }

    private static Shot shot(int name, long first, int zoomFrom, int zoomTo) {
        return new Shot(hash(name), new PictureSpec(560, 316, new PictureSpec.Surround.None()), first, FRAMES,
                List.of(new Shot.Point(0, 480_000, 520_000, zoomFrom, Easing.EASE_IN_OUT),
                        new Shot.Point(Shot.UNIT, 520_000, 490_000, zoomTo, Easing.LINEAR)));
    }

    private static String hash(int name) {
        return Integer.toString(name).repeat(64);
    }

    private static Planes picture(int width, int height, boolean opaque) {
        Planes filled = Planes.filled(width, height, YuvColour.of(0x808080));
        if (opaque) {
            return filled;
        }
        byte[] half = new byte[width * height];
        Arrays.fill(half, (byte) 128);
        return new Planes(width, height, filled.y(), filled.u(), filled.v(), half);
    }
}
