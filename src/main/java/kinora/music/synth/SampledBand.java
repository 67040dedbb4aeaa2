package kinora.music.synth;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import kinora.music.score.Instrument;
import kinora.music.soundfont.Preset;
import kinora.music.soundfont.Sampled;
import kinora.music.soundfont.SoundFont;

/// Plays with the instruments of a SoundFont, and with our own voice where it has none: levels, lengths and places stay those of our own, so that a piece is balanced with any.
record SampledBand(SoundFont font) implements Band {
    /// The kit that every bank of kits begins with.
    private static final int STANDARD_KIT = 0;
    private static final double ENDS_S = 0.4;
    /// The longest that a drum rings.
    private static final int RINGS = 5 * Tone.RATE;
    /// What is quieter is not made louder: −80 dB.
    private static final double AUDIBLE = 1e-4;

    /// The instrument that plays in the place of ours.
    static Optional<Preset> preset(SoundFont font, Instrument instrument) {
        if (instrument.kit()) {
            return font.preset(SoundFont.DRUMS, kit(instrument)).or(() -> font.preset(SoundFont.DRUMS, STANDARD_KIT));
        }
        return font.preset(0, program(instrument));
    }

    /// The General MIDI kit that is nearest: standard, electronic, brush or orchestra.
    private static int kit(Instrument instrument) {
        return switch (instrument) {
            case ELECTRONIC_KIT -> 24;
            case BRUSH_KIT -> 40;
            case CINEMATIC_KIT -> 48;
            default -> STANDARD_KIT;
        };
    }

    /// The General MIDI program that sounds most like it. Sleigh bells and surf are none.
    private static int program(Instrument instrument) {
        return switch (instrument) {
            case SLEIGH_BELLS, SURF -> -1;
            default -> instrument.program();
        };
    }

    /// Whether it is meant to be played by a SoundFont.
    static boolean asks(Instrument instrument) {
        return instrument.kit() || program(instrument) >= 0;
    }

    @Override
    public Voice voice(Instrument instrument) {
        Voice own = Voice.of(instrument);
        Optional<Preset> preset = preset(font, instrument);
        if (preset.isEmpty()) {
            return own;
        }
        return own.sound() instanceof Kit kit
                ? new Voice(kit(kit, preset.get()), 0, false, 1, 0, Insert.NONE)
                : new Voice(tone -> tone(preset.get(), own, tone), own.releaseS(), own.held(), 1, own.gainDb(), Insert.NONE);
    }

    private Take tone(Preset preset, Voice own, Tone tone) {
        return take(preset, tone.pitch(), tone.force(), tone.samples(), own.releaseS() <= 0).orElseGet(() -> own.sound().play(tone));
    }

    private Kit kit(Kit own, Preset preset) {
        Map<Integer, Stroke> set = new HashMap<>();
        for (int number = Kit.LOWEST; number <= Kit.HIGHEST; number++) {
            int key = number;
            Stroke stroke = own.stroke(number);
            Drum drum = (force, hiss, samples) -> take(preset, key, force, RINGS, true)
                    .orElseGet(() -> stroke.drum().hit(force, hiss, samples));
            set.put(number, new Stroke(drum, stroke.gainDb(), stroke.side(), stroke.choke()));
        }
        return new Kit(set);
    }

    /// A note at the level of our own; nothing when the instrument has none or it cannot be heard.
    ///
    /// @param rings whether nobody damps it
    private Optional<Take> take(Preset preset, int key, double force, int samples, boolean rings) {
        int velocity = Math.clamp(Math.round(127 * force), 1, 127);
        return font.note(preset, key, velocity, samples).flatMap(SampledBand::heard).map(take -> {
            if (rings) {
                Shapes.fadeOut(take.left(), ENDS_S);
                if (!take.isMono()) {
                    Shapes.fadeOut(take.right(), ENDS_S);
                }
            }
            return Level.set(take, 1);
        });
    }

    /// As long as something is heard.
    private static Optional<Take> heard(Sampled note) {
        Take whole = new Take(note.left(), note.right());
        float peak = 0;
        for (int i = 0; i < whole.length(); i++) {
            peak = Math.max(peak, Math.max(Math.abs(whole.left()[i]), Math.abs(whole.right()[i])));
        }
        if (peak < AUDIBLE) {
            return Optional.empty();
        }
        float quiet = peak * (float) AUDIBLE;
        int length = whole.length();
        while (Math.abs(whole.left()[length - 1]) < quiet && Math.abs(whole.right()[length - 1]) < quiet) {
            length--;
        }
        float[] left = Arrays.copyOf(whole.left(), length);
        return Optional.of(whole.isMono() ? Take.mono(left) : new Take(left, Arrays.copyOf(whole.right(), length)));
    }
}
