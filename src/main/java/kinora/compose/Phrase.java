package kinora.compose;

/// The same words in both languages.
public record Phrase(String english, String chinese) {}
