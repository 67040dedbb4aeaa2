package kinora.music.score;

/// The instruments of kits, with the letter that patterns name them by and the General MIDI number that notes have as their pitch.
enum Percussion {
    KICK('K', 36), SNARE('S', 38), RIM('R', 37), CLAP('C', 39), BRUSH('W', 40), HAT('H', 42), PEDAL_HAT('P', 44), OPEN_HAT('O', 46), CRASH(
            'X', 49), REVERSED('V', 52), RIDE('A', 51), RIDE_BELL('B', 53), FLOOR_TOM('F', 41), LOW_TOM('L', 45), MID_TOM('M',
                    47), HIGH_TOM('T', 50), TAMBOURINE('J', 54), SHAKER('Z',
                            70), HIGH_BONGO('i', 60), LOW_BONGO('j', 61), HIGH_CONGA('c', 63), LOW_CONGA('d', 64), TRIANGLE('t', 81);

    private final char letter;
    private final int pitch;

    Percussion(char letter, int pitch) {
        this.letter = letter;
        this.pitch = pitch;
    }

    int pitch() {
        return pitch;
    }

    /// Whether a beat is clear when only this marks it.
    boolean marks() {
        return switch (this) {
            case KICK, SNARE, RIM, CLAP, CRASH, FLOOR_TOM, LOW_TOM, MID_TOM, HIGH_TOM, LOW_BONGO, HIGH_BONGO, LOW_CONGA, HIGH_CONGA -> true;
            case BRUSH, REVERSED, HAT, PEDAL_HAT, OPEN_HAT, RIDE, RIDE_BELL, TAMBOURINE, SHAKER, TRIANGLE -> false;
        };
    }

    /// Whether a pitch of a kit marks a beat clearly.
    static boolean marks(int pitch) {
        for (Percussion each : values()) {
            if (each.pitch == pitch) {
                return each.marks();
            }
        }
        return false;
    }

    static Percussion of(char letter) {
        for (Percussion each : values()) {
            if (each.letter == letter) {
                return each;
            }
        }
        throw new IllegalArgumentException("no percussion: " + letter);
    }
}
