package kinora.music.soundfont;

/// Why a file cannot play music.
public enum FontProblem {
    /// It is not there, or it cannot be read.
    UNREADABLE,
    /// It is something else.
    NOT_A_SOUNDFONT,
    /// Its waves are compressed, as in SoundFont 3.
    COMPRESSED,
    /// It ends before it says.
    CUT_OFF,
    /// What it says contradicts itself.
    BROKEN,
    /// It, or one of its tables, is larger than [SoundFont#MOST_BYTES] and [SoundFont#MOST_TABLE] allow.
    TOO_LARGE,
    /// It has no instrument.
    EMPTY
}
