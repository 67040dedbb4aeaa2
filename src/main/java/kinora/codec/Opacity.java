package kinora.codec;

/// Opacity into and out of colours of full levels.
final class Opacity {
    private Opacity() {}

    /// Premultiplied colours to straight ones; what is wholly transparent becomes black.
    static void takeOut(short[][] components, short[] alpha, int from, int to) {
        for (short[] component : components) {
            for (int i = from; i < to; i++) {
                int opacity = alpha[i];
                component[i] = opacity == 0 ? 0 : (short) Math.min((component[i] * ColourStep.TOP + opacity / 2) / opacity, ColourStep.TOP);
            }
        }
    }

    /// Straight colours to premultiplied ones.
    static void putIn(short[][] components, short[] alpha, int from, int to) {
        for (short[] component : components) {
            for (int i = from; i < to; i++) {
                component[i] = (short) ((component[i] * alpha[i] + ColourStep.TOP / 2) / ColourStep.TOP);
            }
        }
    }
}
