package kinora.compose;

import java.util.List;

/// Blots of the coming picture spread like ink on wet paper until they meet.
final class Ink {
    static final Look LOOK = new Look("ink", new Phrase("Ink", "水墨"),
            new Phrase("blots of the coming picture spread and meet", "墨迹晕开，化出下一画面"), List.of("ink-bleed", "watercolour", "水墨", "墨水", "墨迹"),
            Choice.NONE, Look.Cost.TWO_PICTURES, Ink::at);
    private static final int SOFTNESS = Matte.WHOLE / 9;

    private Ink() {}

    private static Blend at(Look.Moment moment) {
        Course shades = new Course.Shades(Course.Shades.Pattern.INK);
        return new Blend(Matte.Front.at(shades, moment.progress(), SOFTNESS));
    }
}
