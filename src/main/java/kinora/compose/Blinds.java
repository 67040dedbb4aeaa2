package kinora.compose;

import java.util.List;

/// The picture is cut into slats, over each of which the coming one is wiped.
final class Blinds {
    static final Look LOOK = new Look("blinds", new Phrase("Blinds", "百叶窗"), new Phrase("slats turn one after the other", "百叶窗叶片依次翻开"),
            List.of("venetian-blinds", "百叶窗"), new Choice("axis", List.of("horizontal", "vertical")), Look.Cost.TWO_PICTURES, Blinds::at);
    /// Slats over the longer side: as many as a window has, few enough to be seen in half a second.
    private static final int SLATS = 12;
    private static final int SOFTNESS = Matte.WHOLE / 5;

    private Blinds() {}

    private static Blend at(Look.Moment moment) {
        boolean slats = moment.choice().equals("horizontal");
        int side = slats ? moment.height() : moment.width();
        int count = Math.max(2, (int) StrictMath.round(SLATS * (double) side / Math.max(moment.width(), moment.height())));
        Course course = new Course.Stripes(slats ? 0 : 1, slats ? 1 : 0, count, false);
        return new Blend(Matte.Front.at(course, moment.progress(), SOFTNESS));
    }
}
