package kinora.compose;

import java.util.List;

/// The coming picture comes through like the sky through clouds.
final class Clouds {
    static final Look LOOK = new Look("clouds", new Phrase("Clouds", "云雾"),
            new Phrase("the coming picture clears like mist", "像云雾散开一样露出下一画面"), List.of("luma", "luma-wipe", "mist", "云雾", "云", "亮度擦除"),
            Choice.NONE, Look.Cost.TWO_PICTURES, Clouds::at);
    private static final int SOFTNESS = Matte.WHOLE / 3;

    private Clouds() {}

    private static Blend at(Look.Moment moment) {
        Course shades = new Course.Shades(Course.Shades.Pattern.CLOUDS);
        return new Blend(Matte.Front.at(shades, moment.progress(), SOFTNESS));
    }
}
