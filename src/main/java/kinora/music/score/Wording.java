package kinora.music.score;

/// Words of a catalogue in both languages.
public record Wording(String english, String chinese) {}
