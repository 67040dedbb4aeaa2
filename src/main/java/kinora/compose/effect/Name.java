package kinora.compose.effect;

/// What people call something, in the languages of the program.
public record Name(String english, String chinese) {}
