package kinora.compose;

import java.util.List;

/// The going picture fades to white, out of which the coming one fades in.
final class DipToWhite {
    static final Look LOOK = new Look("dip-to-white", new Phrase("Dip to white", "白场过渡"),
            new Phrase("through white, like a memory", "淡出到白场再淡入，像一段回忆"), List.of("fade-to-white", "fadewhite", "fade-white", "白场", "白场过渡"),
            Choice.NONE, Look.Cost.ONE_PICTURE, DipToWhite::at);

    private DipToWhite() {}

    private static Blend at(Look.Moment moment) {
        return DipToBlack.through(moment, 0xFFFFFF);
    }
}
