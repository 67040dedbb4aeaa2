package kinora.codec;

import kinora.media.Planes;

/// Pictures of cyan, magenta, yellow and black.
final class Inks {
    private static final int BLACK = 3;

    private Inks() {}

    /// The planes of a picture that [Colours.Meaning.Inks] describes.
    static Planes toPlanes(Decoded picture, Colours.Meaning.Inks meaning, PixelLayout layout, int width, int height) {
        PixelLayout four = layout.ofInks();
        Levels levels = Levels.of(picture, four, new int[4], width, height);
        short[][] inks = levels.components();
        boolean coded = picture.colours().matrix() != 0;
        Colours full = new Colours(picture.colours().matrix(), true, Colours.SRGB);
        Levels first = new Levels(width, height, new short[][]{inks[0], inks[1], inks[2]}, new short[0]);
        YuvMatrix matrix = coded ? YuvMatrix.of(full, layout.coded(), height) : YuvMatrix.of(full, four, height);
        ColourConversion.toRgb(first, matrix, (_, _, _) -> {
        });
        int top = ((1 << Math.min(layout.depth(), Scaler.BITS)) - 1) << Math.max(Scaler.BITS - layout.depth(), 0);
        for (int i = 0; i < inks[BLACK].length; i++) {
            inks[BLACK][i] = (short) Math.min(ColourStep.TOP, (inks[BLACK][i] * ColourStep.TOP + top / 2) / top);
        }
        if (meaning.inverted()) {
            for (short[] ink : inks) {
                for (int i = 0; i < ink.length; i++) {
                    ink[i] = (short) (ColourStep.TOP - ink[i]);
                }
            }
        }
        ProfileStep step = meaning.icc().length == 0 ? null : ProfileStep.ofInks(meaning.icc());
        if (step == null) {
            multiply(inks);
        } else {
            step.apply(inks, 0, width * height);
        }
        return ColourConversion.toFilm(first, YuvMatrix.rgb(), layout.depth() > 8);
    }

    private static void multiply(short[][] inks) {
        for (int channel = 0; channel < BLACK; channel++) {
            for (int i = 0; i < inks[channel].length; i++) {
                int light = (ColourStep.TOP - inks[channel][i]) * (ColourStep.TOP - inks[BLACK][i]);
                inks[channel][i] = (short) ((light + ColourStep.TOP / 2) / ColourStep.TOP);
            }
        }
    }
}
