package kinora.compose;

import kinora.compose.Inscription.Box;
import kinora.compose.Inscription.Place;
import kinora.timeline.Canvas;

/// A band of the picture, from one side to the other, that becomes darker or lighter for the words on it, with a border too soft to be seen. Below words near the bottom it runs
/// on to the canvas' lower edge, and above those near the top to the upper one.
///
/// @param place where the words stand
/// @param em of the main words in pixels
record Scrim(Canvas canvas, Place place, int em) {

    /// In hundredths of the canvas' shorter side, chosen by eye.
    private static final int SOFTEST = 22;
    /// Words are near an edge within so many times that.
    private static final int NEAR = 2;
    /// What is wholly dark around the words, in hundredths of an em.
    private static final int AROUND = 12;

    /// Over how many pixels it fades.
    int softness() {
        return TitleSetting.even(Math.max(em, Math.min(canvas.width(), canvas.height()) * SOFTEST / 100));
    }

    /// The band for words between two heights.
    Box box(int top, int bottom) {
        int soft = softness();
        int around = em * AROUND / 100;
        boolean up = place == Place.TOP && top < NEAR * soft;
        boolean down = place == Place.BOTTOM && canvas.height() - bottom < NEAR * soft;
        int upper = up ? -soft : Math.floorDiv(top - around - soft, 2) * 2;
        int lower = down ? canvas.height() + soft : TitleSetting.even(bottom + around + soft);
        return new Box(-soft, upper, canvas.width() + 2 * soft, lower - upper);
    }
}
