package kinora.compose;

import java.util.List;

/// The end of a reel: the film is burnt out from its edges, all is light, and out of it the coming picture appears.
final class FilmBurn {
    static final Look LOOK = new Look("film-burn", new Phrase("Film burn", "胶片灼烧"),
            new Phrase("the film burns out and comes back", "胶片过曝灼烧，随后显出下一画面"), List.of("burn", "film-roll-burn", "胶片灼烧", "胶片"),
            Choice.NONE, Look.Cost.TREATED, FilmBurn::at);
    private static final int EMBER = 0xFF5A1E;
    private static final int FLAME = 0xFFB347;
    private static final int HEAT = 0xFFF3D6;

    private FilmBurn() {}

    private static Blend at(Look.Moment moment) {
        double p = moment.progress();
        double a = moment.through(0, 0.4) * (1 - moment.through(0.55, 0.9));
        double b = moment.through(0.1, 0.45) * (1 - moment.through(0.5, 1));
        double c = moment.through(0.25, 0.48) * (1 - moment.through(0.52, 0.78));
        return Blend.only(p >= 0.5)
                .lit(new Light.Lamps(List.of(new Light.Lamp(-0.05, 0.7, 0.4 + 0.9 * a, 0.7 + 1.2 * a, EMBER, a),
                        new Light.Lamp(1.1, 0.2, 0.3 + 0.9 * b, 0.6 + 1.3 * b, FLAME, b),
                        new Light.Lamp(0.35, -0.2, 0.3 + 0.8 * b, 0.4 + 1.1 * b, FLAME, b), new Light.Lamp(0.5, 0.5, 1.6, 1.8, HEAT, c))));
    }
}
