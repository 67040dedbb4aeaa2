package kinora.compose;

import java.util.ArrayList;
import java.util.List;

/// The signal breaks up: bands of rows jump sideways and colours part, up to a cut in the middle, and find together again.
final class Glitch {
    static final Look LOOK = new Look("glitch", new Phrase("Glitch", "故障"),
            new Phrase("the signal breaks up between the pictures", "信号紊乱，画面错位后切换"), List.of("digital", "distort", "故障", "故障风", "信号故障"),
            Choice.NONE, Look.Cost.ONE_PICTURE, Glitch::at);
    /// How many patterns follow each other: each is seen for two or three frames of half a second.
    private static final int STEPS = 6;
    private static final int BANDS = 9;
    private static final double FARTHEST = 0.16;
    private static final double APART = 0.02;

    private Glitch() {}

    private static Blend at(Look.Moment moment) {
        double p = moment.progress();
        Blend blend = Blend.only(p >= 0.5);
        if (p == 0 || p == 1) {
            return blend;
        }
        int step = (int) (p * STEPS);
        double strength = (1 - Math.abs(2 * (step + 0.5) / STEPS - 1)) * 1.2;
        return blend.treated(new Treat.Shift(bands(step, Math.min(strength, 1)), (step % 2 == 0 ? APART : -APART) * Math.min(strength, 1)));
    }

    /// Bands of uneven heights; most stay, some jump.
    private static List<Treat.Shift.Band> bands(int step, double strength) {
        List<Treat.Shift.Band> bands = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < BANDS; i++) {
            double bottom = i == BANDS - 1 ? 1 : (i + 1 + (chance(step, i) - 0.5) * 0.9) / BANDS;
            double jump = 2 * chance(step + 40, i) - 1;
            bands.add(new Treat.Shift.Band(top, bottom, jump * Math.abs(jump) * FARTHEST * strength));
            top = bottom;
        }
        return bands;
    }

    /// A number from 0 to 1 that looks like chance and never changes.
    private static double chance(int step, int band) {
        int h = (step * 31 + band) * 0x9E3779B1;
        h = (h ^ (h >>> 15)) * 0x85EBCA6B;
        return ((h ^ (h >>> 13)) & 0xFFFF) / 65535.0;
    }
}
