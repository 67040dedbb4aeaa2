package kinora.music.score;

/// What plays: how it sounds is told by `kinora.music.synth`, one voice for each.
public enum Instrument {
    FELT_PIANO(0), GRAND_PIANO(0), ELECTRIC_PIANO(4), NYLON_GUITAR(24), STEEL_GUITAR(25), MUTED_GUITAR(28), UKULELE(24), UPRIGHT_BASS(
            32), ELECTRIC_BASS(33), SYNTH_BASS(38), SUB_BASS(39), STRINGS(48), CELLO(42), PIZZICATO(45), CHOIR_PAD(52), WARM_PAD(
                    89), GLASS_PAD(92), BRASS(61), FRENCH_HORN(60), FLUTE(73), SOFT_LEAD(80), PLUCK(84), BELL(14), MARIMBA(12), ORGAN(
                            16), VIBRAPHONE(11), CELESTA(8), SLEIGH_BELLS(112), SURF(122), LOFI_KIT(-1), ACOUSTIC_KIT(
                                    -1), BRUSH_KIT(-1), POP_KIT(-1), ELECTRONIC_KIT(-1), CINEMATIC_KIT(-1), HAND_PERCUSSION(-1);

    private final int program;

    Instrument(int program) {
        this.program = program;
    }

    /// General MIDI program, 0 to 127; −1 of kits, which play on channel 10.
    public int program() {
        return program;
    }

    /// Whether it is a kit: its pitches are General MIDI percussion numbers.
    public boolean kit() {
        return program < 0;
    }

    /// Whether its notes begin at once, so that the ear can tell when: struck and plucked ones do, bowed, blown and swelling ones do not.
    public boolean speaksAtOnce() {
        return switch (this) {
            case STRINGS, CELLO, CHOIR_PAD, WARM_PAD, GLASS_PAD, BRASS, FRENCH_HORN, FLUTE, SOFT_LEAD, SUB_BASS, SURF -> false;
            case FELT_PIANO, GRAND_PIANO, ELECTRIC_PIANO, NYLON_GUITAR, STEEL_GUITAR, MUTED_GUITAR, UKULELE, UPRIGHT_BASS, ELECTRIC_BASS,
                    SYNTH_BASS, PIZZICATO, PLUCK, BELL, MARIMBA, ORGAN, VIBRAPHONE, CELESTA, SLEIGH_BELLS, LOFI_KIT, ACOUSTIC_KIT,
                    BRUSH_KIT, POP_KIT, ELECTRONIC_KIT, CINEMATIC_KIT, HAND_PERCUSSION ->
                true;
        };
    }
}
