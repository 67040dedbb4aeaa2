package kinora.music.soundfont;

/// What came of reading a file.
public sealed interface FontReading {
    /// It can play.
    record Read(SoundFont font) implements FontReading {}

    /// It cannot.
    record Refused(FontProblem why) implements FontReading {}
}
