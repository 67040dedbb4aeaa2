package kinora.compose;

import java.util.List;

/// A flash goes off between the pictures and dies away over the coming one: for a cut on a beat.
final class Flash {
    static final Look LOOK = new Look("flash", new Phrase("Flash", "闪光"), new Phrase("a flash goes off and dies away", "闪光灯一闪，随后渐渐散去"),
            List.of("camera-flash", "闪光", "闪白"), Choice.NONE, Look.Cost.ONE_PICTURE, Flash::at);
    /// When it is brightest: it comes five times as fast as it goes.
    private static final double PEAK = 1 / 6.0;

    private Flash() {}

    private static Blend at(Look.Moment moment) {
        double p = moment.progress();
        double light = p < PEAK ? moment.through(0, PEAK) : StrictMath.pow((1 - p) / (1 - PEAK), 2);
        return Blend.only(p >= PEAK).lit(new Light.Veil(0xFFFBF2, (int) StrictMath.round(Matte.WHOLE * light)));
    }
}
