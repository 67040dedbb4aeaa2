package kinora.music.synth;

/// The percussion of General MIDI that is not part of a drum set; all kits share it.
final class HandDrums {
    private HandDrums() {}

    /// What sounds at a number from 35 to 81; numbers of a drum set sound as hands on a box, skins and shells.
    static Stroke stroke(int number) {
        return switch (number) {
            case 35 -> Stroke.of(Skins.skin(62, 0.35, 0.5, 0.25), 0, 0);
            case 36 -> Stroke.of(Skins.skin(72, 0.3, 0.5, 0.35), 0, 0);
            case 37 -> Stroke.of(Metals.wood(840, 0.05, 0.9), -5, 0.1);
            case 38, 40 -> Stroke.of(Skins.snare(number == 38 ? 205 : 240, 0.14, 0.16, 0.5, 2600), -2, 0.05);
            case 39 -> Stroke.of(Skins.clap(1250, 0.16), -4, -0.1);
            case 41, 43, 45, 47, 48, 50 -> Stroke.of(Skins.skin(hand(number), 0.34, 0.15, 0.3), -2, (number - 45) * 0.09);
            case 42, 44 -> Stroke.of(Metals.shaker(0.025, 0.07, 6400), -9, 0.3).choking(Stroke.HATS);
            case 46 -> Stroke.of(Metals.shaker(0.06, 0.22, 5400), -8, 0.3).choking(Stroke.HATS);
            case 49, 52, 55, 57 -> Stroke.of(Metals.cymbal(2.2, 900, 0.1, 0.004), -6, number == 57 ? 0.35 : -0.3);
            case 51, 59 -> Stroke.of(Metals.cymbal(1.6, 2400, 1, 0.001), -9, 0.3);
            case 53 -> Stroke.of(Metals.bell(980, 1.51, 0.9, 0.1), -10, 0.3);
            case 54 -> Stroke.of(Metals.tambourine(0.22, 0.1), -8, -0.25);
            case 56 -> Stroke.of(Metals.bell(562, 1.504, 0.24, 0.01), -7, 0.2);
            case 58 -> Stroke.of(Metals.scrape(0.7, 1900), -9, -0.3);
            default -> latin(number);
        };
    }

    private static double hand(int number) {
        return 92 * StrictMath.pow(2, (number - 41) / 10.0);
    }

    private static Stroke latin(int number) {
        return switch (number) {
            case 60 -> Stroke.of(Skins.skin(418, 0.16, 0.08, 0.5), -4, -0.25);
            case 61 -> Stroke.of(Skins.skin(292, 0.2, 0.08, 0.4), -4, -0.2);
            case 62 -> Stroke.of(Skins.skin(262, 0.09, 0.06, 0.9), -4, 0.25);
            case 63 -> Stroke.of(Skins.skin(236, 0.32, 0.07, 0.35), -3, 0.25);
            case 64 -> Stroke.of(Skins.skin(172, 0.38, 0.07, 0.3), -3, 0.3);
            case 65 -> Stroke.of(Skins.skin(330, 0.4, 0.04, 0.8), -4, -0.3);
            case 66 -> Stroke.of(Skins.skin(235, 0.45, 0.04, 0.7), -4, -0.35);
            case 67 -> Stroke.of(Metals.bell(1180, 1.48, 0.35, 0.02), -9, 0.35);
            case 68 -> Stroke.of(Metals.bell(790, 1.48, 0.4, 0.02), -9, 0.35);
            case 69 -> Stroke.of(Metals.shaker(0.03, 0.09, 5200), -9, -0.35);
            case 70 -> Stroke.of(Metals.shaker(0.012, 0.05, 7200), -9, 0.35);
            case 71 -> Stroke.of(Metals.glide(2300, 2360, 0.16, 0.5), -12, 0);
            case 72 -> Stroke.of(Metals.glide(2300, 2200, 0.45, 0.5), -12, 0);
            case 73 -> Stroke.of(Metals.scrape(0.09, 2600), -9, -0.3);
            case 74 -> Stroke.of(Metals.scrape(0.36, 2400), -9, -0.3);
            case 75 -> Stroke.of(Metals.wood(2480, 0.09, 0.4), -8, 0.2);
            case 76 -> Stroke.of(Metals.wood(1180, 0.08, 0.5), -7, 0.25);
            case 77 -> Stroke.of(Metals.wood(800, 0.09, 0.5), -7, 0.25);
            case 78 -> Stroke.of(Metals.glide(520, 700, 0.14, 0.2), -10, -0.2);
            case 79 -> Stroke.of(Metals.glide(420, 340, 0.26, 0.2), -10, -0.2);
            case 80 -> Stroke.of(Metals.bell(4150, 1.58, 0.12, 0.12), -13, -0.3);
            default -> Stroke.of(Metals.bell(4150, 1.58, 1.6, 0.12), -13, -0.3);
        };
    }
}
