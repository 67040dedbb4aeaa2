package kinora.compose;

import java.util.List;

/// The going picture goes out of focus, and the coming one comes into it.
final class BlurThrough {
    static final Look LOOK = new Look("blur", new Phrase("Blur", "模糊"), new Phrase("out of focus and into the next picture", "虚焦后清晰到下一画面"),
            List.of("blur-dissolve", "defocus", "模糊", "虚化"), Choice.NONE, Look.Cost.TREATED, BlurThrough::at);
    /// Half a box's side in shorter sides of the canvas: nothing but colours are told apart.
    private static final double WIDEST = 0.04;

    private BlurThrough() {}

    private static Blend at(Look.Moment moment) {
        double radius = WIDEST * moment.swell();
        Blend blend = new Blend(new Matte.Uniform((int) StrictMath.round(Matte.WHOLE * moment.through(0.2, 0.8))));
        return blend.treated(radius == 0 ? new Treat.None() : new Treat.Blur(radius, radius));
    }
}
