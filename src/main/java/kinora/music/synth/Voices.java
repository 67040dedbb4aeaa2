package kinora.music.synth;

import java.util.List;

import kinora.music.score.Instrument;
import kinora.music.synth.Mallet.Mode;
import kinora.music.synth.Patch.Breath;
import kinora.music.synth.Patch.Filter;
import kinora.music.synth.Patch.Swell;
import kinora.music.synth.Patch.Unison;
import kinora.music.synth.Patch.Vibrato;

/// The voices of all instruments that play notes. Their numbers were set by ear and eye.
final class Voices {
    private Voices() {}

    static Voice of(Instrument instrument) {
        return switch (instrument) {
            case FELT_PIANO -> Voice.struck(new Piano(true), 0.5, 0);
            case GRAND_PIANO -> Voice.struck(new Piano(false), 0.35, 0);
            case ELECTRIC_PIANO -> Voice.struck(new Tines(), 0.3, -1).through(new Insert.Tremolo(4.6, 0.3, 0.5));
            case NYLON_GUITAR -> Voice.struck(new Plucked(5.5, 0.55, 0.2, 1100, 4200, 0.25, 0.3, Body.GUITAR), 0.25, 0).inTurn(2);
            case STEEL_GUITAR -> Voice.struck(new Plucked(8, 1.3, 0.13, 2200, 7500, 0.55, 0.5, Body.GUITAR), 0.25, -1).inTurn(2);
            case MUTED_GUITAR -> Voice.struck(new Plucked(0.55, 0.16, 0.1, 1500, 4500, 0.5, 0, Body.GUITAR), 0.12, 0).inTurn(2);
            case UKULELE -> Voice.struck(new Plucked(3, 0.32, 0.24, 1400, 4800, 0.3, 0.3, Body.UKULELE), 0.2, -1).inTurn(2);
            case PIZZICATO -> Voice.struck(new Plucked(1.3, 0.2, 0.3, 1300, 4000, 0.3, 0, Body.VIOLIN), 0.3, 0).inTurn(2);
            case UPRIGHT_BASS -> Voice.struck(new Plucked(3.2, 0.16, 0.28, 450, 1400, 0.25, 0.25, Body.DOUBLE_BASS), 0.2, 1);
            case ELECTRIC_BASS -> Voice.struck(new Plucked(6, 0.42, 0.17, 800, 3200, 0.2, 0, Body.NONE), 0.12, 1);
            case SYNTH_BASS, SUB_BASS, SOFT_LEAD, PLUCK -> synth(instrument);
            case STRINGS, CELLO, CHOIR_PAD, BRASS, FRENCH_HORN, FLUTE, ORGAN -> sustained(instrument);
            case WARM_PAD, GLASS_PAD -> pad(instrument);
            case BELL, MARIMBA, VIBRAPHONE, CELESTA -> mallet(instrument);
            case SLEIGH_BELLS -> new Voice(new Jingles(), 0, false, 4, -4, Insert.NONE);
            case SURF -> new Voice(new Surf(), 1.8, true, 1, -6, Insert.NONE);
            case LOFI_KIT, ACOUSTIC_KIT, BRUSH_KIT, POP_KIT, ELECTRONIC_KIT, CINEMATIC_KIT, HAND_PERCUSSION ->
                throw new IllegalArgumentException("a kit: " + instrument);
        };
    }

    private static Voice synth(Instrument instrument) {
        return switch (instrument) {
            case SYNTH_BASS -> Voice.held(new Patch(Unison.of(Wave.SAW, 2, 9, 0).withSub(0.5), Vibrato.NONE, new Swell(0.004, 0.5, 0.75),
                    new Filter(420, 0.5, 1.6, 1.8, 0.12, 0, 1.1, true), Breath.NONE, Body.NONE), 0.08, 1);
            case SUB_BASS -> Voice.held(new Patch(Unison.of(Wave.ROUND, 1, 0, 0), Vibrato.NONE, new Swell(0.008, 1, 0.85),
                    new Filter(300, 0.6, 1, 0.8, 0.06, 0, 0.7, true), Breath.NONE, Body.NONE), 0.1, 1);
            case SOFT_LEAD -> Voice.held(
                    new Patch(Unison.of(Wave.PULSE, 2, 7, 0.35), new Vibrato(11, 5.1, 0.45, 2, 0.04), new Swell(0.03, 0.8, 0.8),
                            new Filter(900, 0.6, 1.6, 0.5, 0.25, 0.1, 0.75, true), new Breath(0.02, 0.5, 2400, 0.8, false), Body.NONE),
                    0.25, -1).through(new Insert.Chorus(0.6, 12, 1.2, 0.3));
            case PLUCK -> Voice.held(new Patch(Unison.of(Wave.SAW, 3, 10, 0.8), Vibrato.NONE, new Swell(0.003, 0.16, 0.12),
                    new Filter(700, 0.5, 1.2, 2.6, 0.09, 0, 0.9, true), Breath.NONE, Body.NONE), 0.3, -1);
            default -> throw new IllegalArgumentException("not a synthesizer: " + instrument);
        };
    }

    private static Voice sustained(Instrument instrument) {
        return switch (instrument) {
            case STRINGS ->
                Voice.held(new Patch(Unison.of(Wave.BOWED, 5, 16, 0.9), new Vibrato(7, 5.3, 0.5, 4, 0.05), new Swell(0.32, 1, 0.92),
                        new Filter(2300, 0.45, 1.4, -0.5, 0.2, 0.15, 0.65, false), new Breath(0.05, 0.6, 3200, 0.7, false), Body.VIOLIN),
                        0.55, -2).through(new Insert.Chorus(0.35, 17, 2.2, 0.35));
            case CELLO -> Voice.held(
                    new Patch(Unison.of(Wave.BOWED, 2, 3, 0.3), new Vibrato(13, 5.4, 0.55, 3, 0.1), new Swell(0.14, 0.8, 0.9),
                            new Filter(1500, 0.35, 1.3, -0.6, 0.15, 0.1, 0.7, false), new Breath(0.05, 1.4, 2400, 0.7, false), Body.CELLO),
                    0.3, 0);
            case CHOIR_PAD -> Voice.held(
                    new Patch(Unison.of(Wave.VOICE, 5, 13, 0.9), new Vibrato(14, 4.9, 0.7, 3, 0.06), new Swell(0.38, 1, 0.95),
                            new Filter(2200, 0.2, 1.7, -0.5, 0.3, 0.1, 0.65, false), new Breath(0.12, 0.8, 2600, 0.6, false), Body.CHOIR),
                    0.6, -2);
            case BRASS -> Voice.held(
                    new Patch(Unison.of(Wave.SAW, 3, 8, 0.6), new Vibrato(5, 5, 0.6, 3, 0.03), new Swell(0.06, 0.5, 0.86),
                            new Filter(650, 0.4, 2.2, -1.6, 0.07, 0.05, 0.8, true), new Breath(0.03, 2, 1800, 0.7, false), Body.BRASS),
                    0.16, -1);
            case FRENCH_HORN -> Voice.held(
                    new Patch(Unison.of(Wave.SAW, 3, 8, 0.5), new Vibrato(4, 4.7, 0.7, 3, 0.03), new Swell(0.11, 0.8, 0.9),
                            new Filter(430, 0.45, 1.9, -1.3, 0.12, 0.08, 0.75, true), new Breath(0.02, 1.5, 900, 0.7, false), Body.HORN),
                    0.28, -1);
            case FLUTE -> Voice.held(
                    new Patch(Unison.of(Wave.FLUTE, 1, 0, 0), new Vibrato(9, 5.2, 0.5, 2.5, 0.16), new Swell(0.07, 0.6, 0.92),
                            new Filter(1500, 0.6, 1.4, -0.6, 0.1, 0, 0.7, false), new Breath(0.3, 1.6, 400, 2.2, true), Body.FLUTE),
                    0.18, -1);
            case ORGAN -> Voice
                    .held(new Patch(new Unison(Wave.ORGAN, 0.5, 2, 2, 0.4, 0), Vibrato.NONE, new Swell(0.012, 1, 1),
                            new Filter(900, 0.4, 2.3, 0, 0.1, 0, 0.7, false), new Breath(0.004, 12, 2600, 0.6, false), Body.NONE), 0.07, -3)
                    .through(new Insert.Chorus(0.85, 6, 0.7, 0.55));
            default -> throw new IllegalArgumentException("not sustained: " + instrument);
        };
    }

    private static Voice pad(Instrument instrument) {
        return switch (instrument) {
            case WARM_PAD -> Voice.held(
                    new Patch(Unison.of(Wave.SAW, 5, 16, 0.95).withSub(0.12), new Vibrato(3, 0.8, 0, 3, 0), new Swell(0.5, 1.5, 0.9),
                            new Filter(1000, 0.4, 1.7, -0.8, 0.7, 0.6, 0.8, true), new Breath(0.035, 0, 8000, 0.45, false), Body.NONE),
                    0.9, -3).through(new Insert.Chorus(0.27, 19, 3.2, 0.4));
            case GLASS_PAD -> new Voice(new Glass(), 1.1, true, 1, -3, new Insert.Chorus(0.4, 14, 1.6, 0.3));
            default -> throw new IllegalArgumentException("not a pad: " + instrument);
        };
    }

    private static Voice mallet(Instrument instrument) {
        return switch (instrument) {
            case BELL -> Voice
                    .struck(new Mallet(
                            List.of(new Mode(1, 1, 5), new Mode(2.002, 0.55, 4), new Mode(2.41, 0.2, 2.6), new Mode(3.01, 0.3, 2.5),
                                    new Mode(4.17, 0.2, 1.8), new Mode(5.43, 0.14, 1.2), new Mode(6.79, 0.09, 0.8)),
                            14, 0.3, 0.12, 5000, 0.7), 0, -3);
            case MARIMBA -> Voice.struck(new Mallet(
                    List.of(new Mode(1, 1, 1.5), new Mode(3.93, 0.3, 0.4), new Mode(9.3, 0.12, 0.12), new Mode(16.2, 0.05, 0.05)), 16, 0.75,
                    0.14, 1100, 0), 0, 0);
            case VIBRAPHONE -> Voice.struck(
                    new Mallet(List.of(new Mode(1, 1, 7), new Mode(3.99, 0.22, 2.4), new Mode(10.2, 0.09, 0.8), new Mode(17, 0.04, 0.3)),
                            14, 0.5, 0.06, 2600, 0.25),
                    0.5, -1).through(new Insert.Tremolo(4.9, 0.28, 0.2));
            case CELESTA -> Voice.struck(new Mallet(List.of(new Mode(1, 1, 3.2), new Mode(2.01, 0.12, 1.6), new Mode(4.02, 0.26, 1.1),
                    new Mode(8.3, 0.1, 0.4), new Mode(11.6, 0.05, 0.2)), 12, 0.5, 0.1, 3800, 0.35), 0.6, -2);
            default -> throw new IllegalArgumentException("not struck with a mallet: " + instrument);
        };
    }
}
