package kinora.music.soundfont;

/// Why a file cannot play music.
///
/// - `UNREADABLE` it is not there, or it cannot be read.
/// - `NOT_A_SOUNDFONT` it is something else.
/// - `COMPRESSED` its waves are compressed, as in SoundFont 3.
/// - `CUT_OFF` it ends before it says.
/// - `BROKEN` what it says contradicts itself.
/// - `TOO_LARGE` it, or one of its tables, is larger than [SoundFont#MOST_BYTES] and [SoundFont#MOST_TABLE] allow.
/// - `EMPTY` it has no instrument.
public enum FontProblem {
    UNREADABLE, NOT_A_SOUNDFONT, COMPRESSED, CUT_OFF, BROKEN, TOO_LARGE, EMPTY
}
