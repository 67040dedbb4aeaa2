package kinora.compose;

import java.util.List;

/// A hand that goes around once like that of a clock uncovers the coming picture.
final class ClockWipe {
    static final Look LOOK = new Look("clock", new Phrase("Clock wipe", "时钟擦除"),
            new Phrase("a hand sweeps around like that of a clock", "像时钟指针一样扫过一圈"),
            List.of("clock-wipe", "radial", "radial-wipe", "时钟", "时钟擦除", "扇形"), Choice.NONE, Look.Cost.TWO_PICTURES, ClockWipe::at);
    private static final int SOFTNESS = Matte.WHOLE / 24;

    private ClockWipe() {}

    private static Blend at(Look.Moment moment) {
        return new Blend(Matte.Front.at(new Course.Clock(), moment.progress(), SOFTNESS));
    }
}
