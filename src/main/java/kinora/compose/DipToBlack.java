package kinora.compose;

import java.util.List;

/// The going picture fades to black, out of which the coming one fades in.
final class DipToBlack {
    static final Look LOOK = new Look("dip-to-black", new Phrase("Dip to black", "黑场过渡"),
            new Phrase("through black, like the end of a chapter", "淡出到黑场再淡入，像翻过一章"),
            List.of("fade-to-black", "fadeblack", "fade-black", "闪黑", "黑场", "黑场过渡"), Choice.NONE, Look.Cost.ONE_PICTURE, DipToBlack::at);

    private DipToBlack() {}

    private static Blend at(Look.Moment moment) {
        return through(moment, 0x000000);
    }

    /// Through any colour, of which all is full in the middle.
    static Blend through(Look.Moment moment, int rgb) {
        double share = 1 - Math.abs(2 * moment.progress() - 1);
        return Blend.only(moment.progress() >= 0.5).lit(new Light.Veil(rgb, (int) StrictMath.round(Matte.WHOLE * share)));
    }
}
