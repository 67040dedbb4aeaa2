package kinora.music.synth;

import java.util.HashMap;
import java.util.Map;

import kinora.music.score.Instrument;

/// The drum sets.
final class Kits {
    private static final int[] TOMS = {41, 43, 45, 47, 48, 50};
    private static final int[] CRASHES = {49, 52, 55, 57};

    private Kits() {}

    static Kit of(Instrument instrument) {
        return switch (instrument) {
            case LOFI_KIT -> lofi();
            case ACOUSTIC_KIT -> acoustic();
            case BRUSH_KIT -> brush();
            case POP_KIT -> pop();
            case ELECTRONIC_KIT -> electronic();
            case CINEMATIC_KIT -> cinematic();
            case HAND_PERCUSSION -> new Kit(Map.of());
            default -> throw new IllegalArgumentException("not a kit: " + instrument);
        };
    }

    private static Kit acoustic() {
        Map<Integer, Stroke> set = new HashMap<>();
        kicks(set, Skins.kick(135, 52, 0.022, 0.34, 0.5, 2600, 1.3), 0);
        set.put(37, Stroke.of(Metals.wood(610, 0.06, 1.1), -5, -0.05));
        snares(set, Skins.snare(186, 0.22, 0.26, 0.7, 3400), Skins.snare(212, 0.2, 0.24, 0.75, 3800), -1);
        hats(set, Metals.hat(0.11, 6000, 0.45), Metals.hat(0.09, 5400, 0.4), Metals.hat(0.85, 5600, 0.5), -10);
        toms(set, 84, 0.5, 0.25, 0.3);
        cymbals(set, 3.2, 700, -7);
        return new Kit(set);
    }

    private static Kit pop() {
        Map<Integer, Stroke> set = new HashMap<>();
        kicks(set, Skins.kick(190, 50, 0.018, 0.3, 0.6, 3600, 1.7), 1);
        set.put(37, Stroke.of(Metals.wood(740, 0.05, 1.1), -5, -0.05));
        snares(set, Skins.snare(198, 0.18, 0.24, 0.9, 4200), Skins.snare(226, 0.16, 0.2, 1, 4600), -1);
        set.put(39, Stroke.of(Skins.clap(1350, 0.2), -3, 0.05));
        hats(set, Metals.hat(0.08, 7400, 0.3), Metals.hat(0.07, 6800, 0.3), Metals.hat(0.6, 6800, 0.35), -10);
        toms(set, 92, 0.4, 0.35, 0.35);
        cymbals(set, 3, 850, -7);
        return new Kit(set);
    }

    private static Kit electronic() {
        Map<Integer, Stroke> set = new HashMap<>();
        kicks(set, Skins.kick(260, 48, 0.026, 0.42, 0.35, 4200, 2.2), 2);
        set.put(37, Stroke.of(Metals.wood(1680, 0.04, 0.5), -7, -0.1));
        snares(set, Skins.snare(188, 0.14, 0.2, 1.1, 5000), Skins.snare(240, 0.1, 0.26, 1.2, 5400), -1);
        set.put(39, Stroke.of(Skins.clap(1150, 0.26), -2, 0));
        hats(set, Metals.hat(0.06, 8200, 0.6), Metals.hat(0.05, 7800, 0.6), Metals.hat(0.45, 7600, 0.6), -10);
        toms(set, 80, 0.45, 0.9, 0.08);
        cymbals(set, 2.6, 1100, -8);
        set.put(52, Stroke.of(Metals.reversed(4, 900), -7, 0));
        return new Kit(set);
    }

    private static Kit lofi() {
        Map<Integer, Stroke> set = new HashMap<>();
        kicks(set, Skins.kick(120, 55, 0.03, 0.3, 0.25, 1500, 1.8).worn(2600), 1);
        set.put(37, Stroke.of(Metals.wood(520, 0.07, 1).worn(3800), -4, -0.05));
        snares(set, Skins.snare(172, 0.2, 0.2, 0.6, 2400).worn(4800), Skins.snare(205, 0.16, 0.18, 0.6, 2800).worn(4800), -1);
        set.put(39, Stroke.of(Skins.clap(1000, 0.18).worn(4500), -3, 0.05));
        hats(set, Metals.hat(0.08, 5200, 0.3).worn(8500), Metals.hat(0.07, 4800, 0.3).worn(7500), Metals.hat(0.4, 4800, 0.35).worn(7500),
                -10);
        toms(set, 84, 0.35, 0.25, 0.25);
        cymbals(set, 2.2, 700, -10);
        return new Kit(set);
    }

    private static Kit brush() {
        Map<Integer, Stroke> set = new HashMap<>();
        kicks(set, Skins.kick(95, 56, 0.03, 0.3, 0.2, 1400, 1), -3);
        set.put(37, Stroke.of(Metals.wood(560, 0.06, 0.8), -7, -0.05));
        set.put(38, Stroke.of(Skins.brush(0.26, 0.1), -5, -0.1));
        set.put(39, Stroke.of(Skins.brush(0.18, 0.05), -6, -0.1));
        set.put(40, Stroke.of(Skins.brush(0.5, 1), -7, -0.15));
        hats(set, Metals.hat(0.09, 5600, 0.35), Metals.hat(0.08, 5000, 0.4), Metals.hat(0.5, 5200, 0.45), -13);
        toms(set, 86, 0.45, 0.15, 0.2);
        cymbals(set, 2.8, 650, -9);
        return new Kit(set);
    }

    private static Kit cinematic() {
        Map<Integer, Stroke> set = new HashMap<>();
        set.put(35, Stroke.of(Skins.ensemble(38, 1.8, 2), 2, 0));
        set.put(36, Stroke.of(Skins.ensemble(52, 1.1, 3), 1, 0));
        set.put(37, Stroke.of(Metals.wood(430, 0.08, 1.4), -5, 0.2));
        snares(set, Skins.ensemble(128, 0.45, 4), Skins.snare(176, 0.3, 0.4, 0.8, 2800), -1);
        set.put(39, Stroke.of(Skins.clap(900, 0.35), -4, 0));
        hats(set, Metals.shaker(0.02, 0.07, 6000), Metals.shaker(0.02, 0.06, 5200), Metals.shaker(0.05, 0.2, 5400), -12);
        for (int tom : TOMS) {
            set.put(tom, Stroke.of(Skins.ensemble(58 * StrictMath.pow(2, (tom - 41) / 9.0), 0.8, 3), 0, (tom - 45) * 0.08));
        }
        cymbals(set, 4, 480, -7);
        set.put(52, Stroke.of(Metals.reversed(4, 700), -8, 0));
        set.put(55, Stroke.of(Metals.reversed(4, 500), -8, 0));
        return new Kit(set);
    }

    private static void kicks(Map<Integer, Stroke> set, Drum kick, double gainDb) {
        set.put(35, Stroke.of(kick, gainDb - 1, 0));
        set.put(36, Stroke.of(kick, gainDb, 0));
    }

    private static void snares(Map<Integer, Stroke> set, Drum first, Drum second, double gainDb) {
        set.put(38, Stroke.of(first, gainDb, 0.04));
        set.put(40, Stroke.of(second, gainDb, 0.04));
    }

    private static void hats(Map<Integer, Stroke> set, Drum closed, Drum pedal, Drum open, double gainDb) {
        set.put(42, Stroke.of(closed, gainDb, 0.3).choking(Stroke.HATS));
        set.put(44, Stroke.of(pedal, gainDb - 2, 0.3).choking(Stroke.HATS));
        set.put(46, Stroke.of(open, gainDb + 1, 0.3).choking(Stroke.HATS));
    }

    private static void toms(Map<Integer, Stroke> set, double lowest, double seconds, double sink, double slap) {
        for (int tom : TOMS) {
            double hz = lowest * StrictMath.pow(2, (tom - 41) / 9.5);
            set.put(tom, Stroke.of(Skins.skin(hz, seconds, sink, slap), -1, (45.5 - tom) * 0.11));
        }
    }

    private static void cymbals(Map<Integer, Stroke> set, double seconds, double lowHz, double gainDb) {
        for (int crash : CRASHES) {
            double size = crash == 55 ? 0.5 : 1;
            set.put(crash, Stroke.of(Metals.cymbal(seconds * size, lowHz / size, 0.1, 0.003), gainDb, crash == 57 ? 0.4 : -0.4));
        }
        set.put(51, Stroke.of(Metals.cymbal(seconds * 0.75, lowHz * 2.6, 1, 0.001), gainDb - 4, 0.35));
        set.put(59, Stroke.of(Metals.cymbal(seconds * 0.8, lowHz * 2.2, 1.1, 0.001), gainDb - 4, 0.35));
        set.put(53, Stroke.of(Metals.bell(1060, 1.53, 1.2, 0.12), gainDb - 4, 0.35));
    }
}
